//! Organizational units, and what is in what.
mod create_organizational_unit;
mod delete_organizational_unit;
mod describe_organizational_unit;
mod list_children;
mod list_organizational_units_for_parent;
mod list_parents;
mod update_organizational_unit;

use crate::state::{Organization, OrganizationalUnit};
use doorward_names::{OrganizationalUnitId, ParentId, TargetId};
use doorward_shapes::organizations::errors::{
    DuplicateOrganizationalUnit, OrganizationalUnitNotFound, ParentNotFound,
};
use doorward_shapes::organizations::types;
use std::sync::Arc;

/// The root or unit that `text` names.
pub(super) fn parent(text: &str, organization: &Organization) -> Result<ParentId, ParentNotFound> {
    let parent = ParentId::parse(text).ok();
    parent
        .filter(|parent| organization.has_parent(*parent))
        .ok_or_else(|| ParentNotFound::new("You specified a parent that doesn't exist."))
}

/// The unit that `text` names.
fn unit<'a>(
    text: &str,
    organization: &'a Organization,
) -> Result<&'a Arc<OrganizationalUnit>, OrganizationalUnitNotFound> {
    let id = OrganizationalUnitId::parse(text).ok();
    id.and_then(|id| organization.units.get(&id))
        .ok_or_else(|| {
            let message = "You specified an organizational unit that doesn't exist.";
            OrganizationalUnitNotFound::new(message)
        })
}

/// No unit in `parent` may have the name already.
fn check_name(
    name: &str,
    parent: ParentId,
    organization: &Organization,
) -> Result<(), DuplicateOrganizationalUnit> {
    let mut units = organization.units.iter();
    if units.any(|unit| unit.parent == parent && unit.name == name) {
        let message = "An OU with the same name already exists.";
        return Err(DuplicateOrganizationalUnit::new(message));
    }
    Ok(())
}

/// A unit as it is shown.
fn output(
    id: OrganizationalUnitId,
    organization: &Organization,
) -> Option<types::OrganizationalUnit> {
    let unit = organization.units.get(&id)?;
    Some(types::OrganizationalUnit {
        id: Some(id.to_string()),
        arn: Some(organization.target_arn(TargetId::Unit(id)).to_string()),
        name: Some(unit.name.clone()),
        path: Some(organization.parent_guard(ParentId::Unit(id)).path),
    })
}
