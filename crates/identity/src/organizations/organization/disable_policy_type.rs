//! `DisablePolicyType`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_DisablePolicyType.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common::{self, POLICY_TYPE};
use crate::state::Draft;
use doorward_names::OrganizationPolicyId;
use doorward_shapes::organizations::errors::PolicyTypeNotEnabled;
use doorward_shapes::organizations::{
    DisablePolicyType, DisablePolicyTypeError, DisablePolicyTypeInput, DisablePolicyTypeOutput,
};

impl Operation for DisablePolicyType {
    const WRITES: bool = true;

    fn access(
        input: &DisablePolicyTypeInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DisablePolicyTypeError>> {
        let access = common::on_target(&input.root_id, ask);
        Ok(access.with(POLICY_TYPE, input.policy_type.as_str()))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DisablePolicyTypeOutput, Failure<DisablePolicyTypeError>> {
        let organization = common::managed_mut(&call, draft)?;
        super::check_root(&call.input.root_id, organization)?;
        let r#type = common::policy_type(call.input.policy_type)
            .filter(|r#type| organization.info.enabled.remove(r#type));
        let Some(r#type) = r#type else {
            let message = "This operation can be performed only for enabled policy types.";
            return Err(PolicyTypeNotEnabled::new(message).into());
        };
        for target in organization.targets().collect::<Vec<_>>() {
            let attached = organization.attached(target).into_iter().flatten();
            let of_type = |id: &&OrganizationPolicyId| {
                let policy = organization.policy(id);
                policy.is_some_and(|policy| policy.r#type == r#type)
            };
            let gone = attached.filter(of_type).cloned().collect::<Vec<_>>();
            if let Some(policies) = organization
                .attached_mut(target)
                .filter(|_| !gone.is_empty())
            {
                policies.retain(|id| !gone.contains(id));
            }
        }
        Ok(DisablePolicyTypeOutput {
            root: Some(super::root(organization)),
        })
    }
}
