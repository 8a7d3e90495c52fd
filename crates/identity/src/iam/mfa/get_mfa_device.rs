//! `GetMFADevice`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetMFADevice.html>.
use super::{find_enabled, holder, on_holder};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    GetMFADevice, GetMFADeviceError, GetMFADeviceInput, GetMFADeviceOutput,
};

impl Operation for GetMFADevice {
    fn access(
        input: &GetMFADeviceInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetMFADeviceError>> {
        Ok(on_holder(input.user_name.as_deref(), ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetMFADeviceOutput, Failure<GetMFADeviceError>> {
        let account = call.account(draft)?;
        let holder = holder(call.input.user_name.as_deref(), call.caller, account)?;
        let enabled = find_enabled(account, &call.input.serial_number, &holder.owner)?;
        Ok(GetMFADeviceOutput {
            user_name: Some(holder.name),
            serial_number: enabled.serial,
            enable_date: Some(enabled.since.into()),
            // Those of certified FIDO keys; nobody is asked who made theirs.
            certifications: None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::Authenticator;
    use super::*;
    use crate::iam::testing::told;
    use crate::testing::House;

    #[test]
    fn a_device_is_shown_with_its_user() {
        let house = House::new();
        let phone = Authenticator::new(&house, "phone");
        let input = GetMFADeviceInput {
            serial_number: phone.serial.clone(),
            user_name: Some("admin".to_owned()),
        };
        let (code, message) = told(house.admin::<GetMFADevice>(input.clone()));
        assert_eq!(code, "NoSuchEntity");
        assert_eq!(message, "MFA Device invalid for user.");
        phone.enable(&house, "admin").unwrap();
        let shown = house.admin::<GetMFADevice>(input).unwrap();
        assert_eq!(shown.user_name.as_deref(), Some("admin"));
        assert_eq!(shown.enable_date, Some(house.now().into()));
    }
}
