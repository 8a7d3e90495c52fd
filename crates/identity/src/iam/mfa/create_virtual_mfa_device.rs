//! `CreateVirtualMFADevice`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateVirtualMFADevice.html>.
use super::qr_code;
use crate::access::Access;
use crate::failure::{Failure, Fault};
use crate::iam::common::{self, exceeded};
use crate::operation::{Ask, Operation, Permitted};
use crate::quota;
use crate::state::{Account, Draft, TotpDevice, Unknown};
use crate::totp::{SEED_BYTES, seed_context};
use data_encoding::BASE32;
use doorward_names::{MfaDeviceName, Secret};
use doorward_shapes::iam::errors::EntityAlreadyExists;
use doorward_shapes::iam::{
    CreateVirtualMFADevice, CreateVirtualMFADeviceError, CreateVirtualMFADeviceInput,
    CreateVirtualMFADeviceOutput, types,
};
use zeroize::Zeroizing;

impl Operation for CreateVirtualMFADevice {
    const WRITES: bool = true;

    fn access(
        input: &CreateVirtualMFADeviceInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<CreateVirtualMFADeviceError>> {
        let path = common::path(input.path.as_deref())?;
        let arn = common::iam_arn(ask, "mfa", &path, &input.virtual_mfa_device_name);
        let tags = common::tags(input.tags.as_deref())?;
        let access = Access::on(arn.clone()).request_tags(&tags);
        Ok(common::tagging(access, "iam:TagMFADevice", arn, &tags))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<CreateVirtualMFADeviceOutput, Failure<CreateVirtualMFADeviceError>> {
        let name = MfaDeviceName::parse(&call.input.virtual_mfa_device_name)
            .map_err(|error| common::malformed("virtualMFADeviceName", error))?;
        let path = common::path(call.input.path.as_deref())?;
        let tags = common::tags(call.input.tags.as_deref())?;
        let account = call.account_mut(draft)?;
        if account.mfa_devices.contains(&name) {
            let message = "MFA device already exists.";
            return Err(EntityAlreadyExists::new(message).into());
        }
        if account.mfa_devices.len() >= quota::USERS {
            return Err(exceeded("VirtualMFADevicesPerAccount", quota::USERS).into());
        }
        let seed = Secret::new(call.moment.random::<SEED_BYTES>());
        let context = seed_context(account.id(), &name);
        let sealed = call.means.seal(seed.expose(), &context, call.moment)?;
        let device = TotpDevice {
            name,
            hardware: false,
            path,
            seed: sealed,
            created: call.facts.now.whole_seconds(),
            owner: None,
            last_step: None,
            drift: 0,
            tags,
            unknown: Unknown::new(),
        };
        let output = shown(&device, account, seed.expose())?;
        account.mfa_devices.insert(device);
        Ok(CreateVirtualMFADeviceOutput {
            virtual_mfa_device: output,
        })
    }
}

/// The device with its seed: shown this once.
fn shown(
    device: &TotpDevice,
    account: &Account,
    seed: &[u8],
) -> Result<types::VirtualMFADevice, Fault> {
    let secret = Zeroizing::new(BASE32.encode(seed));
    let id = account.id().to_string();
    let alias = account
        .info
        .alias
        .as_ref()
        .map_or(id.as_str(), |a| a.as_str());
    let uri = qr_code::key_uri(device.name.as_str(), alias, &secret);
    Ok(types::VirtualMFADevice {
        serial_number: device.serial(account.id()).to_string(),
        base32_string_seed: Some(Secret::new(secret.as_bytes().to_vec())),
        qr_code_png: Some(Secret::new(qr_code::png(&uri)?)),
        user: None,
        enable_date: None,
        tags: common::tags_output(&device.tags),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::testing::told;
    use crate::testing::House;

    fn named(name: &str) -> CreateVirtualMFADeviceInput {
        CreateVirtualMFADeviceInput {
            virtual_mfa_device_name: name.to_owned(),
            ..CreateVirtualMFADeviceInput::default()
        }
    }

    #[test]
    fn a_device_shows_its_seed_once_and_the_state_keeps_it_sealed() {
        let house = House::new();
        let made = house
            .admin::<CreateVirtualMFADevice>(named("phone"))
            .unwrap();
        let device = made.virtual_mfa_device;
        assert_eq!(device.serial_number, "arn:aws:iam::111122223333:mfa/phone");
        let seed = device.base32_string_seed.unwrap();
        assert_eq!(seed.expose().len(), 64);
        assert!(device.qr_code_png.unwrap().expose().starts_with(b"\x89PNG"));
        let text = String::from_utf8(seed.expose().clone()).unwrap();
        let world = house.world();
        let stored = serde_json::to_string(
            world
                .account(house.account)
                .unwrap()
                .mfa_devices
                .iter()
                .next()
                .unwrap()
                .as_ref(),
        );
        assert!(!stored.unwrap().contains(&text));
        let records = serde_json::to_string(&house.records()).unwrap();
        assert!(records.contains("CreateVirtualMFADevice") && !records.contains(&text));
    }

    #[test]
    fn a_name_is_taken_once() {
        let house = House::new();
        house
            .admin::<CreateVirtualMFADevice>(named("phone"))
            .unwrap();
        assert_eq!(
            told(house.admin::<CreateVirtualMFADevice>(named("Phone"))),
            (
                "EntityAlreadyExists".to_owned(),
                "MFA device already exists.".to_owned()
            )
        );
    }
}
