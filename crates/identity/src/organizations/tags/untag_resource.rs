//! `UntagResource`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_UntagResource.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_names::TagKey;
use doorward_shapes::organizations::{
    UntagResource, UntagResourceError, UntagResourceInput, UntagResourceOutput,
};

impl Operation for UntagResource {
    const WRITES: bool = true;

    fn access(
        input: &UntagResourceInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UntagResourceError>> {
        let access = super::on_resource(&input.resource_id, ask);
        Ok(access.tag_keys(&keys(&input.tag_keys)))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UntagResourceOutput, Failure<UntagResourceError>> {
        let organization = common::managed_mut(&call, draft)?;
        let tags = super::tags_mut(&call.input.resource_id, organization)?;
        for key in keys(&call.input.tag_keys) {
            tags.remove(&key);
        }
        Ok(UntagResourceOutput {})
    }
}

/// What is no key is on nothing.
fn keys(keys: &[String]) -> Vec<TagKey> {
    let parsed = keys.iter().map(|key| TagKey::parse(key));
    parsed.filter_map(Result::ok).collect()
}
