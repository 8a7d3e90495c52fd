use super::index::{EntityName, Index};
use super::table::Entity;
use super::text::{Tags, Unknown};
use crate::Timestamp;
use doorward_names::{AccountId, Arn, InstanceProfileName, Path, RoleName, UniqueId};
use doorward_store::Kind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An instance profile: what carries a role to a machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InstanceProfile {
    /// Its name, unique in the account without case.
    pub name: InstanceProfileName,
    /// Its path.
    pub path: Path,
    /// The id it keeps for life.
    pub id: UniqueId,
    /// When it was made.
    pub created: Timestamp,
    /// The role in it: one at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<RoleName>,
    /// Its tags.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: Tags,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl InstanceProfile {
    /// Its ARN in `account`.
    pub fn arn(&self, account: AccountId) -> Arn {
        Arn::iam(
            account,
            &format!("instance-profile{}{}", self.path, self.name),
        )
    }
}

impl Entity for InstanceProfile {
    type Key = InstanceProfileName;
    const KIND: Kind = Kind::new("instance-profile", 1);

    fn key(&self) -> InstanceProfileName {
        self.name.clone()
    }

    fn enter(&self, index: &mut Index) {
        index.ids.insert(
            self.id.clone(),
            EntityName::InstanceProfile(self.name.clone()),
        );
        if let Some(role) = &self.role {
            index
                .profiles
                .entry(role.clone())
                .or_default()
                .insert(self.name.clone());
        }
    }

    fn leave(&self, index: &mut Index) {
        index.ids.remove(&self.id);
        if let Some(profiles) = self
            .role
            .as_ref()
            .and_then(|role| index.profiles.get_mut(role))
        {
            profiles.remove(&self.name);
        }
    }
}
