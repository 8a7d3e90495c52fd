//! The access keys of whoever is signed in.
use super::{PAGE, listed_or_why, refused, settle};
use crate::web::calls::{call, read, take};
use crate::web::pages::{Alert, KeyCreatedPage, KeyRow, Listed};
use crate::web::visitor::{Member, Visitor};
use crate::web::{done, respond, times};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use doorward_identity::{Answer, Performed, Request, Timestamp};
use doorward_shapes::iam::types::StatusType;
use doorward_shapes::iam::{
    CreateAccessKey, CreateAccessKeyInput, DeleteAccessKey, DeleteAccessKeyInput,
    GetAccessKeyLastUsed, GetAccessKeyLastUsedInput, ListAccessKeys, ListAccessKeysInput,
    UpdateAccessKey, UpdateAccessKeyInput,
};

/// A new access key, whose secret is shown here and never again.
pub(in crate::web) fn create_key(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let member = match take(&visitor, request, PAGE) {
        Ok((member, _)) => member,
        Err(answer) => return done(answer),
    };
    let created = call::<CreateAccessKey>(&visitor, &member, CreateAccessKeyInput::default());
    created.map(move |created| match created {
        Ok(output) => {
            let (key, t) = (output.access_key, visitor.language);
            let secret = key.secret_access_key.expose();
            let page = KeyCreatedPage {
                here: "security",
                me: member.me(),
                alert: Some(Alert::warn(t.save_secret(), t.save_secret_text())),
                file_name: csv_name(&member),
                csv_base64: BASE64.encode(csv(&key.access_key_id, secret)),
                secret: secret.clone(),
                id: key.access_key_id,
            };
            respond::page(&visitor, 200, &page)
        }
        Err(error) => refused(&visitor, &member, visitor.language.no_key_created(), &error),
    })
}

/// An access key is made active or inactive.
pub(in crate::web) fn set_key_status(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let (member, form) = match take(&visitor, request, PAGE) {
        Ok(taken) => taken,
        Err(answer) => return done(answer),
    };
    let t = visitor.language;
    let (status, told) = match form.text("status").as_str() {
        "Active" => (StatusType::Active, "key-activated"),
        _ => (StatusType::Inactive, "key-deactivated"),
    };
    let access_key_id = form.text("key");
    let input = UpdateAccessKeyInput {
        user_name: None,
        access_key_id,
        status,
    };
    let updated = call::<UpdateAccessKey>(&visitor, &member, input);
    settle(updated, visitor, member, (told, t.key_unchanged()))
}

/// An access key is deleted.
pub(in crate::web) fn delete_key(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let (member, form) = match take(&visitor, request, PAGE) {
        Ok(taken) => taken,
        Err(answer) => return done(answer),
    };
    let t = visitor.language;
    let input = DeleteAccessKeyInput {
        user_name: None,
        access_key_id: form.text("key"),
    };
    let deleted = call::<DeleteAccessKey>(&visitor, &member, input);
    settle(
        deleted,
        visitor,
        member,
        ("key-deleted", t.key_not_deleted()),
    )
}

pub(super) fn keys(visitor: &Visitor, member: &Member) -> Listed<KeyRow> {
    let t = visitor.language;
    let listed = read::<ListAccessKeys>(visitor, member, ListAccessKeysInput::default());
    listed_or_why(
        t,
        listed.map(|output| {
            let keys = output.access_key_metadata.into_iter();
            keys.map(|key| KeyRow {
                used: used(
                    visitor,
                    member,
                    key.access_key_id.as_deref().unwrap_or_default(),
                ),
                id: key.access_key_id.unwrap_or_default(),
                active: key.status == Some(StatusType::Active),
                created: key
                    .create_date
                    .map(|at| times::day(t, Timestamp::from_millis(at.millis())))
                    .unwrap_or_default(),
            })
            .collect()
        }),
    )
}

/// When a key was last used, and for which service.
fn used(visitor: &Visitor, member: &Member, id: &str) -> String {
    let t = visitor.language;
    let input = GetAccessKeyLastUsedInput {
        access_key_id: id.to_owned(),
    };
    let Ok(output) = read::<GetAccessKeyLastUsed>(visitor, member, input) else {
        return String::new();
    };
    let used = output.access_key_last_used;
    match used.and_then(|used| Some((used.last_used_date?, used.service_name))) {
        Some((when, service)) => {
            let day = times::day(t, Timestamp::from_millis(when.millis()));
            format!("{day}, {service}")
        }
        None => t.never().to_owned(),
    }
}

/// The file that AWS's console offers, by its name there.
fn csv_name(member: &Member) -> String {
    if member.session.is_root {
        "rootkey.csv".to_owned()
    } else {
        format!("{}_accessKeys.csv", member.session.display_name)
    }
}

fn csv(id: &str, secret: &str) -> String {
    format!("Access key ID,Secret access key\r\n{id},{secret}\r\n")
}
