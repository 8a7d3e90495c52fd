//! `UpdateOrganizationalUnit`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_UpdateOrganizationalUnit.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_shapes::organizations::{
    UpdateOrganizationalUnit, UpdateOrganizationalUnitError, UpdateOrganizationalUnitInput,
    UpdateOrganizationalUnitOutput,
};

impl Operation for UpdateOrganizationalUnit {
    fn access(
        input: &UpdateOrganizationalUnitInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UpdateOrganizationalUnitError>> {
        Ok(common::on_target(&input.organizational_unit_id, ask))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UpdateOrganizationalUnitOutput, Failure<UpdateOrganizationalUnitError>> {
        let organization = common::managed_mut(&call, draft)?;
        let unit = super::unit(&call.input.organizational_unit_id, organization)?;
        let (id, parent) = (unit.id, unit.parent);
        let name = call.input.name.as_ref();
        // A blank one is none.
        let name = name.filter(|name| !name.trim().is_empty() && **name != unit.name);
        if let Some(name) = name {
            super::check_name(name, parent, organization)?;
            if let Some(unit) = organization.units.get_mut(&id) {
                unit.name.clone_from(name);
            }
        }
        Ok(UpdateOrganizationalUnitOutput {
            organizational_unit: super::output(id, organization),
        })
    }
}
