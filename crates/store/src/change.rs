use crate::{AuditRecord, PartitionId};
use std::fmt;

/// How many commits a partition has seen; 0 is a partition that is not there yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(pub u64);

impl Version {
    /// The version of a partition that is not there yet.
    pub const ABSENT: Self = Self(0);

    /// The version a commit on this one makes.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A kind of row, with the version of the JSON that this program writes for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kind {
    /// The name stored beside each row, such as `user`.
    pub name: &'static str,
    /// The schema version stored beside each row.
    pub v: u32,
}

impl Kind {
    /// Names a kind whose JSON has schema version `v`.
    pub const fn new(name: &'static str, v: u32) -> Self {
        Self { name, v }
    }
}

impl From<&'static str> for Kind {
    /// A kind in its first schema version.
    fn from(name: &'static str) -> Self {
        Self::new(name, 1)
    }
}

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// The row has this JSON from now on, whether it was there or not.
    Put(String),
    /// The row is gone, whether it was there or not.
    Delete,
}

/// One row's difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The kind of row.
    pub kind: Kind,
    /// The row's key, unique among its kind in its partition.
    pub key: String,
    /// What becomes of it.
    pub edit: Edit,
}

/// The difference of a partition from the version it was decided on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartitionChange {
    /// The partition that changes.
    pub partition: PartitionId,
    /// The version it must have; the commit moves it to the next.
    pub expected: Version,
    /// What changes in it, applied in order.
    pub changes: Vec<Change>,
}

/// A fact that may come true once, such as the use of a TOTP step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SingleUse {
    /// What kind of fact, and whose.
    pub scope: String,
    /// What was used.
    pub key: String,
    /// From when on it can no longer be presented, in Unix milliseconds; it is forgotten later.
    pub expires_ms: i64,
}

/// What becomes durable together or not at all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Commit {
    /// The partitions that change, each named once.
    pub partitions: Vec<PartitionChange>,
    /// The record of why.
    pub audit: Vec<AuditRecord>,
    /// What this commit uses up.
    pub single_use: Vec<SingleUse>,
}

/// A row as the engine holds it, borrowed while it is visited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowRef<'a> {
    /// The kind's name.
    pub kind: &'a str,
    /// The row's key.
    pub key: &'a str,
    /// The schema version its JSON was written with.
    pub v: u32,
    /// Its JSON.
    pub json: &'a str,
}

/// A row of a partition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The kind's name.
    pub kind: String,
    /// The row's key.
    pub key: String,
    /// The schema version its JSON was written with.
    pub v: u32,
    /// Its JSON.
    pub json: String,
}

impl From<RowRef<'_>> for Row {
    fn from(row: RowRef<'_>) -> Self {
        Self {
            kind: row.kind.into(),
            key: row.key.into(),
            v: row.v,
            json: row.json.into(),
        }
    }
}

/// A partition as of one version, its rows ordered by kind and key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// The version the rows belong to.
    pub version: Version,
    /// Every row.
    pub rows: Vec<Row>,
}

/// When something was last used: a fact that may be lost with the last seconds before a crash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastUsed {
    /// Whose fact it is, such as an account id.
    pub scope: String,
    /// What was used, such as an access key id.
    pub key: String,
    /// What is known of the use.
    pub json: String,
}
