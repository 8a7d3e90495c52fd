//! What follows the answer of a second factor, whichever it is.
use super::{Around, Door};
use crate::Performed;
use crate::failure::Fault;
use crate::sign_in::machine::{AwaitMfaCode, CodeFacts, Next};
use crate::sign_in::person::Person;
use crate::sign_in::{Refused, Step};
use crate::state::{Draft, SerialNumber};
use doorward_names::MfaDeviceName;

/// A page that asked for a factor, and was answered.
pub(super) struct Asked {
    /// The flow.
    pub(super) state: AwaitMfaCode,
    /// The same as the page has it.
    pub(super) sealed: String,
    /// The device that the page shows again if the answer is wrong.
    pub(super) device: Option<MfaDeviceName>,
    /// What it says then.
    pub(super) wrong: Refused,
}

impl Door {
    /// Goes on with who `answer` says has answered: the serial number of a device of the person's, used
    /// up in the draft. `counted` is told once it was right.
    pub(super) fn factor_answered(
        self,
        asked: Asked,
        answer: impl FnOnce(&Self, &Person<'_>, &mut Draft) -> Result<Option<SerialNumber>, Fault>,
        counted: impl FnOnce(&Self),
    ) -> Performed<Step> {
        self.commit(move |door, draft| {
            let world = draft.world().clone();
            let flow = asked.state.flow().clone();
            let Some(account) = world.account(flow.account) else {
                return Ok((Step::Refused(Refused::Stale), Vec::new()));
            };
            let person = flow.person(&world);
            let person = person.filter(|person| !person.is_shut_out(door.now()));
            let device = match &person {
                Some(person) => answer(door, person, draft)?,
                None => None,
            };
            let next = asked.state.answer(door.facts(person.as_ref(), device));
            let around = Around {
                account,
                person: person.as_ref(),
                course: &flow.course,
            };
            if let (Next::Refused(Refused::MfaCode, _), Some(person)) = (&next, &person) {
                let (_, records) = door.follow(next, around, draft)?;
                let device = asked.device.as_ref();
                let step = door.asked(asked.sealed, person, device, Some(asked.wrong));
                return Ok((step, records));
            }
            if !matches!(next, Next::Refused(..)) {
                counted(door);
            }
            door.follow(next, around, draft)
        })
    }

    /// What the machine is told of `person`, by whose `device` was answered.
    pub(super) fn facts(
        &self,
        person: Option<&Person<'_>>,
        device: Option<SerialNumber>,
    ) -> CodeFacts {
        CodeFacts {
            current: person.is_some(),
            device,
            must_change: person.is_some_and(|person| person.must_change(self.now())),
            now: self.now(),
        }
    }
}
