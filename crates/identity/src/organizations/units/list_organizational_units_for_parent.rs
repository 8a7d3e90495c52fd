//! `ListOrganizationalUnitsForParent`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListOrganizationalUnitsForParent.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_shapes::organizations::{
    ListOrganizationalUnitsForParent, ListOrganizationalUnitsForParentError,
    ListOrganizationalUnitsForParentInput, ListOrganizationalUnitsForParentOutput,
};

impl Operation for ListOrganizationalUnitsForParent {
    fn access(
        input: &ListOrganizationalUnitsForParentInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListOrganizationalUnitsForParentError>> {
        Ok(common::on_target(&input.parent_id, ask))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        ListOrganizationalUnitsForParentOutput,
        Failure<ListOrganizationalUnitsForParentError>,
    > {
        let organization = common::readable(&call, draft)?;
        let parent = super::parent(&call.input.parent_id, organization)?;
        let units = organization.units.iter();
        let page = common::page(
            units.filter(|unit| unit.parent == parent),
            |unit| unit.id.to_string(),
            call.input.next_token.as_deref(),
            call.input.max_results,
        )?;
        let units = page.items.iter();
        let units = units.filter_map(|unit| super::output(unit.id, organization));
        Ok(ListOrganizationalUnitsForParentOutput {
            organizational_units: Some(units.collect()),
            next_token: page.marker,
        })
    }
}
