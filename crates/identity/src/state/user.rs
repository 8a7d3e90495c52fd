use super::credentials::{ServiceCredential, SigningCertificate, SshPublicKey};
use super::index::{Attachment, EntityName, Index, KeyOwner};
use super::table::Entity;
use super::text::{PolicyText, Sealed, Tags, Unknown};
use crate::Timestamp;
use data_encoding::HEXLOWER;
use doorward_names::{
    AccessKeyId, AccountId, Arn, GroupName, Path, PolicyName, UniqueId, UserName,
};
use doorward_store::Kind;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// An IAM user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    /// Its name, unique in the account without case.
    pub name: UserName,
    /// Its path.
    pub path: Path,
    /// The id it keeps for life.
    pub id: UniqueId,
    /// When it was made.
    pub created: Timestamp,
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
    /// The groups it is in.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub groups: BTreeSet<GroupName>,
    /// Its access keys: two at most.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub access_keys: Vec<AccessKey>,
    /// Its signing certificates: two at most.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signing_certificates: Vec<SigningCertificate>,
    /// Its SSH public keys: five at most.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ssh_public_keys: Vec<SshPublicKey>,
    /// Its credentials for single services: two at most for each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub service_credentials: Vec<ServiceCredential>,
    /// Its console password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub login_profile: Option<LoginProfile>,
    /// When the password last signed it in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_last_used: Option<Timestamp>,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl User {
    /// A user with nothing but its name.
    pub fn new(name: UserName, path: Path, id: UniqueId, created: Timestamp) -> Self {
        Self {
            name,
            path,
            id,
            created,
            tags: Tags::new(),
            boundary: None,
            inline_policies: BTreeMap::new(),
            attached_policies: BTreeSet::new(),
            groups: BTreeSet::new(),
            access_keys: Vec::new(),
            signing_certificates: Vec::new(),
            ssh_public_keys: Vec::new(),
            service_credentials: Vec::new(),
            login_profile: None,
            password_last_used: None,
            unknown: Unknown::new(),
        }
    }

    /// Its ARN in `account`.
    pub fn arn(&self, account: AccountId) -> Arn {
        Arn::iam(account, &format!("user{}{}", self.path, self.name))
    }
}

impl Entity for User {
    type Key = UserName;
    const KIND: Kind = Kind::new("user", 1);

    fn key(&self) -> UserName {
        self.name.clone()
    }

    fn enter(&self, index: &mut Index) {
        index
            .ids
            .insert(self.id.clone(), EntityName::User(self.name.clone()));
        for key in &self.access_keys {
            index
                .keys
                .insert(key.id.clone(), KeyOwner::User(self.name.clone()));
        }
        for group in &self.groups {
            index
                .members
                .entry(group.clone())
                .or_default()
                .insert(self.name.clone());
        }
        let me = Attachment::User(self.name.clone());
        index.attach(&self.attached_policies, self.boundary.as_ref(), &me);
    }

    fn leave(&self, index: &mut Index) {
        index.ids.remove(&self.id);
        for key in &self.access_keys {
            index.keys.remove(&key.id);
        }
        for group in &self.groups {
            if let Some(members) = index.members.get_mut(group) {
                members.remove(&self.name);
            }
        }
        let me = Attachment::User(self.name.clone());
        index.detach(&self.attached_policies, self.boundary.as_ref(), &me);
    }
}

/// A long-term access key of a user or of root.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessKey {
    /// The public half.
    pub id: AccessKeyId,
    /// The secret half, sealed to the id.
    pub secret: Sealed,
    /// Whether it works.
    pub status: KeyStatus,
    /// When it was made.
    pub created: Timestamp,
}

/// Whether an access key works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum KeyStatus {
    /// It does.
    Active,
    /// It does not, until it is made active again.
    Inactive,
}

impl KeyStatus {
    /// `Active` or `Inactive`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "Active",
            Self::Inactive => "Inactive",
        }
    }
}

/// A console password.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoginProfile {
    /// The Argon2id hash, in PHC form.
    pub password_hash: Sealed,
    /// When the profile was made.
    pub created: Timestamp,
    /// When the password was set.
    pub changed: Timestamp,
    /// Whether the next sign-in must change it.
    #[serde(default)]
    pub reset_required: bool,
    /// The longest session its user signs in to, in seconds; the usual one where it is not set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_signin_session: Option<u32>,
    /// Hashes of passwords before this one, newest first, for the rule against reuse.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub previous: Vec<Sealed>,
}

/// How many earlier passwords are kept: as many as a password policy may remember.
const KEPT_PASSWORDS: usize = 24;

impl LoginProfile {
    /// The present password and those before it, newest first.
    pub fn hashes(&self) -> impl Iterator<Item = &Sealed> {
        std::iter::once(&self.password_hash).chain(&self.previous)
    }

    /// How long a session lasts at most that its user signs in to, in seconds, if that is set.
    pub fn longest_session(&self) -> Option<i64> {
        self.max_signin_session.map(i64::from)
    }

    /// A fingerprint of the password: what was begun with it ends when it changes.
    pub fn fingerprint(&self) -> String {
        HEXLOWER.encode(&Sha256::digest(&self.password_hash.0))
    }

    /// Sets a new password, and keeps the old one among those that may not come back.
    pub fn replace(&mut self, hash: Sealed, now: Timestamp) {
        let old = std::mem::replace(&mut self.password_hash, hash);
        self.previous.insert(0, old);
        self.previous.truncate(KEPT_PASSWORDS);
        self.changed = now.whole_seconds();
    }
}
