//! What the store's tests make over and over.
#![allow(
    dead_code,
    clippy::allow_attributes,
    reason = "each test file uses its own part of this one"
)]

use doorward_names::AccountId;
use doorward_store::{
    AuditRecord, Change, Commit, CommitError, Edit, Kind, PartitionChange, PartitionId, SingleUse,
    Store, Version,
};
use std::sync::mpsc;

pub(crate) const ROW: Kind = Kind::new("row", 1);

pub(crate) fn account(number: u64) -> AccountId {
    AccountId::from_number(number).unwrap()
}

pub(crate) fn partition(number: u64) -> PartitionId {
    PartitionId::Account(account(number))
}

pub(crate) fn put(key: &str, json: &str) -> Change {
    Change {
        kind: ROW,
        key: key.into(),
        edit: Edit::Put(json.into()),
    }
}

pub(crate) fn delete(key: &str) -> Change {
    Change {
        kind: ROW,
        key: key.into(),
        edit: Edit::Delete,
    }
}

pub(crate) fn commit(partition: PartitionId, expected: u64, changes: Vec<Change>) -> Commit {
    let expected = Version(expected);
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

pub(crate) fn use_once(scope: &str, key: &str, expires_ms: i64) -> Commit {
    let single_use = vec![SingleUse {
        scope: scope.into(),
        key: key.into(),
        expires_ms,
    }];
    Commit {
        single_use,
        ..Commit::default()
    }
}

/// A record whose event id is `id`, made by `alice` with `CreateUser` unless changed.
pub(crate) fn record(number: u64, time_ms: i64, id: &str) -> AuditRecord {
    AuditRecord {
        account: account(number),
        time_ms,
        event_id: id.into(),
        event_name: "CreateUser".into(),
        event_source: "iam.amazonaws.com".into(),
        username: Some("alice".into()),
        access_key_id: Some("AKIAIOSFODNN7EXAMPLE".into()),
        read_only: false,
        resources: vec![("AWS::IAM::User".into(), "bob".into())],
        json: format!("{{\"eventID\":\"{id}\"}}"),
    }
}

/// Keys and JSON of a partition's rows.
pub(crate) fn rows(store: &Store, partition: PartitionId) -> Vec<(String, String)> {
    let loaded = store.load(&partition).unwrap();
    loaded
        .rows
        .into_iter()
        .map(|row| (row.key, row.json))
        .collect()
}

/// Holds the writer's thread inside a `done`, so that what is queued meanwhile waits together.
pub(crate) struct Held(mpsc::Sender<()>);

pub(crate) fn hold(store: &Store) -> Held {
    let (release, held) = mpsc::channel();
    let (entered, enter) = mpsc::channel();
    store.submit(Commit::default(), move |_| {
        entered.send(()).unwrap();
        held.recv().unwrap_err();
    });
    enter.recv().unwrap();
    Held(release)
}

impl Held {
    pub(crate) fn release(self) {
        drop(self.0);
    }
}

/// Submits, and sends `(name, verdict)` when it is decided.
pub(crate) fn submit(
    store: &Store,
    commit: Commit,
    name: usize,
    told: &mpsc::Sender<(usize, Result<(), CommitError>)>,
) {
    let told = told.clone();
    store.submit(commit, move |verdict| told.send((name, verdict)).unwrap());
}
