use super::text::{Sealed, Unknown};
use crate::Timestamp;
use serde::{Deserialize, Serialize};

/// The newest change of a root user's e-mail address that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmailUpdate {
    /// The new address, in lower case.
    pub email: String,
    /// The code that was mailed there; nothing once it was used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<Sealed>,
    /// From when on the code is no longer taken.
    pub expires: Timestamp,
    /// When it was asked for, or else done.
    pub updated: Timestamp,
    /// When codes were mailed of late.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mailed: Vec<Timestamp>,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}
