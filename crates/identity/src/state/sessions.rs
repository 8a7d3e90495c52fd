use super::index::Index;
use super::table::Entity;
use super::text::Unknown;
use crate::Timestamp;
use crate::session::{Session, Subject};
use doorward_names::UniqueId;
use doorward_store::Kind;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A console session: who a browser is signed in as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredSession {
    /// The SHA-256 of the cookie, in hex: the cookie itself is only with the browser.
    pub id: String,
    /// Who it is.
    pub principal: SessionPrincipal,
    /// When the person signed in.
    pub signed_in: Timestamp,
    /// When the session ends at the latest.
    pub expires: Timestamp,
    /// When an MFA device was answered, if one was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mfa: Option<Timestamp>,
    /// The fingerprint of the password it was signed in with: the session ends when that changes.
    #[serde(default)]
    pub password: String,
    /// The address it was signed in from.
    pub address: String,
    /// The browser it was signed in with.
    pub user_agent: String,
    /// The session that a temporary identity came with: whatever binds its credentials binds here.
    #[serde(default, with = "shared", skip_serializing_if = "Option::is_none")]
    pub temporary: Option<Arc<Session>>,
    /// Where a temporary identity came from, and signs in again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// The sign-in before this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous_sign_in: Option<Timestamp>,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// Who a console session belongs to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum SessionPrincipal {
    /// The account's root user.
    Root,
    /// The IAM user with this id.
    User(UniqueId),
    /// Whoever [`StoredSession::temporary`] is a session of: a role or a federated user.
    Temporary(Subject),
}

/// What is shared in memory and a value of its own in its row.
mod shared {
    use super::{Arc, Deserialize, Serialize, Session};

    #[expect(clippy::ref_option, reason = "it is how serde calls it")]
    pub(super) fn serialize<S: serde::Serializer>(
        session: &Option<Arc<Session>>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        session.as_deref().serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Arc<Session>>, D::Error> {
        Ok(Option::<Session>::deserialize(deserializer)?.map(Arc::new))
    }
}

impl Entity for StoredSession {
    type Key = String;
    const KIND: Kind = Kind::new("console-session", 1);

    fn key(&self) -> String {
        self.id.clone()
    }

    fn enter(&self, index: &mut Index) {
        let sessions = index.sessions.entry(self.principal.clone()).or_default();
        sessions.insert(self.id.clone());
    }

    fn leave(&self, index: &mut Index) {
        if let Some(sessions) = index.sessions.get_mut(&self.principal) {
            sessions.remove(&self.id);
            if sessions.is_empty() {
                index.sessions.remove(&self.principal);
            }
        }
    }
}
