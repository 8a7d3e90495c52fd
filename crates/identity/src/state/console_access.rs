use super::text::Unknown;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// From where, and by whom, an account's console may be signed in to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsoleAccess {
    /// Whether the account has it in force; its organization may have it for all accounts.
    #[serde(default)]
    pub enabled: bool,
    /// The statements by their ids.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub statements: BTreeMap<String, PermissionStatement>,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// One statement: it denies whoever meets none of its conditions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PermissionStatement {
    /// Addresses and ranges outside a VPC.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub source_ips: Vec<String>,
    /// A VPC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_vpc: Option<String>,
    /// VPC endpoints, of sign-in and of the console.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub source_vpces: Vec<String>,
    /// Addresses and ranges inside a VPC.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub vpc_source_ips: Vec<String>,
    /// Who is let in whatever the rest says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excluded_principal: Option<String>,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}
