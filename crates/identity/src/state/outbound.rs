use super::table::Entity;
use super::text::{Sealed, Unknown};
use crate::Timestamp;
use doorward_names::AccountId;
use doorward_store::Kind;
use serde::{Deserialize, Serialize};

/// How an account vouches for its identities to others, since it was first asked to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outbound {
    /// What its issuer URL ends with: a UUID, the account's for good.
    pub issuer: String,
    /// Whether tokens are made.
    pub enabled: bool,
    /// The keys that tokens are or were signed with, the oldest first.
    pub keys: Vec<SigningKeys>,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// The keys of one time: one for each algorithm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SigningKeys {
    /// When they were made.
    pub made: Timestamp,
    /// The key of `RS256`.
    pub rsa: SigningKey,
    /// The key of `ES384`.
    pub ec: SigningKey,
}

/// A private key and what is published of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SigningKey {
    /// `kid`.
    pub id: String,
    /// The private key as PKCS#8.
    pub private: Sealed,
    /// The public key: of RSA its `RSAPublicKey` in DER, of ECDSA its uncompressed point.
    pub public: Vec<u8>,
}

pub(super) const OUTBOUND: Kind = Kind::new("outbound-federation", 1);

/// Whose tokens an issuer's are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssuerEntry {
    /// What the issuer's URL ends with.
    pub issuer: String,
    /// The account.
    pub account: AccountId,
}

impl Entity for IssuerEntry {
    type Key = String;
    const KIND: Kind = Kind::new("issuer", 1);

    fn key(&self) -> String {
        self.issuer.clone()
    }
}
