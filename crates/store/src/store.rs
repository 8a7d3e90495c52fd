use crate::data_dir::DataDir;
use crate::queue::{Entry, Health, Queue};
use crate::sqlite::{Fault, Sqlite};
use crate::writer::Writer;
use crate::{
    AuditQuery, AuditRecord, Busy, Commit, CommitError, Denial, DenialKey, LastUsed, Loaded,
    OpenError, Page, PartitionId, ReadError, RowRef, Version,
};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError, mpsc};

/// How a store is run.
#[derive(Clone, Debug)]
pub struct Options {
    /// How many records may wait to be written before [`Store::record`] answers [`Busy`].
    pub record_queue: usize,
    /// How many look-ups and loads may read at once.
    pub readers: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            record_queue: 16_384,
            readers: 2,
        }
    }
}

/// All partitions, audit records and single-use facts, and the one thread that writes them.
///
/// Dropping it drains it, as [`Store::close`] does.
#[derive(Debug)]
pub struct Store {
    queue: Arc<Queue>,
    writer: Writer,
    // Dropped before the engine: the last connection folds the log in, and a reader could not.
    readers: Vec<Arc<Mutex<Sqlite>>>,
    engine: Arc<Mutex<Sqlite>>,
    _lock: Option<DataDir>,
}

impl Store {
    /// Opens the store in the directory `dir`, makes it where there is none, and locks it.
    pub fn open(dir: &Path, options: Options) -> Result<Self, OpenError> {
        let lock = DataDir::lock(dir)?;
        let path = lock.database()?;
        let open = |result: Result<Sqlite, Fault>| match result {
            Ok(sqlite) => Ok(Arc::new(Mutex::new(sqlite))),
            Err(fault) => Err(fault.on_open(&path)),
        };
        let engine = open(Sqlite::open(&path))?;
        let readers = (0..options.readers.max(1))
            .map(|_| open(Sqlite::open_reader(&path)))
            .collect::<Result<_, _>>()?;
        Self::start(engine, readers, Some(lock), &options)
    }

    /// A store that is gone when it is dropped, for tests; the same code over the same engine.
    pub fn in_memory(options: Options) -> Result<Self, OpenError> {
        let sqlite = Sqlite::in_memory().map_err(|fault| fault.on_open(Path::new(":memory:")))?;
        let engine = Arc::new(Mutex::new(sqlite));
        Self::start(Arc::clone(&engine), vec![engine], None, &options)
    }

    fn start(
        engine: Arc<Mutex<Sqlite>>,
        readers: Vec<Arc<Mutex<Sqlite>>>,
        lock: Option<DataDir>,
        options: &Options,
    ) -> Result<Self, OpenError> {
        let queue = Arc::new(Queue::new(options.record_queue));
        let writer = Writer::start(Arc::clone(&queue), Arc::clone(&engine))?;
        Ok(Self {
            queue,
            writer,
            engine,
            readers,
            _lock: lock,
        })
    }

    /// Every partition that is there, in order.
    pub fn partitions(&self) -> Result<Vec<(PartitionId, Version)>, ReadError> {
        Ok(self.reader().partitions()?)
    }

    /// The rows of `partition` as of one version; no rows at version 0 if it is not there.
    pub fn load(&self, partition: &PartitionId) -> Result<Loaded, ReadError> {
        let mut rows = Vec::new();
        let version = self.for_each_row(partition, |row| rows.push(row.into()))?;
        Ok(Loaded { version, rows })
    }

