//! `UntagUser`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagUser.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{common, tags};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{UntagUser, UntagUserError, UntagUserInput, UntagUserOutput};

impl Operation for UntagUser {
    const WRITES: bool = true;

    fn access(input: &UntagUserInput, ask: &Ask<'_>) -> Result<Access, Failure<UntagUserError>> {
        let name = common::user_name(&input.user_name)?;
        let keys = tags::keys(&input.tag_keys)?;
        Ok(common::on_user(ask, &name).tag_keys(&keys))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UntagUserOutput, Failure<UntagUserError>> {
        let name = common::user_name(&call.input.user_name)?;
        let keys = tags::keys(&call.input.tag_keys)?;
        let user = common::user_mut(call.account_mut(draft)?, &name)?;
        tags::unset(&mut user.tags, &keys);
        Ok(UntagUserOutput {})
    }
}
