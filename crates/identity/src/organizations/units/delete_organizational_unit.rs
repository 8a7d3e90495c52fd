//! `DeleteOrganizationalUnit`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeleteOrganizationalUnit.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_names::ParentId;
use doorward_shapes::organizations::errors::OrganizationalUnitNotEmpty;
use doorward_shapes::organizations::{
    DeleteOrganizationalUnit, DeleteOrganizationalUnitError, DeleteOrganizationalUnitInput,
    DeleteOrganizationalUnitOutput,
};

impl Operation for DeleteOrganizationalUnit {
    const WRITES: bool = true;

    fn access(
        input: &DeleteOrganizationalUnitInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteOrganizationalUnitError>> {
        Ok(common::on_target(&input.organizational_unit_id, ask))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteOrganizationalUnitOutput, Failure<DeleteOrganizationalUnitError>> {
        let organization = common::managed_mut(&call, draft)?;
        let id = super::unit(&call.input.organizational_unit_id, organization)?.id;
        let within = ParentId::Unit(id);
        let has_units = organization.units.iter().any(|unit| unit.parent == within);
        if has_units
            || organization
                .members
                .iter()
                .any(|member| member.parent == within)
        {
            let message = "The specified OU is not empty. Move all accounts to another root or to other OUs, remove all child OUs, and try the operation again.";
            return Err(OrganizationalUnitNotEmpty::new(message).into());
        }
        organization.units.remove(&id);
        Ok(DeleteOrganizationalUnitOutput {})
    }
}
