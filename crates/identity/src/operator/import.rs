//! Another account's users, groups, roles and policies, brought into one of ours.
//!
//! What `GetAccountAuthorizationDetails` tells of an account is made anew: no passwords, keys or MFA
//! devices are in it, and unique ids are new. What is there by name already is left alone.
mod carry;
mod details;
#[cfg(test)]
mod tests;

pub use details::{AuthorizationDetails, BadDetails};

use super::{find, service_event};
use crate::installation::Installation;
use crate::state::Draft;
use crate::{Moment, Performed};
use carry::{Carried, carry};
use doorward_names::AccountId;
use serde_json::{Value as Json, json};
use std::fmt;
use std::sync::Arc;
use thiserror::Error;

/// One thing of an account's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub kind: ItemKind,
    /// Its name.
    pub name: String,
}

/// What a thing of an account's is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemKind {
    /// A user.
    User,
    /// A group.
    Group,
    /// A role.
    Role,
    /// A customer managed policy.
    Policy,
    /// An instance profile.
    InstanceProfile,
}

impl ItemKind {
    const ALL: [Self; 5] = [
        Self::User,
        Self::Group,
        Self::Role,
        Self::Policy,
        Self::InstanceProfile,
    ];

    /// The word for it, as ARNs have it.
    pub fn word(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Group => "group",
            Self::Role => "role",
            Self::Policy => "policy",
            Self::InstanceProfile => "instance-profile",
        }
    }
}

impl Item {
    fn new(kind: ItemKind, name: &str) -> Self {
        let name = name.to_owned();
        Self { kind, name }
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind.word(), self.name)
    }
}

/// What an import did, or would do.
#[derive(Debug)]
pub struct Imported {
    /// The account that was told of.
    pub from: AccountId,
    /// The account it went into.
    pub into: AccountId,
    /// What was made.
    pub made: Vec<Item>,
    /// What was there by its name, and was left alone.
    pub there: Vec<Item>,
    /// The roles that their services make.
    pub service_linked: Vec<Item>,
    /// What was left out, and why.
    pub left_out: Vec<(Item, String)>,
    /// What is to be known of what was made.
    pub notes: Vec<(Item, String)>,
}

/// Why nothing was imported.
#[derive(Debug, Error)]
pub enum ImportError {
    /// Neither an account's id nor a root user's e-mail address.
    #[error("there is no account with the id or the root e-mail address `{0}`")]
    NoSuchAccount(String),
    /// It could not be made durable.
    #[error("it could not be written: {0}")]
    Unavailable(String),
}

impl Installation {
    /// Makes what `details` tells of in `account`, named by id or by root's e-mail address, in one
    /// commit; each thing whole or not at all. A `dry_run` only says what would be made.
    pub fn import_details(
        self: &Arc<Self>,
        account: &str,
        details: AuthorizationDetails,
        dry_run: bool,
        moment: &Moment,
    ) -> Performed<Result<Imported, ImportError>> {
        let Some(into) = find(&self.durable(), account) else {
            let error = ImportError::NoSuchAccount(account.to_owned());
            return Performed::Answered(Err(error));
        };
        let (installation, moment) = (Arc::clone(self), moment.fork());
        // Thousands of documents are read: not on the way of requests.
        Performed::Slow(Box::new(move || {
            if dry_run {
                let mut draft = Draft::new(installation.durable());
                let planned = carry(&details, into, &mut draft, &moment);
                let planned = planned.map_err(|fault| fault.answer().message);
                return Performed::Answered(
                    planned
                        .map(|carried| Imported::new(details.account, into, carried))
                        .map_err(ImportError::Unavailable),
                );
            }
            let done = installation.change(&moment, move |draft, moment| {
                let carried = carry(&details, into, draft, moment)?;
                let imported = Imported::new(details.account, into, carried);
                let records = imported.record(moment).into_iter().collect();
                Ok((imported, records))
            });
            done.map(|done| done.map_err(|answer| ImportError::Unavailable(answer.message)))
        }))
    }
}

impl Imported {
    fn new(from: AccountId, into: AccountId, carried: Carried) -> Self {
        Self {
            from,
            into,
            made: carried.made,
            there: carried.there,
            service_linked: carried.service_linked,
            left_out: carried.left_out,
            notes: carried.notes,
        }
    }

    /// The record of it, where something was made.
    fn record(&self, moment: &Moment) -> Option<doorward_store::AuditRecord> {
        if self.made.is_empty() {
            return None;
        }
        let names = |kind: ItemKind| {
            let made = self.made.iter().filter(|item| item.kind == kind);
            let names = made.map(|item| Json::from(item.name.as_str()));
            (kind.word().to_owned(), names.collect())
        };
        let made: serde_json::Map<String, Json> = ItemKind::ALL.into_iter().map(names).collect();
        let details = json!({ "sourceAccountId": self.from.to_string(), "made": made });
        let name = "AuthorizationDetailsImported";
        Some(service_event(self.into, name, details, moment))
    }
}
