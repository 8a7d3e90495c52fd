//! What a user signs in with elsewhere: SSH keys, credentials of services, signing certificates.
use super::At;
use super::credentials::{Once, once};
use super::entity::Kind;
use super::parts::{act, csv, denied, field, section, table};
use crate::web::form::Form;
use crate::web::pages::iam::{Cell, FormView, Part, Row, Section};
use doorward_identity::Answer;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::{ServiceSpecificCredential, StatusType};
use doorward_shapes::iam::{
    CreateServiceSpecificCredential, CreateServiceSpecificCredentialInput, ListSSHPublicKeys,
    ListSSHPublicKeysInput, ListServiceSpecificCredentials, ListServiceSpecificCredentialsInput,
    ListSigningCertificates, ListSigningCertificatesInput, ResetServiceSpecificCredential,
    ResetServiceSpecificCredentialInput,
};

/// The services that have credentials of their own: each as operations and as people call it, and
/// whether what it gives is an API key, which may expire.
const SERVICES: [(&str, &str, bool); 6] = [
    ("codecommit.amazonaws.com", "CodeCommit (HTTPS Git)", false),
    ("cassandra.amazonaws.com", "Keyspaces", false),
    ("bedrock.amazonaws.com", "Bedrock", true),
    ("logs.amazonaws.com", "CloudWatch Logs", true),
    ("cloudwatch.amazonaws.com", "CloudWatch", true),
    (
        "aws-external-anthropic.amazonaws.com",
        "Claude Platform",
        true,
    ),
];

/// One of them: of which user, its id with the member that has it, and whether it is active.
struct Key<'a> {
    /// As in `UpdateSSHPublicKey`.
    noun: &'static str,
    user: &'a str,
    id: (&'static str, &'a str),
    active: bool,
}

impl Key<'_> {
    /// The badge of its state, and the forms that change it and delete it.
    fn state(&self, at: &At<'_>, back: &str) -> (Cell, Vec<FormView>) {
        let (badge, status, label) = if self.active {
            (
                Cell::badge(at.t.active(), "good"),
                StatusType::Inactive,
                at.t.deactivate(),
            )
        } else {
            (
                Cell::badge(at.t.inactive(), "plain"),
                StatusType::Active,
                at.t.activate(),
            )
        };
        let (owner, id) = (("UserName", self.user), self.id);
        let members = [owner, id, ("Status", status.as_str())];
        let turn = act(&format!("do/Update{}", self.noun), back, &members, label).of(id.1);
        let delete = act(
            &format!("do/Delete{}", self.noun),
            back,
            &[owner, id],
            at.t.delete(),
        );
        let delete = delete.folded(at.t.delete(), at.t.it_stops()).of(id.1);
        (badge, vec![turn, delete.tone("danger")])
    }
}

/// The sections of a user's page.
pub(super) fn sections(at: &At<'_>, name: &str, back: &str) -> Vec<Section> {
    vec![
        ssh_keys(at, name, back),
        credentials(at, name, back),
        certificates(at, name, back),
    ]
}

fn ssh_keys(at: &At<'_>, name: &str, back: &str) -> Section {
    let listed = at.call::<ListSSHPublicKeys>(ListSSHPublicKeysInput {
        user_name: Some(name.to_owned()),
        ..ListSSHPublicKeysInput::default()
    });
    let shown = match listed {
        Err(error) => denied(at, at.t.the_ssh_keys(), &error),
        Ok(output) => {
            let keys = output.ssh_public_keys.unwrap_or_default().into_iter();
            let rows = keys.map(|key| {
                let id = &*key.ssh_public_key_id;
                let of = Key {
                    noun: "SSHPublicKey",
                    user: name,
                    id: ("SSHPublicKeyId", id),
                    active: key.status == StatusType::Active,
                };
                let (badge, forms) = of.state(at, back);
                let since = Cell::text(at.day(key.upload_date));
                let cells = vec![Cell::code(id), badge, since];
                Row { cells, forms }
            });
            let columns = &[at.t.ssh_key_id(), at.t.status(), at.t.since()];
            let empty = at.t.no_ssh_key();
            table(at.t.list_of_ssh_keys(), columns, rows.collect(), empty)
        }
    };
    let upload = act(
        "do/UploadSSHPublicKey",
        back,
        &[("UserName", name)],
        at.t.upload_ssh_key(),
    );
    let typed = at.ask.get("SSHPublicKeyBody");
    let text = field("area", "SSHPublicKeyBody", at.t.public_key(), &typed).longest(16_384);
    let text = text.required().hint(at.t.public_key_hint());
    let upload = upload.with(vec![text]).folded(at.t.upload_ssh_key(), "");
    let parts = vec![shown, Part::Form(upload)];
    section("ssh", at.t.ssh_keys(), at.t.ssh_keys_hint(), parts)
}

