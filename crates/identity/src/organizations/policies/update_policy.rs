//! `UpdatePolicy`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_UpdatePolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_shapes::organizations::{
    UpdatePolicy, UpdatePolicyError, UpdatePolicyInput, UpdatePolicyOutput,
};

impl Operation for UpdatePolicy {
    const WRITES: bool = true;

    fn access(
        input: &UpdatePolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UpdatePolicyError>> {
        Ok(common::on_policy(&input.policy_id, ask))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UpdatePolicyOutput, Failure<UpdatePolicyError>> {
        let input = &call.input;
        let organization = common::managed_mut(&call, draft)?;
        let mut policy = super::own_policy(&input.policy_id, organization)?;
        if let Some(name) = input.name.as_ref().filter(|name| **name != policy.name) {
            super::check_name(name, policy.r#type, organization)?;
            policy.name.clone_from(name);
        }
        // An empty one takes nothing away.
        if let Some(description) = input.description.as_ref().filter(|text| !text.is_empty()) {
            policy.description.clone_from(description);
        }
        if let Some(text) = &input.content {
            policy.content = super::content(text, policy.r#type)?;
        }
        // What was not sent is not told.
        let mut output = super::output(&policy);
        if let Some(summary) = &mut output.policy_summary {
            summary.name.clone_from(&input.name);
            summary.description.clone_from(&input.description);
        }
        organization.policies.insert(policy);
        Ok(UpdatePolicyOutput {
            policy: Some(output),
        })
    }
}
