use crate::store::lock;
use crate::{AuditRecord, Commit, CommitError, Denial};
use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What is told when a commit is decided.
pub(crate) type Done = Box<dyn FnOnce(Result<(), CommitError>) + Send>;

/// What waits to be written.
pub(crate) enum Entry {
    /// A commit someone waits for.
    Commit(Commit, Done),
    /// A record nobody waits for, with what explains it if it is of a denial.
    Record(AuditRecord, Option<Box<Denial>>),
}

/// Last uses by scope and key; `None` forgets one.
pub(crate) type Notes = BTreeMap<(String, String), Option<String>>;

/// What one transaction shall write.
#[derive(Default)]
pub(crate) struct Batch {
    pub(crate) entries: VecDeque<Entry>,
    pub(crate) notes: Notes,
}

/// Whether the store writes what it is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Health {
    /// Everything is being written.
    Writing,
    /// As many records wait as may: the next will not be taken, so no change should be.
    Behind,
    /// The last transaction failed, for this reason. What is queued is tried again, and a new
    /// commit finds out by itself whether it can be written: there is no need to refuse it here.
    Failing(String),
    /// The store is closed.
    Closed,
}

/// The hand-over from the threads that ask to the one that writes.
pub(crate) struct Queue {
    state: Mutex<State>,
    wake: Condvar,
    record_limit: usize,
}

#[derive(Default)]
struct State {
    entries: VecDeque<Entry>,
    notes: Notes,
    /// Commits among `entries`.
    commits: usize,
    /// Records taken and not yet written, here or in the writer's hands.
    records: usize,
    awaits: Awaits,
    closing: bool,
    closed: bool,
    failure: Option<String>,
    transactions: u64,
}

/// What the writer wants to be woken for.
#[derive(Default, PartialEq, Eq)]
enum Awaits {
    /// It is at work.
    #[default]
    Nothing,
    /// It has nothing.
    Anything,
    /// It lets records gather.
    Commit,
}

/// How long records gather while no commit waits: one fsync then serves many of them.
const GATHER: Duration = Duration::from_millis(10);
/// The longest a last use, or a record that could not be written, waits while nothing comes in.
const FLUSH: Duration = Duration::from_secs(2);
/// Records that are worth a transaction without gathering more.
const ENOUGH_RECORDS: usize = 512;
/// The most entries of one transaction, so that none waits for many more than its own.
const BATCH: usize = 1024;

impl Queue {
    pub(crate) fn new(record_limit: usize) -> Self {
        Self {
            state: Mutex::default(),
            wake: Condvar::new(),
            record_limit,
        }
    }

    /// Takes `entry` in, or gives it back: a commit if the store is closing, a record also if too
    /// many wait.
    pub(crate) fn push(&self, entry: Entry) -> Option<Entry> {
        let mut state = lock(&self.state);
        if state.closing {
            return Some(entry);
        }
        let urgent = match entry {
            Entry::Commit(..) => {
                state.commits += 1;
                true
            }
            Entry::Record(..) if state.records >= self.record_limit => return Some(entry),
            Entry::Record(..) => {
                state.records += 1;
                state.entries.len() >= ENOUGH_RECORDS
            }
        };
        state.entries.push_back(entry);
        self.wake_for(state, urgent);
        None
    }

    pub(crate) fn note(&self, key: (String, String), json: Option<String>) {
        let mut state = lock(&self.state);
        state.notes.insert(key, json);
        self.wake_for(state, false);
    }

    fn wake_for(&self, mut state: MutexGuard<'_, State>, urgent: bool) {
        let wake = match state.awaits {
            Awaits::Nothing => false,
            Awaits::Anything => true,
            Awaits::Commit => urgent,
        };
        if wake {
            state.awaits = Awaits::Nothing;
            drop(state);
            self.wake.notify_one();
        }
    }

    pub(crate) fn close(&self) {
        lock(&self.state).closing = true;
        self.wake.notify_one();
    }

    pub(crate) fn health(&self) -> Health {
        let state = lock(&self.state);
        match &state.failure {
            Some(reason) => Health::Failing(reason.clone()),
            None if state.closing => Health::Closed,
            None if state.records >= self.record_limit => Health::Behind,
            None => Health::Writing,
        }
    }

    pub(crate) fn transactions(&self) -> u64 {
        lock(&self.state).transactions
    }

    /// Waits for something to write; `None` once the store is closing and nothing is left.
    /// `leftover` says that the writer holds on to something it could not write.
    pub(crate) fn next(&self, leftover: bool) -> Option<Batch> {
        let mut state = lock(&self.state);
        if state.entries.is_empty() && !state.closing {
            state = self.wait(state, Awaits::Anything, leftover);
        }
        if state.commits == 0 && state.entries.len() < ENOUGH_RECORDS && !state.closing {
            state = self.gather(state);
        }
        if state.closed {
            return None;
        }
        let entries: VecDeque<Entry> = if state.entries.len() <= BATCH {
            std::mem::take(&mut state.entries)
        } else {
            state.entries.drain(..BATCH).collect()
        };
        let commits = entries
            .iter()
            .filter(|entry| matches!(entry, Entry::Commit(..)))
            .count();
        state.commits = state.commits.saturating_sub(commits);
        state.closed = state.closing && state.entries.is_empty();
        Some(Batch {
            entries,
            notes: std::mem::take(&mut state.notes),
        })
    }

    fn wait<'a>(
        &'a self,
        mut state: MutexGuard<'a, State>,
        awaits: Awaits,
        leftover: bool,
    ) -> MutexGuard<'a, State> {
        state.awaits = awaits;
        let mut state = if leftover {
            let woken = self.wake.wait_timeout(state, FLUSH);
            woken.unwrap_or_else(PoisonError::into_inner).0
        } else {
            self.wake
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner)
        };
        state.awaits = Awaits::Nothing;
        state
    }

    fn gather<'a>(&'a self, mut state: MutexGuard<'a, State>) -> MutexGuard<'a, State> {
        state.awaits = Awaits::Commit;
        let woken = self.wake.wait_timeout(state, GATHER);
        let mut state = woken.unwrap_or_else(PoisonError::into_inner).0;
        state.awaits = Awaits::Nothing;
        state
    }

    /// Says how the writing of `records` records went; they are still owed if it failed.
    pub(crate) fn written(&self, records: usize, failure: Option<String>) {
        let mut state = lock(&self.state);
        state.transactions += 1;
        if failure.is_none() {
            state.records = state.records.saturating_sub(records);
        }
        state.failure = failure;
    }

    /// Takes no more, and gives back what was left: only when the writer's thread ends.
    pub(crate) fn end(&self) -> VecDeque<Entry> {
        let mut state = lock(&self.state);
        state.closing = true;
        state.closed = true;
        std::mem::take(&mut state.entries)
    }
}

impl fmt::Debug for Queue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Queue")
            .field("health", &self.health())
            .finish_non_exhaustive()
    }
}
