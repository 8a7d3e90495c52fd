//! Credentials of a user beside its password and its access keys.
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
