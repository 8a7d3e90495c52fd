//! Where Doorward keeps its state: partitions, commits, audit records, sealed secrets.
//!
//! Only this crate knows SQL and its drivers. It knows rows of JSON and their partitions, not what
//! is in them; it has neither a clock nor randomness, and no async: one plain thread writes.
//!
//! ```text
//! submit(Commit) ─┐
//! record(…)      ─┼─▶ queue ─▶ the writer: one transaction, one fsync for all that wait ─▶ done(…)
//! note_last_used ─┘                          │
//! load, lookup_events ◀── readers ◀───── SQLite (WAL)
//! ```
//!
//! *Invariant:* a commit is whole or absent, with its audit records and single-use facts.
//! *Invariant:* when `done` is told `Ok`, the commit survives a power cut.
#![forbid(unsafe_code)]

mod audit;
mod change;
mod data_dir;
mod denial;
mod error;
mod key_file;
mod partition;
mod queue;
mod seal;
mod sqlite;
mod store;
mod writer;

pub use audit::{Attribute, AuditQuery, AuditRecord, Cursor, Page};
pub use change::{
    Change, Commit, Edit, Kind, LastUsed, Loaded, PartitionChange, Row, RowRef, SingleUse, Version,
};
pub use denial::{Denial, DenialKey};
pub use error::{Busy, CommitError, OpenError, ReadError, SealError};
pub use key_file::MasterKey;
pub use partition::PartitionId;
pub use queue::Health;
pub use seal::{FreshKeys, NONCE_LEN, Sealer};
pub use store::{Options, Store};
