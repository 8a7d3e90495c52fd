use super::table::Entity;
use super::text::Unknown;
use crate::Timestamp;
use doorward_store::Kind;
use serde::{Deserialize, Serialize};

/// A report on what was last accessed, as it was asked for: what it says is found when it is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessReport {
    /// The id of the job that makes it.
    pub id: String,
    /// The unique id of whoever asked, or the account's id for root: nobody else may read it.
    pub by: String,
    /// The unique id of what it is about; of AWS's policies the ARN, of organizations nothing.
    pub subject: String,
    /// The root, unit or account of an organization that it is about instead, by its path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_path: Option<String>,
    /// The service control policy that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organizations_policy: Option<String>,
    /// Whether it goes down to actions.
    pub tells_actions: bool,
    /// When it was asked for.
    pub created: Timestamp,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Entity for AccessReport {
    type Key = String;
    const KIND: Kind = Kind::new("access-report", 1);

    fn key(&self) -> String {
        self.id.clone()
    }
}
