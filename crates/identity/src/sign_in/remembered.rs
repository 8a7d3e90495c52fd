//! Whom a browser remembers: a name to offer next time, and no proof of anything.
//!
//! The cookie is sealed, so that nobody who finds it reads a name, and nobody plants one.
use super::flow::FlowKey;
use super::person::Person;
use crate::failure::Fault;
use crate::state::SessionPrincipal;
use crate::{Installation, Moment, Timestamp};
use doorward_names::AccountId;
use serde::{Deserialize, Serialize};

/// For how long a browser remembers, in seconds: half a year.
pub const LIFETIME: i64 = 60 * 60 * 24 * 180;

const PURPOSE: &[u8] = b"doorward remembered 1";

/// What the cookie holds.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    account: AccountId,
    /// The user; root where there is none.
    user: Option<String>,
    /// Root's e-mail address.
    email: Option<String>,
    at: Timestamp,
}

/// Who signed in here before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remembered {
    /// The account.
    pub account: AccountId,
    /// Its alias as it is now, or its id.
    pub account_label: String,
    /// The user and its name, or root and its e-mail address.
    pub name: RememberedName,
}

/// How somebody is called where they sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RememberedName {
    /// The root user's e-mail address.
    Root(String),
    /// An IAM user's name.
    User(String),
}

impl Installation {
    /// Whom `cookie` tells of, if it is one of ours and the account is still there.
    pub fn recall(&self, cookie: &str, now: Timestamp) -> Option<Remembered> {
        let kept: Kept = self.desk.flows.open_as(PURPOSE, cookie)?;
        let fresh = kept.at <= now && now < kept.at.plus_seconds(LIFETIME);
        let world = self.durable();
        let info = &world.account(kept.account).filter(|_| fresh)?.info;
        let alias = info.alias.as_ref().map(ToString::to_string);
        let name = match (kept.user, kept.email) {
            (Some(user), _) => RememberedName::User(user),
            (None, Some(email)) => RememberedName::Root(email),
            (None, None) => return None,
        };
        Some(Remembered {
            account: kept.account,
            account_label: alias.unwrap_or_else(|| kept.account.to_string()),
            name,
        })
    }
}

/// The cookie that tells of `person`.
pub(super) fn remember(
    person: &Person<'_>,
    key: &FlowKey,
    moment: &Moment,
) -> Result<String, Fault> {
    let root = person.principal == SessionPrincipal::Root;
    let kept = Kept {
        account: person.account.id(),
        user: (!root).then(|| person.display_name()),
        email: root.then(|| person.account.root.email.clone()),
        at: moment.now,
    };
    let sealed = key.seal_as(PURPOSE, &kept, moment.random());
    sealed.ok_or_else(|| Fault::new("a name could not be sealed"))
}
