//! A name and a password.
use super::{Around, Door, refused};
use crate::Performed;
use crate::failure::Fault;
use crate::sign_in::flow::Course;
use crate::sign_in::machine::{AwaitPassword, Next, PasswordFacts};
use crate::sign_in::password::{PasswordHash, verify_or_pretend};
use crate::sign_in::person::{Claim, Person};
use crate::sign_in::{Refused, Step, nobody};
use doorward_names::Secret;

impl Door {
    pub(super) fn password(
        self,
        claim: Claim,
        password: Secret<String>,
        course: Course,
    ) -> Performed<Step> {
        let (desk, address) = (&self.installation.desk, self.visit.peer.address);
        if let Err(seconds) = desk.begin(
            self.installation.means(),
            &claim.credential,
            address,
            self.now(),
        ) {
            return refused(Refused::Wait { seconds });
        }
        let world = self.installation.durable();
        let person = claim.person(&world);
        // Where a policy keeps the person out, the password is not even verified.
        let person = person.filter(|person| self.may_try(person, &world).is_ok());
        let known = person.and_then(|person| person.password());
        Performed::Slow(Box::new(move || {
            let right = verify_or_pretend(known.as_ref(), &password);
            self.password_checked(&claim, right.then_some(known).flatten(), &course)
        }))
    }

    /// Refuses where there is no account whose history could tell of it.
    fn refuse_as_slowly(self) -> Performed<Step> {
        let written = nobody::commit_nothing(&self.installation, &self.moment);
        written.map(|written| {
            Step::Refused(written.map_or(Refused::Unavailable, |()| Refused::Credentials))
        })
    }

    /// `proven` is the hash that the password belongs to, if it was right.
    fn password_checked(
        self,
        claim: &Claim,
        proven: Option<PasswordHash>,
        course: &Course,
    ) -> Performed<Step> {
        let Some(account) = claim.account else {
            return self.refuse_as_slowly();
        };
        self.commit(|door, draft| {
            let world = draft.world().clone();
            let person = claim.person(&world);
            if let Some(person) = &person
                && let Err(barred) = door.may_try(person, &world)
            {
                let scene = door.scene(course);
                let record = scene.barred(person, &barred, false);
                return Ok((Step::Refused(Refused::Credentials), vec![record]));
            }
            // Against the newest state: the password may have changed while it was hashed.
            let current = person.as_ref().and_then(Person::password);
            let right = proven.is_some() && current == proven;
            let facts = PasswordFacts {
                person: person
                    .as_ref()
                    .map(|person| person.facts(course.clone(), door.rule(), door.now())),
                right,
            };
            let next = AwaitPassword.answer(facts);
            if !matches!(next, Next::Refused(..)) {
                let (desk, address) = (&door.installation.desk, door.visit.peer.address);
                desk.succeeded(
                    door.installation.means(),
                    &claim.credential,
                    address,
                    door.now(),
                );
            }
            let account = world
                .account(account)
                .ok_or_else(|| Fault::new("no account"))?;
            door.follow(
                next,
                Around {
                    account,
                    person: person.as_ref(),
                    course,
                },
                draft,
            )
        })
    }
}
