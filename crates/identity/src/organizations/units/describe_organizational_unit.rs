//! `DescribeOrganizationalUnit`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganizationalUnit.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_shapes::organizations::{
    DescribeOrganizationalUnit, DescribeOrganizationalUnitError, DescribeOrganizationalUnitInput,
    DescribeOrganizationalUnitOutput,
};

impl Operation for DescribeOrganizationalUnit {
    fn access(
        input: &DescribeOrganizationalUnitInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DescribeOrganizationalUnitError>> {
        Ok(common::on_target(&input.organizational_unit_id, ask))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DescribeOrganizationalUnitOutput, Failure<DescribeOrganizationalUnitError>> {
        let organization = common::readable(&call, draft)?;
        let unit = super::unit(&call.input.organizational_unit_id, organization)?;
        Ok(DescribeOrganizationalUnitOutput {
            organizational_unit: super::output(unit.id, organization),
        })
    }
}
