//! The keys of providers, as they were fetched lately.
use super::Refused;
use super::keys::KeySet;
use super::token::Token;
use super::wanted::{Fetched, KeysWanted, Trust};
use crate::Timestamp;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// How long fetched keys are used, in seconds: a key that its provider takes back is not used for
/// longer than this.
const FRESH: i64 = 10 * 60;
/// How soon keys are asked for again, in seconds, because a token names one that is not there, or
/// because the provider could not be reached: whoever makes up key ids costs a provider no more.
const AGAIN: i64 = 10;
/// How many providers' keys are kept.
const PROVIDERS_AT_MOST: usize = 1024;

/// The keys, by provider and by what its server is trusted for.
#[derive(Default)]
pub(crate) struct KeyCache(Mutex<HashMap<KeysWanted, Entry>>);

/// Keys, and how their server was trusted.
pub(super) struct Known {
    pub(super) keys: KeySet,
    pub(super) trust: Trust,
}

struct Entry {
    known: Option<(Timestamp, Arc<Known>)>,
    /// When it was last asked for beside its time, or in vain.
    asked: Option<Timestamp>,
}

/// What the cache says.
pub(super) enum Found {
    /// These are the keys.
    Keys(Arc<Known>),
    /// They must be fetched.
    Ask,
}

impl KeyCache {
    /// The keys to hold `token` against at the time `now`.
    pub(super) fn find(
        &self,
        wanted: &KeysWanted,
        token: &Token<'_>,
        now: Timestamp,
    ) -> Result<Found, Refused> {
        let since = |at: Timestamp| now.seconds().saturating_sub(at.seconds());
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(entry) = entries.get_mut(wanted) else {
            return Ok(Found::Ask);
        };
        let fresh = entry.known.as_ref();
        let fresh = fresh.filter(|(at, _)| since(*at) < FRESH);
        let fresh = fresh.map(|(_, known)| Arc::clone(known));
        let soon = entry.asked.is_some_and(|at| since(at) < AGAIN);
        match fresh {
            Some(known) if soon || known.keys.knows(token) => Ok(Found::Keys(known)),
            Some(_) => {
                entry.asked = Some(now);
                Ok(Found::Ask)
            }
            None if soon => Err(Refused::NoKeys),
            None => Ok(Found::Ask),
        }
    }

    /// Keeps what was fetched. What could not be fetched leaves the keys that are still fresh.
    pub(super) fn keep(&self, wanted: KeysWanted, fetched: Option<Fetched>, now: Timestamp) {
        let known = fetched.and_then(|fetched| {
            let keys = KeySet::parse(&fetched.keys)?;
            let trust = fetched.trust;
            Some((now, Arc::new(Known { keys, trust })))
        });
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() >= PROVIDERS_AT_MOST && !entries.contains_key(&wanted) {
            entries.clear();
        }
        let entry = entries.entry(wanted).or_insert(Entry {
            known: None,
            asked: None,
        });
        match known {
            Some(known) => entry.known = Some(known),
            None => entry.asked = Some(now),
        }
    }
}
