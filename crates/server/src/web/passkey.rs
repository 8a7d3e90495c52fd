//! Passkeys and security keys: made on the page of security credentials, and asked for at sign-in.
use super::calls::take;
use super::form::Form;
use super::pages::{Alert, EnrolPasskeyPage};
use super::visitor::{Member, Visitor};
use super::words::Language;
use super::{done, respond, security, sign_in};
use doorward_identity::sign_in::{Assertion, Attestation, NewPasskey, Submission};
use doorward_identity::{Answer, Performed, Request};

/// Asks the browser for a new passkey.
pub(super) fn begin(visitor: &Visitor, request: &Request<'_>) -> Answer {
    match take(visitor, request, security::PAGE) {
        Ok((member, form)) => ask(visitor, &member, &form.trimmed("passkey_name")),
        Err(answer) => answer,
    }
}

fn ask(visitor: &Visitor, member: &Member, name: &str) -> Answer {
    let (installation, session) = (&visitor.installation, &member.session);
    match installation.begin_passkey(session, name, &visitor.visit, &visitor.moment) {
        Ok(ask) => {
            let page = EnrolPasskeyPage {
                here: "security",
                me: member.me(),
                alert: None,
                name: name.to_owned(),
                algorithms: algorithms(&ask),
                ask,
            };
            respond::live_page(visitor, 200, &page)
        }
        Err(error) => security::refused(
            visitor,
            member,
            visitor.language.passkey_not_added(),
            &error,
        ),
    }
}

/// The kinds of keys that are taken, as forms carry them.
pub(super) fn algorithms(ask: &NewPasskey) -> String {
    let algorithms = ask.algorithms.iter().map(ToString::to_string);
    algorithms.collect::<Vec<_>>().join(" ")
}

/// Takes the passkey that the browser made.
pub(super) fn add(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let (member, form) = match take(&visitor, request, security::PAGE) {
        Ok(taken) => taken,
        Err(answer) => return done(answer),
    };
    let attestation = attestation(&form);
    let (installation, visit) = (&visitor.installation, &visitor.visit);
    let added = installation.add_passkey(
        &member.session,
        &form.text("ticket"),
        &attestation,
        visit,
        &visitor.moment,
    );
    let told = ("passkey-added", visitor.language.passkey_not_added());
    security::settle(added, visitor, member, told)
}

/// Takes the passkey of whoever must have a device, on the way in.
pub(super) fn enrol(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    match sign_in::take(&visitor, request) {
        Ok(form) => {
            let submission = Submission::EnrolPasskey {
                flow: form.text("flow"),
                name: form.trimmed("passkey_name"),
                attestation: attestation(&form),
            };
            sign_in::send_step(visitor, submission)
        }
        Err(answer) => done(answer),
    }
}

fn attestation(form: &Form) -> Attestation {
    Attestation {
        client_data: form.text("client_data"),
        object: form.text("attestation"),
    }
}

/// What a passkey answered to the sign-in page.
pub(super) fn answer(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    match sign_in::take(&visitor, request) {
        Ok(form) => {
            let submission = Submission::Passkey {
                flow: form.text("flow"),
                assertion: Assertion {
                    credential: form.text("credential"),
                    client_data: form.text("client_data"),
                    authenticator_data: form.text("authenticator_data"),
                    signature: form.text("signature"),
                },
            };
            sign_in::send_step(visitor, submission)
        }
        Err(answer) => done(answer),
    }
}

/// The alert of a passkey that was not right.
pub(super) fn wrong(t: Language) -> Alert {
    Alert::bad(t.wrong_passkey(), t.wrong_passkey_text())
}
