//! `DescribePolicy`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribePolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_shapes::organizations::{
    DescribePolicy, DescribePolicyError, DescribePolicyInput, DescribePolicyOutput,
};

impl Operation for DescribePolicy {
    fn access(
        input: &DescribePolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DescribePolicyError>> {
        Ok(common::on_policy(&input.policy_id, ask))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DescribePolicyOutput, Failure<DescribePolicyError>> {
        let organization = common::readable(&call, draft)?;
        let policy = super::policy(&call.input.policy_id, organization)?;
        Ok(DescribePolicyOutput {
            policy: Some(super::output(policy)),
        })
    }
}
