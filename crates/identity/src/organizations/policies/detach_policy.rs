//! `DetachPolicy`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_DetachPolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::{Draft, PolicyType};
use doorward_shapes::organizations::errors::PolicyNotAttached;
use doorward_shapes::organizations::types::{
    ConstraintViolationExceptionReason, InvalidInputExceptionReason,
};
use doorward_shapes::organizations::{
    DetachPolicy, DetachPolicyError, DetachPolicyInput, DetachPolicyOutput,
};

impl Operation for DetachPolicy {
    const WRITES: bool = true;

    fn access(
        input: &DetachPolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DetachPolicyError>> {
        let access = common::on_policy(&input.policy_id, ask);
        Ok(super::and_target(
            access,
            &input.target_id,
            &input.policy_id,
            ask,
        ))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DetachPolicyOutput, Failure<DetachPolicyError>> {
        let organization = common::managed_mut(&call, draft)?;
        let policy = super::policy(&call.input.policy_id, organization)?;
        let (id, r#type) = (policy.id.clone(), policy.r#type);
        let target = common::target(&call.input.target_id, organization)?;
        let attached = super::attached(target, r#type, organization);
        if attached.iter().all(|policy| policy.id != id) {
            let message = "The specified policy isn't attached to the specified target.";
            return Err(PolicyNotAttached::new(message).into());
        }
        match r#type {
            PolicyType::ResourceControlPolicy if id == r#type.full_access().id => {
                let message = "You can't detach this policy.";
                let reason = InvalidInputExceptionReason::NonDetachablePolicy;
                return Err(common::invalid(reason, message).into());
            }
            PolicyType::ServiceControlPolicy if attached.len() == 1 => {
                let message = "You cannot remove the last policy attached to the specified target. You must have at least one attached at all times.";
                let reason =
                    ConstraintViolationExceptionReason::MinPolicyTypeAttachmentLimitExceeded;
                return Err(common::constraint(reason, message).into());
            }
            PolicyType::ServiceControlPolicy | PolicyType::ResourceControlPolicy => {}
        }
        if let Some(policies) = organization.attached_mut(target) {
            policies.remove(&id);
        }
        Ok(DetachPolicyOutput {})
    }
}
