//! A device for whoever must have one: made on the way in, before anything else.
//!
//! What requires it is the installation or the account, so no policy of the person's is asked.
use super::{Around, Door, refused};
use crate::Performed;
use crate::audit::{self, Outcome};
use crate::failure::Fault;
use crate::iam::qr_code::{key_uri, png};
use crate::sign_in::flow::Flow;
use crate::sign_in::machine::{AwaitEnrolment, Next};
use crate::sign_in::person::Person;
use crate::sign_in::{Refused, Step};
use crate::state::{Account, Draft, SerialNumber, SessionPrincipal, Tags, TotpDevice, Unknown};
use crate::totp::{self, Memory, SEED_BYTES, seed_context};
use data_encoding::BASE32;
use doorward_names::{MfaDeviceName, Path, Secret};
use doorward_shapes::iam::{EnableMFADevice, EnableMFADeviceInput};
use doorward_shapes::{Call as _, Shape as _};
use doorward_store::AuditRecord;
use serde::{Deserialize, Serialize};

/// What the form carries, sealed.
#[derive(Serialize, Deserialize)]
struct NewDevice {
    flow: String,
    seed: String,
}

const PURPOSE: &[u8] = b"doorward enrolment 1";

impl Door {
    /// Asks `person` to enrol a device of a new seed.
    pub(super) fn ask_to_enrol(&self, flow: &str, person: &Person<'_>) -> Result<Step, Fault> {
        let seed = self.moment.random::<SEED_BYTES>();
        let new = NewDevice {
            flow: flow.to_owned(),
            seed: BASE32.encode(&seed),
        };
        self.shown(&new, person, None)
    }

    fn shown(
        &self,
        new: &NewDevice,
        person: &Person<'_>,
        refused: Option<Refused>,
    ) -> Result<Step, Fault> {
        let name = name(person)?;
        let account = &person.account.info;
        let alias = account.alias.as_ref().map(ToString::to_string);
        let label = alias.unwrap_or_else(|| account.id.to_string());
        let uri = key_uri(name.as_str(), &label, &new.seed);
        let flows = &self.installation.desk.flows;
        let sealed = flows.seal_as(PURPOSE, new, self.moment.random());
        Ok(Step::AwaitEnrolment {
            flow: sealed.ok_or_else(|| Fault::new("a device could not be sealed"))?,
            who: person.display_name(),
            device: name.to_string(),
            seed: Secret::new(new.seed.clone()),
            qr: Secret::new(png(&uri)?),
            refused,
        })
    }

    /// Two codes of the new device.
    pub(super) fn enrol(self, sealed: &str, codes: [String; 2]) -> Performed<Step> {
        let flows = &self.installation.desk.flows;
        let new: Option<NewDevice> = flows.open_as(PURPOSE, sealed);
        let opened = new.and_then(|new| {
            let flow = flows.open(&new.flow, self.now())?;
            Some((AwaitEnrolment::resume(flow)?, new))
        });
        let Some((state, new)) = opened else {
            return refused(Refused::Stale);
        };
        self.commit(move |door, draft| {
            let world = draft.world().clone();
            let flow = state.flow().clone();
            let Some(account) = world.account(flow.account) else {
                return Ok((Step::Refused(Refused::Stale), Vec::new()));
            };
            let person = flow.person(&world);
            // Whoever has got a device meanwhile signs in with that.
            let person =
                person.filter(|person| !person.has_device() && !person.is_shut_out(door.now()));
            let mut records = Vec::new();
            let mut device = None;
            if let Some(person) = &person
                && let Some(serial) = door.add_device(person, &new.seed, &codes, draft)?
            {
                records = door.enrolled(person, &flow, &serial);
                device = Some(serial);
            }
            let next = state.answer(door.facts(person.as_ref(), device));
            if let (Next::Refused(refused @ Refused::MfaCode, _), Some(person)) = (&next, &person) {
                // Their own seed is before them: nothing was guessed, and nothing is recorded.
                let step = door.shown(&new, person, Some(refused.clone()))?;
                return Ok((step, Vec::new()));
            }
            let around = Around {
                account,
                person: person.as_ref(),
                course: &flow.course,
            };
            let (step, more) = door.follow(next, around, draft)?;
            records.extend(more);
            Ok((step, records))
        })
    }

    /// Gives `person` the device of `seed`, if the codes are its own.
    fn add_device(
        &self,
        person: &Person<'_>,
        seed: &str,
        [first, second]: &[String; 2],
        draft: &mut Draft,
    ) -> Result<Option<SerialNumber>, Fault> {
        let now = self.now();
        let bad = || Fault::new("a seed was not sealed by us");
        let seed = BASE32.decode(seed.as_bytes()).map_err(|_| bad())?;
        let new = Memory {
            last_step: None,
            drift: 0,
        };
        let Some(accepted) = totp::accept_pair(&seed, (first, second), new, now) else {
            return Ok(None);
        };
        let account = person.account.id();
        let name = name(person)?;
        let means = self.installation.means();
        let sealed = means.seal(&seed, &seed_context(account, &name), &self.moment);
        let sealed = sealed.map_err(|error| Fault::new(error.to_string()))?;
        let owner = person.principal.device_owner();
        let owner = owner.ok_or_else(|| Fault::new("nobody enrols"))?;
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
        let account = draft.account_mut(account);
        let account = account.ok_or_else(|| Fault::new("the account is not in the draft"))?;
        account.mfa_devices.insert(device);
        Ok(Some(serial))
    }

    /// The record of it: the same as of the API's call, by the person.
    fn enrolled(
        &self,
        person: &Person<'_>,
        flow: &Flow,
        serial: &SerialNumber,
    ) -> Vec<AuditRecord> {
        let user_name = match person.principal {
            SessionPrincipal::Root => person.account.id().to_string(),
            _ => person.display_name(),
        };
        let input = EnableMFADeviceInput {
            user_name,
            serial_number: serial.to_string(),
            authentication_code1: String::new(),
            authentication_code2: String::new(),
        };
        let (caller, facts) = (flow.caller(person), self.visit.facts(&self.moment));
        let (schema, done) = (EnableMFADevice::schema(), Outcome::Done(None));
        audit::api_call(
            schema,
            &caller,
            &facts,
            &input.into_value(),
            &done,
            &self.moment,
        )
    }

    /// When whoever signs in without a device first did so, if nothing is known of it: root may
    /// put it off for a while from then on.
    pub(super) fn note_without_mfa(&self, account: &mut Account, flow: &Flow) {
        let root = flow.principal == SessionPrincipal::Root && flow.mfa.is_none();
        if root && account.root.without_mfa.is_none() {
            account.root.without_mfa = Some(self.now().whole_seconds());
        }
    }
}

/// What the device is called: as its owner, or the first such name that is free.
fn name(person: &Person<'_>) -> Result<MfaDeviceName, Fault> {
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
