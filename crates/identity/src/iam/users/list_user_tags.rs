//! `ListUserTags`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserTags.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{common, tags};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    ListUserTags, ListUserTagsError, ListUserTagsInput, ListUserTagsOutput,
};

impl Operation for ListUserTags {
    fn access(
        input: &ListUserTagsInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListUserTagsError>> {
        let name = common::user_name(&input.user_name)?;
        Ok(common::on_user(ask, &name))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListUserTagsOutput, Failure<ListUserTagsError>> {
        let name = common::user_name(&call.input.user_name)?;
        let user = common::find_user(call.account(draft)?, &name)?;
        let (marker, max_items) = (call.input.marker.as_deref(), call.input.max_items);
        let page = tags::page(&user.tags, marker, max_items)?;
        Ok(ListUserTagsOutput {
            is_truncated: Some(page.is_truncated()),
            marker: page.marker,
            tags: page.items,
        })
    }
}
