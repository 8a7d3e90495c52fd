//! The installation: the state in memory, the store below it, and the doors into both.
use crate::Moment;
use crate::authenticate::SigningKeys;
use crate::failure::Fault;
use crate::means::Means;
use crate::sign_in::Desk;
use crate::state::{self, LoadError, World};
use arc_swap::ArcSwap;
use doorward_shapes::ErrorAnswer;
use doorward_store::{AuditRecord, Commit, CommitError, Health, Sealer, Store};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use thiserror::Error;

/// How an installation behaves: set once, at its start.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The name everything is served under: `localhost`, `id.example.org`.
    pub domain: String,
    /// The URL clients reach us by, without a final slash.
    pub public_url: String,
}

/// Why an installation does not open.
#[derive(Debug, Error)]
pub enum OpenError {
    /// The rows of the store are not a state.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// Keys or uses cannot be had.
    #[error("{0}")]
    Means(String),
}

/// How an installation is doing.
#[derive(Clone, Debug)]
pub struct Status {
    /// How many accounts there are.
    pub accounts: usize,
    /// Whether records and changes are being written.
    pub store: Health,
}

/// One running Doorward: state, store and keys.
///
/// Readers see what is durable. Writers stand in line and build on one another's changes without
/// waiting for the disk, so that the store can write many in one transaction; what one of them
/// built on failing to become durable takes those after it along.
pub struct Installation {
    settings: Settings,
    means: Means,
    durable: ArcSwap<World>,
    head: Mutex<HeadState>,
    pub(crate) signing_keys: SigningKeys,
    /// Where people sign in.
    pub(crate) desk: Desk,
}

struct HeadState {
    world: Arc<World>,
    /// Counts how often the head fell back to what is durable.
    fallbacks: u64,
}

impl Installation {
    /// Reads the state from `store`, whose secrets `sealer` opens.
    pub fn open(store: Store, sealer: Sealer, settings: Settings) -> Result<Arc<Self>, OpenError> {
        let world = Arc::new(state::load(&store)?);
        let means = Means::new(store, sealer).map_err(|fault| OpenError::Means(fault.cause))?;
        let desk = Desk::new(&means).map_err(|fault| OpenError::Means(fault.cause))?;
        Ok(Arc::new(Self {
            settings,
            means,
            durable: ArcSwap::new(Arc::clone(&world)),
            head: Mutex::new(HeadState {
                world,
                fallbacks: 0,
            }),
            signing_keys: SigningKeys::default(),
            desk,
        }))
    }

    /// The settings it was opened with.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Whether there is any account yet.
    pub fn has_accounts(&self) -> bool {
        !self.durable().accounts.is_empty()
    }

    /// How it is doing.
    pub fn status(&self) -> Status {
        Status {
            accounts: self.durable().accounts.len(),
            store: self.means.store().health(),
        }
    }

    /// Writes a consistent copy of the store to the new file `path`.
    pub fn backup_to(&self, path: &std::path::Path) -> Result<(), CommitError> {
        self.means.store().backup_to(path)
    }

    /// Writes all that waits to be written; nothing is taken any more.
    pub fn close(&self) -> Result<(), CommitError> {
        self.means.store().close()
    }

    /// The state as of the last durable change.
    pub(crate) fn durable(&self) -> Arc<World> {
        self.durable.load_full()
    }

    pub(crate) fn means(&self) -> &Means {
        &self.means
    }

    /// Whether records come faster than they are written.
    pub(crate) fn is_behind(&self) -> bool {
        self.means.store().health() == Health::Behind
    }

    /// The line of writers: whoever holds it is at its head.
    pub(crate) fn head(&self) -> Head<'_> {
        Head(self.head.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Queues records of calls that changed nothing.
    pub(crate) fn record(&self, records: Vec<AuditRecord>) {
        for record in records {
            if self.means.store().record(record).is_err() {
                tracing::error!("an audit record could not be queued: the store is not keeping up");
            }
        }
    }

    /// Makes a change outside the AWS APIs, such as an operator's or a sign-in's.
    ///
    /// `change` edits the draft and says what is recorded of it.
    pub(crate) fn change<T: Send + 'static>(
        self: &Arc<Self>,
        moment: &Moment,
        change: impl FnOnce(&mut state::Draft, &Moment) -> Result<(T, Vec<AuditRecord>), Fault>,
    ) -> crate::Performed<Result<T, ErrorAnswer>> {
        let head = self.head();
        let mut draft = state::Draft::new(Arc::clone(head.world()));
        let (output, audit) = match change(&mut draft, moment) {
            Ok(changed) => changed,
            Err(fault) => return crate::Performed::Answered(Err(fault.answer())),
        };
        let (world, partitions) = draft.finish();
        let (promise, committing) = crate::performed::promise();
        let commit = Commit {
            partitions,
            audit,
            single_use: Vec::new(),
        };
        head.submit(self, world, commit, move |result| {
            promise.keep(result.map(|()| output));
        });
        crate::Performed::Committing(committing)
    }
}

/// The head of the line of writers.
pub(crate) struct Head<'a>(MutexGuard<'a, HeadState>);

impl Head<'_> {
    /// The newest state, durable or not.
    pub(crate) fn world(&self) -> &Arc<World> {
        &self.0.world
    }

    /// Queues `commit`, which leads to `world`, and lets the next writer build on it.
    pub(crate) fn submit(
        mut self,
        installation: &Arc<Installation>,
        world: World,
        commit: Commit,
        done: impl FnOnce(Result<(), ErrorAnswer>) + Send + 'static,
    ) {
        let world = Arc::new(world);
        self.0.world = Arc::clone(&world);
        let fallbacks = self.0.fallbacks;
        let owner = Arc::downgrade(installation);
        // Submitted with the line still held: the store's order is ours.
        installation.means.store().submit(commit, move |result| {
            let result = match (result, owner.upgrade()) {
                (Ok(()), Some(installation)) => {
                    installation.durable.store(world);
                    Ok(())
                }
                (Ok(()), None) => Ok(()),
                (Err(error), installation) => {
                    if let Some(installation) = installation {
                        installation.fall_back(fallbacks);
                    }
                    tracing::error!(%error, "a change could not be made durable");
                    Err(unavailable())
                }
            };
            done(result);
        });
    }
}

impl Installation {
    /// Lets the next writer start from what is durable again; `seen` is the count the failed
    /// commit was made under, so that those built on it do not throw away what came after.
    fn fall_back(&self, seen: u64) {
        let mut head = self.head.lock().unwrap_or_else(PoisonError::into_inner);
        if head.fallbacks == seen {
            head.fallbacks += 1;
            head.world = self.durable.load_full();
        }
    }
}

/// What a client is told when a change cannot be made durable.
pub(crate) fn unavailable() -> ErrorAnswer {
    let message = "The request has failed due to a temporary failure of the server.";
    ErrorAnswer::new("ServiceUnavailable", 503, message)
}
