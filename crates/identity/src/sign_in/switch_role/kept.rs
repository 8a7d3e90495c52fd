//! The roles that a browser has switched to: names to offer again, and no right to any.
//!
//! The cookie is sealed, and each role in it offered to nobody but who switched to it.
use crate::sign_in::ConsoleSession;
use crate::state::RoleColor;
use crate::{Installation, Moment};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

const PURPOSE: &[u8] = b"doorward roles 1";
/// How many are offered.
const MOST: usize = 5;
/// How many one cookie holds, of whoever signs in with the browser.
const MOST_OF_ALL: usize = 8;

/// A role, as a person asks for it and sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptRole {
    /// The account's id or alias.
    pub account: String,
    /// The role's path and name.
    pub role_name: String,
    /// What the person calls it.
    pub display_name: String,
    /// The color it is shown in.
    pub color: RoleColor,
}

/// The roles that a browser has switched to, the last first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptRoles(Vec<(String, KeptRole)>);

impl KeptRoles {
    /// Those that `session`, which is not a switched one, is offered.
    pub fn of<'a>(&'a self, session: &ConsoleSession) -> impl Iterator<Item = &'a KeptRole> {
        let own = mark(session);
        let own = self.0.iter().filter(move |(by, _)| *by == own);
        own.map(|(_, role)| role).take(MOST)
    }

    /// The same after `session` has switched to `role`.
    #[must_use]
    pub fn with(&self, session: &ConsoleSession, role: KeptRole) -> Self {
        let own = mark(session);
        let same = |(by, kept): &&(String, KeptRole)| {
            (by, &kept.account, &kept.role_name) == (&own, &role.account, &role.role_name)
        };
        let others = self.0.iter().filter(|kept| !same(kept)).cloned();
        let others: Vec<_> = others.collect();
        let mut all = vec![(own, role)];
        all.extend(others);
        all.truncate(MOST_OF_ALL);
        Self(all)
    }
}

impl Installation {
    /// The roles that `cookie` tells of, if it is one of ours.
    pub fn kept_roles(&self, cookie: &str) -> KeptRoles {
        self.desk.flows.open_as(PURPOSE, cookie).unwrap_or_default()
    }

    /// The cookie that tells of `roles`.
    pub fn keep_roles(&self, roles: &KeptRoles, moment: &Moment) -> Option<String> {
        self.desk.flows.seal_as(PURPOSE, roles, moment.random())
    }
}

/// Who switched: a hash, which does for telling people apart.
fn mark(session: &ConsoleSession) -> String {
    let hash = Sha256::digest(session.arn.as_str());
    data_encoding::HEXLOWER.encode(hash.get(..8).unwrap_or_default())
}
