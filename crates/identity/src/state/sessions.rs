use super::index::Index;
use super::table::Entity;
use super::text::Unknown;
use crate::Timestamp;
use doorward_names::UniqueId;
use doorward_store::Kind;
use serde::{Deserialize, Serialize};

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
