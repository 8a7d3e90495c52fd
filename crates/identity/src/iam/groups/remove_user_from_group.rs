//! `RemoveUserFromGroup`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveUserFromGroup.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    RemoveUserFromGroup, RemoveUserFromGroupError, RemoveUserFromGroupInput,
    RemoveUserFromGroupOutput,
};

impl Operation for RemoveUserFromGroup {
    const WRITES: bool = true;

    fn access(
        input: &RemoveUserFromGroupInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<RemoveUserFromGroupError>> {
        let name = common::group_name(&input.group_name)?;
        Ok(common::on_group(ask, &name))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<RemoveUserFromGroupOutput, Failure<RemoveUserFromGroupError>> {
        let user = common::user_name(&call.input.user_name)?;
        let group = common::group_name(&call.input.group_name)?;
        let account = call.account_mut(draft)?;
        common::find_user(account, &user)?;
        common::find_group(account, &group)?;
        common::user_mut(account, &user)?.groups.remove(&group);
        Ok(RemoveUserFromGroupOutput {})
    }
}
