//! What an organization manages of its members' root users.
use super::Organization;
use doorward_names::AccountId;
use serde::{Deserialize, Serialize};

/// The principal that IAM is where an organization trusts it.
const IAM: &str = "iam.amazonaws.com";

/// A part of root access that is managed centrally, in the order in which AWS lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RootFeature {
    /// Sessions that do what only root may, on other services' resources.
    Sessions,
    /// Sessions that see to root's credentials; new accounts begin without any.
    CredentialsManagement,
}

impl Organization {
    /// Whether it trusts IAM, without which nothing of root access is managed.
    pub fn trusts_iam(&self) -> bool {
        self.trusted(IAM).is_some()
    }

    /// Whether `account` may manage the root users of the members: it manages the organization, or
    /// administers IAM for it.
    pub fn administers_iam(&self, account: AccountId) -> bool {
        let delegated =
            |service: &super::TrustedService| service.administrators.contains_key(&account);
        self.info.management_account == account || self.trusted(IAM).is_some_and(delegated)
    }

    /// Whether `feature` is enabled and in force.
    pub fn manages_root(&self, feature: RootFeature) -> bool {
        self.trusts_iam() && self.info.root_access.contains(&feature)
    }
}
