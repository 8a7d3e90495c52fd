//! `DeleteLoginProfile`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteLoginProfile.html>.
//!
//! The user's console sessions end with its password; access keys go on working.
use super::{end_sessions, profile, root};
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    DeleteLoginProfile, DeleteLoginProfileError, DeleteLoginProfileInput, DeleteLoginProfileOutput,
};
use std::sync::Arc;

impl Operation for DeleteLoginProfile {
    const WRITES: bool = true;

    fn access(
        input: &DeleteLoginProfileInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteLoginProfileError>> {
        if root::is_meant(input.user_name.as_deref(), ask.caller) {
            return Ok(root::access(ask));
        }
        let name = common::own_or_named(input.user_name.as_deref(), ask.caller)?;
        Ok(common::on_user(ask, &name))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteLoginProfileOutput, Failure<DeleteLoginProfileError>> {
        if root::is_meant(call.input.user_name.as_deref(), call.caller) {
            root::delete(call.account_mut(draft)?)?;
            return Ok(DeleteLoginProfileOutput {});
        }
        let name = common::own_or_named(call.input.user_name.as_deref(), call.caller)?;
        let account = call.account_mut(draft)?;
        let user = Arc::clone(common::find_user(account, &name)?);
        profile(&user)?;
        end_sessions(account, &user, None);
        common::user_mut(account, &name)?.login_profile = None;
        Ok(DeleteLoginProfileOutput {})
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{house_with_ada, refusal, told};
    use super::*;

    #[test]
    fn a_profile_goes_once() {
        let house = house_with_ada();
        let delete = || {
            house.admin::<DeleteLoginProfile>(DeleteLoginProfileInput {
                user_name: Some("ada".to_owned()),
            })
        };
        delete().unwrap();
        assert_eq!(
            told(delete()),
            refusal(
                "NoSuchEntity",
                "Login Profile for User ada cannot be found."
            )
        );
    }
}
