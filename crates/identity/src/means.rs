//! What operations need beside the state: keys, uses, and the record of what happened.
use crate::failure::Fault;
use crate::session::SessionKeys;
use crate::state::Sealed;
use crate::sts::Guesses;
use crate::{Moment, Timestamp};
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
    sealer: Sealer,
    store: Store,
    uses: Mutex<HashMap<String, Use>>,
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

impl Means {
    pub(crate) fn new(store: Store, sealer: Sealer) -> Result<Self, Fault> {
        let sessions = SessionKeys::new(&sealer).map_err(Fault::new)?;
        let uses = store.last_used().map_err(Fault::new)?;
        let uses = uses
            .into_iter()
            .filter_map(|used| Some((used.key, serde_json::from_str(&used.json).ok()?)))
            .collect();
        Ok(Self {
            sessions,
            guesses: Guesses::default(),
            sealer,
            store,
            uses: Mutex::new(uses),
        })
    }

    pub(crate) fn store(&self) -> &Store {
        &self.store
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
        self.uses
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(key)
            .cloned()
    }

    /// Notes that `key` of `account` was used; may be lost with the last seconds before a crash.
    pub(crate) fn note_use(&self, account: AccountId, key: &str, used: Use) {
        let mut known_uses = self.uses.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known_uses.get(key)
            && used.at.seconds() - known.at.seconds() < USE_GRAIN
            && (&known.service, &known.region) == (&used.service, &used.region)
        {
            return;
        }
        let json = serde_json::to_string(&used).unwrap_or_default();
        known_uses.insert(key.to_owned(), used);
        drop(known_uses);
        let (scope, key) = (account.to_string(), key.to_string());
        self.store.note_last_used(LastUsed { scope, key, json });
    }
}
