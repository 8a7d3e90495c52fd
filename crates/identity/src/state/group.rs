use super::index::{Attachment, EntityName, Index};
use super::table::Entity;
use super::text::{PolicyText, Unknown};
use crate::Timestamp;
use doorward_names::{AccountId, Arn, GroupName, Path, PolicyName, UniqueId};
use doorward_store::Kind;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// An IAM group. Who is in it stands with the users.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Its name, unique in the account without case.
    pub name: GroupName,
    /// Its path.
    pub path: Path,
    /// The id it keeps for life.
    pub id: UniqueId,
    /// When it was made.
    pub created: Timestamp,
    /// The policies that live in it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub inline_policies: BTreeMap<PolicyName, PolicyText>,
    /// The managed policies attached to it.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub attached_policies: BTreeSet<Arn>,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Group {
    /// Its ARN in `account`.
    pub fn arn(&self, account: AccountId) -> Arn {
        Arn::iam(account, &format!("group{}{}", self.path, self.name))
    }
}

impl Entity for Group {
    type Key = GroupName;
    const KIND: Kind = Kind::new("group", 1);

    fn key(&self) -> GroupName {
        self.name.clone()
    }

    fn enter(&self, index: &mut Index) {
        index
            .ids
            .insert(self.id.clone(), EntityName::Group(self.name.clone()));
        index.attach(
            &self.attached_policies,
            None,
            &Attachment::Group(self.name.clone()),
        );
    }

    fn leave(&self, index: &mut Index) {
        index.ids.remove(&self.id);
        index.detach(
            &self.attached_policies,
            None,
            &Attachment::Group(self.name.clone()),
        );
    }
}
