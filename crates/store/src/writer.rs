use crate::queue::{Batch, Done, Entry, Notes, Queue};
use crate::sqlite::{Fault, Sqlite};
use crate::store::lock;
use crate::{AuditRecord, Commit, CommitError, Denial, OpenError};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

/// The one thread that writes.
#[derive(Debug)]
pub(crate) struct Writer {
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Writer {
    pub(crate) fn start(queue: Arc<Queue>, engine: Arc<Mutex<Sqlite>>) -> Result<Self, OpenError> {
        let run = move || {
            let writing = AssertUnwindSafe(|| Writing::new(&queue, &engine).until_closed());
            // A bug in here must not leave anyone waiting: what is left is answered.
            drop(catch_unwind(writing));
            for entry in queue.end() {
                if let Entry::Commit(_, done) = entry {
                    tell(done, Err(CommitError::Closed));
                }
            }
        };
        let thread = thread::Builder::new()
            .name("store-writer".into())
            .spawn(run);
        let thread = thread.map_err(|error| OpenError::Other {
            path: "store-writer".into(),
            detail: format!("no thread to write with: {error}"),
        })?;
        Ok(Self {
            thread: Mutex::new(Some(thread)),
        })
    }

    /// Waits until the thread has ended.
    pub(crate) fn join(&self) {
        let mut thread = lock(&self.thread);
        // A `done` may drop the last handle of the store on this very thread.
        if thread
            .as_ref()
            .is_some_and(|t| t.thread().id() == thread::current().id())
        {
            return;
        }
        if let Some(thread) = thread.take() {
            // Its panics are caught inside.
            drop(thread.join());
        }
    }
}

/// What the thread remembers between transactions.
struct Writing<'a> {
    queue: &'a Queue,
    engine: &'a Mutex<Sqlite>,
    /// Records of a transaction that failed; they go first in the next.
    owed: Vec<(AuditRecord, Option<Box<Denial>>)>,
    /// Last uses that wait for a commit, or for [`FLUSH_MS`] to pass.
    notes: Notes,
    /// The latest time a record named: the store has no clock of its own.
    latest_ms: i64,
    flushed_ms: i64,
    purged_ms: i64,
}

/// How often last uses are written while no commit carries them.
const FLUSH_MS: i64 = 2_000;
/// How often expired single-use facts are looked for.
const PURGE_MS: i64 = 60_000;
/// How long they are kept beyond their end, lest a clock that jumps makes them usable again.
const KEEP_EXPIRED_MS: i64 = 3_600_000;

/// What one transaction writes.
struct Work {
    records: Vec<(AuditRecord, Option<Box<Denial>>)>,
    commits: Vec<(Commit, Done)>,
}

impl<'a> Writing<'a> {
    fn new(queue: &'a Queue, engine: &'a Mutex<Sqlite>) -> Self {
        let (owed, notes) = (Vec::new(), Notes::new());
        Self {
            queue,
            engine,
            owed,
            notes,
            latest_ms: 0,
            flushed_ms: 0,
            purged_ms: 0,
        }
    }

    fn until_closed(mut self) {
        while let Some(batch) = self
            .queue
            .next(!self.owed.is_empty() || !self.notes.is_empty())
        {
            self.take(batch);
        }
        self.take(Batch::default());
    }

    /// Writes one batch and tells everyone who waits.
    fn take(&mut self, batch: Batch) {
        let held = !self.notes.is_empty();
        let idle = batch.entries.is_empty();
        self.notes.extend(batch.notes);
        let work = self.gather(batch.entries);
        let due = self.latest_ms.saturating_sub(self.flushed_ms) >= FLUSH_MS;
        let flush = !work.commits.is_empty() || due || (idle && held);
        let flush = flush && !self.notes.is_empty();
        if work.records.is_empty() && work.commits.is_empty() && !flush {
            return;
        }
        match self.write(&work, flush) {
            Ok(verdicts) => self.wrote(work, verdicts, flush),
            Err(fault) => self.failed(work, &fault),
        }
    }

    /// Sorts what waits. Records go first, so that a commit's acknowledgement covers them.
    fn gather(&mut self, entries: impl IntoIterator<Item = Entry>) -> Work {
        let mut work = Work {
            records: std::mem::take(&mut self.owed),
            commits: Vec::new(),
        };
        for entry in entries {
            match entry {
                Entry::Commit(commit, done) => {
                    for record in &commit.audit {
                        self.latest_ms = self.latest_ms.max(record.time_ms);
                    }
                    work.commits.push((commit, done));
                }
                Entry::Record(record, denial) => {
                    self.latest_ms = self.latest_ms.max(record.time_ms);
                    work.records.push((record, denial));
                }
            }
        }
        work
    }

