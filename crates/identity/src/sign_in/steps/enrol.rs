//! A device for whoever must have one: made on the way in, before anything else.
//!
//! What requires it is the installation or the account, so no policy of the person's is asked.
mod added;

use super::{Around, Door, refused};
use crate::Performed;
use crate::failure::Fault;
use crate::iam::qr_code::{key_uri, png};
use crate::sign_in::flow::{Flow, LIFETIME};
use crate::sign_in::machine::{AwaitEnrolment, Next};
use crate::sign_in::passkey::{no_party, registered, spent};
use crate::sign_in::person::Person;
use crate::sign_in::{Attestation, Refused, Registered, Step};
use crate::state::{Account, SerialNumber, SessionPrincipal};
use crate::totp::SEED_BYTES;
use crate::webauthn::Challenge;
use added::name;
use data_encoding::BASE32;
use doorward_names::Secret;
use doorward_shapes::ErrorAnswer;
use doorward_store::AuditRecord;
use serde::{Deserialize, Serialize};

/// What the form carries, sealed.
#[derive(Serialize, Deserialize)]
struct NewDevice {
    flow: String,
    seed: String,
}

const PURPOSE: &[u8] = b"doorward enrolment 1";

/// What somebody has brought who must have a device.
pub(super) enum Brought {
    /// Two codes of the device whose seed the page shows.
    Codes([String; 2]),
    /// What the browser made for the page.
    Passkey {
        name: String,
        attestation: Attestation,
    },
}

/// The same, as far as it can be told without knowing whose it is.
enum New {
    Totp {
        codes: [String; 2],
        seed: String,
    },
    Passkey {
        name: String,
        made: Box<Result<Registered, ErrorAnswer>>,
    },
}

/// The new device, with the records of it, or why there is none.
type Added = Result<(SerialNumber, Vec<AuditRecord>), Refused>;

impl Door {
    /// Asks `person` to enrol a device: an app with a new seed, or a passkey.
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
        let flow = sealed.ok_or_else(|| Fault::new("a device could not be sealed"))?;
        let party = self.visit.party(&self.installation);
        Ok(Step::AwaitEnrolment {
            who: person.display_name(),
            device: name.to_string(),
            seed: Secret::new(new.seed.clone()),
            qr: Secret::new(png(&uri)?),
            passkey: party.map(|party| Box::new(person.new_passkey(flow.clone(), &party))),
            refused,
            flow,
        })
    }

    /// What was brought to the page `sealed`.
    pub(super) fn enrol(self, sealed: &str, brought: Brought) -> Performed<Step> {
        let flows = &self.installation.desk.flows;
        let page: Option<NewDevice> = flows.open_as(PURPOSE, sealed);
        let opened = page.and_then(|page| {
            let flow = flows.open(&page.flow, self.now())?;
            Some((AwaitEnrolment::resume(flow)?, page))
        });
        let Some((state, page)) = opened else {
            return refused(Refused::Stale);
        };
        // Of one sign-in comes one device, even if that is taken away at once.
        let once = spent(&Challenge::of(&page.flow));
        let new = match brought {
            Brought::Codes(codes) => New::Totp {
                codes,
                seed: page.seed.clone(),
            },
            Brought::Passkey { name, attestation } => {
                let until = state.flow().began.plus_seconds(LIFETIME);
                let party = self.visit.party(&self.installation).ok_or_else(no_party);
                let made = party.and_then(|party| {
                    registered(sealed, &attestation, &party, once.clone(), until)
                });
                let made = Box::new(made);
                New::Passkey { name, made }
            }
        };
        self.commit(move |door, draft| {
            let world = draft.world().clone();
            let flow = state.flow().clone();
            let Some(account) = world.account(flow.account) else {
                return Ok((Step::Refused(Refused::Stale), Vec::new()));
            };
            let person = flow.person(&world).filter(|person| {
                // Whoever has got a device meanwhile signs in with that.
                !person.has_device()
                    && !person.account.spent.contains(&once)
                    && !person.is_shut_out(door.now())
            });
            let (mut device, mut records, mut why) = (None, Vec::new(), None);
            if let Some(person) = &person {
                match door.add(person, &flow, new, once, draft)? {
                    Ok((serial, made)) => (device, records) = (Some(serial), made),
                    Err(refused) => why = Some(refused),
                }
            }
            let next = state.answer(door.facts(person.as_ref(), device));
            if let (Next::Refused(Refused::MfaCode, _), Some(person)) = (&next, &person) {
                // Their own seed and key are at hand: nothing was guessed, and nothing is recorded.
                return Ok((door.shown(&page, person, why)?, Vec::new()));
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

    /// When whoever signs in without a device first did so, if nothing is known of it: root may
    /// put it off for a while from then on.
    pub(super) fn note_without_mfa(&self, account: &mut Account, flow: &Flow) {
        let root = flow.principal == SessionPrincipal::Root && flow.mfa.is_none();
        if root && account.root.without_mfa.is_none() {
            account.root.without_mfa = Some(self.now().whole_seconds());
        }
    }
}
