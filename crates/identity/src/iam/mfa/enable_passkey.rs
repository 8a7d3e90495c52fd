//! `EnableMFADevice` of a passkey, which the console alone does: see `shapes::iam_pages`.
use super::{holder, on_holder, require_mfa};
use crate::access::Access;
use crate::failure::{Failure, Fault, validation_error};
use crate::iam::common::exceeded;
use crate::operation::{Ask, Operation, Permitted};
use crate::quota;
use crate::sign_in::Registered;
use crate::state::{Account, DeviceOwner, Draft, Passkey, SerialNumber, Unknown};
use crate::{Moment, Timestamp};
use data_encoding::BASE32_NOPAD;
use doorward_names::MfaDeviceName;
use doorward_shapes::iam::errors::{EntityAlreadyExists, InvalidAuthenticationCode};
use doorward_shapes::iam_pages::{
    EnablePasskey, EnablePasskeyError, EnablePasskeyInput, EnablePasskeyOutput,
};

impl Operation for EnablePasskey {
    const WRITES: bool = true;

    fn access(
        input: &EnablePasskeyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<EnablePasskeyError>> {
        Ok(on_holder(Some(&input.user_name), ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<EnablePasskeyOutput, Failure<EnablePasskeyError>> {
        let (input, now) = (&call.input, call.facts.now);
        let registered: Registered = serde_json::from_str(input.credential.expose())
            .map_err(|_| Fault::new("a credential was not written by us"))?;
        let account = call.account_mut(draft)?;
        let holder = holder(Some(&input.user_name), call.caller, account)?;
        require_mfa(call.caller, account, &holder)?;
        let (moment, name) = (call.moment, &input.device_name);
        let serial = add_passkey(account, holder.owner, name, registered, now, moment)?;
        Ok(EnablePasskeyOutput {
            serial_number: serial.to_string(),
        })
    }
}

/// Gives `owner` the passkey `registered`, called `name`; its ticket is used up with that.
pub(crate) fn add_passkey(
    account: &mut Account,
    owner: DeviceOwner,
    name: &str,
    registered: Registered,
    now: Timestamp,
    moment: &Moment,
) -> Result<SerialNumber, Failure<EnablePasskeyError>> {
    let name = MfaDeviceName::parse(name)
        .map_err(|_| validation_error("The specified value for deviceName is invalid."))?;
    if account.device_count(&owner) >= quota::MFA_DEVICES {
        return Err(exceeded("MFADevicesPerUser", quota::MFA_DEVICES).into());
    }
    let known = |passkey: &Passkey| passkey.credential == registered.credential;
    if account.passkeys.iter().any(|passkey| known(passkey)) {
        return Err(EntityAlreadyExists::new("MFA Device is already in use.").into());
    }
    if !account.spend(registered.spent, registered.expires, now) {
        let message = "The passkey was asked for too long ago, or added before.";
        return Err(InvalidAuthenticationCode::new(message).into());
    }
    let passkey = Passkey {
        name,
        suffix: BASE32_NOPAD.encode(&moment.random::<16>()),
        owner,
        since: now.whole_seconds(),
        credential: registered.credential,
        key: registered.key,
        counter: registered.counter,
        unknown: Unknown::new(),
    };
    let serial = passkey.serial(account);
    let serial = serial.ok_or_else(|| Fault::new("a passkey's owner is not there"))?;
    account.passkeys.insert(passkey);
    Ok(serial)
}