fn credentials(at: &At<'_>, name: &str, back: &str) -> Section {
    let input = ListServiceSpecificCredentialsInput {
        user_name: Some(name.to_owned()),
        ..ListServiceSpecificCredentialsInput::default()
    };
    let shown = match at.call::<ListServiceSpecificCredentials>(input) {
        Err(error) => denied(at, at.t.the_service_credentials(), &error),
        Ok(output) => {
            let all = output.service_specific_credentials.unwrap_or_default();
            let rows = all.into_iter().map(|credential| {
                let id = &*credential.service_specific_credential_id;
                let of = Key {
                    noun: "ServiceSpecificCredential",
                    user: name,
                    id: ("ServiceSpecificCredentialId", id),
                    active: credential.status == StatusType::Active,
                };
                let (badge, mut forms) = of.state(at, back);
                let members = [("user", name), ("id", id)];
                let reset = act(
                    "users/service/reset",
                    back,
                    &members,
                    at.t.reset_credential(),
                );
                forms.insert(
                    0,
                    reset
                        .folded(at.t.reset_credential(), at.t.reset_say())
                        .of(id),
                );
                let called = credential.service_user_name;
                let called = called.or(credential.service_credential_alias);
                let until = credential.expiration_date.map(|when| at.day(when));
                let cells = vec![
                    Cell::text(called_by_people(&credential.service_name)).under(id),
                    Cell::code(called.unwrap_or_default()),
                    badge,
                    Cell::text(at.day(credential.create_date)),
                    Cell::text(until.unwrap_or_else(|| at.t.never().to_owned())),
                ];
                Row { cells, forms }
            });
            let columns = &[
                at.t.service(),
                at.t.by_user_name(),
                at.t.status(),
                at.t.created(),
                at.t.request_expires(),
            ];
            let empty = at.t.no_service_credential();
            let label = at.t.list_of_service_credentials();
            table(label, columns, rows.collect(), empty)
        }
    };
    let options = SERVICES.map(|(value, label, _)| (value.into(), label.into(), false));
    let service = field("select", "service", at.t.service(), "").options(options.into());
    let days = field("number", "days", at.t.days_it_lasts(), &at.ask.get("days"));
    let members = [("user", name)];
    let make = act("users/service", back, &members, at.t.create_credential());
    let make = make.with(vec![service, days.hint(at.t.days_it_lasts_hint())]);
    let make = make.folded(at.t.create_credential(), "");
    let parts = vec![shown, Part::Form(make)];
    let hint = at.t.service_credentials_hint();
    section("services", at.t.service_credentials(), hint, parts)
}

fn called_by_people(service: &str) -> &str {
    let known = SERVICES.iter().find(|(known, ..)| *known == service);
    known.map_or(service, |(_, called, _)| called)
}

