//! `EnablePolicyType`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_EnablePolicyType.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common::{self, POLICY_TYPE};
use crate::state::Draft;
use doorward_shapes::organizations::errors::PolicyTypeAlreadyEnabled;
use doorward_shapes::organizations::{
    EnablePolicyType, EnablePolicyTypeError, EnablePolicyTypeInput, EnablePolicyTypeOutput,
};

impl Operation for EnablePolicyType {
    const WRITES: bool = true;

    fn access(
        input: &EnablePolicyTypeInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<EnablePolicyTypeError>> {
        let access = common::on_target(&input.root_id, ask);
        Ok(access.with(POLICY_TYPE, input.policy_type.as_str()))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<EnablePolicyTypeOutput, Failure<EnablePolicyTypeError>> {
        let organization = common::managed_mut(&call, draft)?;
        super::check_root(&call.input.root_id, organization)?;
        let r#type = common::available(call.input.policy_type, organization)?;
        if !organization.info.enabled.insert(r#type) {
            let message = "The specified policy type is already enabled.";
            return Err(PolicyTypeAlreadyEnabled::new(message).into());
        }
        let full_access = &r#type.full_access().id;
        for target in organization.targets().collect::<Vec<_>>() {
            if let Some(policies) = organization.attached_mut(target) {
                policies.insert(full_access.clone());
            }
        }
        Ok(EnablePolicyTypeOutput {
            root: Some(super::root(organization)),
        })
    }
}
