//! The code of a device.
use super::factor::Asked;
use super::{Door, refused};
use crate::failure::Fault;
use crate::guesses::Wait;
use crate::sign_in::flow::LIFETIME;
use crate::sign_in::machine::AwaitMfaCode;
use crate::sign_in::passkey::spent;
use crate::sign_in::person::Person;
use crate::sign_in::{DeviceChoice, Refused, Step};
use crate::state::{Draft, SerialNumber, SessionPrincipal, TotpDevice};
use crate::webauthn::Challenge;
use crate::{Performed, totp};
use doorward_names::MfaDeviceName;

impl Door {
    /// The code of the device with the serial number `chosen`, or of the only one; two in a row of
    /// a device whose clock went off.
    pub(super) fn mfa_code(
        self,
        sealed: String,
        chosen: Option<&str>,
        (code, next): (String, Option<String>),
    ) -> Performed<Step> {
        let opened = self.installation.desk.flows.open(&sealed, self.now());
        let Some(state) = opened.and_then(AwaitMfaCode::resume) else {
            return refused(Refused::Stale);
        };
        let flow = state.flow().clone();
        let world = self.installation.durable();
        let Some(person) = flow.person(&world) else {
            return refused(Refused::Stale);
        };
        // A device that was taken away meanwhile is not offered again.
        let Some(name) = choose(&person, chosen) else {
            return refused(Refused::Stale);
        };
        let page = spent(&Challenge::of(&sealed));
        // Who goes back to a page that was answered begins anew.
        if person.account.spent.contains(&page) {
            return refused(Refused::Stale);
        }
        let until = flow.began.plus_seconds(LIFETIME);
        let counted = totp::seed_context(flow.account, &name);
        let means = self.installation.means();
        if let Err(Wait { seconds }) = means.begin_guess(&counted, self.now()) {
            let wait = Some(Refused::Wait { seconds });
            return Performed::Answered(self.asked(sealed, &person, Some(&name), wait));
        }
        let asked = Asked {
            state,
            sealed,
            device: Some(name.clone()),
            wrong: Refused::MfaCode,
        };
        self.factor_answered(
            asked,
            move |door, person, draft| {
                let Some(device) =
                    door.answer_device(person, &name, (&code, next.as_deref()), draft)?
                else {
                    return Ok(None);
                };
                let account = draft.account_mut(person.account.id());
                // A page is answered once, whichever way.
                let first = account.is_some_and(|account| account.spend(page, until, door.now()));
                Ok(first.then_some(device))
            },
            move |door| door.installation.means().guess_succeeded(&counted),
        )
    }

    /// Asks for a code, of the device `chosen` or of the first while none is, or for a passkey.
    pub(super) fn asked(
        &self,
        flow: String,
        person: &Person<'_>,
        chosen: Option<&MfaDeviceName>,
        refused: Option<Refused>,
    ) -> Step {
        let account = person.account.id();
        let first = person.devices().next().map(|device| &device.name);
        let chosen = chosen.or(first);
        let choice = |device: &TotpDevice| DeviceChoice {
            serial: device.serial(account).to_string(),
            name: device.name.to_string(),
            chosen: chosen == Some(&device.name),
        };
        let party = self.visit.party(&self.installation);
        let party = party.filter(|_| person.passkeys().next().is_some());
        Step::AwaitMfaCode {
            who: person.display_name(),
            root: person.principal == SessionPrincipal::Root,
            devices: person.devices().map(|device| choice(device)).collect(),
            passkeys: party.map(|party| person.question(&Challenge::of(&flow), &party)),
            refused,
            flow,
        }
    }

    /// The device `name`, if the codes are its own; they are used up with it.
    fn answer_device(
        &self,
        person: &Person<'_>,
        name: &MfaDeviceName,
        (code, next): (&str, Option<&str>),
        draft: &mut Draft,
    ) -> Result<Option<SerialNumber>, Fault> {
        let (account, means) = (person.account.id(), self.installation.means());
        let device = person.devices().find(|device| device.name == *name);
        let answered = device.and_then(|device| {
            let accepted = match next {
                Some(next) => {
                    let (codes, reach) = ((code, next), totp::REACH_AT_SIGN_IN);
                    totp::answer_pair(device, account, codes, reach, means, self.now())
                }
                None => totp::answer(device, account, code, means, self.now()),
            }?;
            Some((device, accepted))
        });
        let Some((device, accepted)) = answered else {
            return Ok(None);
        };
        let devices = draft
            .account_mut(account)
            .map(|account| &mut account.mfa_devices);
        let kept = devices.and_then(|devices| devices.get_mut(&device.name));
        let kept = kept.ok_or_else(|| Fault::new("the device is not in the draft"))?;
        totp::remember(kept, accepted);
        Ok(Some(device.serial(account)))
    }
}

/// The device with the serial number `chosen`; the only one where nothing is chosen.
fn choose(person: &Person<'_>, chosen: Option<&str>) -> Option<MfaDeviceName> {
    let account = person.account.id();
    let mut devices = person.devices();
    let device = if let Some(serial) = chosen {
        devices.find(|device| device.serial(account).as_str() == serial)?
    } else {
        let only = devices.next()?;
        devices.next().is_none().then_some(only)?
    };
    Some(device.name.clone())
}
