//! `DeletePolicy`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeletePolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_shapes::organizations::errors::PolicyInUse;
use doorward_shapes::organizations::{
    DeletePolicy, DeletePolicyError, DeletePolicyInput, DeletePolicyOutput,
};

impl Operation for DeletePolicy {
    const WRITES: bool = true;

    fn access(
        input: &DeletePolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeletePolicyError>> {
        Ok(common::on_policy(&input.policy_id, ask))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeletePolicyOutput, Failure<DeletePolicyError>> {
        let organization = common::managed_mut(&call, draft)?;
        let id = super::own_policy(&call.input.policy_id, organization)?.id;
        if super::targets_of(&id, organization).next().is_some() {
            let message = "The policy is attached to one or more entities. You must detach it from all roots, OUs, and accounts before performing this operation.";
            return Err(PolicyInUse::new(message).into());
        }
        organization.policies.remove(&id);
        Ok(DeletePolicyOutput {})
    }
}
