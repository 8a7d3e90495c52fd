//! Credentials of users beside their passwords and access keys.
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
