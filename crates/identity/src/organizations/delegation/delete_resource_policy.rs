//! `DeleteResourcePolicy`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeleteResourcePolicy.html>.
use super::none;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_shapes::organizations::{
    DeleteResourcePolicy, DeleteResourcePolicyError, DeleteResourcePolicyInput,
    DeleteResourcePolicyOutput,
};

impl Operation for DeleteResourcePolicy {
    const WRITES: bool = true;

    fn access(
        _input: &DeleteResourcePolicyInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteResourcePolicyError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteResourcePolicyOutput, Failure<DeleteResourcePolicyError>> {
        let organization = common::managed_mut(&call, draft)?;
        organization.info.resource_policy.take().ok_or_else(none)?;
        Ok(DeleteResourcePolicyOutput {})
    }
}
