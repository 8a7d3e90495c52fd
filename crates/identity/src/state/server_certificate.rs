use super::table::Entity;
use super::text::{Sealed, Tags, Unknown};
use crate::Timestamp;
use doorward_names::{AccountId, Arn, Path, ServerCertificateName, UniqueId};
use doorward_store::Kind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A certificate that an account's servers prove themselves with, and its private key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServerCertificate {
    /// Its name, unique in the account without case.
    pub name: ServerCertificateName,
    /// Its path.
    pub path: Path,
    /// The id it keeps for life.
    pub id: UniqueId,
    /// The certificate as it was uploaded: PEM.
    pub body: String,
    /// The certificates between it and its root, as they were uploaded: PEM.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chain: Option<String>,
    /// The private key as it was uploaded, sealed to the id.
    pub private_key: Sealed,
    /// When it was uploaded.
    pub uploaded: Timestamp,
    /// Until when it is good.
    pub expires: Timestamp,
    /// Its tags.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: Tags,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl ServerCertificate {
    /// Its ARN in `account`.
    pub fn arn(&self, account: AccountId) -> Arn {
        let resource = format!("server-certificate{}{}", self.path, self.name);
        Arn::iam(account, &resource)
    }
}

impl Entity for ServerCertificate {
    type Key = ServerCertificateName;
    const KIND: Kind = Kind::new("server-certificate", 1);

    fn key(&self) -> ServerCertificateName {
        self.name.clone()
    }
}
