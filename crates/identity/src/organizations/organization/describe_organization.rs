//! `DescribeOrganization`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganization.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_shapes::organizations::{
    DescribeOrganization, DescribeOrganizationError, DescribeOrganizationInput,
    DescribeOrganizationOutput,
};

impl Operation for DescribeOrganization {
    fn access(
        _input: &DescribeOrganizationInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<DescribeOrganizationError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DescribeOrganizationOutput, Failure<DescribeOrganizationError>> {
        let organization = common::joined(&call, draft)?;
        let output = super::output(organization, draft.world());
        Ok(DescribeOrganizationOutput {
            organization: Some(output),
        })
    }
}
