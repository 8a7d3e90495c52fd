//! How people sign in: the steps, what a person answers to each, and what follows.
//!
//! ```text
//!  Submission ─► steps: gather what is true ─► machine: what follows ─► one commit ─► Step
//! ```
//!
//! What follows is decided in `machine` alone. Every step that authenticates or refuses somebody
//! commits its record with what it changes, so a sign-in that could not be recorded did not happen.
mod branding;
mod console;
mod desk;
mod destination;
mod federation;
mod flow;
mod holding;
mod joining;
mod machine;
mod nobody;
mod own_sessions;
mod passkey;
pub(crate) mod password;
mod person;
mod record;
mod recovery;
mod remembered;
mod root_password;
mod saml;
mod session;
mod standing;
mod steps;
mod switch_role;
pub(crate) mod temporary;
mod throttle;
mod turns;

pub use crate::state::{RoleColor, SwitchedFrom};
pub use branding::{Brand, BrandPart, MakePicture, Picture};
pub use console::{Activity, ConsoleSession};
pub(crate) use desk::Desk;
pub use destination::destination;
pub use federation::{Brokered, FederatedLogin, Unfederated};
pub use own_sessions::{Ending, OwnSession};
pub(crate) use passkey::Registered;
pub use passkey::{NewPasskey, PasskeyQuestion};
pub(crate) use person::password_of;
pub use recovery::RecoveryPage;
pub use remembered::{LIFETIME as REMEMBERED_FOR, Remembered, RememberedName};
pub use saml::{SamlAccount, SamlPosted, SamlRole, SamlStep, Unasserted};
pub use session::form_token;
pub use standing::Met;
pub(crate) use standing::caller_of;
pub use switch_role::{KeptRole, KeptRoles, RoleSwitch, Unswitched};
pub use turns::{Shows, Turn};

use crate::Peer;
use crate::password_policy::Rule;
pub use crate::webauthn::{Assertion, Attestation};
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
    /// The region of the endpoint that was used; `us-east-1` at the global one.
    pub region: Region,
    /// Whether that is the global one, and the browser has an account remembered.
    pub account_at_hand: bool,
    /// What the browser shows of the sessions it holds.
    pub shows: Shows,
}

impl Visit {
    /// The region that the record of a user's sign-in tells.
    ///
    /// Where the browser has an account's cookie, AWS's proxy answers from the nearest of
    /// `us-east-2`, `eu-north-1` and `ap-southeast-2`; one server is nearest to the first.
    /// <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html>
    pub(crate) fn sign_in_region(&self) -> Region {
        let nearest = self
            .account_at_hand
            .then(|| Region::parse("us-east-2").ok());
        nearest.flatten().unwrap_or_else(|| self.region.clone())
    }
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
        /// Whether the browser shall remember the address.
        remember: bool,
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
        /// Whether the browser shall remember account and name.
        remember: bool,
    },
    /// A code of an MFA device, in answer to [`Step::AwaitMfaCode`].
    MfaCode {
        /// The sealed flow of the step.
        flow: String,
        /// The serial number of the device that was chosen; none where there is no choice.
        device: Option<String>,
        /// Six digits.
        code: String,
        /// The next code of the same device, from whoever brings it back in step.
        next: Option<String>,
    },
    /// Two codes of a new device, in answer to [`Step::AwaitEnrolment`].
    Enrolment {
        /// The sealed flow and device of the step.
        flow: String,
        /// Two codes, one after the other.
        codes: [String; 2],
    },
    /// A new passkey or security key, in answer to [`Step::AwaitEnrolment`].
    EnrolPasskey {
        /// The sealed flow and device of the step.
        flow: String,
        /// What its owner calls it.
        name: String,
        /// What the browser made.
        attestation: Attestation,
    },
    /// What a passkey or security key answered, to [`Step::AwaitMfaCode`].
    Passkey {
        /// The sealed flow of the step.
        flow: String,
        /// The answer.
        assertion: Assertion,
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
        /// Whether that is root, whose devices no administrator takes away.
        root: bool,
        /// The devices that the person can choose from.
        devices: Vec<DeviceChoice>,
        /// What is asked of the person's passkeys, where there are any and the page can ask.
        passkeys: Option<PasskeyQuestion>,
        /// Why it is asked again, where it is.
        refused: Option<Refused>,
    },
    /// The password was right; there must be a device before anything else.
    AwaitEnrolment {
        /// The flow and the new device, sealed for the form.
        flow: String,
        /// Who signs in, for the page.
        who: String,
        /// The device's name.
        device: String,
        /// Its seed, in base32.
        seed: Secret<String>,
        /// The same as a QR code: a PNG.
        qr: Secret<Vec<u8>>,
        /// What is asked for a passkey instead, where the page can ask.
        passkey: Option<Box<NewPasskey>>,
        /// Why it is asked again, where it is.
        refused: Option<Refused>,
    },
    /// All is right, but the password must change first.
    AwaitNewPassword {
        /// The flow so far, sealed for the form.
        flow: String,
        /// Who signs in, for the page.
        who: String,
        /// What the new password must be like.
        rules: Vec<Rule>,
        /// Why it is asked again, where it is.
        refused: Option<Refused>,
    },
    /// The person is in.
    SignedIn {
        /// The session cookie's value.
        cookie: Secret<String>,
        /// Where to go: a path that begins with `/console`.
        destination: String,
        /// A cookie that tells the person's name next time, where that is wished.
        remembered: Option<String>,
    },
    /// Not let in; the page says why, in words that help no guesser.
    Refused(Refused),
}

/// A device that can be chosen to sign in with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceChoice {
    /// Its serial number.
    pub serial: String,
    /// What its owner called it.
    pub name: String,
    /// Whether it is the one chosen: at first, the first.
    pub chosen: bool,
}

/// Why someone is not let in, as far as they may know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Account, name, e-mail address or password is wrong; which, is not told.
    Credentials,
    /// The password is right and has expired, and only an administrator can set another.
    Expired,
    /// All is right, and a policy of the account keeps the console shut; its history says which.
    Barred,
    /// The MFA code is wrong or was used before.
    MfaCode,
    /// The passkey's answer is not right.
    Passkey,
    /// The new passkey is not taken, and why.
    NewPasskey(String),
    /// The new password will not do, in the words of the policy that says so.
    NewPassword(String),
    /// The new password was typed twice, and not alike.
    Differ,
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

#[cfg(test)]
mod tests;
