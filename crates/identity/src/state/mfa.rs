use super::index::Index;
use super::table::Entity;
use super::text::{Sealed, Tags, Unknown};
use crate::Timestamp;
use doorward_names::{AccountId, Arn, MfaDeviceName, Path, UniqueId};
use doorward_store::Kind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A virtual MFA device: a seed shared with somebody's authenticator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VirtualMfaDevice {
    /// Its name, unique in the account.
    pub name: MfaDeviceName,
    /// Its path.
    pub path: Path,
    /// The seed, sealed to the device's row key.
    pub seed: Sealed,
    /// When it was made.
    pub created: Timestamp,
    /// Whose second factor it is, and since when; nobody's until it is enabled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<(DeviceOwner, Timestamp)>,
    /// The last time step a code was taken for: no code of it, or of one before it, counts again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_step: Option<u64>,
    /// How many steps the device's clock runs ahead of ours, as learnt.
    #[serde(default)]
    pub drift: i64,
    /// Its tags.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: Tags,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// Whose second factor a device is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum DeviceOwner {
    /// The account's root user.
    Root,
    /// The IAM user with this id.
    User(UniqueId),
}

impl VirtualMfaDevice {
    /// Its serial number, which for a virtual device is its ARN in `account`.
    pub fn serial(&self, account: AccountId) -> Arn {
        Arn::iam(account, &format!("mfa{}{}", self.path, self.name))
    }
}

impl Entity for VirtualMfaDevice {
    type Key = MfaDeviceName;
    const KIND: Kind = Kind::new("mfa-device", 1);

    fn key(&self) -> MfaDeviceName {
        self.name.clone()
    }

    fn enter(&self, index: &mut Index) {
        if let Some((owner, _)) = &self.owner {
            index
                .devices
                .entry(owner.clone())
                .or_default()
                .insert(self.name.clone());
        }
    }

    fn leave(&self, index: &mut Index) {
        let owned = self
            .owner
            .as_ref()
            .and_then(|(owner, _)| index.devices.get_mut(owner));
        if let Some(devices) = owned {
            devices.remove(&self.name);
        }
    }
}
