//! Every page as a value: what it shows, and nothing of how that came about.
use askama::Template;
use doorward_identity::password_policy::Rule;
use doorward_identity::sign_in::{DeviceChoice, NewPasskey, PasskeyQuestion};

mod activity;
mod branding;
mod checklist;
mod editor;
pub(crate) mod iam;
mod program;
mod saml;
mod sessions;
mod simulator;
mod switch_role;
mod why;

pub(crate) use activity::{ActivityPage, By};
pub(crate) use branding::BrandPage;
pub(crate) use checklist::{CheckRow, ChecklistPage};
pub(crate) use editor::{Choice, EditorPage, Finding, Findings, FindingsPart, Opened, Place};
pub(crate) use program::{CodePage, ProgramPage};
pub(crate) use saml::SamlPage;
pub(crate) use sessions::{SessionRow, SessionsPage};
pub(crate) use simulator::{
    EntryRow, IdentityRow, Results, SimulatedRow, SimulatorPage, StatementRow,
};
pub(crate) use switch_role::{ColorRow, RoleEndedPage, RoleLink, RoleShown, SwitchRolePage};
pub(crate) use why::{DenialView, MissRow, SaidRow, WeighedRow, WhyPage};

/// A message at the top of a page or a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Alert {
    pub(crate) tone: Tone,
    pub(crate) title: String,
    pub(crate) text: String,
    /// Whether `text` is what programs are told, and so in English.
    pub(crate) wire: bool,
    /// The page that explains a denial; empty where there is none.
    pub(crate) why: String,
}

/// How an alert is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    /// Something went well.
    Good,
    /// Something must be noted.
    Warn,
    /// Something was refused.
    Bad,
}

impl Tone {
    /// The style's name for it.
    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Warn => "warn",
            Self::Bad => "bad",
        }
    }

    /// How urgently a screen reader tells it.
    pub(crate) fn role(self) -> &'static str {
        match self {
            Self::Good => "status",
            Self::Warn | Self::Bad => "alert",
        }
    }
}

impl Alert {
    fn of(tone: Tone, title: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            tone,
            title: title.into(),
            text: text.into(),
            wire: false,
            why: String::new(),
        }
    }

    pub(crate) fn good(title: impl Into<String>) -> Self {
        Self::of(Tone::Good, title, "")
    }

    pub(crate) fn warn(title: impl Into<String>, text: impl Into<String>) -> Self {
        Self::of(Tone::Warn, title, text)
    }

    pub(crate) fn bad(title: impl Into<String>, text: impl Into<String>) -> Self {
        Self::of(Tone::Bad, title, text)
    }

    /// What an operation refused. Where its message names the page that explains it, that is a
    /// link, and the rest is left to read.
    pub(crate) fn refused(title: impl Into<String>, message: &str) -> Self {
        const PAGE: &str = "/console/why?authorization=";
        let told = |text: &str| Self {
            wire: true,
            ..Self::bad(title, text)
        };
        let Some((_, id)) = message.split_once(PAGE) else {
            return told(message);
        };
        let end = id.find(|c: char| !c.is_ascii_alphanumeric());
        let id = end.map_or(id, |end| id.split_at(end).0);
        let text = message
            .rsplit_once(". Go to ")
            .map_or(message, |(text, _)| text);
        Self {
            why: format!("{PAGE}{id}"),
            ..told(text)
        }
    }
}

/// Who signs in, and where it leads.
#[derive(Clone, Debug, Template)]
#[template(path = "sign_in.html")]
pub(crate) struct SignInPage {
    pub(crate) alert: Option<Alert>,
    pub(crate) root: bool,
    /// This page for IAM users.
    pub(crate) user_link: String,
    /// This page for the root user.
    pub(crate) root_link: String,
    pub(crate) account: String,
    pub(crate) user_name: String,
    pub(crate) email: String,
    pub(crate) destination: String,
    /// The address of the account's logo, where it has one.
    pub(crate) logo: Option<String>,
    /// The address of the account's background, where it has one.
    pub(crate) background: Option<String>,
    /// Who is signed in with this browser already, with nobody in front.
    pub(crate) others: Vec<Other>,
    /// Whom the browser remembers, if that is who signs in: the account as people know it.
    pub(crate) known: Option<String>,
    /// What the addresses of forms end with: the region, where one is asked for.
    pub(crate) query: String,
    /// The form's token.
    pub(crate) form: String,
}

