//! `ListRoots`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListRoots.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_shapes::organizations::{ListRoots, ListRootsError, ListRootsInput, ListRootsOutput};

impl Operation for ListRoots {
    fn access(_input: &ListRootsInput, _ask: &Ask<'_>) -> Result<Access, Failure<ListRootsError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListRootsOutput, Failure<ListRootsError>> {
        let organization = common::readable(&call, draft)?;
        let page = common::page(
            std::iter::once(&organization.info.root),
            |root| root.id.to_string(),
            call.input.next_token.as_deref(),
            call.input.max_results,
        )?;
        let roots = page.items.iter().map(|_| super::root(organization));
        Ok(ListRootsOutput {
            roots: Some(roots.collect()),
            next_token: page.marker,
        })
    }
}
