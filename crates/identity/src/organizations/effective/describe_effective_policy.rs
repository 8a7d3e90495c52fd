//! `DescribeEffectivePolicy`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeEffectivePolicy.html>.
//!
//! Every account may ask for its own; for another's, the management account.
use super::no_policy;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common::{self, POLICY_TYPE};
use crate::state::Draft;
use doorward_names::TargetId;
use doorward_shapes::organizations::{
    DescribeEffectivePolicy, DescribeEffectivePolicyError, DescribeEffectivePolicyInput,
    DescribeEffectivePolicyOutput,
};

impl Operation for DescribeEffectivePolicy {
    fn access(
        input: &DescribeEffectivePolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DescribeEffectivePolicyError>> {
        let own = ask.account.id().to_string();
        let target = input.target_id.as_deref().unwrap_or(&own);
        let access = common::on_target(target, ask);
        Ok(access.with(POLICY_TYPE, input.policy_type.as_str()))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DescribeEffectivePolicyOutput, Failure<DescribeEffectivePolicyError>> {
        let own = call.account_id().to_string();
        match call.input.target_id.as_deref().filter(|id| *id != own) {
            None => {
                common::joined(&call, draft)?;
            }
            Some(target) => {
                let organization = common::readable(&call, draft)?;
                let TargetId::Account(_) = common::target(target, organization)? else {
                    return Err(common::no_target().into());
                };
            }
        }
        Err(no_policy().into())
    }
}
