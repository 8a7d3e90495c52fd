//! What a passkey or security key answered.
use super::factor::Asked;
use super::{Door, refused};
use crate::Performed;
use crate::failure::Fault;
use crate::sign_in::flow::LIFETIME;
use crate::sign_in::machine::AwaitMfaCode;
use crate::sign_in::passkey::{answered, spent};
use crate::sign_in::person::Person;
use crate::sign_in::throttle::Credential;
use crate::sign_in::{Refused, Step};
use crate::state::{Draft, Entity as _, SerialNumber};
use crate::webauthn::{Assertion, Challenge, Party};

impl Door {
    /// The answer of a passkey to the page that asked for a code or for it.
    pub(super) fn passkey(self, sealed: String, assertion: Assertion) -> Performed<Step> {
        let opened = self.installation.desk.flows.open(&sealed, self.now());
        let Some(state) = opened.and_then(AwaitMfaCode::resume) else {
            return refused(Refused::Stale);
        };
        let Some(party) = self.visit.party(&self.installation) else {
            return refused(Refused::Stale);
        };
        let flow = state.flow().clone();
        let world = self.installation.durable();
        let Some(person) = flow.person(&world) else {
            return refused(Refused::Stale);
        };
        // Nobody guesses a signature; what is counted keeps failures from filling the record.
        let credential = Credential::Passkey(flow.whose());
        let (desk, address) = (&self.installation.desk, self.visit.peer.address);
        if let Err(seconds) =
            desk.begin(self.installation.means(), &credential, address, self.now())
        {
            let wait = Some(Refused::Wait { seconds });
            return Performed::Answered(self.asked(sealed, &person, None, wait));
        }
        let until = flow.began.plus_seconds(LIFETIME);
        let challenge = Challenge::of(&sealed);
        let asked = Asked {
            state,
            sealed,
            device: None,
            wrong: Refused::Passkey,
        };
        self.factor_answered(
            asked,
            move |door, person, draft| {
                let answer = Answer {
                    assertion: &assertion,
                    challenge,
                    party: &party,
                };
                door.answer_passkey(person, &answer, until, draft)
            },
            move |door| {
                let (desk, address) = (&door.installation.desk, door.visit.peer.address);
                desk.succeeded(door.installation.means(), &credential, address, door.now());
            },
        )
    }

    /// The serial number of the person's passkey that gave `answer`, which is used up with it.
    fn answer_passkey(
        &self,
        person: &Person<'_>,
        answer: &Answer<'_>,
        until: crate::Timestamp,
        draft: &mut Draft,
    ) -> Result<Option<SerialNumber>, Fault> {
        let Answer {
            assertion,
            challenge,
            party,
        } = answer;
        let Some((passkey, serial, counter)) = answered(person, assertion, challenge, party) else {
            return Ok(None);
        };
        let gone = || Fault::new("the passkey is not in the draft");
        let account = draft.account_mut(person.account.id()).ok_or_else(gone)?;
        if !account.spend(spent(challenge), until, self.now()) {
            return Ok(None);
        }
        let kept = account.passkeys.get_mut(&passkey.key()).ok_or_else(gone)?;
        kept.counter = counter;
        Ok(Some(serial))
    }
}

/// An answer, and what was asked.
struct Answer<'a> {
    assertion: &'a Assertion,
    challenge: Challenge,
    party: &'a Party,
}
