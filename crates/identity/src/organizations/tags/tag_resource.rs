//! `TagResource`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_TagResource.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::quota;
use crate::state::Draft;
use doorward_shapes::organizations::{
    TagResource, TagResourceError, TagResourceInput, TagResourceOutput,
};

impl Operation for TagResource {
    const WRITES: bool = true;

    fn access(
        input: &TagResourceInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<TagResourceError>> {
        let tags = common::tags(Some(&input.tags))?;
        Ok(super::on_resource(&input.resource_id, ask).request_tags(&tags))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<TagResourceOutput, Failure<TagResourceError>> {
        let new = common::tags(Some(&call.input.tags))?;
        let organization = common::managed_mut(&call, draft)?;
        let tags = super::tags_mut(&call.input.resource_id, organization)?;
        for (key, value) in new {
            // The new spelling of a key replaces the old one.
            tags.remove(&key);
            tags.insert(key, value);
        }
        if tags.len() > quota::TAGS {
            return Err(common::too_many_tags().into());
        }
        Ok(TagResourceOutput {})
    }
}
