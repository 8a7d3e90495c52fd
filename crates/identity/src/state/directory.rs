use super::delegation::{DelegationRequest, DelegationState, Partner};
use super::outbound::IssuerEntry;
use super::outbox::Mail;
use super::table::{Entity, Table};
use doorward_names::{AccountAlias, AccountId};
use doorward_store::{Kind, Version};
use serde::{Deserialize, Serialize};

/// What the installation's accounts share: names that must be unique across them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Directory {
    /// The version of the partition.
    pub version: Version,
    /// Which account each alias names.
    pub aliases: Table<AliasEntry>,
    /// Which account each root user's e-mail address belongs to.
    pub root_emails: Table<RootEmail>,
    /// Which account each issuer of tokens is.
    pub issuers: Table<IssuerEntry>,
    /// What waits to be mailed.
    pub outbox: Table<Mail>,
    /// The product providers that may ask for temporary access to accounts.
    pub partners: Table<Partner>,
    /// What they asked for.
    pub delegation_requests: Table<DelegationRequest>,
}

impl Directory {
    /// The account `name` names: an alias, or an account id as it stands.
    pub fn account(&self, name: &str) -> Option<AccountId> {
        if let Ok(id) = AccountId::parse(name) {
            return Some(id);
        }
        let alias = AccountAlias::parse(name).ok()?;
        self.aliases.get(&alias).map(|entry| entry.account)
    }

    /// The product provider that `account` is registered for.
    pub fn partner_of(&self, account: AccountId) -> Option<&Partner> {
        let mut partners = self.partners.iter().map(AsRef::as_ref);
        partners.find(|partner: &&Partner| partner.accounts.contains(&account))
    }

    /// Whether the delegation request `id` was released and stands.
    pub fn delegates(&self, id: &str) -> bool {
        let found = self.delegation_requests.get(&id.to_owned());
        found.is_some_and(|request| request.state == DelegationState::Finalized)
    }

    /// The account whose root user signs in with `email`.
    pub fn root_account(&self, email: &str) -> Option<AccountId> {
        self.root_emails
            .get(&email.trim().to_lowercase())
            .map(|entry| entry.account)
    }
}

/// An account alias and its account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AliasEntry {
    /// The alias.
    pub alias: AccountAlias,
    /// The account it names.
    pub account: AccountId,
}

impl Entity for AliasEntry {
    type Key = AccountAlias;
    const KIND: Kind = Kind::new("alias", 1);

    fn key(&self) -> AccountAlias {
        self.alias.clone()
    }
}

/// A root user's e-mail address and its account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RootEmail {
    /// The address, in lower case.
    pub email: String,
    /// The account.
    pub account: AccountId,
}

impl Entity for RootEmail {
    type Key = String;
    const KIND: Kind = Kind::new("root-email", 1);

    fn key(&self) -> String {
        self.email.clone()
    }
}
