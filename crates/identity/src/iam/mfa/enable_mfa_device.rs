//! `EnableMFADevice`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableMFADevice.html>.
use super::{answer_pair, find, find_mut, holder, on_holder, require_mfa};
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::exceeded;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use crate::{quota, totp};
use doorward_shapes::iam::errors::EntityAlreadyExists;
use doorward_shapes::iam::{
    EnableMFADevice, EnableMFADeviceError, EnableMFADeviceInput, EnableMFADeviceOutput,
};

impl Operation for EnableMFADevice {
    const WRITES: bool = true;

    fn access(
        input: &EnableMFADeviceInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<EnableMFADeviceError>> {
        Ok(on_holder(Some(&input.user_name), ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<EnableMFADeviceOutput, Failure<EnableMFADeviceError>> {
        let (input, now) = (&call.input, call.facts.now);
        let account = call.account_mut(draft)?;
        let holder = holder(Some(&input.user_name), call.caller, account)?;
        require_mfa(call.caller, account, &holder)?;
        let device = find(account, &input.serial_number)?;
        match &device.owner {
            Some((owner, _)) if *owner == holder.owner => {
                let message = format!("MFA Device for user {} already exists.", holder.name);
                return Err(EntityAlreadyExists::new(message).into());
            }
            Some(_) => return Err(EntityAlreadyExists::new("MFA Device is already in use.").into()),
            None => {}
        }
        if account.device_count(&holder.owner) >= quota::MFA_DEVICES {
            return Err(exceeded("MFADevicesPerUser", quota::MFA_DEVICES).into());
        }
        let codes = (
            input.authentication_code1.as_str(),
            input.authentication_code2.as_str(),
        );
        let accepted = answer_pair(device, account, codes, call.means, now)?;
        let device = find_mut(account, &input.serial_number)?;
        device.owner = Some((holder.owner, now.whole_seconds()));
        totp::remember(device, accepted);
        Ok(EnableMFADeviceOutput {})
    }
}

#[cfg(test)]
mod tests {
    use super::super::MFA_NEEDED;
    use super::super::testing::Authenticator;
    use super::*;
    use crate::caller::Credential;
    use crate::iam::testing::told;
    use crate::testing::House;

    fn refusal(code: &str, message: &str) -> (String, String) {
        (code.to_owned(), message.to_owned())
    }

    #[test]
    fn two_consecutive_codes_enable_a_device_once() {
        let house = House::new();
        let phone = Authenticator::new(&house, "phone");
        phone.enable(&house, "admin").unwrap();
        assert_eq!(
            told(phone.enable(&house, "ADMIN")),
            refusal(
                "EntityAlreadyExists",
                "MFA Device for user admin already exists."
            )
        );
        house.make_user("ada");
        assert_eq!(
            told(phone.enable(&house, "ada")),
            refusal("EntityAlreadyExists", "MFA Device is already in use.")
        );
    }

    #[test]
    fn codes_that_do_not_follow_each_other_enable_nothing() {
        let house = House::new();
        let phone = Authenticator::new(&house, "phone");
        for (first, second) in [(0, 0), (1, 0), (0, 2), (500, 501)] {
            let input = EnableMFADeviceInput {
                user_name: "admin".to_owned(),
                serial_number: phone.serial.clone(),
                authentication_code1: phone.code(&house, first),
                authentication_code2: phone.code(&house, second),
            };
            assert_eq!(
                told(house.admin::<EnableMFADevice>(input)),
                refusal(
                    "InvalidAuthenticationCode",
                    "Authentication code for device is not valid."
                ),
                "{first} {second}"
            );
        }
    }

    #[test]
    fn there_must_be_a_user_and_a_device() {
        let house = House::new();
        let mut phone = Authenticator::new(&house, "phone");
        assert_eq!(
            told(phone.enable(&house, "nobody")),
            refusal("NoSuchEntity", "The user with name nobody cannot be found.")
        );
        phone.serial = "arn:aws:iam::111122223333:mfa/other".to_owned();
        assert_eq!(
            told(phone.enable(&house, "admin")),
            refusal(
                "NoSuchEntity",
                "VirtualMFADevice with serial number arn:aws:iam::111122223333:mfa/other does not exist."
            )
        );
    }

    #[test]
    fn a_ninth_device_is_one_too_many() {
        let house = House::new();
        for number in 0..8 {
            let device = Authenticator::new(&house, &format!("device-{number}"));
            device.enable(&house, "admin").unwrap();
        }
        assert_eq!(
            told(Authenticator::new(&house, "ninth").enable(&house, "admin")),
            refusal(
                "LimitExceeded",
                "Cannot exceed quota for MFADevicesPerUser: 8"
            )
        );
    }

    #[test]
    fn root_names_itself_by_the_accounts_id_and_nobody_else_does() {
        let house = House::new();
        let phone = Authenticator::new(&house, "root-account-mfa-device");
        assert_eq!(told(phone.enable(&house, "111122223333")).0, "NoSuchEntity");
        phone
            .enable_by(&house, &house.root(), "111122223333")
            .unwrap();
    }

    #[test]
    fn a_key_alone_adds_no_second_device_to_its_own_user() {
        let house = House::new();
        let (phone, spare) = (
            Authenticator::new(&house, "phone"),
            Authenticator::new(&house, "spare"),
        );
        let (key, signed_in) = (house.user("admin"), house.with_mfa("admin"));
        phone.enable_by(&house, &key, "admin").unwrap();
        let denied = refusal("AccessDenied", MFA_NEEDED);
        // What is wrong with the device comes after that.
        let mut absent = Authenticator::new(&house, "absent");
        absent.serial.push('x');
        for device in [&spare, &phone, &absent] {
            assert_eq!(told(device.enable_by(&house, &key, "Admin")), denied);
        }
        // A console session without MFA is no better than a key; others' devices are another matter.
        let mut unproven = signed_in.clone();
        unproven.credential = Credential::Console {
            signed_in: house.now(),
            mfa: None,
        };
        assert_eq!(told(spare.enable_by(&house, &unproven, "admin")), denied);
        house.make_user("ada");
        Authenticator::new(&house, "hers")
            .enable_by(&house, &key, "ada")
            .unwrap();
        spare.enable_by(&house, &signed_in, "admin").unwrap();
    }

    #[test]
    fn root_s_key_alone_adds_no_second_device_either() {
        let house = House::new();
        let enable = |name: &str| {
            let device = Authenticator::new(&house, name);
            told(device.enable_by(&house, &house.root(), "111122223333"))
        };
        let first = Authenticator::new(&house, "first");
        first
            .enable_by(&house, &house.root(), "111122223333")
            .unwrap();
        assert_eq!(enable("second"), refusal("AccessDenied", MFA_NEEDED));
    }
}
