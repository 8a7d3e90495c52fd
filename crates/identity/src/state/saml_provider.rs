use super::table::Entity;
use super::text::{Tags, Unknown};
use crate::Timestamp;
use doorward_names::{AccountId, Arn, SamlProviderName};
use doorward_store::Kind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A SAML 2.0 identity provider: whose assertions an account's roles may be assumed with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SamlProvider {
    /// Its name, unique in the account.
    pub name: SamlProviderName,
    /// The id it was given, `SAMLSP…`.
    pub id: String,
    /// The metadata as it was uploaded.
    pub document: String,
    /// What the metadata says: who signs, and with what.
    pub issuers: Vec<SamlIssuer>,
    /// Until when it says so.
    pub valid_until: Timestamp,
    /// Whether somebody said that assertions may come unencrypted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub encryption_allowed: bool,
    /// When it was made.
    pub created: Timestamp,
    /// Its tags.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: Tags,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// Somebody who issues assertions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SamlIssuer {
    /// How it calls itself in `Issuer`.
    pub entity_id: String,
    /// The certificates of the keys it signs with: DER in base64.
    pub certificates: Vec<String>,
}

impl SamlProvider {
    /// Its ARN in `account`.
    pub fn arn(&self, account: AccountId) -> Arn {
        Arn::iam(account, &format!("saml-provider/{}", self.name))
    }
}

impl Entity for SamlProvider {
    type Key = SamlProviderName;
    const KIND: Kind = Kind::new("saml-provider", 1);

    fn key(&self) -> SamlProviderName {
        self.name.clone()
    }
}
