//! `DeactivateMFADevice`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeactivateMFADevice.html>.
use super::{find_mut, find_of, holder, on_holder, passkey, require_mfa};
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
        require_mfa(call.caller, account, &holder)?;
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
    use super::super::{Holder, MFA_NEEDED};
    use super::*;
    use crate::Caller;
    use crate::caller::Identity;
    use crate::iam::testing::told;
    use crate::state::DeviceOwner;
    use crate::testing::House;
    use doorward_names::{Arn, SessionName};

    #[test]
    fn a_device_is_its_users_no_more_and_its_codes_stay_used() {
        let house = House::new();
        let phone = Authenticator::new(&house, "phone");
        phone.enable(&house, "admin").unwrap();
        let signed_in = house.with_mfa("admin");
        let input = DeactivateMFADeviceInput {
            user_name: None,
            serial_number: phone.serial.clone(),
        };
        house
            .call::<DeactivateMFADevice>(&signed_in, input.clone())
            .unwrap();
        let (code, message) = told(house.call::<DeactivateMFADevice>(&signed_in, input));
        assert_eq!(code, "NoSuchEntity");
        assert_eq!(message, "MFA Device invalid for user.");
        let replayed = told(phone.enable(&house, "admin"));
        assert_eq!(replayed.0, "InvalidAuthenticationCode");
        house.pass(60);
        phone.enable(&house, "admin").unwrap();
    }

    #[test]
    fn a_key_alone_takes_no_device_from_its_own_user() {
        let house = House::new();
        let phone = Authenticator::new(&house, "phone");
        phone.enable(&house, "admin").unwrap();
        let of = |user: Option<&str>, serial: &str| DeactivateMFADeviceInput {
            user_name: user.map(str::to_owned),
            serial_number: serial.to_owned(),
        };
        let key = house.user("admin");
        let missing = format!("{}x", phone.serial);
        for input in [
            of(None, &phone.serial),
            of(Some("Admin"), &phone.serial),
            of(None, &missing),
        ] {
            let refused = told(house.call::<DeactivateMFADevice>(&key, input));
            assert_eq!(refused, ("AccessDenied".to_owned(), MFA_NEEDED.to_owned()));
        }
        // What the user lends of their own keys takes none either.
        let lent = |by| Caller {
            identity: Identity::Federated {
                arn: Arn::sts(house.account, "federated-user/one"),
                name: SessionName::parse("one").unwrap(),
                by,
            },
            ..key.clone()
        };
        let Identity::User { name, id, arn } = &key.identity else {
            panic!("{:?}", key.identity);
        };
        let holder = Holder {
            owner: DeviceOwner::User(id.clone()),
            name: name.to_string(),
        };
        let own = lent(Some((name.clone(), id.clone(), arn.clone())));
        let world = house.world();
        let account = world.account(house.account).unwrap();
        assert!(require_mfa(&own, account, &holder).is_err());
        assert!(require_mfa(&lent(None), account, &holder).is_ok());
        house.make_user("ada");
        let hers = Authenticator::new(&house, "hers");
        hers.enable(&house, "ada").unwrap();
        house
            .call::<DeactivateMFADevice>(&key, of(Some("ada"), &hers.serial))
            .unwrap();
        // Whoever was asked for it may take the last one away, and a key may then begin again.
        let signed_in = house.with_mfa("admin");
        house
            .call::<DeactivateMFADevice>(&signed_in, of(None, &phone.serial))
            .unwrap();
        let refused = told(house.call::<DeactivateMFADevice>(&key, of(None, &phone.serial)));
        assert_eq!(refused.0, "NoSuchEntity");
    }
}
