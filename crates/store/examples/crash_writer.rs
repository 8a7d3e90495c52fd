//! Commits from four threads without end, and prints `thread count ok` for each acknowledged one:
//! the tests kill it to see what is left.
#![expect(
    clippy::unwrap_used,
    reason = "the test that starts it wants to see it fail"
)]

use doorward_names::AccountId;
use doorward_store::{
    AuditRecord, Change, Commit, Edit, Kind, Options, PartitionChange, PartitionId, SingleUse,
    Store, Version,
};
use std::io::Write;
use std::path::Path;
use std::thread;

fn main() {
    let dir = std::env::args().nth(1).unwrap();
    let store = Store::open(Path::new(&dir), Options::default()).unwrap();
    thread::scope(|scope| {
        for thread in 1..=4 {
            let store = &store;
            scope.spawn(move || write(store, thread));
        }
    });
}

fn write(store: &Store, thread: u64) {
    let mut done = store.load(&partition(thread)).unwrap().version.0;
    loop {
        store.commit(commit(thread, done)).unwrap();
        done += 1;
        // One call, so that a line is never split by a kill between two.
        std::io::stdout()
            .write_all(format!("{thread} {done} ok\n").as_bytes())
            .unwrap();
    }
}

fn partition(number: u64) -> PartitionId {
    PartitionId::Account(AccountId::from_number(number).unwrap())
}

/// The commit after `done` commits of this thread.
fn commit(thread: u64, done: u64) -> Commit {
    let n = done + 1;
    let change = |number| PartitionChange {
        partition: partition(number),
        expected: Version(done),
        changes: vec![Change {
            kind: Kind::new("row", 1),
            key: format!("{n:08}"),
            edit: Edit::Put(n.to_string()),
        }],
    };
    let record = AuditRecord {
        account: AccountId::from_number(thread).unwrap(),
        time_ms: n.cast_signed(),
        event_id: n.to_string(),
        event_name: "PutRow".into(),
        event_source: "test".into(),
        username: None,
        access_key_id: None,
        read_only: false,
        resources: Vec::new(),
        json: "{\"padding\":\"".to_owned() + &"x".repeat(900) + "\"}",
    };
    Commit {
        partitions: vec![change(thread), change(thread + 100)],
        audit: vec![record],
        single_use: vec![SingleUse {
            scope: format!("thread/{thread}"),
            key: n.to_string(),
            expires_ms: i64::MAX,
        }],
    }
}
