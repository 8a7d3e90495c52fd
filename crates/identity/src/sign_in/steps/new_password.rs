//! A new password, before anything else.
use super::open::profile_mut;
use super::{Around, Door, await_new_password, refused};
use crate::Performed;
use crate::audit::{self, Outcome};
use crate::authorize::authorize;
use crate::caller::Identity;
use crate::failure::Fault;
use crate::operation::{Ask, Operation};
use crate::password_policy::{self, Violation};
use crate::sign_in::flow::Flow;
use crate::sign_in::machine::{AwaitNewPassword, Factor, NewPasswordFacts, Next};
use crate::sign_in::password::{PasswordHash, hash_password};
use crate::sign_in::person::Person;
use crate::sign_in::record::{Event, PASSWORD_UPDATED};
use crate::sign_in::{Refused, Step};
use crate::state::{Draft, Sealed, World};
use doorward_names::Secret;
use doorward_shapes::iam::{ChangePassword, ChangePasswordInput};
use doorward_shapes::{Call, ErrorAnswer, Shape};
use doorward_store::AuditRecord;

impl Door {
    pub(super) fn new_password(
        self,
        sealed: String,
        password: Secret<String>,
        again: &Secret<String>,
    ) -> Performed<Step> {
        let opened = self.installation.desk.flows.open(&sealed, self.now());
        let Some(state) = opened.and_then(AwaitNewPassword::resume) else {
            return refused(Refused::Stale);
        };
        let mut proposed = Proposed {
            same: password.matches(again.expose().as_bytes()),
            password,
            hash: None,
            reused: None,
        };
        let world = self.installation.durable();
        let Some(person) = state.flow().person(&world) else {
            return refused(Refused::Stale);
        };
        if !proposed.same || proposed.objection(&person).is_some() {
            // What is refused anyhow costs no hash.
            return self.password_hashed(state, sealed, proposed);
        }
        let credential = state.flow().new_password_credential();
        let (desk, address) = (&self.installation.desk, self.visit.peer.address);
        if let Err(seconds) =
            desk.begin(self.installation.means(), &credential, address, self.now())
        {
            let wait = Some(Refused::Wait { seconds });
            return Performed::Answered(await_new_password(sealed, &person, wait));
        }
        let salt = self.moment.random();
        Performed::Slow(Box::new(move || {
            let person = state.flow().person(&world);
            proposed.reused = person.and_then(|person| reuse(&person, &proposed.password));
            if proposed.reused.is_none() {
                proposed.hash = Some(hash_password(&proposed.password, salt));
            }
            self.password_hashed(state, sealed, proposed)
        }))
    }

