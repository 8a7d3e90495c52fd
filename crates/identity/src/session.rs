//! Temporary credentials: sealed tokens that carry their session, so no table of them is kept.
//!
//! The session token is the session itself, encrypted and authenticated under a key of the
//! installation; the secret key is a keyed function of the access key id. Any node that has the
//! keys verifies both without a look-up, and then asks the issuer's partition whether whoever the
//! session is of still exists.
mod root_task;

use crate::caller::Identity;
use crate::failure::Fault;
use crate::state::{Tags, Unknown};
use crate::{Moment, Timestamp};
use aws_lc_rs::aead::{AES_256_GCM_SIV, Aad, LessSafeKey, Nonce, UnboundKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use doorward_names::{
    AccessKeyId, AccessKeyKind, AccountId, Arn, OrganizationId, Secret, SessionName, TagKey,
    UniqueId,
};
use doorward_policy::{Document, DocumentKind};
use doorward_store::{SealError, Sealer};
use hmac::{Hmac, KeyInit as _, Mac as _};
pub use root_task::RootTask;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

/// A session: what temporary credentials stand for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// The access key the token belongs to.
    pub access_key_id: AccessKeyId,
    /// The account of whoever the session is of.
    pub account: AccountId,
    /// Whose session it is.
    pub subject: Subject,
    /// When it was made.
    pub issued: Timestamp,
    /// When it ends.
    pub expires: Timestamp,
    /// When MFA was answered for it, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mfa: Option<Timestamp>,
    /// What it may do at most, where it was made with policies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policies: Option<SessionPolicies>,
    /// What it was narrowed to since, the first layer first: each must allow.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<SessionPolicy>,
    /// Whether it was narrowed at all, in what it may do or in time: no longer session is made of it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub narrowed: bool,
    /// Its tags.
    #[serde(default, skip_serializing_if = "Tags::is_empty")]
    pub tags: Tags,
    /// The keys of the tags that the next session in a chain inherits.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub transitive: BTreeSet<TagKey>,
    /// Who stands behind it, kept along a chain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_identity: Option<String>,
    /// The identity provider whose token it was made with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub federated_provider: Option<Arn>,
    /// The sign-in it came from, where a person signed a program in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign_in: Option<Arn>,
    /// For whom it was delegated, where a product provider acts with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delegated: Option<Delegated>,
    /// Whether a role's session made it: role chaining.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub chained: bool,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// By which delegation request somebody else acts with a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delegated {
    /// The request, which must stand for the session to be good.
    pub request: String,
    /// The account of the product provider that acts.
    pub requestor: AccountId,
}

/// Whose session it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Subject {
    /// The root user's own, by `GetSessionToken`.
    Root,
    /// An IAM user's own, by `GetSessionToken`.
    User(UniqueId),
    /// A role's, by `AssumeRole`.
    Role {
        /// The role.
        id: UniqueId,
        /// The session's name.
        name: SessionName,
    },
    /// A federated user's, by `GetFederationToken`.
    Federated {
        /// The name it was given.
        name: SessionName,
        /// The IAM user who made it; root, if nobody.
        by: Option<UniqueId>,
    },
    /// The root user's, by `AssumeRoot`, while the account is in the organization.
    AssumedRoot {
        /// The organization whose administrator made it.
        organization: OrganizationId,
        /// What it is for.
        task: RootTask,
    },
}

impl Subject {
    /// A person's own, where `identity` is a person.
    pub(crate) fn of_person(identity: &Identity) -> Option<Self> {
        match identity {
            Identity::Root { .. } => Some(Self::Root),
            Identity::User { id, .. } => Some(Self::User(id.clone())),
            _ => None,
        }
    }
}

/// The policies a session was made with; together they are one union.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionPolicies {
    /// The policy that was passed as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inline: Option<SessionPolicy>,
    /// The managed policies that were named.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub managed: Vec<Arn>,
}

/// A session policy passed as text, compiled when its token is first opened.
#[derive(Clone, Debug)]
pub struct SessionPolicy {
    /// The text.
    pub text: String,
    /// What it means.
    pub document: Arc<Document>,
}

