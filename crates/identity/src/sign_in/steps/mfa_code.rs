//! The code of a device.
use super::{Around, Door, refused};
use crate::failure::Fault;
use crate::sign_in::machine::{AwaitMfaCode, CodeFacts, Next};
use crate::sign_in::person::Person;
use crate::sign_in::{Refused, Step};
use crate::state::Draft;
use crate::{Performed, totp};
use doorward_names::Arn;

impl Door {
    pub(super) fn mfa_code(self, sealed: String, code: &str) -> Performed<Step> {
        let opened = self.installation.desk.flows.open(&sealed, self.now());
        let Some(state) = opened.clone().and_then(AwaitMfaCode::resume) else {
            return refused(Refused::Stale);
        };
        let flow = state.flow().clone();
        let credential = flow.code_credential();
        let (desk, address) = (&self.installation.desk, self.visit.peer.address);
        if let Err(seconds) = desk.begin(&credential, address, self.now()) {
            let world = self.installation.durable();
            let who = flow.person(&world).map(|person| person.display_name());
            return Performed::Answered(Step::AwaitMfaCode {
                flow: sealed,
                who: who.unwrap_or_default(),
                refused: Some(Refused::Wait { seconds }),
            });
        }
        let code = code.to_owned();
        self.commit(move |door, draft| {
            let world = draft.world().clone();
            let Some(account) = world.account(flow.account) else {
                return Ok((Step::Refused(Refused::Stale), Vec::new()));
            };
            let person = flow.person(&world);
            let person = person.filter(|person| !person.is_shut_out(door.now()));
            let device = match &person {
                Some(person) => door.answer_device(person, &code, draft)?,
                None => None,
            };
            let facts = CodeFacts {
                current: person.is_some(),
                device,
                must_change: person
                    .as_ref()
                    .is_some_and(|person| person.must_change(door.now())),
                now: door.now(),
            };
            let next = state.answer(facts);
            let around = Around {
                account,
                person: person.as_ref(),
                course: &flow.course,
            };
            if let Next::Refused(Refused::MfaCode, _) = &next {
                let (_, records) = door.follow(next, around, draft)?;
                let who = person
                    .as_ref()
                    .map(Person::display_name)
                    .unwrap_or_default();
                let refused = Some(Refused::MfaCode);
                return Ok((
                    Step::AwaitMfaCode {
                        flow: sealed,
                        who,
                        refused,
                    },
                    records,
                ));
            }
            if !matches!(next, Next::Refused(..)) {
                let (desk, address) = (&door.installation.desk, door.visit.peer.address);
                desk.succeeded(&credential, address, door.now());
            }
            door.follow(next, around, draft)
        })
    }

    /// The device whose code it is; the code is used up with it.
    fn answer_device(
        &self,
        person: &Person<'_>,
        code: &str,
        draft: &mut Draft,
    ) -> Result<Option<Arn>, Fault> {
        let (account, means) = (person.account.id(), self.installation.means());
        let answered = person.devices().find_map(|device| {
            let accepted = totp::answer(device, account, code, means, self.now())?;
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
