//! `GetMFADevice`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetMFADevice.html>.
use super::{holder, on_holder, passkey};
use crate::access::Access;
use crate::failure::{Failure, validation_error};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_names::Arn;
use doorward_shapes::iam::errors::NoSuchEntity;
use doorward_shapes::iam::{
    GetMFADevice, GetMFADeviceError, GetMFADeviceInput, GetMFADeviceOutput,
};

/// What AWS says to a serial number that is no security key's.
const OTHER_KIND: &str = "The MFA device serial number sent in the request is invalid or not supported by this API. Currently, only hardware FIDO security keys are supported. Please use the compatible device or API.";

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
        let serial = &call.input.serial_number;
        let kind = Arn::parse(serial);
        if !kind.is_ok_and(|arn| arn.resource_parts().0 == "u2f") {
            return Err(validation_error(OTHER_KIND).into());
        }
        let found = passkey(account, serial, &holder.owner)
            .and_then(|passkey| Some((passkey, passkey.serial(account)?)));
        let Some((passkey, serial)) = found else {
            return Err(NoSuchEntity::new("MFA Device invalid for user.").into());
        };
        Ok(GetMFADeviceOutput {
            user_name: Some(holder.name),
            serial_number: serial.to_string(),
            enable_date: Some(passkey.since.into()),
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
    fn only_security_keys_are_shown() {
        let house = House::new();
        let phone = Authenticator::new(&house, "phone");
        let input = GetMFADeviceInput {
            serial_number: phone.serial.clone(),
            user_name: Some("admin".to_owned()),
        };
        let other_kind = ("ValidationError".to_owned(), OTHER_KIND.to_owned());
        assert_eq!(told(house.admin::<GetMFADevice>(input.clone())), other_kind);
        phone.enable(&house, "admin").unwrap();
        assert_eq!(told(house.admin::<GetMFADevice>(input)), other_kind);
        let (code, message) = told(house.admin::<GetMFADevice>(GetMFADeviceInput {
            serial_number: "arn:aws:iam::111122223333:u2f/user/admin/blue-ABC".to_owned(),
            user_name: None,
        }));
        assert_eq!(code, "NoSuchEntity");
        assert_eq!(message, "MFA Device invalid for user.");
    }
}
