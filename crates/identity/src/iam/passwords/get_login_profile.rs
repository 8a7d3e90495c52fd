//! `GetLoginProfile`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetLoginProfile.html>.
use super::{output, profile, root};
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    GetLoginProfile, GetLoginProfileError, GetLoginProfileInput, GetLoginProfileOutput,
};

impl Operation for GetLoginProfile {
    fn access(
        input: &GetLoginProfileInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetLoginProfileError>> {
        if root::is_meant(input.user_name.as_deref(), ask.caller) {
            return Ok(root::access(ask));
        }
        let name = common::own_or_named(input.user_name.as_deref(), ask.caller)?;
        Ok(common::on_user(ask, &name))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetLoginProfileOutput, Failure<GetLoginProfileError>> {
        if root::is_meant(call.input.user_name.as_deref(), call.caller) {
            let login_profile = root::profile(call.account(draft)?)?;
            return Ok(GetLoginProfileOutput { login_profile });
        }
        let name = common::own_or_named(call.input.user_name.as_deref(), call.caller)?;
        let user = common::find_user(call.account(draft)?, &name)?;
        Ok(GetLoginProfileOutput {
            login_profile: output(user, profile(user)?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{house_with_ada, refusal, told};
    use super::*;

    #[test]
    fn a_profile_says_when_it_was_made_and_whether_the_password_must_change() {
        let house = house_with_ada();
        let get = |name: &str| {
            house.admin::<GetLoginProfile>(GetLoginProfileInput {
                user_name: Some(name.to_owned()),
            })
        };
        let profile = get("ada").unwrap().login_profile;
        assert_eq!(profile.create_date, house.now().into());
        assert_eq!(profile.password_reset_required, Some(true));
        house.make_user("bob");
        assert_eq!(
            told(get("bob")),
            refusal(
                "NoSuchEntity",
                "Login Profile for User bob cannot be found."
            )
        );
    }
}
