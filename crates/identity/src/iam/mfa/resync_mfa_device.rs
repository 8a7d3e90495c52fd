//! `ResyncMFADevice`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ResyncMFADevice.html>.
use super::{answer_pair, find_mut, find_of, holder, on_holder};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use crate::totp;
use doorward_shapes::iam::{
    ResyncMFADevice, ResyncMFADeviceError, ResyncMFADeviceInput, ResyncMFADeviceOutput,
};

impl Operation for ResyncMFADevice {
    const WRITES: bool = true;

    fn access(
        input: &ResyncMFADeviceInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ResyncMFADeviceError>> {
        Ok(on_holder(Some(&input.user_name), ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ResyncMFADeviceOutput, Failure<ResyncMFADeviceError>> {
        let input = &call.input;
        let account = call.account_mut(draft)?;
        let holder = holder(Some(&input.user_name), call.caller, account)?;
        let (device, _) = find_of(account, &input.serial_number, &holder.owner)?;
        let codes = (
            input.authentication_code1.as_str(),
            input.authentication_code2.as_str(),
        );
        let accepted = answer_pair(device, account, codes, call.means, call.facts.now)?;
        totp::remember(find_mut(account, &input.serial_number)?, accepted);
        Ok(ResyncMFADeviceOutput {})
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::Authenticator;
    use super::*;
    use crate::iam::testing::told;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;

    fn resync(house: &House, phone: &Authenticator, ahead: i64) -> Result<(), ErrorAnswer> {
        let input = ResyncMFADeviceInput {
            user_name: "admin".to_owned(),
            serial_number: phone.serial.clone(),
            authentication_code1: phone.code(house, ahead),
            authentication_code2: phone.code(house, ahead + 1),
        };
        house.admin::<ResyncMFADevice>(input).map(drop)
    }

    #[test]
    fn a_device_that_ran_ahead_is_followed_and_its_codes_are_used_up() {
        let house = House::new();
        let phone = Authenticator::new(&house, "phone");
        phone.enable(&house, "admin").unwrap();
        resync(&house, &phone, 40).unwrap();
        let (code, message) = told(resync(&house, &phone, 40));
        assert_eq!(code, "InvalidAuthenticationCode");
        assert_eq!(message, "Authentication code for device is not valid.");
        assert_eq!(
            told(resync(&house, &phone, 2)).0,
            "InvalidAuthenticationCode"
        );
    }

    #[test]
    fn codes_are_not_guessed_without_end() {
        let house = House::new();
        let phone = Authenticator::new(&house, "phone");
        phone.enable(&house, "admin").unwrap();
        for _ in 0..5 {
            assert_eq!(
                told(resync(&house, &phone, 500)).0,
                "InvalidAuthenticationCode"
            );
        }
        assert_eq!(told(resync(&house, &phone, 40)).0, "Throttling");
        house.pass(1);
        resync(&house, &phone, 40).unwrap();
    }

    #[test]
    fn a_device_of_nobody_is_not_resynchronised() {
        let house = House::new();
        let phone = Authenticator::new(&house, "phone");
        let (code, message) = told(resync(&house, &phone, 0));
        assert_eq!(code, "NoSuchEntity");
        assert_eq!(message, "MFA Device invalid for user.");
    }
}
