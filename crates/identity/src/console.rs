//! Operations called from pages: the same ones as the API's, by the same way.
use crate::authenticate::session_identity;
use crate::caller::{Caller, Credential, Identity};
use crate::failure::Fault;
use crate::perform::Exchange;
use crate::services::{Asked, Performer, performer};
use crate::sign_in::{ConsoleSession, Visit};
use crate::state::{Account, SessionPrincipal, StoredSession};
use crate::{Facts, Installation, Moment, Performed, password_policy};
use doorward_names::Secret;
use doorward_shapes::iam::{ChangePassword, ChangePasswordInput, ChangePasswordOutput};
use doorward_shapes::{self as shapes, Call, ErrorAnswer, Shape, Value};
use std::sync::Arc;

impl Installation {
    /// Performs `O` for the person signed in with `session`: through the model's constraints,
    /// policies, commit and record, like a call from the outside.
    pub fn invoke<O: Call>(
        self: &Arc<Self>,
        session: &ConsoleSession,
        input: O::Input,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Result<O::Output, ErrorAnswer>>
    where
        O::Output: Send + 'static,
    {
        let input = input.into_value();
        let bad = shapes::check(O::schema().input, &input).err();
        let bad = bad.map(|bad| shapes::Refused::from(bad).answer(O::schema().service));
        self.invoke_checked::<O>(session, input, bad, visit, moment)
    }

    /// Changes the password of whoever is signed in. The old one is held against what is kept and
    /// against no pattern, so that one that is no longer taken can be left; the account's rules say
    /// what is wrong with the new one.
    pub fn change_password(
        self: &Arc<Self>,
        session: &ConsoleSession,
        old: Secret<String>,
        new: Secret<String>,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Result<ChangePasswordOutput, ErrorAnswer>> {
        // No password is longer, and hashing costs by length.
        let bad = (old.expose().chars().count() > password_policy::LONGEST)
            .then(|| ErrorAnswer::new("AccessDenied", 403, "The old password was incorrect."));
        let input = ChangePasswordInput {
            old_password: old,
            new_password: new,
        };
        self.invoke_checked::<ChangePassword>(session, input.into_value(), bad, visit, moment)
    }

    /// Performs `O` with what was checked already: `bad` is what is wrong with it.
    fn invoke_checked<O: Call>(
        self: &Arc<Self>,
        session: &ConsoleSession,
        input: Value,
        bad: Option<ErrorAnswer>,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Result<O::Output, ErrorAnswer>>
    where
        O::Output: Send + 'static,
    {
        let Some(caller) = self.console_caller(session) else {
            let message = "The security token included in the request is expired";
            return Performed::Answered(Err(ErrorAnswer::new("ExpiredToken", 403, message)));
        };
        let facts = Facts {
            console_session: Some(session.id.clone()),
            ..visit.facts(moment)
        };
        let exchange = Exchange { caller, facts };
        let operation = O::schema();
        let done = match (performer(operation), bad) {
            (Performer::Absent(why), _) => {
                let error = ErrorAnswer::new("NotImplemented", 501, why);
                self.refuse(operation, &exchange, Some(&input), error, moment)
            }
            (_, Some(error)) => self.refuse(operation, &exchange, Some(&input), error, moment),
            (Performer::Runs(runner), None) => {
                (runner.start)(self, Asked { exchange, input }, moment)
            }
        };
        done.map(|reply| O::Output::from_value(reply?).map_err(|bad| Fault::new(bad).answer()))
    }

    /// The caller `session` stands for, if both session and identity are still there.
    pub(crate) fn console_caller(&self, session: &ConsoleSession) -> Option<Caller> {
        let world = self.durable();
        let account = world.account(session.account)?;
        account.sessions.get(&session.id)?.caller(account)
    }
}

impl StoredSession {
    /// Whoever the session stands for in `account`, if still there. A temporary identity calls by
    /// the session it came with, so that policies, tags and the record are those of the API.
    pub(crate) fn caller(&self, account: &Account) -> Option<Caller> {
        let credential = match &self.temporary {
            Some(session) => Credential::Session(Arc::clone(session)),
            None => Credential::Console {
                signed_in: self.signed_in,
                mfa: self.mfa,
            },
        };
        let identity = match (&self.principal, &self.temporary) {
            (SessionPrincipal::Root, None) => Identity::root(account.id()),
            (SessionPrincipal::User(id), None) => {
                Identity::user(account, &account.user_by_id(id)?.name)?
            }
            (SessionPrincipal::Temporary(_), Some(session)) => session_identity(session, account)?,
            _ => return None,
        };
        Some(Caller {
            account: account.id(),
            identity,
            credential,
        })
    }
}