/// The code of an MFA device.
#[derive(Clone, Debug, Template)]
#[template(path = "mfa_code.html")]
pub(crate) struct MfaCodePage {
    pub(crate) alert: Option<Alert>,
    pub(crate) who: String,
    pub(crate) root: bool,
    pub(crate) devices: Vec<DeviceChoice>,
    pub(crate) passkeys: Option<PasskeyQuestion>,
    pub(crate) flow: String,
    pub(crate) form: String,
}

/// A new device, before anything else.
#[derive(Clone, Debug, Template)]
#[template(path = "enrol_first.html")]
pub(crate) struct EnrolFirstPage {
    pub(crate) alert: Option<Alert>,
    pub(crate) who: String,
    /// What the device is called.
    pub(crate) device: String,
    /// The seed in groups of four, for eyes.
    pub(crate) seed_spaced: String,
    /// The QR code's PNG, in base64.
    pub(crate) qr: String,
    /// What is asked for a passkey instead, with the kinds of keys that are taken; nothing where
    /// browsers keep none.
    pub(crate) passkey: Option<(NewPasskey, String)>,
    pub(crate) flow: String,
    pub(crate) form: String,
}

/// A new password, before anything else.
#[derive(Clone, Debug, Template)]
#[template(path = "new_password.html")]
pub(crate) struct NewPasswordPage {
    pub(crate) alert: Option<Alert>,
    pub(crate) who: String,
    /// What the new password must be like.
    pub(crate) rules: Vec<Rule>,
    pub(crate) flow: String,
    pub(crate) form: String,
}

/// Asks for a link to set root's password, and says that it is on its way.
#[derive(Clone, Debug, Template)]
#[template(path = "forgot.html")]
pub(crate) struct ForgotPage {
    pub(crate) alert: Option<Alert>,
    pub(crate) email: String,
    pub(crate) asked: bool,
    /// Whether the installation sends mail.
    pub(crate) mail: bool,
    pub(crate) form: String,
}

/// The page of such a link; without rules it is of one that does not work.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "reset.html")]
pub(crate) struct ResetPage {
    pub(crate) alert: Option<Alert>,
    pub(crate) email: String,
    pub(crate) rules: Vec<Rule>,
    pub(crate) token: String,
    pub(crate) form: String,
}

/// What went wrong, for a person.
#[derive(Clone, Debug, Template)]
#[template(path = "error.html")]
pub(crate) struct ErrorPage {
    pub(crate) status: u16,
    pub(crate) title: &'static str,
    pub(crate) text: String,
    pub(crate) link: &'static str,
    pub(crate) link_text: &'static str,
    pub(crate) request_id: String,
}

/// A link signs in, and the browser has as many identities as it may.
#[derive(Clone, Debug, Template)]
#[template(path = "full.html")]
pub(crate) struct FullPage {
    pub(crate) me: Me,
}

/// A link asks to sign out.
#[derive(Clone, Debug, Template)]
#[template(path = "leaving.html")]
pub(crate) struct LeavingPage {
    pub(crate) me: Me,
}

/// The security credentials of who has none: a temporary identity.
#[derive(Clone, Debug, Template)]
#[template(path = "temporary.html")]
pub(crate) struct TemporaryPage {
    pub(crate) here: &'static str,
    pub(crate) me: Me,
    pub(crate) arn: String,
    pub(crate) expires: String,
}

/// Who is signed in, for the bar above every console page.
#[derive(Clone, Debug)]
pub(crate) struct Me {
    pub(crate) name: String,
    pub(crate) account: String,
    /// The account as people know it: its alias, or its id.
    pub(crate) account_label: String,
    /// The session's form token.
    pub(crate) form: String,
    /// Who else is signed in with this browser.
    pub(crate) others: Vec<Other>,
    /// Whether there is room for nobody else.
    pub(crate) full: bool,
    /// The role that was switched to, if one was.
    pub(crate) role: Option<RoleShown>,
    /// Whether this identity may have roles to switch to; the root user has none.
    pub(crate) may_switch: bool,
    /// The roles that were switched to before.
    pub(crate) roles: Vec<RoleLink>,
}

/// An identity that this browser is signed in as, and that is not in front.
#[derive(Clone, Debug)]
pub(crate) struct Other {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) account_label: String,
}

