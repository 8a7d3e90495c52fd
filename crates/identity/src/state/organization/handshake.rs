use super::super::table::Entity;
use super::super::text::{Tags, Unknown};
use super::Organization;
use crate::Timestamp;
use doorward_names::AccountId;
use doorward_store::Kind;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The id of a handshake: `h-` and 8 to 32 of `[0-9a-z]`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct HandshakeId(String);

impl HandshakeId {
    /// An id from fresh random bytes.
    pub fn generate(random: [u8; 16]) -> Self {
        Self(format!("h-{}", data_encoding::HEXLOWER.encode(&random)))
    }

    /// Takes `text` if it is well-formed.
    pub fn parse(text: &str) -> Option<Self> {
        let own = text.strip_prefix("h-")?;
        let known = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_lowercase();
        let fits = (8..=32).contains(&own.len()) && own.bytes().all(known);
        fits.then(|| Self(text.to_owned()))
    }

    /// The id without its `h-`.
    pub fn bare(&self) -> &str {
        self.0.trim_start_matches("h-")
    }
}

impl fmt::Display for HandshakeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What one account asks of another, in the name of an organization.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handshake {
    /// Its id.
    pub id: HandshakeId,
    /// What is asked.
    pub purpose: Purpose,
    /// When it was asked.
    pub requested: Timestamp,
    /// From when on it cannot be answered.
    pub expires: Timestamp,
    /// What became of it, and when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<(HandshakeEnd, Timestamp)>,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// What a handshake asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// To join the organization.
    Invite {
        /// Whom it asks.
        target: Invitee,
        /// What is said to them.
        notes: Option<String>,
        /// The tags that the account gets.
        tags: Tags,
    },
    /// Nobody: all features are had once its approvals are there and it is accepted.
    EnableAllFeatures,
    /// Whether an invited account approves of all features.
    ApproveAllFeatures {
        /// The account.
        account: AccountId,
        /// The handshake that it is for.
        parent: HandshakeId,
    },
}

/// Whom an invitation is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Invitee {
    /// The account of that id.
    Account(AccountId),
    /// The account whose root user had the address, in lower case, when it was asked; nobody
    /// where there was none: who gets the address later was not meant.
    Email {
        /// The address.
        address: String,
        /// The account.
        account: Option<AccountId>,
    },
}

/// What became of a handshake, where it did not run out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HandshakeEnd {
    /// Whom it asked said yes.
    Accepted,
    /// Whom it asked said no.
    Declined,
    /// Who asked took it back.
    Canceled,
}

/// For how long one that is over is still told of, in seconds.
const TOLD: i64 = 30 * 24 * 60 * 60;

impl Handshake {
    /// Whether it can be answered.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.ended.is_none() && now < self.expires
    }

    /// Whether it is still told of.
    pub fn is_told(&self, now: Timestamp) -> bool {
        let over = self.ended.map_or(self.expires, |(_, at)| at);
        now < over.plus_seconds(TOLD)
    }

    /// Ends it.
    pub fn end(&mut self, how: HandshakeEnd, now: Timestamp) {
        self.ended = Some((how, now));
    }
}

impl Organization {
    /// The handshake for all features that can still be answered.
    pub fn enabling(&self, now: Timestamp) -> Option<&Handshake> {
        let mut open = self.handshakes.iter().filter(|one| one.is_open(now));
        let found = open.find(|one| one.purpose == Purpose::EnableAllFeatures);
        found.map(AsRef::as_ref)
    }

    /// Whether every approval for `parent` is there.
    pub fn is_approved(&self, parent: &HandshakeId) -> bool {
        self.handshakes.iter().all(|one| match &one.purpose {
            Purpose::ApproveAllFeatures {
                account,
                parent: of,
            } if of == parent => {
                // Of an account that left since, nothing is asked any more.
                matches!(one.ended, Some((HandshakeEnd::Accepted, _)))
                    || !self.members.contains(account)
            }
            _ => true,
        })
    }

    /// Whether something that can still be answered depends on what `one` was answered with.
    fn is_awaited(&self, one: &Handshake, now: Timestamp) -> bool {
        let Purpose::ApproveAllFeatures { parent, .. } = &one.purpose else {
            return false;
        };
        let parent = self.handshakes.get(parent);
        parent.is_some_and(|parent| parent.is_open(now))
    }

    /// Ends every open handshake that `which` holds of.
    pub fn end_handshakes(
        &mut self,
        how: HandshakeEnd,
        now: Timestamp,
        which: impl Fn(&Handshake) -> bool,
    ) {
        let open = self
            .handshakes
            .iter()
            .filter(|one| one.is_open(now) && which(one));
        let open: Vec<_> = open.map(|one| one.id.clone()).collect();
        for id in open {
            if let Some(one) = self.handshakes.get_mut(&id) {
                one.end(how, now);
            }
        }
    }

    /// Puts `handshake` in, and drops those that are no longer told of.
    pub fn add_handshake(&mut self, handshake: Handshake, now: Timestamp) {
        let is_over = |one: &Handshake| !one.is_told(now) && !self.is_awaited(one, now);
        let over = self.handshakes.iter().filter(|one| is_over(one));
        let over: Vec<_> = over.map(|one| one.id.clone()).collect();
        for id in over {
            self.handshakes.remove(&id);
        }
        self.handshakes.insert(handshake);
    }

    /// Takes `account` out: nothing of the organization binds it any more.
    pub fn take_out(&mut self, account: AccountId, now: Timestamp) {
        self.members.remove(&account);
        self.forget_delegations(account);
        self.end_handshakes(HandshakeEnd::Canceled, now, |one| {
            matches!(one.purpose, Purpose::ApproveAllFeatures { account: of, .. } if of == account)
        });
    }
}

impl Entity for Handshake {
    type Key = HandshakeId;
    const KIND: Kind = Kind::new("handshake", 1);

    fn key(&self) -> HandshakeId {
        self.id.clone()
    }
}
