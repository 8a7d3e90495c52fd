//! `ListParents`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListParents.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_names::{ParentId, TargetId};
use doorward_shapes::organizations::errors::ChildNotFound;
use doorward_shapes::organizations::types::{Parent, ParentType};
use doorward_shapes::organizations::{
    ListParents, ListParentsError, ListParentsInput, ListParentsOutput,
};

impl Operation for ListParents {
    fn access(
        input: &ListParentsInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListParentsError>> {
        Ok(common::on_target(&input.child_id, ask))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListParentsOutput, Failure<ListParentsError>> {
        let organization = common::readable(&call, draft)?;
        let parent = match TargetId::parse(&call.input.child_id) {
            Ok(TargetId::Account(id)) => organization.members.get(&id).map(|member| member.parent),
            Ok(TargetId::Unit(id)) => organization.units.get(&id).map(|unit| unit.parent),
            Ok(TargetId::Root(_)) | Err(_) => None,
        };
        let parent = parent
            .ok_or_else(|| ChildNotFound::new("You specified a child that doesn't exist."))?;
        let page = common::page(
            std::iter::once(parent),
            ToString::to_string,
            call.input.next_token.as_deref(),
            call.input.max_results,
        )?;
        let parents = page.items.into_iter().map(|parent| Parent {
            id: Some(parent.to_string()),
            r#type: Some(match parent {
                ParentId::Root(_) => ParentType::Root,
                ParentId::Unit(_) => ParentType::OrganizationalUnit,
            }),
        });
        Ok(ListParentsOutput {
            parents: Some(parents.collect()),
            next_token: page.marker,
        })
    }
}