fn certificates(at: &At<'_>, name: &str, back: &str) -> Section {
    let listed = at.call::<ListSigningCertificates>(ListSigningCertificatesInput {
        user_name: Some(name.to_owned()),
        ..ListSigningCertificatesInput::default()
    });
    let shown = match listed {
        Err(error) => denied(at, at.t.the_signing_certificates(), &error),
        Ok(output) => {
            let rows = output.certificates.into_iter().map(|certificate| {
                let id = &*certificate.certificate_id;
                let of = Key {
                    noun: "SigningCertificate",
                    user: name,
                    id: ("CertificateId", id),
                    active: certificate.status == StatusType::Active,
                };
                let (badge, forms) = of.state(at, back);
                let since = certificate.upload_date.map(|when| at.day(when));
                let since = Cell::text(since.unwrap_or_default());
                let cells = vec![Cell::code(id), badge, since];
                Row { cells, forms }
            });
            let columns = &[at.t.certificate_id(), at.t.status(), at.t.since()];
            let empty = at.t.no_certificate();
            table(at.t.list_of_certificates(), columns, rows.collect(), empty)
        }
    };
    let upload = act(
        "do/UploadSigningCertificate",
        back,
        &[("UserName", name)],
        at.t.upload_certificate(),
    );
    let typed = at.ask.get("CertificateBody");
    let text = field("area", "CertificateBody", at.t.certificate(), &typed).longest(16_384);
    let text = text.required().hint(at.t.certificate_hint());
    let upload = upload
        .with(vec![text])
        .folded(at.t.upload_certificate(), "");
    let parts = vec![shown, Part::Form(upload)];
    let hint = at.t.certificates_hint();
    section("certificates", at.t.certificates(), hint, parts)
}

/// New credentials for a service, shown once.
pub(super) fn create(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let service_name = form.text("service");
    let days = form.trimmed("days");
    let keys = SERVICES
        .iter()
        .any(|(name, _, keys)| *keys && *name == service_name);
    if !days.is_empty() && (!keys || days.parse::<i32>().is_err()) {
        let title = at.t.credential_not_created();
        return Ok(super::unfinished(
            at,
            form,
            title,
            at.t.days_of_keys_alone(),
        ));
    }
    let input = CreateServiceSpecificCredentialInput {
        user_name: form.text("user"),
        service_name,
        credential_age_days: days.parse().ok(),
    };
    let made = at.call::<CreateServiceSpecificCredential>(input)?;
    Ok(match &made.service_specific_credential {
        Some(made) => shown(at, made, at.t.credential_created()),
        None => super::act::well(&super::act::back(form), "users/service"),
    })
}

/// Another password or key for the same credentials, shown once.
pub(super) fn reset(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let input = ResetServiceSpecificCredentialInput {
        user_name: Some(form.text("user")),
        service_specific_credential_id: form.text("id"),
    };
    let made = at.call::<ResetServiceSpecificCredential>(input)?;
    Ok(match &made.service_specific_credential {
        Some(made) => shown(at, made, at.t.credential_was_reset()),
        None => super::act::well(&super::act::back(form), "users/service/reset"),
    })
}

fn shown(at: &At<'_>, made: &ServiceSpecificCredential, title: &str) -> Answer {
    let called = made.service_user_name.as_deref();
    let called = called.or(made.service_credential_alias.as_deref());
    let called = called.unwrap_or_default();
    let password = made.service_password.as_ref();
    let (what, secret) = match password {
        Some(password) => (at.t.password(), password.expose().as_str()),
        None => match &made.service_credential_secret {
            Some(key) => (at.t.api_key(), key.expose().as_str()),
            None => (at.t.api_key(), ""),
        },
    };
    let head = match password {
        Some(_) => ["User Name", "Password"],
        None => ["Name", "API Key"],
    };
    let service = called_by_people(&made.service_name);
    let facts = vec![
        (at.t.service(), Cell::text(service)),
        (at.t.by_user_name(), Cell::code(called)),
        (
            what,
            Cell {
                id: "service-secret",
                ..Cell::code(secret)
            },
        ),
    ];
    let file = (
        format!("{}_{}_credentials.csv", made.user_name, made.service_name),
        csv(&head, &[called, secret]),
    );
    let once_shown = Once {
        title,
        what: at.t.the_secret(),
        facts,
        file,
        page: Kind::User.page(&made.user_name, "security"),
    };
    once(at, &made.user_name, once_shown, None)
}
