//! Authorization messages: what decided a denial, sealed for those who may know.
//!
//! Some services answer a denial with `Encoded authorization failure message: …`. It goes back to
//! `sts:DecodeAuthorizationMessage`, which not everyone who is denied may call; only an identity
//! of the same account opens it. Its form is in the examples of that operation's references.
use crate::caller::Identity;
use crate::failure::Fault;
use crate::means::Means;
use crate::{Caller, Moment};
use aws_lc_rs::aead::{AES_256_GCM_SIV, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use doorward_names::AccountId;
use doorward_policy::{Decision, Policies, Reason, Request, StatementElements};
use serde_json::{Value, json};

/// What `decision`, made of `policies`, says of the request of `caller`, sealed for the caller's
/// account.
pub fn seal(
    decision: &Decision<'_>,
    request: &Request<'_>,
    policies: &Policies<'_>,
    caller: &Caller,
    means: &Means,
    moment: &Moment,
) -> Result<String, Fault> {
    let mut told = told(decision, request, policies, caller);
    let mut text = sealed(&told, caller, means, moment)?;
    // What is longest of what can be spared goes first.
    for spared in ["/matchedStatements", "/context/conditions"] {
        if text.len() > LONGEST {
            if let Some(spared) = told.pointer_mut(spared) {
                *spared = items([]);
            }
            text = sealed(&told, caller, means, moment)?;
        }
    }
    Ok(text)
}

fn sealed(told: &Value, caller: &Caller, means: &Means, moment: &Moment) -> Result<String, Fault> {
    let mut text = miniz_oxide::deflate::compress_to_vec(told.to_string().as_bytes(), 6);
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

/// What `DecodeAuthorizationMessage` takes, in characters.
const LONGEST: usize = 10_240;

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

fn told(
    decision: &Decision<'_>,
    request: &Request<'_>,
    policies: &Policies<'_>,
    caller: &Caller,
) -> Value {
    let denied_by = match &decision.reason {
        Reason::ExplicitDeny(by) => Some(by),
        _ => None,
    };
    let matched = denied_by.map(|by| {
        let document = policies.document_of(by);
        let elements = document.and_then(|document| document.statement_elements(by.index));
        let elements = elements.as_ref();
        let actions = elements.into_iter().flat_map(StatementElements::actions);
        let resources = elements.into_iter().flat_map(StatementElements::resources);
        let conditions = elements.into_iter().flat_map(StatementElements::conditions);
        json!({
            "statementId": by.sid.unwrap_or_default(),
            "effect": "DENY",
            "principals": values([caller.user_id().as_str()]),
            "principalGroups": items([]),
            "actions": values(actions),
            "resources": values(resources),
            "conditions": items(conditions.map(|(key, written)| {
                json!({"key": key, "values": values(written.iter().map(|text| &**text))})
            })),
        })
    });
    let conditions = request.context.iter().map(|(key, value)| {
        json!({"key": key, "values": values(value.values().iter().map(|value| &**value))})
    });
    json!({
        "allowed": decision.is_allowed(),
        "explicitDeny": denied_by.is_some(),
        "matchedStatements": items(matched),
        // Empty in every message of AWS's that is public.
        "failures": items([]),
        "context": {
            "principal": principal(caller),
            "action": request.action.to_string(),
            "resource": request.resource.as_str(),
            "conditions": items(conditions),
        },
    })
}

/// Who was refused; of a session, AWS gives no name.
fn principal(caller: &Caller) -> Value {
    let mut principal = json!({"id": caller.user_id(), "arn": caller.arn().as_str()});
    if matches!(caller.identity, Identity::User { .. })
        && let Some(principal) = principal.as_object_mut()
    {
        let name = caller.arn().resource_name();
        principal.insert("name".to_owned(), json!(name));
    }
    principal
}

fn values<'a>(values: impl IntoIterator<Item = &'a str>) -> Value {
    items(values.into_iter().map(|value| json!({"value": value})))
}

fn items(values: impl IntoIterator<Item = Value>) -> Value {
    json!({ "items": values.into_iter().collect::<Vec<_>>() })
}
