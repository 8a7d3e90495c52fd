//! `ListChildren`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListChildren.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_shapes::organizations::types::{Child, ChildType};
use doorward_shapes::organizations::{
    ListChildren, ListChildrenError, ListChildrenInput, ListChildrenOutput,
};

impl Operation for ListChildren {
    fn access(
        input: &ListChildrenInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListChildrenError>> {
        Ok(common::on_target(&input.parent_id, ask))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListChildrenOutput, Failure<ListChildrenError>> {
        let organization = common::readable(&call, draft)?;
        let parent = super::parent(&call.input.parent_id, organization)?;
        let ids: Vec<String> = match call.input.child_type {
            ChildType::Account => {
                let members = organization.members.iter();
                let within = members.filter(|member| member.parent == parent);
                within.map(|member| member.account.to_string()).collect()
            }
            ChildType::OrganizationalUnit => {
                let units = organization.units.iter();
                let within = units.filter(|unit| unit.parent == parent);
                within.map(|unit| unit.id.to_string()).collect()
            }
        };
        let page = common::page(
            ids.into_iter(),
            Clone::clone,
            call.input.next_token.as_deref(),
            call.input.max_results,
        )?;
        let child = |id| Child {
            id: Some(id),
            r#type: Some(call.input.child_type),
        };
        Ok(ListChildrenOutput {
            children: Some(page.items.into_iter().map(child).collect()),
            next_token: page.marker,
        })
    }
}
