use super::table::Entity;
use super::text::{Tags, Unknown};
use crate::Timestamp;
use doorward_names::{AccountId, Arn, OidcProviderName};
use doorward_store::Kind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An OpenID Connect provider: whose tokens an account's roles may be assumed with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OidcProvider {
    /// Its URL without `https://`, unique in the account.
    pub name: OidcProviderName,
    /// The audiences its tokens may be for, in the order they were added.
    #[serde(default)]
    pub client_ids: Vec<String>,
    /// The SHA-1 hashes of certificates its server is trusted by, in lower case.
    #[serde(default)]
    pub thumbprints: Vec<String>,
    /// When it was made.
    pub created: Timestamp,
    /// Its tags.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: Tags,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl OidcProvider {
    /// Its ARN in `account`.
    pub fn arn(&self, account: AccountId) -> Arn {
        Arn::iam(account, &format!("oidc-provider/{}", self.name))
    }
}

impl Entity for OidcProvider {
    type Key = OidcProviderName;
    const KIND: Kind = Kind::new("oidc-provider", 1);

    fn key(&self) -> OidcProviderName {
        self.name.clone()
    }

    /// As it stands: two providers may differ in case alone.
    fn row_key(&self) -> String {
        self.name.to_string()
    }
}
