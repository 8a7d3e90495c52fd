//! Root's own change of its password, from its page in the console.
//!
//! IAM's `ChangePassword` is for IAM users, so AWS keeps root's at the sign-in service, and
//! `PasswordUpdated` is its record.
use super::Visit;
use super::console::ConsoleSession;
use super::person::Person;
use super::record::{Event, PASSWORD_UPDATED, Scene};
use crate::failure::{Fault, access_denied};
use crate::hashing::{Hashed, Hashing};
use crate::password_policy::{self, Violation};
use crate::state::{Draft, SessionPrincipal};
use crate::{Installation, Moment, Performed};
use doorward_names::Secret;
use doorward_shapes::ErrorAnswer;
use doorward_store::AuditRecord;
use std::sync::Arc;

/// What comes of a change, and its records.
type Changed = Result<(Result<(), ErrorAnswer>, Vec<AuditRecord>), Fault>;

impl Installation {
    /// Sets a new password for the root user who is signed in and knows the old one. Its other
    /// sessions end.
    pub fn change_root_password(
        self: &Arc<Self>,
        session: &ConsoleSession,
        old: Secret<String>,
        new: Secret<String>,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Result<(), ErrorAnswer>> {
        let change = Change {
            installation: Arc::clone(self),
            session: session.clone(),
            visit: visit.clone(),
            moment: moment.fork(),
        };
        change.prepare(old, new)
    }
}

struct Change {
    installation: Arc<Installation>,
    session: ConsoleSession,
    visit: Visit,
    moment: Moment,
}

impl Change {
    fn prepare(
        self,
        old: Secret<String>,
        new: Secret<String>,
    ) -> Performed<Result<(), ErrorAnswer>> {
        let hashing = match self.hashing(old, new) {
            Ok(hashing) => hashing,
            Err(answer) => return Performed::Answered(Err(answer)),
        };
        Performed::Slow(Box::new(move || {
            let hashed = hashing.run();
            let (installation, moment) = (Arc::clone(&self.installation), self.moment.fork());
            let changed = installation.change(&moment, |draft, _| self.commit(draft, hashed));
            changed.map(|changed| changed.and_then(|refused| refused))
        }))
    }

    /// The work to be done, if the new password will do.
    fn hashing(&self, old: Secret<String>, new: Secret<String>) -> Result<Hashing, ErrorAnswer> {
        let world = self.installation.durable();
        let person = world.account(self.session.account).and_then(|account| {
            Person::of(account, SessionPrincipal::Root).filter(|_| self.session.is_root)
        });
        let profile = person.as_ref().and_then(|person| person.profile);
        let (Some(person), Some(profile)) = (person, profile) else {
            let message = "The root user has no password to change.";
            return Err(ErrorAnswer::new("NoSuchEntity", 404, message));
        };
        let names = person.names();
        let names = names.iter().map(String::as_str).collect::<Vec<_>>();
        password_policy::check(person.password_policy(), &new, &names).map_err(violation)?;
        if new.matches(old.expose().as_bytes()) {
            return Err(violation(Violation::Reused));
        }
        let guess = self
            .installation
            .means()
            .begin_guess(&self.counted(), self.moment.now);
        guess.map_err(ErrorAnswer::from)?;
        Ok(Hashing {
            gate: Some((old, profile.password_hash.clone())),
            keep: Some((new, self.moment.random())),
            verify: Vec::new(),
            keys: false,
        })
    }

    fn commit(&self, draft: &mut Draft, hashed: Hashed) -> Changed {
        let world = draft.world().clone();
        let account = world.account(self.session.account);
        let person = account.and_then(|account| Person::of(account, SessionPrincipal::Root));
        let person = person.ok_or_else(|| Fault::new("no account"))?;
        let scene = Scene::here(&self.visit, &self.moment);
        let now = person.profile.map(|profile| &profile.password_hash);
        let (right, held) = hashed.gate.ok_or_else(|| Fault::new("no old password"))?;
        if now != Some(&held) {
            let message = "The password was changed in the meantime. Nothing was changed now.";
            let moved_on = ErrorAnswer::new("EntityTemporarilyUnmodifiable", 409, message);
            return Ok((Err(moved_on), Vec::new()));
        }
        if !right {
            let failed = scene.of(&person, &Event::Failure(PASSWORD_UPDATED));
            let wrong = access_denied("The old password was incorrect.");
            return Ok((Err(wrong), vec![failed]));
        }
        self.installation.means().guess_succeeded(&self.counted());
        let hash = hashed
            .kept
            .ok_or_else(|| Fault::new("the password was not hashed"))?;
        let gone = || Fault::new("the password is not in the draft");
        let account = draft.account_mut(self.session.account).ok_or_else(gone)?;
        account.root.set_password(hash, self.moment.now);
        let profile = account.root.login_profile.as_ref().ok_or_else(gone)?;
        let fingerprint = profile.fingerprint();
        account.end_sessions(&SessionPrincipal::Root, |session| {
            session.id == self.session.id
        });
        if let Some(own) = account.sessions.get_mut(&self.session.id) {
            own.password = fingerprint;
        }
        let updated = scene.of(&person, &Event::Done(PASSWORD_UPDATED));
        Ok((Ok(()), vec![updated]))
    }

    /// What wrong old passwords are counted under.
    fn counted(&self) -> String {
        format!("password/{}/root", self.session.account)
    }
}

fn violation(violation: Violation) -> ErrorAnswer {
    ErrorAnswer::new("PasswordPolicyViolation", 400, &violation.message())
}
