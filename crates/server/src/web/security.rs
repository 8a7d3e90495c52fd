//! Password, MFA devices and access keys of whoever is signed in.
//!
//! Every change is the operation that a program would call, by the same policies; a denial is
//! shown in AWS's words. What went well leads back to the page; only what is shown once, a seed
//! or a secret key, is the answer to its form.
mod devices;
mod keys;

pub(super) use devices::{
    cancel_device, create_device, enable_device, enable_token, has_codes, is_virtual, kind,
    remove_device, resync_device, spaced,
};
pub(super) use keys::{create_key, delete_key, set_key_status};

use super::calls::take;
use super::pages::{Alert, Listed, SecurityPage, TemporaryPage};
use super::visitor::{Member, Visitor};
use super::words::{Language, Word};
use super::{done, respond, times};
use doorward_identity::{Answer, Performed, Request};
use doorward_shapes::ErrorAnswer;

/// Where the page is.
pub(super) const PAGE: &str = "/console/security";

/// What went well, and what the page says of it.
const DONE: [(&str, Word); 9] = [
    ("password", Language::password_changed),
    ("device-added", Language::device_added),
    ("passkey-added", Language::passkey_added),
    ("device-removed", Language::device_removed),
    ("device-resynced", Language::device_resynced),
    ("device-cancelled", Language::device_cancelled),
    ("key-activated", Language::key_activated),
    ("key-deactivated", Language::key_deactivated),
    ("key-deleted", Language::key_deleted),
];

/// `/console/security`.
pub(super) fn show(visitor: &Visitor, member: &Member, query: &str) -> Answer {
    let t = visitor.language;
    if member.session.is_temporary {
        let page = TemporaryPage {
            here: "security",
            me: member.me(),
            arn: member.session.arn.to_string(),
            expires: times::long(t, member.session.expires),
        };
        return respond::page(visitor, 200, &page);
    }
    let told = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "done");
    let told = told.and_then(|(_, what)| DONE.iter().find(|(known, _)| *known == what));
    let alert = told.map(|(_, said)| Alert::good(said(t)));
    page(visitor, member, 200, alert)
}

/// A new password.
pub(super) fn change_password(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let (member, form) = match take(&visitor, request, PAGE) {
        Ok(taken) => taken,
        Err(answer) => return done(answer),
    };
    let t = visitor.language;
    let new_password = form.secret("new");
    if !new_password.matches(form.secret("again").expose().as_bytes()) {
        let alert = Alert::bad(t.password_unchanged(), t.passwords_differ());
        return done(page(&visitor, &member, 400, Some(alert)));
    }
    let (old_password, told) = (form.secret("old"), ("password", t.password_unchanged()));
    let (installation, session) = (&visitor.installation, &member.session);
    let (visit, moment) = (&visitor.visit, &visitor.moment);
    if member.session.is_root {
        let changed =
            installation.change_root_password(session, old_password, new_password, visit, moment);
        return settle(changed, visitor, member, told);
    }
    let changed = installation.change_password(session, old_password, new_password, visit, moment);
    settle(changed, visitor, member, told)
}

/// Back to the page when it went well, and the page with the reason when it did not.
pub(super) fn settle<T: Send + 'static>(
    called: Performed<Result<T, ErrorAnswer>>,
    visitor: Visitor,
    member: Member,
    (told, title): (&'static str, &'static str),
) -> Performed<Answer> {
    called.map(move |called| match called {
        Ok(_) => back(told),
        Err(error) => refused(&visitor, &member, title, &error),
    })
}

fn back(told: &str) -> Answer {
    respond::redirect(&format!("/console/security?done={told}"))
}

pub(super) fn refused(
    visitor: &Visitor,
    member: &Member,
    title: &str,
    error: &ErrorAnswer,
) -> Answer {
    page(
        visitor,
        member,
        error.status,
        Some(Alert::refused(title, &error.message)),
    )
}

fn page(visitor: &Visitor, member: &Member, status: u16, alert: Option<Alert>) -> Answer {
    let session = &member.session;
    let devices = devices::devices(visitor, member);
    let page = SecurityPage {
        here: "security",
        me: member.me(),
        alert,
        arn: session.arn.to_string(),
        root: session.is_root,
        rules: visitor.installation.password_rules(session),
        // Where the devices are not shown, the operation says it.
        mfa_needed: !session.mfa && !devices.rows.is_empty(),
        devices,
        suggested_device: devices::suggested_device(member),
        keys: keys::keys(visitor, member),
    };
    respond::page(visitor, status, &page)
}

fn listed_or_why<T>(t: Language, listed: Result<Vec<T>, ErrorAnswer>) -> Listed<T> {
    match listed {
        Ok(rows) => Listed { rows, denied: None },
        Err(error) => {
            let denied = Alert::refused(t.not_shown_to_you(), &error.message);
            Listed {
                rows: Vec::new(),
                denied: Some(denied),
            }
        }
    }
}

/// What operations call the person: the user's name, or root's account id.
fn own_name(member: &Member) -> String {
    if member.session.is_root {
        member.session.account.to_string()
    } else {
        member.session.display_name.clone()
    }
}
