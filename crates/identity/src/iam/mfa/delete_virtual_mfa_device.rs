//! `DeleteVirtualMFADevice`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteVirtualMFADevice.html>.
use super::{find_virtual, on_device};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::errors::DeleteConflict;
use doorward_shapes::iam::{
    DeleteVirtualMFADevice, DeleteVirtualMFADeviceError, DeleteVirtualMFADeviceInput,
    DeleteVirtualMFADeviceOutput,
};

impl Operation for DeleteVirtualMFADevice {
    const WRITES: bool = true;

    fn access(
        input: &DeleteVirtualMFADeviceInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteVirtualMFADeviceError>> {
        Ok(on_device(ask, &input.serial_number))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteVirtualMFADeviceOutput, Failure<DeleteVirtualMFADeviceError>> {
        let account = call.account_mut(draft)?;
        let device = find_virtual(account, &call.input.serial_number)?;
        if device.owner.is_some() {
            let message = "MFA VirtualDevice in use. Must deactivate first.";
            return Err(DeleteConflict::new(message).into());
        }
        let name = device.name.clone();
        account.mfa_devices.remove(&name);
        Ok(DeleteVirtualMFADeviceOutput {})
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::Authenticator;
    use super::*;
    use crate::iam::testing::told;
    use crate::testing::House;

    #[test]
    fn a_device_goes_unless_it_is_in_use() {
        let house = House::new();
        let (used, unused) = (
            Authenticator::new(&house, "a"),
            Authenticator::new(&house, "b"),
        );
        used.enable(&house, "admin").unwrap();
        let delete = |serial: &str| {
            house.admin::<DeleteVirtualMFADevice>(DeleteVirtualMFADeviceInput {
                serial_number: serial.to_owned(),
            })
        };
        delete(&unused.serial).unwrap();
        assert_eq!(
            told(delete(&unused.serial)),
            (
                "NoSuchEntity".to_owned(),
                "VirtualMFADevice with serial number arn:aws:iam::111122223333:mfa/b does not exist."
                    .to_owned()
            )
        );
        assert_eq!(
            told(delete(&used.serial)),
            (
                "DeleteConflict".to_owned(),
                "MFA VirtualDevice in use. Must deactivate first.".to_owned()
            )
        );
        assert_eq!(told(delete("GAHT12345678")).0, "NoSuchEntity");
    }
}
