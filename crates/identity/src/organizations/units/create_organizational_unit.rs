//! `CreateOrganizationalUnit`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateOrganizationalUnit.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::quota;
use crate::state::{Draft, OrganizationalUnit, Unknown};
use doorward_names::OrganizationalUnitId;
use doorward_shapes::organizations::types::ConstraintViolationExceptionReason as Reason;
use doorward_shapes::organizations::{
    CreateOrganizationalUnit, CreateOrganizationalUnitError, CreateOrganizationalUnitInput,
    CreateOrganizationalUnitOutput,
};

impl Operation for CreateOrganizationalUnit {
    const WRITES: bool = true;

    fn access(
        input: &CreateOrganizationalUnitInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<CreateOrganizationalUnitError>> {
        let tags = common::tags(input.tags.as_deref())?;
        let access = common::on_target(&input.parent_id, ask);
        Ok(common::tagging(access, "ou", "/ou-*", &tags, ask))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<CreateOrganizationalUnitOutput, Failure<CreateOrganizationalUnitError>> {
        let organization = common::managed_mut(&call, draft)?;
        let parent = super::parent(&call.input.parent_id, organization)?;
        super::check_name(&call.input.name, parent, organization)?;
        if organization.units.len() >= quota::ORGANIZATIONAL_UNITS {
            let message =
                "You have exceeded the number of OUs that you can have in an organization.";
            return Err(common::constraint(Reason::OuNumberLimitExceeded, message).into());
        }
        if organization.parent_guard(parent).depth() >= quota::ORGANIZATIONAL_UNIT_DEPTH {
            let message = "You have exceeded the number of levels of OUs that you can have.";
            return Err(common::constraint(Reason::OuDepthLimitExceeded, message).into());
        }
        let unit = OrganizationalUnit {
            id: OrganizationalUnitId::generate(organization.info.root.id, call.moment.random()),
            name: call.input.name.clone(),
            parent,
            policies: organization.initial_policies(),
            tags: common::tags(call.input.tags.as_deref())?,
            unknown: Unknown::new(),
        };
        let id = unit.id;
        organization.units.insert(unit);
        Ok(CreateOrganizationalUnitOutput {
            organizational_unit: super::output(id, organization),
        })
    }
}