    /// One transaction: every commit is decided on its own, the rest is written whatever they say.
    fn write(&mut self, work: &Work, flush: bool) -> Result<Vec<Result<(), CommitError>>, Fault> {
        let engine = lock(self.engine);
        let mut transaction = engine.begin()?;
        let mut denials = 0;
        for (record, denial) in &work.records {
            transaction.record(record)?;
            if let Some(denial) = denial {
                transaction.deny(denial)?;
                denials += 1;
            }
        }
        let mut verdicts = Vec::with_capacity(work.commits.len());
        for (commit, _) in &work.commits {
            verdicts.push(transaction.commit(commit)?);
        }
        if flush {
            for ((scope, key), json) in &self.notes {
                transaction.note(scope, key, json.as_deref())?;
            }
        }
        let purge = self.latest_ms.saturating_sub(self.purged_ms) >= PURGE_MS;
        if purge {
            transaction.forget_expired(self.latest_ms.saturating_sub(KEEP_EXPIRED_MS))?;
            self.purged_ms = self.latest_ms;
        }
        if purge || denials > 0 {
            // More go than come, so that no flood of them piles up.
            transaction.forget_denials(self.latest_ms, 2 * denials + 1000)?;
        }
        transaction.finish()?;
        Ok(verdicts)
    }

    fn wrote(&mut self, work: Work, verdicts: Vec<Result<(), CommitError>>, flushed: bool) {
        if flushed {
            self.notes.clear();
            self.flushed_ms = self.latest_ms;
        }
        self.queue.written(work.records.len(), None);
        for ((_, done), verdict) in work.commits.into_iter().zip(verdicts) {
            tell(done, verdict);
        }
    }

    fn failed(&mut self, work: Work, fault: &Fault) {
        let reason = fault.to_string();
        self.owed = work.records;
        self.queue.written(0, Some(reason.clone()));
        for (_, done) in work.commits {
            tell(done, Err(CommitError::Storage(reason.clone())));
        }
    }
}

/// Tells one who waits; that they panic is no reason to stop writing.
fn tell(done: Done, verdict: Result<(), CommitError>) {
    drop(catch_unwind(AssertUnwindSafe(|| done(verdict))));
}

#[cfg(test)]
mod tests {
    use crate::{
        AuditRecord, Change, Commit, CommitError, Edit, Health, Kind, Options, PartitionChange,
        PartitionId, Store, Version,
    };
    use doorward_names::AccountId;

    fn account() -> AccountId {
        AccountId::from_number(1).unwrap()
    }

    fn large(expected: u64) -> Commit {
        let change = Change {
            kind: Kind::from("blob"),
            key: expected.to_string(),
            edit: Edit::Put("x".repeat(1_000_000)),
        };
        let partition = PartitionId::Account(account());
        let (expected, changes) = (Version(expected), vec![change]);
        let partitions = vec![PartitionChange {
            partition,
            expected,
            changes,
        }];
        Commit {
            partitions,
            ..Commit::default()
        }
    }

    fn record() -> AuditRecord {
        AuditRecord {
            account: account(),
            time_ms: 1,
            event_id: "kept".into(),
            event_name: String::new(),
            event_source: String::new(),
            username: None,
            access_key_id: None,
            read_only: true,
            resources: Vec::new(),
            json: String::new(),
        }
    }

    fn outlives_a_full_disk(store: &Store) {
        store.commit(large(0)).unwrap();
        store.engine().limit_pages(150);
        store.record(record()).unwrap();
        let error = store.commit(large(1)).unwrap_err();
        assert_eq!(error, CommitError::Storage("no space left".into()));
        assert_eq!(store.health(), Health::Failing("no space left".into()));
        assert_eq!(
            store
                .load(&PartitionId::Account(account()))
                .unwrap()
                .version,
            Version(1)
        );

        store.engine().limit_pages(1_000_000);
        store.commit(large(1)).unwrap();
        assert_eq!(store.health(), Health::Writing);
        let query = crate::AuditQuery {
            account: account(),
            start_ms: 0,
            end_ms: 9,
            attribute: None,
            max: 9,
            after: None,
        };
        assert_eq!(store.lookup_events(&query).unwrap().records, [record()]);
    }

    #[test]
    fn a_full_disk_fails_who_waits_keeps_the_records_and_is_tried_again() {
        outlives_a_full_disk(&Store::in_memory(Options::default()).unwrap());
        let dir = tempfile::tempdir().unwrap();
        outlives_a_full_disk(&Store::open(dir.path(), Options::default()).unwrap());
    }

    #[test]
    fn a_store_that_could_not_write_its_records_says_so_when_it_closes() {
        let store = Store::in_memory(Options::default()).unwrap();
        store.engine().limit_pages(1);
        let mut unkept = record();
        unkept.json = "x".repeat(1_000_000);
        store.record(unkept).unwrap();
        assert_eq!(
            store.close(),
            Err(CommitError::Storage("no space left".into()))
        );
    }
}
