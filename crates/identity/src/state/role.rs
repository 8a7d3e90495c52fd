use super::index::{Attachment, EntityName, Index};
use super::table::Entity;
use super::text::{PolicyText, Tags, TrustText, Unknown};
use crate::Timestamp;
use doorward_names::{AccountId, Arn, Path, PolicyName, RoleName, UniqueId};
use doorward_store::Kind;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How the paths of service-linked roles begin.
pub(crate) const SERVICE_LINKED: &str = "/aws-service-role/";

/// An IAM role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Role {
    /// Its name, unique in the account without case.
    pub name: RoleName,
    /// Its path.
    pub path: Path,
    /// The id it keeps for life.
    pub id: UniqueId,
    /// When it was made.
    pub created: Timestamp,
    /// What its owner says of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The longest session anyone may ask for, in seconds: 3,600 to 43,200.
    pub max_session_duration: u32,
    /// The longest session that anyone signs in to as it, in seconds; the usual one where not set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_signin_session: Option<u32>,
    /// Who may assume it.
    pub trust: TrustText,
    /// Its tags.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: Tags,
    /// The managed policy that bounds what it may do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub boundary: Option<Arn>,
    /// The policies that live in it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub inline_policies: BTreeMap<PolicyName, PolicyText>,
    /// The managed policies attached to it.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub attached_policies: BTreeSet<Arn>,
    /// The role template it was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_template: Option<SourceTemplate>,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// The role template that a role was made from, and what was put into it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceTemplate {
    /// The template's ARN, with its major version.
    pub arn: Arn,
    /// Its minor version.
    pub minor_version: i32,
    /// The values of its parameters, without those that were left to their defaults.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, Vec<String>>,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Role {
    /// Whether a service of AWS's has it for itself.
    pub fn is_service_linked(&self) -> bool {
        self.path.as_str().starts_with(SERVICE_LINKED)
    }

    /// Its ARN in `account`.
    pub fn arn(&self, account: AccountId) -> Arn {
        Arn::iam(account, &format!("role{}{}", self.path, self.name))
    }
}

impl Entity for Role {
    type Key = RoleName;
    const KIND: Kind = Kind::new("role", 1);

    fn key(&self) -> RoleName {
        self.name.clone()
    }

    fn enter(&self, index: &mut Index) {
        index
            .ids
            .insert(self.id.clone(), EntityName::Role(self.name.clone()));
        let me = Attachment::Role(self.name.clone());
        index.attach(&self.attached_policies, self.boundary.as_ref(), &me);
    }

    fn leave(&self, index: &mut Index) {
        index.ids.remove(&self.id);
        let me = Attachment::Role(self.name.clone());
        index.detach(&self.attached_policies, self.boundary.as_ref(), &me);
    }
}
