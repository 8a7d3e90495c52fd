//! The embedded engine: the only place that knows SQLite's SQL and its driver.

mod denials;
mod read;
mod write;

use crate::{OpenError, ReadError};
use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension};
use std::path::Path;

/// A connection to a database that holds Doorward's tables.
#[derive(Debug)]
pub(crate) struct Sqlite {
    connection: Connection,
}

/// The newest schema this program knows.
const SCHEMA_VERSION: u32 = 2;
/// Marks the file as Doorward's in its header ("Door").
const APPLICATION_ID: i32 = 0x446f_6f72;

/// Version 1. `json` columns are text, for whoever reads with the `sqlite3` tool.
///
/// Audit records are appended, and found by the one index their inserts must pay for: a row found
/// by account and time is compared with a look-up's attribute, so no attribute needs an index.
const SCHEMA: &str = "
CREATE TABLE meta (
  name TEXT PRIMARY KEY, value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE partition (
  id TEXT PRIMARY KEY, version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE entity (
  partition TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL,
  v INTEGER NOT NULL, json TEXT NOT NULL,
  PRIMARY KEY (partition, kind, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE single_use (
  scope TEXT NOT NULL, key TEXT NOT NULL, expires_ms INTEGER NOT NULL,
  PRIMARY KEY (scope, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX single_use_by_end ON single_use (expires_ms);
CREATE TABLE last_used (
  scope TEXT NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL,
  PRIMARY KEY (scope, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE sealing_key (
  id INTEGER PRIMARY KEY, wrapped TEXT NOT NULL
) STRICT;
CREATE TABLE audit_record (
  id INTEGER PRIMARY KEY,
  account INTEGER NOT NULL, time_ms INTEGER NOT NULL,
  event_id TEXT NOT NULL, event_name TEXT NOT NULL, event_source TEXT NOT NULL,
  username TEXT, access_key_id TEXT, read_only INTEGER NOT NULL, resources TEXT NOT NULL,
  json TEXT NOT NULL
) STRICT;
CREATE INDEX audit_record_by_time ON audit_record (account, time_ms);
";

/// Version 2 adds what explains denials. `policies` names the texts a denial weighed by their
/// hashes, 32 bytes each. A text is kept as long as the last denial that named it, so that nobody
/// counts who names it.
const DENIALS: &str = "
CREATE TABLE denial (
  id INTEGER PRIMARY KEY,
  authorization_id TEXT NOT NULL UNIQUE, request_id TEXT NOT NULL,
  account INTEGER NOT NULL, expires_ms INTEGER NOT NULL,
  json TEXT NOT NULL, policies BLOB NOT NULL
) STRICT;
CREATE INDEX denial_by_request ON denial (request_id);
CREATE INDEX denial_by_end ON denial (expires_ms);
CREATE TABLE policy_text (
  id INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE, expires_ms INTEGER NOT NULL, text TEXT NOT NULL
) STRICT;
CREATE INDEX policy_text_by_end ON policy_text (expires_ms);
";

/// A commit is on the disk before it is acknowledged: WAL with `FULL` syncs the log each time.
const WRITER: &str = "
PRAGMA synchronous = FULL;
PRAGMA fullfsync = ON;
PRAGMA wal_autocheckpoint = 2000;
PRAGMA journal_size_limit = 67108864;
PRAGMA cache_size = -16000;
PRAGMA temp_store = MEMORY;
";

impl Sqlite {
    /// Opens the database file `path`, which exists and may be empty.
    pub(crate) fn open(path: &Path) -> Result<Self, Fault> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        Self::prepare(Connection::open_with_flags(path, flags)?)
    }

    /// Opens it once more, for reading beside the connection that writes.
    pub(crate) fn open_reader(path: &Path) -> Result<Self, Fault> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        Ok(Self { connection })
    }

    /// A database that lives and dies with the value.
    pub(crate) fn in_memory() -> Result<Self, Fault> {
        Self::prepare(Connection::open_in_memory()?)
    }

    fn prepare(mut connection: Connection) -> Result<Self, Fault> {
        let owner: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
        let empty = !connection
            .prepare("SELECT 1 FROM sqlite_schema LIMIT 1")?
            .exists([])?;
        if owner != APPLICATION_ID && !(owner == 0 && empty) {
            return Err(Fault::NotAStore);
        }
        // Several audit records share a page; it only counts before the first table is made.
        connection.pragma_update(None, "page_size", 8192)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.execute_batch(WRITER)?;
        if empty {
            let transaction = connection.transaction()?;
            transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
            transaction.execute_batch(SCHEMA)?;
            transaction.execute("INSERT INTO meta VALUES ('schema_version', '1')", [])?;
            transaction.commit()?;
        }
        if version(&connection)? == Some(1) {
            let transaction = connection.transaction()?;
            transaction.execute_batch(DENIALS)?;
            transaction.execute(
                "UPDATE meta SET value = '2' WHERE name = 'schema_version'",
                [],
            )?;
            transaction.commit()?;
        }
        match version(&connection)? {
            Some(SCHEMA_VERSION) => Ok(Self { connection }),
            Some(found) if found > SCHEMA_VERSION => Err(Fault::Newer(found)),
            _ => Err(Fault::Damaged("no schema version".into())),
        }
    }
}

#[cfg(test)]
impl Sqlite {
    /// Lets the database grow to `pages`, as a disk of that size would.
    pub(crate) fn limit_pages(&self, pages: u32) {
        self.connection
            .pragma_update(None, "max_page_count", pages)
            .unwrap();
    }
}

/// The schema version of the database.
fn version(connection: &Connection) -> Result<Option<u32>, Fault> {
    let text: Option<String> = connection
        .query_row(
            "SELECT value FROM meta WHERE name = 'schema_version'",
            [],
            |row| row.get(0),
        )
        .optional()?;
    Ok(text.and_then(|text| text.parse().ok()))
}

/// What the engine or the disk under it did not do.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Fault {
    #[error("not a Doorward store")]
    NotAStore,
    #[error("written by a newer version")]
    Newer(u32),
    #[error("damaged: {0}")]
    Damaged(String),
    #[error("not permitted: {0}")]
    Unreadable(String),
    #[error("no space left")]
    DiskFull,
    #[error("{0}")]
    Other(String),
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        let text = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => Self::NotAStore,
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged(text),
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied | ErrorCode::ReadOnly) => {
                Self::Unreadable(text)
            }
            _ => Self::Other(text),
        }
    }
}

impl From<Fault> for ReadError {
    fn from(fault: Fault) -> Self {
        Self(fault.to_string())
    }
}

impl Fault {
    /// The same, as it concerns the opening of `path`.
    pub(crate) fn on_open(self, path: &Path) -> OpenError {
        let path = path.to_path_buf();
        match self {
            Self::NotAStore => OpenError::NotAStore { path },
            Self::Newer(found) => OpenError::Newer {
                path,
                found,
                known: SCHEMA_VERSION,
            },
            Self::Damaged(detail) => OpenError::Damaged { path, detail },
            Self::Unreadable(detail) => OpenError::Unreadable { path, detail },
            Self::DiskFull => OpenError::DiskFull { path },
            Self::Other(detail) => OpenError::Other { path, detail },
        }
    }
}