    fn password_hashed(
        self,
        state: AwaitNewPassword,
        sealed: String,
        proposed: Proposed,
    ) -> Performed<Step> {
        self.commit(move |door, draft| {
            let world = draft.world().clone();
            let flow = state.flow().clone();
            let Some(account) = world.account(flow.account) else {
                return Ok((Step::Refused(Refused::Stale), Vec::new()));
            };
            let person = flow.person(&world);
            let person = person.filter(|person| !person.is_shut_out(door.now()));
            let mut records = Vec::new();
            let factor = person
                .as_ref()
                .map_or(Factor::Due, |person| person.factor(door.rule(), door.now()));
            let keeps = |person: &Person<'_>| {
                let device = flow.mfa.as_ref();
                device.is_some_and(|(device, _)| person.keeps(device))
            };
            let keeps_device = person.as_ref().is_some_and(keeps);
            let proven = state.is_proven(factor, keeps_device);
            // The policies are asked last: what they allow is recorded as done.
            let asked = person.as_ref().filter(|_| proposed.same && proven);
            let objection = asked.and_then(|person| {
                let objection = proposed.objection(person);
                objection.or_else(|| door.may_change(person, &flow, &world, &mut records))
            });
            let facts = NewPasswordFacts {
                current: person.is_some(),
                factor,
                keeps_device,
                same: proposed.same,
                objection,
            };
            let next = match (state.answer(facts), &person) {
                (
                    Next::Refused(refused @ (Refused::NewPassword(_) | Refused::Differ), _),
                    Some(person),
                ) => {
                    let step = await_new_password(sealed, person, Some(refused));
                    return Ok((step, records));
                }
                (next, _) => next,
            };
            if let (Next::SignedIn(_), Some(person)) = (&next, &person) {
                let hash = proposed.hash.as_ref();
                let hash = hash.ok_or_else(|| Fault::new("the password was not hashed"))?;
                door.set_password(person, hash, draft)?;
                let credential = flow.new_password_credential();
                let (desk, address) = (&door.installation.desk, door.visit.peer.address);
                desk.succeeded(door.installation.means(), &credential, address, door.now());
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

    /// Why the person may not change the password, by the same policies as everywhere; what was
    /// decided is recorded as the `ChangePassword` it is.
    fn may_change(
        &self,
        person: &Person<'_>,
        flow: &Flow,
        world: &World,
        records: &mut Vec<AuditRecord>,
    ) -> Option<String> {
        // The account's policies speak of users; none of them binds root.
        if !matches!(person.identity, Identity::User { .. }) {
            let scene = self.scene(&flow.course);
            records.push(scene.of(person, &Event::Done(PASSWORD_UPDATED)));
            return None;
        }
        let caller = flow.caller(person);
        let facts = self.visit.facts(&self.moment);
        // Both members are sensitive, so the record has neither.
        let unseen = || Secret::new(String::new());
        let input = ChangePasswordInput {
            old_password: unseen(),
            new_password: unseen(),
        };
        let ask = Ask {
            caller: &caller,
            account: person.account,
            world,
            facts: &facts,
            means: self.installation.means(),
        };
        let schema = ChangePassword::schema();
        let allowed = ChangePassword::access(&input, &ask)
            .map_err(|failure| failure.answer())
            .and_then(|access| {
                authorize(schema, access, &caller, &facts, world).map_err(|denied| denied.answer())
            });
        let denied = allowed.err();
        let outcome = denied
            .as_ref()
            .map_or(Outcome::Done(None), Outcome::Refused);
        let input = input.into_value();
        *records = audit::api_call(schema, &caller, &facts, &input, &outcome, &self.moment);
        denied.map(|answer: ErrorAnswer| answer.message)
    }

    fn set_password(
        &self,
        person: &Person<'_>,
        hash: &PasswordHash,
        draft: &mut Draft,
    ) -> Result<(), Fault> {
        let gone = || Fault::new("the password is not in the draft");
        let account = draft.account_mut(person.account.id()).ok_or_else(gone)?;
        // Whoever was in with the old password is out, before the person is in with the new one.
        account.end_sessions(&person.principal, |_| false);
        let profile = profile_mut(account, &person.principal).ok_or_else(gone)?;
        profile.replace(Sealed(hash.as_phc().to_owned()), self.now());
        profile.reset_required = false;
        Ok(())
    }
}

/// A new password.
struct Proposed {
    password: Secret<String>,
    /// Whether it was typed the same twice.
    same: bool,
    /// Its hash, unless it is refused anyhow.
    hash: Option<PasswordHash>,
    /// Why it may not come back, as hashing told.
    reused: Option<String>,
}

impl Proposed {
    /// Why the password will not do.
    fn objection(&self, person: &Person<'_>) -> Option<String> {
        let policy = person.password_policy();
        let names = person.names();
        let names = names.iter().map(String::as_str).collect::<Vec<_>>();
        let checked = password_policy::check(policy, &self.password, &names);
        checked
            .err()
            .map(Violation::message)
            .or_else(|| self.reused.clone())
    }
}

/// Whether the person has or had the password; the present one never will do, asked for a new one.
fn reuse(person: &Person<'_>, password: &Secret<String>) -> Option<String> {
    let profile = person.profile?;
    let policy = person.password_policy();
    let hashes = || {
        let all = std::iter::once(&profile.password_hash).chain(&profile.previous);
        all.map(|sealed| sealed.0.as_str())
    };
    let remembered = password_policy::remembered(policy).max(1);
    let reused = hashes()
        .take(remembered)
        .any(|hash| PasswordHash::from_phc(hash).verify(password));
    reused.then(|| Violation::Reused.message())
}
