//! What somebody brought becomes a device of theirs, with the record of it.
use super::{Added, New};
use crate::audit::{self, Outcome};
use crate::failure::{Failure, Fault};
use crate::iam::add_passkey;
use crate::sign_in::Refused;
use crate::sign_in::flow::{Flow, LIFETIME};
use crate::sign_in::person::Person;
use crate::sign_in::steps::Door;
use crate::state::{Draft, SessionPrincipal, Tags, TotpDevice, Unknown};
use crate::totp::{self, Memory, seed_context};
use data_encoding::BASE32;
use doorward_names::{MfaDeviceName, Path, Secret};
use doorward_shapes::iam::{EnableMFADevice, EnableMFADeviceInput};
use doorward_shapes::iam_pages::{EnablePasskey, EnablePasskeyInput, EnablePasskeyOutput};
use doorward_shapes::{Call, Shape as _};
use doorward_store::AuditRecord;

impl Door {
    /// Gives `person` what is `new`; `once` is used up with it.
    pub(super) fn add(
        &self,
        person: &Person<'_>,
        flow: &Flow,
        new: New,
        once: String,
        draft: &mut Draft,
    ) -> Result<Added, Fault> {
        match new {
            New::Totp { codes, seed } => self.add_totp(person, flow, (&seed, &codes, once), draft),
            New::Passkey { name, made } => match *made {
                Ok(registered) => self.add_passkey(person, flow, (name, registered), draft),
                Err(why) => Ok(Err(Refused::NewPasskey(why.message))),
            },
        }
    }

    /// The device of a seed, if the codes are its own.
    fn add_totp(
        &self,
        person: &Person<'_>,
        flow: &Flow,
        (seed, [first, second], once): (&str, &[String; 2], String),
        draft: &mut Draft,
    ) -> Result<Added, Fault> {
        let now = self.now();
        let bad = || Fault::new("a seed was not sealed by us");
        let seed = BASE32.decode(seed.as_bytes()).map_err(|_| bad())?;
        let new = Memory {
            last_step: None,
            drift: 0,
        };
        let Some(accepted) = totp::accept_pair(&seed, (first, second), new, now) else {
            return Ok(Err(Refused::MfaCode));
        };
        let account = person.account.id();
        let name = name(person)?;
        let means = self.installation.means();
        let sealed = means.seal(&seed, &seed_context(account, &name), &self.moment);
        let sealed = sealed.map_err(|error| Fault::new(error.to_string()))?;
        let owner = person.principal.device_owner().ok_or_else(nobody)?;
        let mut device = TotpDevice {
            name,
            hardware: false,
            path: Path::root(),
            seed: sealed,
            created: now.whole_seconds(),
            owner: Some((owner, now.whole_seconds())),
            last_step: None,
            drift: 0,
            tags: Tags::new(),
            unknown: Unknown::new(),
        };
        totp::remember(&mut device, accepted);
        let serial = device.serial(account);
        let account = draft.account_mut(account).ok_or_else(nobody)?;
        if !account.spend(once, flow.began.plus_seconds(LIFETIME), now) {
            return Ok(Err(Refused::Stale));
        }
        account.mfa_devices.insert(device);
        let input = EnableMFADeviceInput {
            user_name: user_name(person),
            serial_number: serial.to_string(),
            authentication_code1: String::new(),
            authentication_code2: String::new(),
        };
        let records = self.recorded::<EnableMFADevice>(person, flow, input, None);
        Ok(Ok((serial, records)))
    }

    /// The passkey that the browser made.
    fn add_passkey(
        &self,
        person: &Person<'_>,
        flow: &Flow,
        (name, registered): (String, crate::sign_in::Registered),
        draft: &mut Draft,
    ) -> Result<Added, Fault> {
        let input = EnablePasskeyInput {
            user_name: user_name(person),
            device_name: name,
            credential: Secret::new("passkey".to_owned()),
        };
        // What the console's page holds the same call against.
        let input = input.into_value();
        if let Err(bad) = doorward_shapes::check(EnablePasskey::schema().input, &input) {
            let bad = doorward_shapes::Refused::from(bad).answer(EnablePasskey::schema().service);
            return Ok(Err(Refused::NewPasskey(bad.message)));
        }
        let input = EnablePasskeyInput::from_value(input).map_err(Fault::new)?;
        let owner = person.principal.device_owner().ok_or_else(nobody)?;
        let account = draft.account_mut(person.account.id()).ok_or_else(nobody)?;
        let (name, now) = (&input.device_name, self.now());
        let serial = match add_passkey(account, owner, name, registered, now, &self.moment) {
            Ok(serial) => serial,
            Err(Failure::Fault(fault)) => return Err(fault),
            Err(refused) => return Ok(Err(Refused::NewPasskey(refused.answer().message))),
        };
        let output = EnablePasskeyOutput {
            serial_number: serial.to_string(),
        };
        let records = self.recorded::<EnablePasskey>(person, flow, input, Some(output));
        Ok(Ok((serial, records)))
    }

    /// The record of it: the same as of a call by the person.
    fn recorded<O: Call>(
        &self,
        person: &Person<'_>,
        flow: &Flow,
        input: O::Input,
        output: Option<O::Output>,
    ) -> Vec<AuditRecord> {
        let (caller, facts) = (flow.caller(person), self.visit.facts(&self.moment));
        let output = output.map(doorward_shapes::Shape::into_value);
        audit::api_call(
            O::schema(),
            &caller,
            &facts,
            &input.into_value(),
            &Outcome::Done(output),
            &self.moment,
        )
    }
}

/// What operations call the person.
fn user_name(person: &Person<'_>) -> String {
    match person.principal {
        SessionPrincipal::Root => person.account.id().to_string(),
        _ => person.display_name(),
    }
}

/// What a device of a seed is called: as its owner, or the first such name that is free.
pub(super) fn name(person: &Person<'_>) -> Result<MfaDeviceName, Fault> {
    let base = match person.principal {
        SessionPrincipal::Root => "root-account-mfa-device".to_owned(),
        _ => person.display_name(),
    };
    let others = (2_u32..).map(|number| format!("{base}-{number}"));
    let mut names = std::iter::once(base.clone())
        .chain(others)
        .filter_map(|name| MfaDeviceName::parse(&name).ok());
    let free = names.find(|name| !person.account.mfa_devices.contains(name));
    free.ok_or_else(|| Fault::new("no name is free for a device"))
}

fn nobody() -> Fault {
    Fault::new("nobody enrols")
}
