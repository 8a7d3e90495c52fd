//! What an operator is told of product providers.
use crate::created::print_json;
use doorward_identity::PartnerShown;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Product providers.
#[derive(Serialize, Deserialize)]
pub(crate) struct Partners {
    partners: Vec<Shown>,
}

/// A product provider.
#[derive(Serialize, Deserialize)]
struct Shown {
    domain: String,
    name: String,
    accounts: Vec<String>,
    /// The ARNs of its templates, by name.
    templates: BTreeMap<String, String>,
}

impl From<Vec<PartnerShown>> for Partners {
    fn from(partners: Vec<PartnerShown>) -> Self {
        let shown = partners.into_iter().map(|partner| Shown {
            domain: partner.domain,
            name: partner.name,
            accounts: partner.accounts.iter().map(ToString::to_string).collect(),
            templates: partner.templates,
        });
        Self {
            partners: shown.collect(),
        }
    }
}

impl Partners {
    /// Prints them: as one JSON object, or for people.
    pub(crate) fn print(&self, as_json: bool) {
        if as_json {
            return print_json(self);
        }
        if self.partners.is_empty() {
            println!("No product provider is registered.");
        }
        for partner in &self.partners {
            let accounts = partner.accounts.join(", ");
            println!("{} ({}), from {accounts}", partner.name, partner.domain);
            for arn in partner.templates.values() {
                println!("  {arn}");
            }
        }
    }
}

/// A product provider that is gone.
#[derive(Serialize, Deserialize)]
pub(crate) struct PartnerRemoved {
    pub(crate) domain: String,
}

impl PartnerRemoved {
    /// Prints it: as one JSON object, or for people.
    pub(crate) fn print(&self, as_json: bool) {
        if as_json {
            print_json(self);
        } else {
            println!("{} asks nobody for anything more.", self.domain);
            println!("What was released to it stays: `doorward partner revoke` ends it.");
        }
    }
}

/// Access that is over.
#[derive(Serialize, Deserialize)]
pub(crate) struct DelegationRevoked {
    pub(crate) request: String,
    pub(crate) account: String,
}

impl DelegationRevoked {
    /// Prints it: as one JSON object, or for people.
    pub(crate) fn print(&self, as_json: bool) {
        if as_json {
            print_json(self);
        } else {
            println!("What was released by {} is over.", self.request);
            println!("Roles that were made with it in {} stay.", self.account);
        }
    }
}
