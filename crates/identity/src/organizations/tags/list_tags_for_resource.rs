//! `ListTagsForResource`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListTagsForResource.html>.
//!
//! A resource has fifty tags at most: they come on one page.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_shapes::organizations::{
    ListTagsForResource, ListTagsForResourceError, ListTagsForResourceInput,
    ListTagsForResourceOutput, types::Tag,
};

impl Operation for ListTagsForResource {
    fn access(
        input: &ListTagsForResourceInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListTagsForResourceError>> {
        Ok(super::on_resource(&input.resource_id, ask))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListTagsForResourceOutput, Failure<ListTagsForResourceError>> {
        let organization = common::readable(&call, draft)?;
        let tags = super::tags(&call.input.resource_id, organization)?.iter();
        let tags = tags.map(|(key, value)| Tag {
            key: key.to_string(),
            value: value.to_string(),
        });
        Ok(ListTagsForResourceOutput {
            tags: Some(tags.collect()),
            next_token: None,
        })
    }
}
