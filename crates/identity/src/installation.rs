//! The installation: the state in memory, the store below it, and the doors into both.
use crate::sign_in::{ConsoleSession, Step, Submission, Visit};
use crate::{Answer, Moment, Performed, Request, Timestamp};
use doorward_names::{AccountAlias, AccountId, Secret, UserName};
use std::sync::Arc;

/// What a new account is made with.
#[derive(Clone, Debug, Default)]
pub struct NewAccount {
    /// Its id; random where none is given.
    pub account_id: Option<AccountId>,
    /// Root's e-mail address; made up from the account id where none is given.
    pub root_email: Option<String>,
    /// Root's password; random where none is given.
    pub root_password: Option<Secret<String>>,
    /// The administrator's name; `admin` where none is given.
    pub admin_user: Option<UserName>,
    /// Whether root gets an access key.
    pub root_access_key: bool,
}

/// What a new account's owner must be told, once.
#[derive(Debug)]
pub struct CreatedAccount {
    /// The account.
    pub account_id: AccountId,
    /// Its alias, where it has one.
    pub alias: Option<AccountAlias>,
    /// Root's e-mail address.
    pub root_email: String,
    /// Root's password.
    pub root_password: Secret<String>,
    /// Root's access key, where one was asked for.
    pub root_access_key: Option<(String, Secret<String>)>,
    /// The administrator.
    pub admin_user: UserName,
    /// The administrator's console password.
    pub admin_password: Secret<String>,
    /// The administrator's access key.
    pub admin_access_key: (String, Secret<String>),
}

/// How an installation behaves: set once, at its start.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The name everything is served under: `localhost`, `id.example.org`.
    pub domain: String,
    /// The URL clients reach us by, without a final slash.
    pub public_url: String,
}

/// One running Doorward: state, store and keys.
pub struct Installation {
    settings: Settings,
}

impl Installation {
    /// The settings it was opened with.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Performs a request to an AWS API, from bytes to bytes.
    pub fn perform(self: &Arc<Self>, request: &Request<'_>, moment: &Moment) -> Performed<Answer> {
        let _ = (request, moment);
        Performed::Answered(Answer {
            status: 501,
            headers: Vec::new(),
            body: Vec::new(),
        })
    }

    /// Takes what a person sent from a sign-in page one step further.
    pub fn sign_in(
        self: &Arc<Self>,
        submission: Submission,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Step> {
        let _ = (submission, visit, moment);
        Performed::Answered(Step::Refused(crate::sign_in::Refused::Credentials))
    }

    /// The session a cookie belongs to, if it is one of ours and still good.
    pub fn console_session(&self, cookie: &str, now: Timestamp) -> Option<ConsoleSession> {
        let _ = (cookie, now);
        None
    }

    /// Ends a session.
    pub fn sign_out(
        self: &Arc<Self>,
        session: &ConsoleSession,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<()> {
        let _ = (session, visit, moment);
        Performed::Answered(())
    }
}
