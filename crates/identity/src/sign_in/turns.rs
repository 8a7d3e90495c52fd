//! What limits a stolen cookie: a session's second cookie, its turn, is another every few minutes.
//!
//! ```text
//!  an answer brings turn 4 ─► turn 3 counts, until 4 is shown and a little longer ─► whoever shows
//!                                                                   3 then ends the session
//! ```
//!
//! The first cookie says which session it is and stays. Of the turns only their numbers are kept:
//! each is sealed with a key of the installation, so that nobody else makes one. Whoever has copied
//! both cookies shares the turn at most until the next: one of the two holders gets that, and the
//! other is then seen to hold the one before. A turn is in one answer alone; where that was lost,
//! the one before counts on, and the next but one follows when its time comes; but a third is not lost
//! by chance.
use super::Visit;
use crate::Timestamp;
use crate::failure::Fault;
use crate::means::Means;
use crate::state::{StoredSession, Turns};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use doorward_names::{AccountId, Secret};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use std::collections::BTreeMap;

/// After how many seconds a session has its next turn.
pub(super) const PERIOD: i64 = 10 * 60;
/// For how many seconds the turn before counts once the newest was shown: requests that were on
/// their way, of other tabs too.
pub(super) const GRACE: i64 = 60;

/// How many turns in a row may be lost on their way.
const MOST_LOST: u32 = 2;

/// What a browser shows of the sessions it holds.
#[derive(Clone, Debug, Default)]
pub struct Shows {
    /// The cookies of those that were signed in.
    pub sessions: Vec<Secret<String>>,
    /// Their turns, by their names.
    pub turns: BTreeMap<String, Secret<String>>,
}

/// A turn on its way to the browser.
#[derive(Debug)]
pub struct Turn {
    /// What tells it from those of other sessions.
    pub name: String,
    /// What the browser is to show.
    pub value: Secret<String>,
}

/// What a turn says of who shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Judged {
    /// Whoever it was given to.
    Holder,
    /// The same, and it is time for the next.
    Due,
    /// It was given away twice: somebody else has the session too.
    Reused,
    /// Nobody: it is none of ours, or of a state that was lost.
    Unknown,
}

/// Judges the turn `shown` of a session that began at `began`, where the newest was first shown at
/// `used`, if it ever was.
pub(super) fn judge(
    turns: &Turns,
    began: Timestamp,
    shown: u32,
    used: Option<Timestamp>,
    now: Timestamp,
) -> Judged {
    let due = now >= turns.made.unwrap_or(began).plus_seconds(PERIOD);
    let current = if due { Judged::Due } else { Judged::Holder };
    match used {
        _ if shown == turns.newest => current,
        _ if shown > turns.newest => Judged::Unknown,
        _ if shown != turns.before => Judged::Reused,
        // Whoever throws the turns away keeps them from somebody else.
        None if due && turns.lost >= MOST_LOST => Judged::Reused,
        None => current,
        Some(used) if now < used.plus_seconds(GRACE) => Judged::Holder,
        Some(_) => Judged::Reused,
    }
}

impl Turns {
    /// The next one, made for who shows `shown`.
    pub(super) fn next(&self, shown: u32, now: Timestamp) -> Self {
        let is_lost = shown != self.newest;
        Self {
            lost: if is_lost {
                self.lost.saturating_add(1)
            } else {
                0
            },
            newest: self.newest.saturating_add(1),
            before: shown,
            made: Some(now),
        }
    }
}

impl StoredSession {
    /// The number of the turn that the browser of `visit` shows of the session in `account`.
    pub(super) fn shown_turn(
        &self,
        account: AccountId,
        visit: &Visit,
        means: &Means,
    ) -> Option<u32> {
        match visit.shows.turns.get(&turn_name(&self.id)) {
            None => Some(0),
            Some(value) => {
                let (number, _) = value.expose().split_once('.')?;
                let number = number.parse().ok()?;
                let right = value_of(&self.id, account, number, means).ok()?;
                let same = right.matches(value.expose().as_bytes());
                same.then_some(number)
            }
        }
    }

    /// What `shown` says, here and now.
    pub(super) fn judge(&self, shown: Option<u32>, means: &Means, now: Timestamp) -> Judged {
        let Some(shown) = shown else {
            return Judged::Unknown;
        };
        let used = means.last_use(&use_key(&self.id, self.turns.newest));
        let used = used.map(|used| used.at);
        judge(&self.turns, self.signed_in, shown, used, now)
    }

    /// The newest turn, for the browser.
    pub(super) fn turn(&self, account: AccountId, means: &Means) -> Result<Turn, Fault> {
        Ok(Turn {
            name: turn_name(&self.id),
            value: value_of(&self.id, account, self.turns.newest, means)?,
        })
    }
}

/// What the turns of the session `id` are called.
pub(super) fn turn_name(id: &str) -> String {
    id.chars().take(16).collect()
}

/// What the first use of a turn is noted under.
pub(super) fn use_key(id: &str, number: u32) -> String {
    format!("{id}/{number}")
}

fn value_of(
    id: &str,
    account: AccountId,
    number: u32,
    means: &Means,
) -> Result<Secret<String>, Fault> {
    let key = means.derive("console session turns").map_err(Fault::new)?;
    let mut mac = Hmac::<Sha256>::new_from_slice(key.expose()).map_err(Fault::new)?;
    mac.update(format!("{account}/{id}/{number}").as_bytes());
    let mac = URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes());
    Ok(Secret::new(format!("{number}.{mac}")))
}

#[cfg(test)]
mod tests;
