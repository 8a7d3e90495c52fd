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
pub struct PrimaryContact {
    /// The owner's name.
    pub full_name: String,
    /// Street and number.
    pub address_line1: String,
    /// More of the address.
    pub address_line2: Option<String>,
    /// More of it.
    pub address_line3: Option<String>,
    /// The city.
    pub city: String,
    /// The state or region, where the country has them.
    pub state_or_region: Option<String>,
    /// The district or county.
    pub district_or_county: Option<String>,
    /// The postal code.
    pub postal_code: String,
    /// The country, by two letters.
    pub country_code: String,
    /// The telephone number.
    pub phone_number: String,
    /// The company.
    pub company_name: Option<String>,
    /// The company's site.
    pub website_url: Option<String>,
}

/// Somebody to turn to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AlternateContact {
    /// The name.
    pub name: String,
    /// What they are there.
    pub title: String,
    /// The e-mail address.
    pub email_address: String,
    /// The telephone number.
    pub phone_number: String,
}
