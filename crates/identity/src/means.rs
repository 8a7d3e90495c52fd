//! What operations need beside the state: keys, uses, and the record of what happened.
mod accesses;

use crate::failure::Fault;
use crate::guesses::Guesses;
use crate::session::SessionKeys;
use crate::state::Sealed;
use crate::{Moment, Timestamp};
pub(crate) use accesses::Accessed;
use accesses::Accesses;
use doorward_names::{AccountId, Secret};
use doorward_store::{AuditQuery, LastUsed, NONCE_LEN, Page, SealError, Sealer, Store};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Keys, uses and history of one installation.
pub struct Means {
    /// The keys of temporary credentials.
    pub sessions: SessionKeys,
    pub(crate) guesses: Guesses,
    public_url: String,
    sealer: Sealer,
    store: Store,
    uses: Mutex<Uses>,
    accesses: Mutex<Accesses>,
}

#[derive(Default)]
struct Uses {
    /// By key: the use, and the scope the store keeps it in.
    known: HashMap<String, (Use, String)>,
    /// When those of sessions long over were last dropped.
    swept: i64,
}

/// When and for what something was last used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Use {
    /// When.
    pub at: Timestamp,
    /// The service that was called, such as `iam`.
    pub service: String,
    /// The region that was signed for.
    pub region: String,
}

/// Uses closer together than this are not told apart, in seconds.
const USE_GRAIN: i64 = 60;
/// The service that a console session is used for.
pub(crate) const CONSOLE: &str = "console";
/// How long the use of a console session is kept, in seconds: twice as long as one lasts.
const CONSOLE_KEPT: i64 = 24 * 60 * 60;
/// How often those kept longer are dropped, in seconds.
const SWEEP: i64 = 60 * 60;

impl Means {
    pub(crate) fn new(store: Store, sealer: Sealer, public_url: String) -> Result<Self, Fault> {
        let sessions = SessionKeys::new(&sealer).map_err(Fault::new)?;
        let uses = store.last_used().map_err(Fault::new)?;
        let (accesses, uses) = Accesses::take(uses);
        let known = uses
            .into_iter()
            .filter_map(|used| {
                let known = serde_json::from_str(&used.json).ok()?;
                Some((used.key, (known, used.scope)))
            })
            .collect();
        Ok(Self {
            sessions,
            guesses: Guesses::default(),
            public_url,
            sealer,
            store,
            uses: Mutex::new(Uses { known, swept: 0 }),
            accesses: Mutex::new(accesses),
        })
    }

    pub(crate) fn store(&self) -> &Store {
        &self.store
    }

    /// The URL clients reach us by, without a final slash.
    pub(crate) fn public_url(&self) -> &str {
        &self.public_url
    }

    /// Seals `secret` for the store; it opens again only under the same `context`.
    pub fn seal(&self, secret: &[u8], context: &str, moment: &Moment) -> Result<Sealed, SealError> {
        self.sealer
            .seal(secret, context, moment.random::<NONCE_LEN>())
            .map(Sealed)
    }

    /// Opens what [`Means::seal`] sealed.
    pub fn open(&self, sealed: &Sealed, context: &str) -> Result<Secret<Vec<u8>>, SealError> {
        self.sealer.open(&sealed.0, context)
    }

    /// A key of the installation for one purpose.
    pub fn derive(&self, label: &str) -> Result<Secret<[u8; 32]>, SealError> {
        self.sealer.derive(label)
    }

    /// The records that answer `query`.
    pub fn history(&self, query: &AuditQuery) -> Result<Page, Fault> {
        self.store.lookup_events(query).map_err(Fault::new)
    }

    /// When `key` was last used.
    pub fn last_use(&self, key: &str) -> Option<Use> {
        let uses = self.uses.lock().unwrap_or_else(PoisonError::into_inner);
        uses.known.get(key).map(|(used, _)| used.clone())
    }

    /// Notes that `key` of `account` was used; may be lost with the last seconds before a crash.
    pub(crate) fn note_use(&self, account: AccountId, key: &str, used: Use) {
        let mut noted = self.uses.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, _)) = noted.known.get(key)
            && used.at.seconds() - known.at.seconds() < USE_GRAIN
            && (&known.service, &known.region) == (&used.service, &used.region)
        {
            return;
        }
        let over = noted.sweep(used.at);
        let json = serde_json::to_string(&used).unwrap_or_default();
        let scope = account.to_string();
        noted.known.insert(key.to_owned(), (used, scope.clone()));
        drop(noted);
        for (key, scope) in over {
            self.store.forget_last_used(&scope, &key);
        }
        let key = key.to_owned();
        self.store.note_last_used(LastUsed { scope, key, json });
    }
}

impl Uses {
    /// Drops the uses of console sessions that were over long before `now`: every sign-in leaves
    /// one. Their keys come back with their scopes.
    fn sweep(&mut self, now: Timestamp) -> Vec<(String, String)> {
        if now.seconds().saturating_sub(self.swept) < SWEEP {
            return Vec::new();
        }
        self.swept = now.seconds();
        let kept_since = now.plus_seconds(-CONSOLE_KEPT);
        let mut over = Vec::new();
        self.known.retain(|key, (used, scope)| {
            let keep = used.service != CONSOLE || used.at > kept_since;
            if !keep {
                over.push((key.clone(), std::mem::take(scope)));
            }
            keep
        });
        over
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::House;

    #[test]
    fn uses_of_sessions_long_over_are_dropped_and_those_of_keys_are_kept() {
        let house = House::new();
        let means = house.installation.means();
        let note = |key: &str, service: &str| {
            let used = Use {
                at: house.now(),
                service: service.to_owned(),
                region: String::new(),
            };
            means.note_use(house.account, key, used);
        };
        note("session-1", CONSOLE);
        note("AKIA1", "iam");
        house.pass(CONSOLE_KEPT / 2);
        note("session-2", CONSOLE);
        house.pass(CONSOLE_KEPT / 2);
        note("session-3", CONSOLE);
        let known = ["session-1", "session-2", "session-3", "AKIA1"];
        let known = known.map(|key| means.last_use(key).is_some());
        assert_eq!(known, [false, true, true, true]);
        // A commit takes the notes along.
        house.add_account("444455556666");
        let mut written = means.store().last_used().unwrap();
        written.sort_by(|one, other| one.key.cmp(&other.key));
        let written = written.into_iter().map(|used| used.key);
        assert_eq!(
            written.collect::<Vec<_>>(),
            ["AKIA1", "session-2", "session-3"]
        );
    }
}
