//! `UntagMFADevice`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagMFADevice.html>.
use super::{find_mut, on_device};
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::tags;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    UntagMFADevice, UntagMFADeviceError, UntagMFADeviceInput, UntagMFADeviceOutput,
};

impl Operation for UntagMFADevice {
    const WRITES: bool = true;

    fn access(
        input: &UntagMFADeviceInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UntagMFADeviceError>> {
        Ok(on_device(ask, &input.serial_number).tag_keys(&tags::keys(&input.tag_keys)?))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UntagMFADeviceOutput, Failure<UntagMFADeviceError>> {
        let keys = tags::keys(&call.input.tag_keys)?;
        let device = find_mut(call.account_mut(draft)?, &call.input.serial_number)?;
        tags::unset(&mut device.tags, &keys);
        Ok(UntagMFADeviceOutput {})
    }
}
