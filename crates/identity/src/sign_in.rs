//! How people sign in: the steps, what a person answers to each, and what follows.
//!
//! ```text
//!  Submission ─► steps: gather what is true ─► machine: what follows ─► one commit ─► Step
//! ```
//!
//! What follows is decided in `machine` alone. Every step that authenticates or refuses somebody
//! commits its record with what it changes, so a sign-in that could not be recorded did not happen.
mod console;
mod desk;
mod flow;
mod machine;
pub(crate) mod password;
mod person;
mod record;
mod root_password;
mod session;
mod steps;
pub(crate) mod temporary;
mod throttle;

pub use console::{Activity, ConsoleSession};
pub(crate) use desk::Desk;
pub use session::form_token;

use crate::Peer;
use doorward_names::{Region, Secret};

/// A browser's visit: what is known of the request a page's form came with.
#[derive(Clone, Debug)]
pub struct Visit {
    /// The other end of the connection.
    pub peer: Peer,
    /// The `User-Agent` header.
    pub user_agent: String,
    /// The `Host` header.
    pub host: String,
    /// The region of the endpoint that was used.
    pub region: Region,
}

/// What a person sends from a sign-in page.
pub enum Submission {
    /// Root's e-mail address and password.
    Root {
        /// The address, as typed.
        email: String,
        /// The password.
        password: Secret<String>,
        /// Where to go afterwards: a path on our own console, or it is not gone to.
        destination: String,
    },
    /// An IAM user's account, name and password.
    User {
        /// The account id or alias, as typed.
        account: String,
        /// The user name, as typed.
        user_name: String,
        /// The password.
        password: Secret<String>,
        /// Where to go afterwards: a path on our own console, or it is not gone to.
        destination: String,
    },
    /// A code of an MFA device, in answer to [`Step::AwaitMfaCode`].
    MfaCode {
        /// The sealed flow of the step.
        flow: String,
        /// Six digits.
        code: String,
    },
    /// A new password, in answer to [`Step::AwaitNewPassword`].
    NewPassword {
        /// The sealed flow of the step.
        flow: String,
        /// The new password.
        password: Secret<String>,
        /// The new password again.
        again: Secret<String>,
    },
}

/// What follows a submission: the next page, or the end.
#[derive(Debug)]
pub enum Step {
    /// The password was right; a device is asked for.
    AwaitMfaCode {
        /// The flow so far, sealed for the form: nothing of it is kept here.
        flow: String,
        /// Who signs in, for the page.
        who: String,
        /// Why it is asked again, where it is.
        refused: Option<Refused>,
    },
    /// All is right, but the password must change first.
    AwaitNewPassword {
        /// The flow so far, sealed for the form.
        flow: String,
        /// Who signs in, for the page.
        who: String,
        /// What the new password must be like, one sentence each.
        rules: Vec<String>,
        /// Why it is asked again, where it is.
        refused: Option<Refused>,
    },
    /// The person is in.
    SignedIn {
        /// The session cookie's value.
        cookie: Secret<String>,
        /// Where to go: a path that begins with `/console`.
        destination: String,
    },
    /// Not let in; the page says why, in words that help no guesser.
    Refused(Refused),
}

/// Why someone is not let in, as far as they may know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Account, name, e-mail address or password is wrong; which, is not told.
    Credentials,
    /// The password is right and has expired, and only an administrator can set another.
    Expired,
    /// The MFA code is wrong or was used before.
    MfaCode,
    /// The new password will not do, in the words of the policy that says so.
    NewPassword(String),
    /// Too many failures: try again after this many seconds.
    Wait {
        /// Seconds until the next try counts.
        seconds: u64,
    },
    /// The step took too long, or its flow is not one of ours: begin again.
    Stale,
    /// The record could not be written; nothing was changed.
    Unavailable,
}

/// Where a sign-in leads: `wanted` if it is a path of our console, and the console's home if not.
///
/// *Invariant:* what comes out begins with `/console` and names no host, so no page of ours sends
/// anybody elsewhere.
pub fn destination(wanted: &str) -> &str {
    let rest = wanted.strip_prefix("/console");
    let path = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']));
    let plain = wanted
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if path && plain && !wanted.contains("//") && !wanted.contains("..") && wanted.len() <= 1024 {
        wanted
    } else {
        "/console"
    }
}

#[cfg(test)]
mod tests;
