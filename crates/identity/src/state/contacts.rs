use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Whom an account says to turn to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contacts {
    /// Its owner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub primary: Option<PrimaryContact>,
    /// Others, by AWS's names of what they are for: `BILLING`, `OPERATIONS`, `SECURITY`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub alternate: BTreeMap<String, AlternateContact>,
}

impl Contacts {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.primary.is_none() && self.alternate.is_empty()
    }
}

/// An account's owner, as AWS asks for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct PrimaryContact {
    pub full_name: String,
    pub address_line1: String,
    pub address_line2: Option<String>,
    pub address_line3: Option<String>,
    pub city: String,
    pub state_or_region: Option<String>,
    pub district_or_county: Option<String>,
    pub postal_code: String,
    pub country_code: String,
    pub phone_number: String,
    pub company_name: Option<String>,
    pub website_url: Option<String>,
}

/// Somebody to turn to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct AlternateContact {
    pub name: String,
    pub title: String,
    pub email_address: String,
    pub phone_number: String,
}
