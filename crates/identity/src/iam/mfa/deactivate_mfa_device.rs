//! `DeactivateMFADevice`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeactivateMFADevice.html>.
use super::{find_mut, find_of, holder, on_holder, passkey};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, Entity as _};
use doorward_shapes::iam::{
    DeactivateMFADevice, DeactivateMFADeviceError, DeactivateMFADeviceInput,
    DeactivateMFADeviceOutput,
};

impl Operation for DeactivateMFADevice {
    const WRITES: bool = true;

    fn access(
        input: &DeactivateMFADeviceInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeactivateMFADeviceError>> {
        Ok(on_holder(input.user_name.as_deref(), ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeactivateMFADeviceOutput, Failure<DeactivateMFADeviceError>> {
        let serial = &call.input.serial_number;
        let account = call.account_mut(draft)?;
        let holder = holder(call.input.user_name.as_deref(), call.caller, account)?;
        if let Some(passkey) = passkey(account, serial, &holder.owner) {
            let key = passkey.key();
            account.passkeys.remove(&key);
            return Ok(DeactivateMFADeviceOutput {});
        }
        find_of(account, serial, &holder.owner)?;
        // What codes were used stays: enabled again, the device does not take them again.
        find_mut(account, serial)?.owner = None;
        Ok(DeactivateMFADeviceOutput {})
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::Authenticator;
    use super::*;
    use crate::iam::testing::told;
    use crate::testing::House;

    #[test]
    fn a_device_is_its_users_no_more_and_its_codes_stay_used() {
        let house = House::new();
        let phone = Authenticator::new(&house, "phone");
        phone.enable(&house, "admin").unwrap();
        let input = DeactivateMFADeviceInput {
            user_name: None,
            serial_number: phone.serial.clone(),
        };
        house.admin::<DeactivateMFADevice>(input.clone()).unwrap();
        let (code, message) = told(house.admin::<DeactivateMFADevice>(input));
        assert_eq!(code, "NoSuchEntity");
        assert_eq!(message, "MFA Device invalid for user.");
        let replayed = told(phone.enable(&house, "admin"));
        assert_eq!(replayed.0, "InvalidAuthenticationCode");
        house.pass(60);
        phone.enable(&house, "admin").unwrap();
    }
}
