//! What a token says: when it counts, for whom, and the condition keys it supplies.
use super::token::{Token, seconds};
use super::{Refused, WebIdentity};
use crate::Timestamp;
use crate::reference;
use crate::state::OidcProvider;
use doorward_policy::ContextValue;
use doorward_policy::reference::ConditionKey;
use doorward_shapes::sts::types::Tag;
use serde_json::{Map, Value};

/// How far clocks may be apart, in seconds; AWS was seen to allow as much.
const LEEWAY: i64 = 5 * 60;
/// How long after it was issued a token is taken, in seconds.
const AGE_AT_MOST: i64 = 24 * 60 * 60;
/// How many characters a subject has at most: what `SubjectFromWebIdentityToken` holds.
const SUBJECT_AT_MOST: usize = 255;

/// The claim with the session's tags. Its parts may be claims of their own, after a slash.
const TAGS: &str = "https://aws.amazon.com/tags";
const SOURCE_IDENTITY: &str = "https://aws.amazon.com/source_identity";

/// Whether `token` counts at the time `now`.
pub(super) fn check(token: &Token<'_>, now: Timestamp) -> Result<(), Refused> {
    let now = now.seconds();
    let expires = token.seconds("exp")?;
    let issued = token.seconds("iat")?;
    if token.text("sub")?.chars().count() > SUBJECT_AT_MOST {
        return Err(Refused::Subject);
    }
    if now > expires.saturating_add(LEEWAY) {
        return Err(Refused::Expired { now, expires });
    }
    let age = now.saturating_sub(issued);
    if age > AGE_AT_MOST + LEEWAY {
        return Err(Refused::TooOld { age });
    }
    let begins = match token.claims.get("nbf") {
        Some(at) => seconds(at).ok_or(Refused::Missing("nbf"))?.max(issued),
        None => issued,
    };
    if now < begins.saturating_sub(LEEWAY) {
        return Err(Refused::NotYet);
    }
    Ok(())
}

/// The client id that `token` is for, which must be one of the provider's.
pub(super) fn audience(token: &Token<'_>, provider: &OidcProvider) -> Result<String, Refused> {
    let audiences = texts(token.claims.get("aud"));
    let party = token.claims.get("azp").and_then(Value::as_str);
    let audience = match (party.filter(|party| !party.is_empty()), &*audiences) {
        (_, []) => return Err(Refused::Missing("aud")),
        (Some(party), _) => party,
        (None, [one]) => one,
        (None, _) => return Err(Refused::Audiences),
    };
    let known = provider.client_ids.iter().any(|id| id == audience);
    known.then(|| audience.to_owned()).ok_or(Refused::Audience)
}

/// A claim that is text, or a list of texts.
pub(super) fn texts(claim: Option<&Value>) -> Vec<&str> {
    match claim {
        Some(Value::String(text)) if !text.is_empty() => vec![text],
        Some(Value::Array(values)) => values.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// The tags that a session made with a token is to have.
#[derive(Debug, Default)]
pub(crate) struct TokenTags {
    pub(crate) tags: Vec<Tag>,
    pub(crate) transitive: Vec<String>,
}

impl WebIdentity {
    /// The condition keys of its provider, each with what the token says.
    ///
    /// For every provider those of "Available keys for AWS OIDC federation" in the IAM User Guide;
    /// for some, further claims, which the Service Authorization Reference lists.
    pub(crate) fn keys(&self) -> Vec<(String, ContextValue)> {
        let name = |claim: &str| format!("{}:{claim}", self.issuer);
        let mut keys = vec![
            (name("aud"), self.audience.as_str().into()),
            (name("sub"), self.subject.as_str().into()),
        ];
        if self.claims.contains_key("azp") {
            // Where the authorized party stands for the audience, that one is the original.
            let original = texts(self.claims.get("aud"));
            let original = match &*original {
                [one] => ContextValue::from(*one),
                many => ContextValue::from(owned(many)),
            };
            keys.push((name("oaud"), original));
        }
        if self.claims.contains_key("amr") {
            let methods = owned(&texts(self.claims.get("amr")));
            keys.push((name("amr"), methods.into()));
        }
        if let Some(email) = self.claims.get("email").and_then(Value::as_str) {
            keys.push((name("email"), email.into()));
        }
        // Those of AWS's own services are no provider's, whatever it is called.
        let is_a_host = self.issuer.host().contains('.');
        let listed = if is_a_host { listed() } else { Vec::new() };
        for (claim, value) in &self.claims {
            let name = name(claim);
            let is_new = !keys.iter().any(|(known, _)| *known == name);
            if is_new && listed.iter().any(|key| key.covers(&name)) {
                keys.extend(scalar(value).map(|value| (name, value.into())));
            }
        }
        keys
    }

    /// The session tags among the claims; both forms that AWS documents.
    pub(crate) fn tags(&self) -> Result<TokenTags, Refused> {
        let mut found = TokenTags::default();
        if let Some(nested) = self.claims.get(TAGS) {
            let nested = nested.as_object().ok_or(Refused::Tags)?;
            if let Some(tags) = nested.get("principal_tags") {
                for (key, value) in tags.as_object().ok_or(Refused::Tags)? {
                    found.tags.push(tag(key, value)?);
                }
            }
            found.transitive = transitive(nested, "transitive_tag_keys")?;
        }
        for (claim, value) in &self.claims {
            let key = claim
                .strip_prefix(TAGS)
                .and_then(|rest| rest.strip_prefix("/principal_tags/"));
            if let Some(key) = key {
                found.tags.push(tag(key, value)?);
            }
        }
        let flat = format!("{TAGS}/transitive_tag_keys");
        found.transitive.extend(transitive(&self.claims, &flat)?);
        Ok(found)
    }

    /// The source identity among the claims.
    pub(crate) fn source_identity(&self) -> Result<Option<String>, Refused> {
        let Some(claim) = self.claims.get(SOURCE_IDENTITY) else {
            return Ok(None);
        };
        let text = claim.as_str().ok_or(Refused::Tags)?;
        let name = doorward_names::SessionName::parse(text).map_err(|_| Refused::Tags)?;
        Ok(Some(name.to_string()))
    }
}

/// What may be a condition key of an `AssumeRoleWithWebIdentity`.
fn listed() -> Vec<ConditionKey<'static>> {
    let Some(sts) = reference().service("sts") else {
        return Vec::new();
    };
    match sts.action("AssumeRoleWithWebIdentity") {
        Some(action) => sts.keys_of(action),
        None => Vec::new(),
    }
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

/// A tag's value is a text, or a list of one.
fn tag(key: &str, value: &Value) -> Result<Tag, Refused> {
    let value = match value {
        Value::Array(values) => match values.as_slice() {
            [one] => one,
            _ => return Err(Refused::Tags),
        },
        one => one,
    };
    Ok(Tag {
        key: key.to_owned(),
        value: value.as_str().ok_or(Refused::Tags)?.to_owned(),
    })
}

fn transitive(claims: &Map<String, Value>, claim: &str) -> Result<Vec<String>, Refused> {
    let Some(keys) = claims.get(claim) else {
        return Ok(Vec::new());
    };
    let keys = keys.as_array().ok_or(Refused::Tags)?;
    let text = |key: &Value| key.as_str().map(str::to_owned).ok_or(Refused::Tags);
    keys.iter().map(text).collect()
}
