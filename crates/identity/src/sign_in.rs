//! How people sign in: the steps, what a person answers to each, and what follows.
mod flow;
pub(crate) mod password;
mod session;
mod throttle;

pub use session::form_token;

use crate::{Peer, Timestamp};
use doorward_names::{AccountId, Arn, Region, Secret};

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
        /// Where to go afterwards: a path on our own console.
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
        /// Where to go afterwards: a path on our own console.
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
        /// Why it is asked again, where it is.
        refused: Option<Refused>,
    },
    /// All is right, but the password must change first.
    AwaitNewPassword {
        /// The flow so far, sealed for the form.
        flow: String,
        /// Why it is asked again, where it is: the password policy's words.
        refused: Option<String>,
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
    /// The MFA code is wrong or was used before.
    MfaCode,
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

/// Who a browser is signed in as.
#[derive(Clone, Debug)]
pub struct ConsoleSession {
    /// The session's id: a hash of its cookie.
    pub id: String,
    /// The account.
    pub account: AccountId,
    /// The account's alias, where it has one.
    pub alias: Option<String>,
    /// The identity's ARN.
    pub arn: Arn,
    /// `ada`, or `Root user`.
    pub display_name: String,
    /// Whether this is the root user.
    pub is_root: bool,
    /// When the person signed in.
    pub signed_in: Timestamp,
    /// When the session ends.
    pub expires: Timestamp,
    /// Whether an MFA device was asked for and answered.
    pub mfa: bool,
    /// The sign-in before this one.
    pub previous_sign_in: Option<Timestamp>,
    /// What forms carry against cross-site requests.
    pub csrf: String,
}
