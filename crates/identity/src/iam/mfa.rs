//! MFA devices of users and of root: virtual ones, hardware tokens, and passkeys.
//!
//! Root is named by its account's id wherever an operation wants a `UserName`, and only root may
//! do so: `GetUser` shows that id as root's, and AWS's own name for it, `AWS ROOT USER`, does not
//! pass the model's pattern.
mod create_virtual_mfa_device;
mod deactivate_mfa_device;
mod delete_virtual_mfa_device;
mod enable_mfa_device;
mod enable_passkey;
mod get_mfa_device;
mod list_mfa_device_tags;
mod list_mfa_devices;
mod list_virtual_mfa_devices;
pub(crate) mod qr_code;
mod resync_mfa_device;
mod tag_mfa_device;
mod untag_mfa_device;

pub(crate) use enable_passkey::add_passkey;

use super::common;
use crate::access::Access;
use crate::caller::Identity;
use crate::failure::{Failure, access_denied};
use crate::means::Means;
use crate::operation::Ask;
use crate::state::{Account, DeviceOwner, Entity as _, Passkey, TotpDevice};
use crate::totp::{self, Accepted};
use crate::{Caller, Timestamp};
use doorward_names::Arn;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::errors::{InvalidAuthenticationCode, NoSuchEntity};
use std::sync::Arc;

/// Whose devices a call is about.
struct Holder {
    owner: DeviceOwner,
    /// What `UserName` calls it.
    name: String,
}

fn names_root(name: Option<&str>, caller: &Caller) -> bool {
    caller.is_root() && name.is_none_or(|name| name == caller.account.to_string())
}

/// The operation's own action on the named user, or on the caller where nobody is named.
fn on_holder(name: Option<&str>, ask: &Ask<'_>) -> Result<Access, ErrorAnswer> {
    if names_root(name, ask.caller) {
        return Ok(Access::on(Arn::iam(ask.account.id(), "root")));
    }
    Ok(common::on_user(
        ask,
        &common::own_or_named(name, ask.caller)?,
    ))
}

/// The named user, or the caller where nobody is named.
fn holder<E: From<NoSuchEntity>>(
    name: Option<&str>,
    caller: &Caller,
    account: &Account,
) -> Result<Holder, Failure<E>> {
    if names_root(name, caller) {
        return Ok(Holder {
            owner: DeviceOwner::Root,
            name: account.id().to_string(),
        });
    }
    let name = match (name, caller.user_name()) {
        (Some(name), _) => common::user_name(name)?,
        (None, Some(own)) => own.clone(),
        (None, None) => {
            let message = "Must specify userName when calling with non-User credentials";
            return Err(crate::failure::validation_error(message).into());
        }
    };
    let user = common::find_user(account, &name)?;
    Ok(Holder {
        owner: DeviceOwner::User(user.id.clone()),
        name: user.name.to_string(),
    })
}

/// In AWS's words.
const MFA_NEEDED: &str = "To complete this action, please ensure that you are authenticated with an MFA device that is enabled for this user.";

/// Refuses whoever has a device, was not asked for one and would add or remove one of their own:
/// a key alone gets around no second factor. A session of `AssumeRoot` is the organization's.
///
/// See <https://aws.amazon.com/security/security-bulletins/AWS-2023-001/>.
fn require_mfa(caller: &Caller, account: &Account, holder: &Holder) -> Result<(), ErrorAnswer> {
    let own = match &holder.owner {
        DeviceOwner::Root => caller.is_root() && caller.root_task().is_none(),
        DeviceOwner::User(owner) => caller.is_user(owner),
    };
    let own = own || is_lent(caller, &holder.owner);
    if own && caller.mfa().is_none() && account.device_count(&holder.owner) > 0 {
        return Err(access_denied(MFA_NEEDED));
    }
    Ok(())
}

/// Whether the caller is a federated user that the owner made of their own keys.
fn is_lent(caller: &Caller, owner: &DeviceOwner) -> bool {
    match (&caller.identity, owner) {
        (
            Identity::Federated {
                by: Some((_, id, _)),
                ..
            },
            DeviceOwner::User(owner),
        ) => id == owner,
        (Identity::Federated { by: None, .. }, DeviceOwner::Root) => true,
        _ => false,
    }
}

/// The operation's own action on the device `serial`, with its tags.
fn on_device(ask: &Ask<'_>, serial: &str) -> Access {
    if let Ok(device) = find(ask.account, serial) {
        return Access::on(device.arn(ask.account.id())).resource_tags(&device.tags);
    }
    let named = Arn::parse(serial);
    Access::on(named.unwrap_or_else(|_| Arn::iam(ask.account.id(), &format!("mfa/{serial}"))))
}

/// The device `serial`.
fn find<'a>(account: &'a Account, serial: &str) -> Result<&'a Arc<TotpDevice>, NoSuchEntity> {
    account.totp_device(serial).ok_or_else(|| {
        NoSuchEntity::new(format!(
            "VirtualMFADevice with serial number {serial} does not exist."
        ))
    })
}

/// The virtual device `serial`.
fn find_virtual<'a>(
    account: &'a Account,
    serial: &str,
) -> Result<&'a Arc<TotpDevice>, NoSuchEntity> {
    let device = find(account, serial)?;
    if device.hardware {
        return Err(NoSuchEntity::new(format!(
            "VirtualMFADevice with serial number {serial} does not exist."
        )));
    }
    Ok(device)
}

