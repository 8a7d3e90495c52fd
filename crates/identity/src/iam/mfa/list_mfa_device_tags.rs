//! `ListMFADeviceTags`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListMFADeviceTags.html>.
use super::{find, on_device};
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::tags;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    ListMFADeviceTags, ListMFADeviceTagsError, ListMFADeviceTagsInput, ListMFADeviceTagsOutput,
};

impl Operation for ListMFADeviceTags {
    fn access(
        input: &ListMFADeviceTagsInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListMFADeviceTagsError>> {
        Ok(on_device(ask, &input.serial_number))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListMFADeviceTagsOutput, Failure<ListMFADeviceTagsError>> {
        let input = &call.input;
        let device = find(call.account(draft)?, &input.serial_number)?;
        let (marker, max_items) = (input.marker.as_deref(), input.max_items);
        let page = tags::page(&device.tags, marker, max_items)?;
        Ok(ListMFADeviceTagsOutput {
            is_truncated: Some(page.is_truncated()),
            tags: page.items,
            marker: page.marker,
        })
    }
}
