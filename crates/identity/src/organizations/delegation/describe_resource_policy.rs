//! `DescribeResourcePolicy`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeResourcePolicy.html>.
use super::{none, output};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_shapes::organizations::{
    DescribeResourcePolicy, DescribeResourcePolicyError, DescribeResourcePolicyInput,
    DescribeResourcePolicyOutput,
};

impl Operation for DescribeResourcePolicy {
    fn access(
        _input: &DescribeResourcePolicyInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<DescribeResourcePolicyError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DescribeResourcePolicyOutput, Failure<DescribeResourcePolicyError>> {
        let organization = common::readable(&call, draft)?;
        let policy = organization.info.resource_policy.as_ref();
        Ok(DescribeResourcePolicyOutput {
            resource_policy: Some(output(policy.ok_or_else(none)?, organization)),
        })
    }
}
