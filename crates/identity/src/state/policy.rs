use super::index::{EntityName, Index};
use super::table::Entity;
use super::text::{PolicyText, Tags, Unknown};
use crate::Timestamp;
use doorward_names::{AccountId, Arn, Path, PolicyName, UniqueId};
use doorward_store::Kind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A customer managed policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManagedPolicy {
    /// Its name, unique in the account without case.
    pub name: PolicyName,
    /// Its path.
    pub path: Path,
    /// The id it keeps for life.
    pub id: UniqueId,
    /// When it was made.
    pub created: Timestamp,
    /// When its default version last changed.
    pub updated: Timestamp,
    /// What its owner said of it when it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Its versions, oldest first: five at most.
    pub versions: Vec<PolicyVersion>,
    /// The number of the version in force.
    pub default_version: u32,
    /// The number the next version gets; numbers are not used again.
    pub next_version: u32,
    /// Its tags.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: Tags,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// One version of a managed policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyVersion {
    /// Its number: 3 for `v3`.
    pub number: u32,
    /// The policy.
    pub document: PolicyText,
    /// When it was made.
    pub created: Timestamp,
}

impl ManagedPolicy {
    /// Its ARN in `account`.
    pub fn arn(&self, account: AccountId) -> Arn {
        Arn::iam(account, &format!("policy{}{}", self.path, self.name))
    }

    /// The version `number`.
    pub fn version(&self, number: u32) -> Option<&PolicyVersion> {
        self.versions
            .iter()
            .find(|version| version.number == number)
    }

    /// The policy in force.
    pub fn in_force(&self) -> Option<&PolicyText> {
        self.version(self.default_version)
            .map(|version| &version.document)
    }
}

impl Entity for ManagedPolicy {
    type Key = PolicyName;
    const KIND: Kind = Kind::new("policy", 1);

    fn key(&self) -> PolicyName {
        self.name.clone()
    }

    fn enter(&self, index: &mut Index) {
        index
            .ids
            .insert(self.id.clone(), EntityName::Policy(self.name.clone()));
    }

    fn leave(&self, index: &mut Index) {
        index.ids.remove(&self.id);
    }
}
