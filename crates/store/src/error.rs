use crate::{PartitionId, Version};
use std::path::PathBuf;

/// Why a store does not open: each message is a sentence an operator can act on.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// Another process has the store open.
    #[error("the data directory `{dir}` is in use by {holder}: stop that server, or give this one another directory", dir = dir.display())]
    Locked {
        /// The data directory.
        dir: PathBuf,
        /// Who holds it, such as `process 4711`.
        holder: String,
    },
    /// The store was written by a newer program.
    #[error("the store `{path}` has schema version {found}, and this version of Doorward knows up to {known}: run the newer Doorward, or restore an older backup", path = path.display())]
    Newer {
        /// The database file.
        path: PathBuf,
        /// Its schema version.
        found: u32,
        /// The newest this program knows.
        known: u32,
    },
    /// The file is something else.
    #[error("`{path}` is not a Doorward store: move it away, or give another data directory", path = path.display())]
    NotAStore {
        /// The file.
        path: PathBuf,
    },
    /// The file was a store and is damaged.
    #[error("the store `{path}` is damaged ({detail}): restore it from a backup", path = path.display())]
    Damaged {
        /// The database file.
        path: PathBuf,
        /// What the engine found.
        detail: String,
    },
    /// The file system refuses.
    #[error("cannot read and write `{path}` ({detail}): check its owner and its permissions", path = path.display())]
    Unreadable {
        /// The file or directory.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// There is no room.
    #[error("no space left for the store `{path}`: free some, or move the data directory", path = path.display())]
    DiskFull {
        /// The database file.
        path: PathBuf,
    },
    /// Anything else.
    #[error("the store `{path}` does not open: {detail}", path = path.display())]
    Other {
        /// The database file.
        path: PathBuf,
        /// What the engine or the system said.
        detail: String,
    },
}

/// Why a commit did not happen; then none of it did.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CommitError {
    /// Another commit got in first: decide again on the new state.
    #[error("partition `{partition}` is at version {found}")]
    Conflict {
        /// The partition that moved, or that the commit names twice.
        partition: PartitionId,
        /// The version it has now.
        found: Version,
    },
    /// A single-use fact was used before.
    #[error("`{key}` in `{scope}` was used before")]
    AlreadyUsed {
        /// What kind of fact, and whose.
        scope: String,
        /// What was used.
        key: String,
    },
    /// The engine could not write; the same commit may succeed later.
    #[error("the store could not write: {0}")]
    Storage(String),
    /// The store is closed, or closing.
    #[error("the store is closed")]
    Closed,
}

/// The engine could not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the store could not read: {0}")]
pub struct ReadError(pub(crate) String);

/// Records come faster than they can be written, or cannot be written at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the queue of audit records is full")]
pub struct Busy;

/// Why sealing is not available, or a sealed value does not open.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SealError {
    /// The store has sealed values and their key file is not there.
    #[error("the key file `{path}` is missing, and the store has secrets sealed under it: put it back", path = path.display())]
    KeyFileMissing {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// The key file is not readable, or could not be made.
    #[error("cannot use the key file `{path}` ({detail})", path = path.display())]
    KeyFileUnreadable {
        /// The key file.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// The key file can be read by others than its owner.
    #[error("the key file `{path}` has mode {mode:04o}, so others can read it: `chmod 600` it, and replace the key if they might have", path = path.display())]
    KeyFileExposed {
        /// The key file.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// The key file does not hold a key.
    #[error("the key file `{path}` has {found} bytes, and a key has 32: put the right file there", path = path.display())]
    KeyFileLength {
        /// The key file.
        path: PathBuf,
        /// How long it is.
        found: u64,
    },
    /// The master key is not the one the store was made with.
    #[error(
        "the key file is not the one this store was sealed with: put back the key file that belongs to it"
    )]
    WrongMasterKey,
    /// A sealed value was altered, moved to another row, or sealed by another store.
    #[error("a sealed value does not open")]
    Broken,
    /// The store could not keep or find its data key.
    #[error("the store's data key is out of reach: {0}")]
    Store(String),
}