/// The console's first page.
#[derive(Clone, Debug, Template)]
#[template(path = "home.html")]
pub(crate) struct HomePage {
    pub(crate) here: &'static str,
    pub(crate) me: Me,
    pub(crate) alert: Option<Alert>,
    pub(crate) arn: String,
    pub(crate) alias: String,
    pub(crate) signed_in: String,
    pub(crate) age: String,
    pub(crate) expires: String,
    pub(crate) mfa: bool,
    /// A temporary identity, which has no devices of its own.
    pub(crate) temporary: bool,
    pub(crate) previous: String,
    pub(crate) activity: Vec<EventRow>,
    pub(crate) services: Vec<ServiceRow>,
    /// Where programs reach the APIs.
    pub(crate) endpoint: String,
}

/// A service of this installation.
#[derive(Clone, Debug)]
pub(crate) struct ServiceRow {
    pub(crate) name: &'static str,
    /// What it is for.
    pub(crate) what: &'static str,
    /// Its page; empty where it has none.
    pub(crate) page: &'static str,
    /// What programs call it.
    pub(crate) id: &'static str,
    /// How many of its operations are performed.
    pub(crate) performed: usize,
    pub(crate) all: usize,
}

/// One line of recent activity.
#[derive(Clone, Debug)]
pub(crate) struct EventRow {
    pub(crate) at: String,
    pub(crate) at_iso: String,
    pub(crate) name: String,
    pub(crate) service: String,
    pub(crate) region: String,
    pub(crate) address: String,
    /// The error's code; empty where there was none.
    pub(crate) error: String,
    /// Why it was refused.
    pub(crate) reason: String,
    /// The page that explains it; empty where there is none.
    pub(crate) why: String,
}

/// Password, devices and keys of whoever is signed in.
#[derive(Clone, Debug, Template)]
#[template(path = "security.html")]
pub(crate) struct SecurityPage {
    pub(crate) here: &'static str,
    pub(crate) me: Me,
    pub(crate) alert: Option<Alert>,
    pub(crate) arn: String,
    pub(crate) root: bool,
    pub(crate) rules: Vec<Rule>,
    /// There are devices, and the session began without one.
    pub(crate) mfa_needed: bool,
    pub(crate) devices: Listed<DeviceRow>,
    pub(crate) suggested_device: String,
    pub(crate) keys: Listed<KeyRow>,
}

/// What a list call answered: rows, or why there are none to see.
#[derive(Clone, Debug)]
pub(crate) struct Listed<T> {
    pub(crate) rows: Vec<T>,
    pub(crate) denied: Option<Alert>,
}

/// An MFA device in use.
#[derive(Clone, Debug)]
pub(crate) struct DeviceRow {
    pub(crate) serial: String,
    pub(crate) kind: &'static str,
    pub(crate) since: String,
    /// Whether it shows codes, and so has a clock to be brought back in step.
    pub(crate) has_codes: bool,
}

/// An access key.
#[derive(Clone, Debug)]
pub(crate) struct KeyRow {
    pub(crate) id: String,
    pub(crate) active: bool,
    pub(crate) created: String,
    /// When, and for which service; nothing if that may not be seen.
    pub(crate) used: String,
}

/// A new virtual device, to be put into an authenticator.
#[derive(Clone, Debug, Template)]
#[template(path = "enrol.html")]
pub(crate) struct EnrolPage {
    pub(crate) here: &'static str,
    pub(crate) me: Me,
    pub(crate) alert: Option<Alert>,
    pub(crate) serial: String,
    pub(crate) seed: String,
    /// The seed in groups of four, for eyes.
    pub(crate) seed_spaced: String,
    /// The QR code's PNG, in base64.
    pub(crate) qr: String,
}

/// A new passkey, to be made by the browser.
#[derive(Clone, Debug, Template)]
#[template(path = "enrol_passkey.html")]
pub(crate) struct EnrolPasskeyPage {
    pub(crate) here: &'static str,
    pub(crate) me: Me,
    pub(crate) alert: Option<Alert>,
    pub(crate) name: String,
    pub(crate) ask: NewPasskey,
    /// The kinds of keys that are taken, by their numbers.
    pub(crate) algorithms: String,
}

/// A new access key, with the secret that is shown once.
#[derive(Clone, Debug, Template)]
#[template(path = "key_created.html")]
pub(crate) struct KeyCreatedPage {
    pub(crate) here: &'static str,
    pub(crate) me: Me,
    pub(crate) alert: Option<Alert>,
    pub(crate) id: String,
    pub(crate) secret: String,
    pub(crate) file_name: String,
    pub(crate) csv_base64: String,
}

#[cfg(test)]
mod samples;
