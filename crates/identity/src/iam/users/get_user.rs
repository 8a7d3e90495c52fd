//! `GetUser`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html>.
use crate::access::Access;
use crate::caller::Identity;
use crate::failure::{Failure, validation_error};
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{GetUser, GetUserError, GetUserInput, GetUserOutput};

impl Operation for GetUser {
    fn access(input: &GetUserInput, ask: &Ask<'_>) -> Result<Access, Failure<GetUserError>> {
        if let (None, Identity::Root { arn }) = (&input.user_name, &ask.caller.identity) {
            return Ok(Access::on(arn.clone()));
        }
        let name = common::own_or_named(input.user_name.as_deref(), ask.caller)?;
        Ok(common::on_user(ask, &name))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetUserOutput, Failure<GetUserError>> {
        let account = call.account(draft)?;
        let user = match (&call.input.user_name, call.caller.user_name()) {
            (Some(name), _) => common::find_user(account, &common::user_name(name)?)?,
            (None, Some(name)) => common::find_user(account, name)?,
            (None, None) if call.caller.is_root() => {
                return Ok(GetUserOutput {
                    user: super::root(account),
                });
            }
            (None, None) => {
                let message = "Must specify userName when calling with non-User credentials";
                return Err(validation_error(message).into());
            }
        };
        Ok(GetUserOutput {
            user: super::output(user, account),
        })
    }
}