    /// Shows `visit` the rows of `partition` as of the version it answers, without copying them.
    pub fn for_each_row(
        &self,
        partition: &PartitionId,
        visit: impl FnMut(RowRef<'_>),
    ) -> Result<Version, ReadError> {
        Ok(self.reader().for_each_row(*partition, visit)?)
    }

    /// Queues `commit` and returns at once; commits are decided, and `done` told, in the order of
    /// submission. `done` runs on the writer's thread: it must be quick and must not block.
    pub fn submit(
        &self,
        commit: Commit,
        done: impl FnOnce(Result<(), CommitError>) + Send + 'static,
    ) {
        if let Some(Entry::Commit(_, done)) = self.queue.push(Entry::Commit(commit, Box::new(done)))
        {
            done(Err(CommitError::Closed));
        }
    }

    /// Commits and waits until it is durable.
    pub fn commit(&self, commit: Commit) -> Result<(), CommitError> {
        let (sender, receiver) = mpsc::sync_channel(1);
        self.submit(commit, move |result| {
            // The receiver is gone only with the thread that waits on it.
            drop(sender.send(result));
        });
        receiver.recv().unwrap_or(Err(CommitError::Closed))
    }

    /// Queues the record of a call that changed nothing, and does not wait for it.
    ///
    /// It is written before any commit submitted later is acknowledged. [`Busy`] means it was not
    /// taken: requests that change state must then be refused.
    pub fn record(&self, record: AuditRecord) -> Result<(), Busy> {
        self.push(record, None)
    }

    /// Queues the record of a call that was denied, with what explains it: one is written with the
    /// other, and neither is taken where the record is not.
    pub fn record_denial(&self, record: AuditRecord, denial: Denial) -> Result<(), Busy> {
        self.push(record, Some(Box::new(denial)))
    }

    fn push(&self, record: AuditRecord, denial: Option<Box<Denial>>) -> Result<(), Busy> {
        match self.queue.push(Entry::Record(record, denial)) {
            None => Ok(()),
            Some(_) => Err(Busy),
        }
    }

    /// The denial that goes by `key`, unless it is to be forgotten by `now_ms`.
    pub fn denial(&self, key: &DenialKey, now_ms: i64) -> Result<Option<Denial>, ReadError> {
        Ok(self.reader().denial(key, now_ms)?)
    }

    /// Whether records and commits are being written.
    pub fn health(&self) -> Health {
        self.queue.health()
    }

    /// How many transactions have been written since the store was opened.
    pub fn transactions(&self) -> u64 {
        self.queue.transactions()
    }

    /// The records that answer `query`, newest first, after looking at a bounded number of them.
    pub fn lookup_events(&self, query: &AuditQuery) -> Result<Page, ReadError> {
        Ok(self.reader().lookup_events(query)?)
    }

    /// Notes a use, to be written with the next commit or within seconds.
    pub fn note_last_used(&self, used: LastUsed) {
        self.queue.note((used.scope, used.key), Some(used.json));
    }

    /// Forgets the use of what no longer exists.
    pub fn forget_last_used(&self, scope: &str, key: &str) {
        self.queue.note((scope.into(), key.into()), None);
    }

    /// Every use that has been written.
    pub fn last_used(&self) -> Result<Vec<LastUsed>, ReadError> {
        Ok(self.reader().last_used()?)
    }

    /// Writes a consistent copy of the store to the new file `path` while it stays in use.
    pub fn backup_to(&self, path: &Path) -> Result<(), CommitError> {
        let copy = || {
            let file = crate::data_dir::create_private(path).map_err(|error| error.to_string())?;
            self.reader()
                .copy_to(path)
                .map_err(|fault| fault.to_string())?;
            file.sync_all().map_err(|error| error.to_string())
        };
        copy().map_err(CommitError::Storage)
    }

    /// Writes everything that waits, tells every `done`, and ends the writer. What is submitted
    /// from now on is answered with [`CommitError::Closed`]; reading still works.
    pub fn close(&self) -> Result<(), CommitError> {
        self.queue.close();
        self.writer.join();
        match self.queue.health() {
            Health::Failing(reason) => Err(CommitError::Storage(reason)),
            _ => Ok(()),
        }
    }

    /// The engine that writes; waits while a transaction is under way.
    pub(crate) fn engine(&self) -> MutexGuard<'_, Sqlite> {
        lock(&self.engine)
    }

    /// A reader that is free, else the first to become so.
    fn reader(&self) -> MutexGuard<'_, Sqlite> {
        for reader in &self.readers {
            match reader.try_lock() {
                Ok(free) => return free,
                Err(TryLockError::Poisoned(poisoned)) => return poisoned.into_inner(),
                Err(TryLockError::WouldBlock) => {}
            }
        }
        lock(self.readers.first().unwrap_or(&self.engine))
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        // Who wants to know calls `close` first.
        drop(self.close());
    }
}

/// Locks, whether or not a thread panicked while it held the lock: SQLite keeps its own counsel.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
