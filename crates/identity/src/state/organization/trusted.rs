//! The services that an organization trusts, and the members that administer them for it.
use super::Organization;
use crate::Timestamp;
use crate::state::table::Entity;
use crate::state::text::Unknown;
use doorward_names::AccountId;
use doorward_store::Kind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// A service by its principal: `config.amazonaws.com`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ServicePrincipal(String);

impl ServicePrincipal {
    /// Takes `text` if it has the form of one.
    pub fn parse(text: &str) -> Option<Self> {
        let name = text.strip_suffix(".amazonaws.com")?;
        let is_letter = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        let is_label = |label: &str| !label.is_empty() && label.bytes().all(is_letter);
        let fits = text.len() <= 128 && name.split('.').all(is_label);
        fits.then(|| Self(text.to_owned()))
    }

    /// The principal as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ServicePrincipal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A service that may act in all accounts of an organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrustedService {
    /// The service.
    pub principal: ServicePrincipal,
    /// Since when.
    pub enabled: Timestamp,
    /// The members that administer it for the organization, and since when.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub administrators: BTreeMap<AccountId, Timestamp>,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Entity for TrustedService {
    type Key = ServicePrincipal;
    const KIND: Kind = Kind::new("trusted-service", 1);

    fn key(&self) -> ServicePrincipal {
        self.principal.clone()
    }
}

impl Organization {
    /// The service `principal`, if it is trusted.
    pub fn trusted(&self, principal: &str) -> Option<&TrustedService> {
        let principal = ServicePrincipal::parse(principal)?;
        self.services.get(&principal).map(AsRef::as_ref)
    }

    /// The services that `account` administers, each with the time since when.
    pub fn delegations(
        &self,
        account: AccountId,
    ) -> impl Iterator<Item = (&ServicePrincipal, Timestamp)> {
        self.services.iter().filter_map(move |service| {
            let since = service.administrators.get(&account)?;
            Some((&service.principal, *since))
        })
    }

    /// Whether `account` administers any service: it may then read what the organization is.
    pub fn is_delegated(&self, account: AccountId) -> bool {
        self.delegations(account).next().is_some()
    }

    /// Takes back all that `account` administers: for who leaves.
    pub fn forget_delegations(&mut self, account: AccountId) {
        let held = self.delegations(account);
        let held: Vec<_> = held.map(|(service, _)| service.clone()).collect();
        for principal in held {
            if let Some(service) = self.services.get_mut(&principal) {
                service.administrators.remove(&account);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_principal_is_a_lower_case_name_under_amazonaws_com() {
        for good in [
            "iam.amazonaws.com",
            "member.org.stacksets.cloudformation.amazonaws.com",
            "resource-explorer-2.amazonaws.com",
        ] {
            assert_eq!(ServicePrincipal::parse(good).unwrap().as_str(), good);
        }
        let long = format!("{}.amazonaws.com", "a".repeat(115));
        for bad in [
            "",
            "iam",
            ".amazonaws.com",
            "amazonaws.com",
            "IAM.amazonaws.com",
            "a..b.amazonaws.com",
            "iam.amazonaws.com.",
            "iam.example.com",
            "i_m.amazonaws.com",
            &long,
        ] {
            assert!(ServicePrincipal::parse(bad).is_none(), "{bad}");
        }
    }
}
