use super::table::Entity;
use super::text::{Sealed, Tags, Unknown};
use crate::Timestamp;
use doorward_names::{AccountId, Arn, SamlProviderName};
use doorward_store::Kind;
use serde::{Deserialize, Deserializer, Serialize};
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
    /// What somebody said of encrypted assertions.
    #[serde(
        default,
        alias = "encryption_allowed",
        deserialize_with = "encryption",
        skip_serializing_if = "Option::is_none"
    )]
    pub encryption: Option<SamlEncryption>,
    /// The keys that they are decrypted with, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub private_keys: Vec<SamlPrivateKey>,
    /// When it was made.
    pub created: Timestamp,
    /// Its tags.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: Tags,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// Whether assertions must be encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SamlEncryption {
    /// They may come either way.
    Allowed,
    /// One that is not encrypted is refused.
    Required,
}

/// A private key of a provider's, as far as the store knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SamlPrivateKey {
    /// What it goes by.
    pub id: String,
    /// The key, sealed to its account and id.
    pub key: Sealed,
    /// When it was added.
    pub added: Timestamp,
}

/// Reads the mode; rows once had a flag that could say `Allowed` alone.
fn encryption<'de, D: Deserializer<'de>>(from: D) -> Result<Option<SamlEncryption>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Flag(bool),
        Mode(SamlEncryption),
    }
    Ok(match Option::<Written>::deserialize(from)? {
        Some(Written::Flag(true)) => Some(SamlEncryption::Allowed),
        Some(Written::Mode(mode)) => Some(mode),
        Some(Written::Flag(false)) | None => None,
    })
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::saml::testing;

    #[test]
    fn rows_of_before_are_read() {
        let now = Timestamp::from_seconds(1_767_268_800);
        let provider = testing::provider(now);
        let mut row = serde_json::to_value(&provider).unwrap();
        assert!(row.get("encryption").is_none() && row.get("private_keys").is_none());
        for (flag, mode) in [(true, Some(SamlEncryption::Allowed)), (false, None)] {
            row["encryption_allowed"] = flag.into();
            let read: SamlProvider = serde_json::from_value(row.clone()).unwrap();
            assert_eq!(read.encryption, mode);
            assert!(read.unknown.is_empty());
        }
        let provider = SamlProvider {
            encryption: Some(SamlEncryption::Required),
            ..provider
        };
        let text = serde_json::to_string(&provider).unwrap();
        assert_eq!(
            serde_json::from_str::<SamlProvider>(&text).unwrap(),
            provider
        );
    }
}
