//! Which records become a letter to the account's owner: the one place that says so.
//!
//! The letter goes into the commit of the record, to the root user's e-mail address, where the
//! installation sends mail.
use crate::installation::Settings;
use crate::mail::{self, Letter};
use crate::means::Means;
use crate::state::Draft;
use crate::{Moment, Timestamp};
use doorward_store::AuditRecord;
use serde_json::Value as Json;

/// How long a notice is worth sending, in seconds.
const LIFETIME: i64 = 3 * 24 * 60 * 60;

/// What the owner of an account is told of, by source and name of the event: what gives or takes
/// the means to sign in, and every sign-in of root.
const TOLD: [(&str, &str, Tell); 12] = [
    (SIGN_IN, "ConsoleLogin", |event| {
        event
            .is_root()
            .then(|| "The root user signed in".to_owned())
    }),
    (SIGN_IN, "ConsoleSessionReused", |event| {
        let whose = event.whose();
        Some(format!(
            "A console session of {whose} was in two browsers and has ended"
        ))
    }),
    (SIGN_IN, "PasswordUpdated", |_| {
        Some("The root user\u{2019}s password was changed".to_owned())
    }),
    (SIGN_IN, "PasswordRecoveryCompleted", |_| {
        Some("The root user was given a new password".to_owned())
    }),
    (IAM, "ChangePassword", |event| {
        Some(format!("The password of {} was changed", event.subject()))
    }),
    (IAM, "EnableMFADevice", |event| {
        let (device, whose) = (event.device(), event.subject());
        Some(format!("The MFA device {device} was added for {whose}"))
    }),
    (IAM, "DeactivateMFADevice", |event| {
        let (device, whose) = (event.device(), event.subject());
        Some(format!("The MFA device {device} of {whose} was removed"))
    }),
    (SIGN_IN, "RootMFADevicesRemoved", |_| {
        Some("The MFA devices of the root user were removed".to_owned())
    }),
    (IAM, "CreateLoginProfile", |event| {
        Some(format!("A password was made for {}", event.subject()))
    }),
    (IAM, "UpdateLoginProfile", |event| {
        let whose = event.subject();
        Some(format!(
            "The password of {whose}, or how it is used, was changed"
        ))
    }),
    (IAM, "DeleteLoginProfile", |event| {
        Some(format!(
            "The password of {} was taken away",
            event.subject()
        ))
    }),
    (IAM, "CreateAccessKey", |event| {
        let whose = event.subject();
        (whose == ROOT).then(|| format!("An access key was made for {whose}"))
    }),
];

const ROOT: &str = "the root user";

const SIGN_IN: &str = "signin.amazonaws.com";
const IAM: &str = "iam.amazonaws.com";

/// What an event is told as, if it is.
type Tell = fn(&Event<'_>) -> Option<String>;

/// Puts the notices of `records` into the outbox of `draft`. What cannot be written is logged: it
/// must not keep the change itself from being made.
pub(crate) fn post(
    records: &[AuditRecord],
    draft: &mut Draft,
    settings: &Settings,
    means: &Means,
    moment: &Moment,
) {
    if !settings.sends_mail {
        return;
    }
    for record in records {
        let Some(what) = what(record) else { continue };
        let Some(account) = draft.world().account(record.account) else {
            continue;
        };
        let letter = Letter {
            to: account.root.email.clone(),
            subject: format!("{what} ({})", record.account),
            text: text(&what, record, &settings.public_url),
        };
        if let Err(fault) = mail::post(&letter, LIFETIME, draft, means, moment) {
            tracing::error!(cause = fault.cause, "a notice could not be written");
        }
    }
}

/// What `record` is told as; nothing where it is not, or tells of a failure.
fn what(record: &AuditRecord) -> Option<String> {
    let (_, _, tell) = TOLD.iter().find(|(source, name, _)| {
        (*source, *name) == (record.event_source.as_str(), record.event_name.as_str())
    })?;
    let json = serde_json::from_str(&record.json).ok()?;
    let event = Event {
        record,
        json: &json,
    };
    if event.failed() { None } else { tell(&event) }
}

fn text(what: &str, record: &AuditRecord, public_url: &str) -> String {
    let json: Json = serde_json::from_str(&record.json).unwrap_or_default();
    let event = Event {
        record,
        json: &json,
    };
    let when = Timestamp::from_millis(record.time_ms).format("%-d %b %Y, %H:%M:%S UTC");
    format!(
        "{what}.\n\n\
         Account  {account}\n\
         When     {when}\n\
         From     {from}\n\
         With     {with}\n\n\
         If this was you, or you know of it, there is nothing to do.\n\n\
         If not, somebody else may have the means to sign in. Change the password, and remove MFA \
         devices and access keys that you do not know:\n\n\
         {public_url}/console/security\n",
        account = record.account,
        from = event.text("sourceIPAddress"),
        with = event.text("userAgent"),
    )
}

struct Event<'a> {
    record: &'a AuditRecord,
    json: &'a Json,
}

impl Event<'_> {
    fn failed(&self) -> bool {
        let answer = self.json.get("responseElements");
        let answer = answer.and_then(|answer| answer.get(&self.record.event_name));
        self.json.get("errorCode").is_some() || answer.is_some_and(|answer| answer == "Failure")
    }

    fn is_root(&self) -> bool {
        let identity = self.json.get("userIdentity");
        identity
            .and_then(|identity| identity.get("type"))
            .is_some_and(|kind| kind == "Root")
    }

    /// Whose password or device it is: whom the call names, or else who called.
    fn subject(&self) -> String {
        let named = self.parameter("userName");
        let caller = || self.record.username.clone().filter(|_| !self.is_root());
        match named.or_else(caller) {
            Some(name) if name != self.record.account.to_string() => format!("the user {name}"),
            _ => ROOT.to_owned(),
        }
    }

    /// Whose session it was.
    fn whose(&self) -> String {
        let identity = self.json.get("userIdentity");
        let of = |name: &str| Some(identity?.get(name)?.as_str()?.to_owned());
        match of("type").as_deref() {
            Some("Root" | "IAMUser") => self.subject(),
            _ => of("arn").unwrap_or_default(),
        }
    }

    fn device(&self) -> String {
        let named = self.parameter("serialNumber");
        let made = || {
            let answer = self.json.get("responseElements")?;
            Some(answer.get("serialNumber")?.as_str()?.to_owned())
        };
        named.or_else(made).unwrap_or_default()
    }

    fn parameter(&self, name: &str) -> Option<String> {
        let parameters = self.json.get("requestParameters")?;
        Some(parameters.get(name)?.as_str()?.to_owned())
    }

    /// A text of the record, in one line: people choose what their browser says.
    fn text(&self, name: &str) -> String {
        let text = self
            .json
            .get(name)
            .and_then(Json::as_str)
            .unwrap_or_default();
        text.chars()
            .filter(|letter| !letter.is_control())
            .take(200)
            .collect()
    }
}

#[cfg(test)]
mod tests;
