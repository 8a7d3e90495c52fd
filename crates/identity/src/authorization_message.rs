//! Authorization messages: what decided a denial, sealed for those who may know.
//!
//! Some services answer a denial with `Encoded authorization failure message: …`. It goes back to
//! `sts:DecodeAuthorizationMessage`, which not everyone who is denied may call; only an identity
//! of the same account opens it. Its form is in that operation's reference.
use crate::Caller;
use crate::Moment;
use crate::failure::Fault;
use crate::means::Means;
use aws_lc_rs::aead::{AES_256_GCM_SIV, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use doorward_names::AccountId;
use doorward_policy::{Decision, Reason, Request};
use serde_json::{Value, json};

/// What `decision` says of the request of `caller`, sealed for the caller's account.
pub fn seal(
    decision: &Decision<'_>,
    request: &Request<'_>,
    caller: &Caller,
    means: &Means,
    moment: &Moment,
) -> Result<String, Fault> {
    let json = told(decision, request, caller).to_string();
    let mut text = miniz_oxide::deflate::compress_to_vec(json.as_bytes(), 6);
    let nonce = moment.random::<NONCE_LEN>();
    key(means)?
        .seal_in_place_append_tag(
            Nonce::assume_unique_for_key(nonce),
            bound_to(caller.account),
            &mut text,
        )
        .map_err(Fault::new)?;
    Ok(URL_SAFE_NO_PAD.encode([nonce.as_slice(), &text].concat()))
}

/// The JSON in `text`, if it was sealed for `account`.
pub fn open(text: &str, account: AccountId, means: &Means) -> Result<Option<String>, Fault> {
    let key = key(means)?;
    let unseal = || {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        let (nonce, sealed) = bytes.split_first_chunk::<NONCE_LEN>()?;
        let nonce = Nonce::assume_unique_for_key(*nonce);
        let mut sealed = sealed.to_vec();
        let json = key
            .open_in_place(nonce, bound_to(account), &mut sealed)
            .ok()?;
        let json = miniz_oxide::inflate::decompress_to_vec_with_limit(json, LARGEST).ok()?;
        String::from_utf8(json).ok()
    };
    Ok(unseal())
}

/// No request has more to tell.
const LARGEST: usize = 1 << 20;

fn key(means: &Means) -> Result<LessSafeKey, Fault> {
    let key = means.derive("authorization-message").map_err(Fault::new)?;
    UnboundKey::new(&AES_256_GCM_SIV, key.expose())
        .map(LessSafeKey::new)
        .map_err(Fault::new)
}

fn bound_to(account: AccountId) -> Aad<[u8; 8]> {
    Aad::from(account.number().to_be_bytes())
}

fn told(decision: &Decision<'_>, request: &Request<'_>, caller: &Caller) -> Value {
    let denied_by = match &decision.reason {
        Reason::ExplicitDeny(by) => Some(by),
        _ => None,
    };
    let matched = denied_by.map(|by| {
        json!({
            "statementId": by.sid.unwrap_or_default(),
            "effect": "DENY",
            "principals": items([json!({"value": caller.user_id()})]),
        })
    });
    let conditions = request.context.iter().map(|(key, value)| {
        let values = value.values().iter().map(|value| json!({"value": value}));
        json!({"key": key, "values": items(values)})
    });
    json!({
        "allowed": decision.is_allowed(),
        "explicitDeny": denied_by.is_some(),
        "matchedStatements": items(matched),
        "failures": items([]),
        "context": {
            "principal": {
                "id": caller.user_id(),
                "name": name(caller),
                "arn": caller.arn().as_str(),
            },
            "action": request.action.to_string(),
            "resource": request.resource.as_str(),
            "conditions": items(conditions),
        },
    })
}

/// The last part of an ARN's resource: a user's name, or a session's.
fn name(caller: &Caller) -> &str {
    caller.arn().resource_name()
}

fn items(values: impl IntoIterator<Item = Value>) -> Value {
    json!({ "items": values.into_iter().collect::<Vec<_>>() })
}
