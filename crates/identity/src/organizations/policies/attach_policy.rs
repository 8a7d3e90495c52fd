//! `AttachPolicy`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_AttachPolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::quota;
use crate::state::{Draft, PolicyType};
use doorward_shapes::organizations::errors::{DuplicatePolicyAttachment, PolicyTypeNotEnabled};
use doorward_shapes::organizations::types::ConstraintViolationExceptionReason;
use doorward_shapes::organizations::{
    AttachPolicy, AttachPolicyError, AttachPolicyInput, AttachPolicyOutput,
};

impl Operation for AttachPolicy {
    const WRITES: bool = true;

    fn access(
        input: &AttachPolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<AttachPolicyError>> {
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
    ) -> Result<AttachPolicyOutput, Failure<AttachPolicyError>> {
        let organization = common::managed_mut(&call, draft)?;
        let policy = super::policy(&call.input.policy_id, organization)?;
        let (id, r#type) = (policy.id.clone(), policy.r#type);
        let target = common::target(&call.input.target_id, organization)?;
        if !organization.info.enabled.contains(&r#type) {
            let message = "This operation can be performed only for enabled policy types.";
            return Err(PolicyTypeNotEnabled::new(message).into());
        }
        let attached = super::attached(target, r#type, organization);
        if attached.iter().any(|policy| policy.id == id) {
            let message = "The specified policy is already attached to the specified target.";
            return Err(DuplicatePolicyAttachment::new(message).into());
        }
        let most = match r#type {
            PolicyType::ServiceControlPolicy => quota::ATTACHED_SCPS,
            PolicyType::ResourceControlPolicy => quota::ATTACHED_RCPS,
        };
        if attached.len() >= most {
            let message =
                "You have attached the maximum number of policies to the specified target.";
            let reason = ConstraintViolationExceptionReason::MaxPolicyTypeAttachmentLimitExceeded;
            return Err(common::constraint(reason, message).into());
        }
        if let Some(policies) = organization.attached_mut(target) {
            policies.insert(id);
        }
        Ok(AttachPolicyOutput {})
    }
}
