//! `DeleteUserPermissionsBoundary`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPermissionsBoundary.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    DeleteUserPermissionsBoundary, DeleteUserPermissionsBoundaryError,
    DeleteUserPermissionsBoundaryInput, DeleteUserPermissionsBoundaryOutput,
};

impl Operation for DeleteUserPermissionsBoundary {
    const WRITES: bool = true;

    fn access(
        input: &DeleteUserPermissionsBoundaryInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteUserPermissionsBoundaryError>> {
        let name = common::user_name(&input.user_name)?;
        Ok(super::on_policies(ask, &name))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteUserPermissionsBoundaryOutput, Failure<DeleteUserPermissionsBoundaryError>>
    {
        let name = common::user_name(&call.input.user_name)?;
        common::user_mut(call.account_mut(draft)?, &name)?.boundary = None;
        Ok(DeleteUserPermissionsBoundaryOutput {})
    }
}
