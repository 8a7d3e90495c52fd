use super::text::Unknown;
use crate::Timestamp;
use doorward_store::Kind;
use serde::{Deserialize, Serialize};

/// An account's credential report, as it was when somebody asked for one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CredentialReport {
    /// When it was made.
    pub generated: Timestamp,
    /// Its CSV.
    pub content: String,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

pub(super) const CREDENTIAL_REPORT: Kind = Kind::new("credential-report", 1);
