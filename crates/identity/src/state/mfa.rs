use super::account::Account;
use super::index::Index;
use super::table::Entity;
use super::text::{Sealed, Tags, Unknown};
use crate::Timestamp;
use doorward_names::{AccountId, Arn, MfaDeviceName, Path, UniqueId};
use doorward_store::Kind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// A device that shows codes: a seed shared with somebody's authenticator, or with a hardware token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TotpDevice {
    /// Its name, unique in the account; of a hardware token, the serial number printed on it.
    pub name: MfaDeviceName,
    /// Whether it is a hardware token: the operator brought its seed, and nobody makes or deletes
    /// it by an API.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hardware: bool,
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

/// What calls and records call a device of any kind: its ARN, or what is printed on the token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SerialNumber(String);

impl SerialNumber {
    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether `text` names the same device; letters' case does not count.
    pub fn is(&self, text: &str) -> bool {
        self.0.eq_ignore_ascii_case(text)
    }
}

impl From<Arn> for SerialNumber {
    fn from(arn: Arn) -> Self {
        Self(arn.to_string())
    }
}

impl fmt::Display for SerialNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TotpDevice {
    /// The resource that policies know it as, in `account`.
    pub fn arn(&self, account: AccountId) -> Arn {
        Arn::iam(account, &format!("mfa{}{}", self.path, self.name))
    }

    /// Its serial number: of a virtual device its ARN in `account`.
    pub fn serial(&self, account: AccountId) -> SerialNumber {
        if self.hardware {
            SerialNumber(self.name.to_string())
        } else {
            self.arn(account).into()
        }
    }
}

impl Account {
    /// The device with the serial number `serial`, whosever it is.
    pub fn totp_device(&self, serial: &str) -> Option<&Arc<TotpDevice>> {
        let arn = Arn::parse(serial).ok();
        let name = arn.as_ref().map_or(serial, Arn::resource_name);
        let device = self.mfa_devices.get(&MfaDeviceName::parse(name).ok()?)?;
        device.serial(self.id()).is(serial).then_some(device)
    }
}

impl Entity for TotpDevice {
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