/// The device `serial`, to be edited.
fn find_mut<'a>(
    account: &'a mut Account,
    serial: &str,
) -> Result<&'a mut TotpDevice, NoSuchEntity> {
    let name = find(account, serial)?.name.clone();
    account
        .mfa_devices
        .get_mut(&name)
        .ok_or_else(|| NoSuchEntity::new("the device is gone"))
}

/// The device `serial` if it is enabled for `owner`, and since when.
fn find_of<'a>(
    account: &'a Account,
    serial: &str,
    owner: &DeviceOwner,
) -> Result<(&'a Arc<TotpDevice>, Timestamp), NoSuchEntity> {
    let device = find(account, serial).ok();
    device
        .and_then(|device| match &device.owner {
            Some((holder, since)) if holder == owner => Some((device, *since)),
            _ => None,
        })
        .ok_or_else(|| NoSuchEntity::new("MFA Device invalid for user."))
}

/// The passkey `serial`, if it is `owner`'s.
fn passkey<'a>(
    account: &'a Account,
    serial: &str,
    owner: &DeviceOwner,
) -> Option<&'a Arc<Passkey>> {
    let named = |passkey: &&Arc<Passkey>| {
        let known = passkey.serial(account);
        known.is_some_and(|known| known.is(serial))
    };
    account.passkeys_of(owner).find(named)
}

/// A device of any kind that somebody has.
struct Enabled {
    /// What lists are ordered by.
    name: String,
    serial: String,
    since: Timestamp,
}

/// The devices of `owner`, of every kind, ordered by name.
fn enabled(account: &Account, owner: &DeviceOwner) -> Vec<Enabled> {
    let of_virtual = devices_of(account, owner).map(|(device, since)| Enabled {
        name: device.name.to_string(),
        serial: device.serial(account.id()).to_string(),
        since,
    });
    let of_passkeys = account.passkeys_of(owner).filter_map(|passkey| {
        Some(Enabled {
            name: passkey.key(),
            serial: passkey.serial(account)?.to_string(),
            since: passkey.since,
        })
    });
    let mut all: Vec<_> = of_virtual.chain(of_passkeys).collect();
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}

/// The devices enabled for `owner`, ordered by name, and since when.
fn devices_of<'a>(
    account: &'a Account,
    owner: &DeviceOwner,
) -> impl Iterator<Item = (&'a Arc<TotpDevice>, Timestamp)> + use<'a> {
    let names = account.index.devices.get(owner).cloned();
    names.into_iter().flatten().filter_map(|name| {
        let device = account.mfa_devices.get(&name)?;
        Some((device, device.owner.as_ref()?.1))
    })
}

/// Takes two consecutive codes of `device`; [`totp::remember`] must follow in the same commit.
fn answer_pair<E: From<InvalidAuthenticationCode>>(
    device: &TotpDevice,
    account: &Account,
    codes: (&str, &str),
    means: &Means,
    now: Timestamp,
) -> Result<Accepted, Failure<E>> {
    let context = totp::seed_context(account.id(), &device.name);
    let guess = means.begin_guess(&context, now);
    guess.map_err(ErrorAnswer::from)?;
    let accepted = totp::answer_pair(device, account.id(), codes, totp::REACH, means, now);
    let accepted = accepted.ok_or_else(|| {
        InvalidAuthenticationCode::new("Authentication code for device is not valid.")
    })?;
    means.guess_succeeded(&context);
    Ok(accepted)
}

#[cfg(test)]
mod testing {
    use crate::testing::House;
    use crate::{Caller, totp};
    use doorward_shapes::ErrorAnswer;
    use doorward_shapes::iam::{
        CreateVirtualMFADevice, CreateVirtualMFADeviceInput, EnableMFADevice, EnableMFADeviceInput,
    };

    /// A device as its owner's authenticator has it.
    pub(super) struct Authenticator {
        pub(super) serial: String,
        seed: Vec<u8>,
    }

    impl Authenticator {
        pub(super) fn new(house: &House, name: &str) -> Self {
            let input = CreateVirtualMFADeviceInput {
                virtual_mfa_device_name: name.to_owned(),
                ..CreateVirtualMFADeviceInput::default()
            };
            let output = house.admin::<CreateVirtualMFADevice>(input).unwrap();
            let device = output.virtual_mfa_device;
            let text = device.base32_string_seed.unwrap();
            Self {
                serial: device.serial_number,
                seed: data_encoding::BASE32.decode(text.expose()).unwrap(),
            }
        }

        /// The code shown `later` steps from now.
        pub(super) fn code(&self, house: &House, later: i64) -> String {
            let step = totp::step_of(house.now()).checked_add_signed(later);
            totp::code_of(&self.seed, step.unwrap())
        }

        /// Enables it as somebody who was asked for a device may.
        pub(super) fn enable(&self, house: &House, user: &str) -> Result<(), ErrorAnswer> {
            self.enable_by(house, &house.with_mfa("admin"), user)
        }

        pub(super) fn enable_by(
            &self,
            house: &House,
            caller: &Caller,
            user: &str,
        ) -> Result<(), ErrorAnswer> {
            let input = EnableMFADeviceInput {
                user_name: user.to_owned(),
                serial_number: self.serial.clone(),
                authentication_code1: self.code(house, 0),
                authentication_code2: self.code(house, 1),
            };
            house.call::<EnableMFADevice>(caller, input).map(drop)
        }
    }
}
