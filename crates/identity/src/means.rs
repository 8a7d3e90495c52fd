//! What operations need beside the state: keys, uses, and the record of what happened.
mod accesses;

use crate::failure::Fault;
use crate::guesses::{Guesses, Wait};
use crate::session::SessionKeys;
use crate::state::Sealed;
use crate::tally::{self, Changed};
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
    guesses: Mutex<Guesses>,
    public_url: String,
    sends_mail: bool,
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
    /// Reads what `store` keeps of uses and failures; the failures to sign in are returned.
    pub(crate) fn new(
        store: Store,
        sealer: Sealer,
        public_url: String,
        sends_mail: bool,
    ) -> Result<(Self, Vec<LastUsed>), Fault> {
        let sessions = SessionKeys::new(&sealer).map_err(Fault::new)?;
        let kept = store.last_used().map_err(Fault::new)?.into_iter();
        let (failures, uses) = kept.partition(|kept| kept.scope == tally::SCOPE);
        let key = sealer.derive("guesses").map_err(Fault::new)?;
        let (guesses, failures) = Guesses::take(key, failures);
        let (accesses, uses) = Accesses::take(uses);
        let known = uses
            .into_iter()
            .filter_map(|used| {
                let known = serde_json::from_str(&used.json).ok()?;
                Some((used.key, (known, used.scope)))
            })
            .collect();
        let means = Self {
            sessions,
            guesses: Mutex::new(guesses),
            public_url,
            sends_mail,
            sealer,
            store,
            uses: Mutex::new(Uses { known, swept: 0 }),
            accesses: Mutex::new(accesses),
        };
        Ok((means, failures))
    }

    pub(crate) fn store(&self) -> &Store {
        &self.store
    }

    /// The URL clients reach us by, without a final slash.
    pub(crate) fn public_url(&self) -> &str {
        &self.public_url
    }

    /// Whether letters are sent.
    pub(crate) fn sends_mail(&self) -> bool {
        self.sends_mail
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

    /// Begins a try of `secret`, unless it must wait, which counts for nothing.
    pub(crate) fn begin_guess(&self, secret: &str, now: Timestamp) -> Result<(), Wait> {
        let mut guesses = self.guesses.lock().unwrap_or_else(PoisonError::into_inner);
        let begun = guesses.begin(secret, now);
        self.keep_failures(guesses.changes());
        begun
    }

    /// Forgets the failures of `secret`.
    pub(crate) fn guess_succeeded(&self, secret: &str) {
        let mut guesses = self.guesses.lock().unwrap_or_else(PoisonError::into_inner);
        guesses.succeeded(secret);
        self.keep_failures(guesses.changes());
    }

    /// Has counts of failures written; may be lost with the last seconds before a crash.
    pub(crate) fn keep_failures(&self, changes: Vec<Changed>) {
        for Changed { key, json } in changes {
            let scope = tally::SCOPE;
            match json {
                None => self.store.forget_last_used(scope, &key),
                Some(json) => self.store.note_last_used(LastUsed {
                    scope: scope.to_owned(),
                    key,
                    json,
                }),
            }
        }
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
    use crate::testing::{House, open};
    use doorward_store::Options;

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

    #[test]
    fn who_has_to_wait_still_has_to_after_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let open = || open(Store::open(folder.path(), Options::default()).unwrap());
        let now = Timestamp::from_seconds(1_767_268_800);
        let before = open();
        for _ in 0..5 {
            before.means().begin_guess("phone", now).unwrap();
            before.means().begin_guess("token", now).unwrap();
        }
        before.means().guess_succeeded("token");
        let wait = before.means().begin_guess("phone", now);
        assert!(wait.is_err());
        before.close().unwrap();
        drop(before);
        let after = open();
        assert_eq!(after.means().begin_guess("phone", now), wait);
        assert!(after.means().begin_guess("token", now).is_ok());
        let kept = after.means().store().last_used().unwrap();
        assert!(kept.iter().all(|kept| !kept.key.contains("phone")));
    }
}