impl PartialEq for SessionPolicy {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for SessionPolicy {}

impl Serialize for SessionPolicy {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for SessionPolicy {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let document = Document::parse_kept(&text, DocumentKind::Session)
            .map_err(|error| serde::de::Error::custom(error.to_string()))?;
        Ok(Self {
            text,
            document: Arc::new(document),
        })
    }
}

/// Temporary credentials, as they are handed out.
#[derive(Clone, Debug)]
pub struct TemporaryCredentials {
    /// `ASIA…`.
    pub access_key_id: AccessKeyId,
    /// The secret key.
    pub secret_access_key: Secret<String>,
    /// The sealed session.
    pub session_token: Secret<String>,
    /// When they end.
    pub expires: Timestamp,
}

/// The keys that sessions are sealed under, and the sessions opened lately.
pub struct SessionKeys {
    token: LessSafeKey,
    secret: Secret<[u8; 32]>,
    opened: Mutex<HashMap<AccessKeyId, Opened>>,
}

/// The largest session token that is handed out, in characters.
pub const TOKEN_AT_MOST: usize = 4096;

/// A token that was opened, and what was in it.
type Opened = (Arc<str>, Arc<Session>);

const FORM: u8 = 1;
const NONCE: usize = 12;
const OPENED_AT_MOST: usize = 4096;

impl SessionKeys {
    /// Derives the keys from the installation's.
    pub fn new(sealer: &Sealer) -> Result<Self, SealError> {
        let token = sealer.derive("session-token")?;
        let key =
            UnboundKey::new(&AES_256_GCM_SIV, token.expose()).map_err(|_| SealError::Broken)?;
        Ok(Self {
            token: LessSafeKey::new(key),
            secret: sealer.derive("session-secret")?,
            opened: Mutex::default(),
        })
    }

    /// A fresh access key id for a session of `account`.
    pub fn access_key_id(account: AccountId, moment: &Moment) -> AccessKeyId {
        AccessKeyId::generate(AccessKeyKind::Temporary, account, moment.random())
    }

    /// The credentials that stand for `session`, their token `minimum` characters long at least.
    pub fn issue(
        &self,
        session: &Session,
        minimum: usize,
        moment: &Moment,
    ) -> Result<TemporaryCredentials, Fault> {
        let json = serde_json::to_vec(session).map_err(Fault::new)?;
        let mut text = miniz_oxide::deflate::compress_to_vec(&json, 6);
        // What follows the compressed text is not read. Four characters stand for three bytes.
        let bytes = minimum.div_ceil(4).saturating_mul(3);
        let least = bytes.saturating_sub(1 + NONCE + AES_256_GCM_SIV.tag_len());
        text.resize(text.len().max(least), 0);
        let nonce = moment.random::<NONCE>();
        self.token
            .seal_in_place_append_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from([FORM]),
                &mut text,
            )
            .map_err(Fault::new)?;
        let mut token = Vec::with_capacity(1 + NONCE + text.len());
        token.push(FORM);
        token.extend_from_slice(&nonce);
        token.extend_from_slice(&text);
        Ok(TemporaryCredentials {
            access_key_id: session.access_key_id.clone(),
            secret_access_key: self.secret_access_key(&session.access_key_id),
            session_token: Secret::new(BASE64.encode(token)),
            expires: session.expires,
        })
    }

    /// The session `token` carries, if it is one of ours and belongs to `key`.
    pub fn open(&self, key: &AccessKeyId, token: &str) -> Option<Arc<Session>> {
        let opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, session)) = opened.get(key)
            && Secret::new(known.as_bytes().to_vec()).matches(token.as_bytes())
        {
            return Some(Arc::clone(session));
        }
        drop(opened);
        let session = Arc::new(self.unseal(token)?);
        if session.access_key_id != *key {
            return None;
        }
        let mut opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        if opened.len() >= OPENED_AT_MOST {
            opened.clear();
        }
        opened.insert(key.clone(), (token.into(), Arc::clone(&session)));
        Some(session)
    }

    fn unseal(&self, token: &str) -> Option<Session> {
        let mut token = BASE64.decode(token).ok()?;
        let (head, text) = token.split_at_mut_checked(1 + NONCE)?;
        let (form, nonce) = head.split_first()?;
        if *form != FORM {
            return None;
        }
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let json = self
            .token
            .open_in_place(nonce, Aad::from([FORM]), text)
            .ok()?;
        // Only what we sealed gets here, and STS bounds what we seal.
        let json = miniz_oxide::inflate::decompress_to_vec_with_limit(json, 1 << 20).ok()?;
        serde_json::from_slice(&json).ok()
    }

    /// The secret key of a temporary access key: a keyed function of its id.
    pub fn secret_access_key(&self, key: &AccessKeyId) -> Secret<String> {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(self.secret.expose()) else {
            return Secret::new(String::new());
        };
        mac.update(key.as_str().as_bytes());
        let bytes = mac.finalize().into_bytes();
        Secret::new(BASE64.encode(bytes.get(..30).unwrap_or_default()))
    }
}
