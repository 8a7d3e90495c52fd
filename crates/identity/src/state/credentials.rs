//! Credentials of users beside their passwords and access keys.
use super::text::Sealed;
use super::user::KeyStatus;
use crate::Timestamp;
use doorward_names::UniqueId;
use serde::{Deserialize, Serialize};

/// A public key that a user reaches Git repositories with over SSH.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SshPublicKey {
    /// Its id.
    pub id: UniqueId,
    /// The key as it was uploaded, in one encoding or the other.
    pub body: String,
    /// Whether it works.
    pub status: KeyStatus,
    /// When it was uploaded.
    pub uploaded: Timestamp,
}

/// A certificate that a user or root signs requests with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SigningCertificate {
    /// Its id, which no other certificate has.
    pub id: String,
    /// The certificate as it was uploaded: PEM.
    pub body: String,
    /// Whether it works.
    pub status: KeyStatus,
    /// When it was uploaded.
    pub uploaded: Timestamp,
}

/// What a user signs in to one service with, and to no other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceCredential {
    /// Its id.
    pub id: UniqueId,
    /// The service, such as `codecommit.amazonaws.com`.
    pub service: String,
    /// What the user is called there.
    pub user_name: String,
    /// The SHA-256 of the password or key, which is long and random.
    pub secret_hash: Sealed,
    /// Whether it works.
    pub status: KeyStatus,
    /// When it was made.
    pub created: Timestamp,
    /// When it ends, where it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Timestamp>,
}
