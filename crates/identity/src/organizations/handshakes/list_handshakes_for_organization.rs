//! `ListHandshakesForOrganization`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListHandshakesForOrganization.html>.
use super::output::output;
use super::wanted;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_shapes::organizations::{
    ListHandshakesForOrganization, ListHandshakesForOrganizationError,
    ListHandshakesForOrganizationInput, ListHandshakesForOrganizationOutput,
};

impl Operation for ListHandshakesForOrganization {
    fn access(
        _input: &ListHandshakesForOrganizationInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListHandshakesForOrganizationError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListHandshakesForOrganizationOutput, Failure<ListHandshakesForOrganizationError>>
    {
        let now = call.facts.now;
        let organization = common::readable(&call, draft)?;
        let wanted = wanted(call.input.filter.as_ref())?;
        let all = organization.handshakes.iter();
        let page = common::page(
            all.filter(|one| one.is_told(now) && wanted(one)),
            |one| one.id.to_string(),
            call.input.next_token.as_deref(),
            call.input.max_results,
        )?;
        let shown = page.items.into_iter();
        let shown = shown.map(|one| output(one, organization, draft.world(), now));
        Ok(ListHandshakesForOrganizationOutput {
            handshakes: Some(shown.collect()),
            next_token: page.marker,
        })
    }
}
