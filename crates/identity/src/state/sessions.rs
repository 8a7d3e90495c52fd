use super::index::Index;
use super::mfa::DeviceOwner;
use super::table::Entity;
use super::text::Unknown;
use crate::Timestamp;
use crate::session::{Session, Subject};
use doorward_names::{AccountId, UniqueId};
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
    /// The session that a role was switched to from: this one ends with that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub switched: Option<SwitchedFrom>,
    /// The sign-in before this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous_sign_in: Option<Timestamp>,
    /// Which of its turns count.
    #[serde(default, skip_serializing_if = "Turns::are_none")]
    pub turns: Turns,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// The turns of a session: a second cookie that it goes by, another every few minutes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turns {
    /// The number of the newest; at 0 there was none yet.
    pub newest: u32,
    /// The number that was shown when the newest was made.
    pub before: u32,
    /// When it was made.
    pub made: Option<Timestamp>,
    /// How many in a row were made and never shown.
    #[serde(default)]
    pub lost: u32,
}

impl Turns {
    fn are_none(&self) -> bool {
        *self == Self::default()
    }
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

impl SessionPrincipal {
    /// The same as the owner of MFA devices; a temporary identity owns none.
    pub(crate) fn device_owner(&self) -> Option<DeviceOwner> {
        match self {
            Self::Root => Some(DeviceOwner::Root),
            Self::User(id) => Some(DeviceOwner::User(id.clone())),
            Self::Temporary(_) => None,
        }
    }
}

/// Where a role was switched to from, and how its session is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SwitchedFrom {
    /// The account of the session it was switched to from.
    pub account: AccountId,
    /// The id of that session.
    pub session: String,
    /// What the person calls the role.
    pub display_name: String,
    /// The color that the person sees it in.
    pub color: RoleColor,
}

/// The color of a role at the console; AWS offers these five, and none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum RoleColor {
    /// None chosen.
    #[default]
    None,
    /// `F2B0A9`.
    Red,
    /// `FBBF93`.
    Orange,
    /// `FAD791`.
    Yellow,
    /// `B7CA9D`.
    Green,
    /// `99BCE3`.
    Blue,
}

impl RoleColor {
    /// Every color that can be chosen.
    pub const ALL: [Self; 6] = [
        Self::None,
        Self::Red,
        Self::Orange,
        Self::Yellow,
        Self::Green,
        Self::Blue,
    ];

    /// The color that a link's `color` asks for, by its hexadecimal digits; others are none.
    pub fn of_link(text: &str) -> Self {
        let chosen = Self::ALL
            .into_iter()
            .find(|color| color.digits().eq_ignore_ascii_case(text));
        chosen.unwrap_or_default()
    }

    /// What a link says for it.
    pub fn digits(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Red => "F2B0A9",
            Self::Orange => "FBBF93",
            Self::Yellow => "FAD791",
            Self::Green => "B7CA9D",
            Self::Blue => "99BCE3",
        }
    }
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
