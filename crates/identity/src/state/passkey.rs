use super::Account;
use super::index::Index;
use super::mfa::{DeviceOwner, SerialNumber};
use super::table::Entity;
use super::text::Unknown;
use crate::Timestamp;
use crate::webauthn::CredentialKey;
use doorward_names::{Arn, MfaDeviceName};
use doorward_store::Kind;
use serde::{Deserialize, Serialize};

/// A FIDO2 security key or a passkey: a credential that only its holder can use, for us alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passkey {
    /// What its owner calls it.
    pub name: MfaDeviceName,
    /// What tells it from others of the name: 26 letters and digits.
    pub suffix: String,
    /// Whose second factor it is.
    pub owner: DeviceOwner,
    /// Since when.
    pub since: Timestamp,
    /// The credential's id, in base64url.
    pub credential: String,
    /// Its public key.
    pub key: CredentialKey,
    /// How often it has signed, as it said itself: a number that was there before is a copy's.
    pub counter: u32,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Passkey {
    /// Its serial number, an ARN with its owner's name in `account`; nothing once the owner is gone.
    pub fn serial(&self, account: &Account) -> Option<SerialNumber> {
        let whose = match &self.owner {
            DeviceOwner::Root => "root".to_owned(),
            DeviceOwner::User(id) => format!("user/{}", account.user_by_id(id)?.name),
        };
        let id = self.key();
        Some(Arn::iam(account.id(), &format!("u2f/{whose}/{id}")).into())
    }
}

impl Entity for Passkey {
    type Key = String;
    const KIND: Kind = Kind::new("passkey", 1);

    fn key(&self) -> String {
        format!("{}-{}", self.name, self.suffix)
    }

    fn enter(&self, index: &mut Index) {
        let passkeys = index.passkeys.entry(self.owner.clone()).or_default();
        passkeys.insert(self.key());
    }

    fn leave(&self, index: &mut Index) {
        if let Some(passkeys) = index.passkeys.get_mut(&self.owner) {
            passkeys.remove(&self.key());
        }
    }
}
