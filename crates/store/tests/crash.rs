//! A writer killed at any instant leaves every acknowledged commit, and no part of any other.
#![expect(clippy::unwrap_used, reason = "tests")]

mod common;

use common::*;
use doorward_store::*;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

const KILLS: u64 = 30;

#[test]
fn every_acknowledged_commit_survives_and_none_is_partial() {
    let dir = tempfile::tempdir().unwrap();
    let mut acknowledged = BTreeMap::new();
    for round in 0..KILLS {
        // Between none and some hundred acknowledgements, scattered without a pattern.
        let after = (round * 0x9e37_79b9) % 211;
        run_and_kill(dir.path(), after, &mut acknowledged);
        let store = Store::open(dir.path(), Options::default()).unwrap();
        for thread in 1..=4 {
            check(
                &store,
                thread,
                acknowledged.get(&thread).copied().unwrap_or(0),
            );
        }
    }
    let total: u64 = acknowledged.values().sum();
    assert!(total > 1_000, "the writer got somewhere: {total} commits");
}

/// Kills the writer once it has acknowledged `after` commits, and notes all it acknowledged.
fn run_and_kill(dir: &Path, after: u64, acknowledged: &mut BTreeMap<u64, u64>) {
    let mut child = writer(dir);
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut note = |line: String| {
        if let Some((thread, count)) = line.trim_end_matches(" ok").split_once(' ') {
            acknowledged.insert(thread.parse().unwrap(), count.parse().unwrap());
        }
    };
    (&mut lines)
        .take(usize::try_from(after).unwrap())
        .for_each(|line| note(line.unwrap()));
    child.kill().unwrap();
    child.wait().unwrap();
    // What was printed before the kill counts as well, but for a line cut short.
    let mut rest: Vec<String> = lines.map_while(Result::ok).collect();
    if rest.last().is_some_and(|line| !line.ends_with(" ok")) {
        rest.pop();
    }
    rest.into_iter().for_each(note);
}

/// The example this package builds beside its tests.
fn writer(dir: &Path) -> Child {
    let test = std::env::current_exe().unwrap();
    let target: PathBuf = test
        .ancestors()
        .nth(2)
        .unwrap()
        .join("examples/crash_writer");
    assert!(
        target.exists(),
        "build it: cargo build -p doorward-store --example crash_writer"
    );
    Command::new(target)
        .arg(dir)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Each commit adds a row to two partitions, a record and a single-use fact: all agree on how many.
fn check(store: &Store, thread: u64, acknowledged: u64) {
    let loaded = store.load(&partition(thread)).unwrap();
    let count = loaded.version.0;
    assert!(
        count >= acknowledged,
        "thread {thread}: {acknowledged} told, {count} kept"
    );
    let expected: Vec<_> = (1..=count)
        .map(|n| (format!("{n:08}"), n.to_string()))
        .collect();
    assert_eq!(rows(store, partition(thread)), expected);
    assert_eq!(rows(store, partition(thread + 100)), expected);
    let query = AuditQuery {
        account: account(thread),
        start_ms: i64::MIN,
        end_ms: i64::MAX,
        attribute: None,
        max: usize::MAX,
        after: None,
    };
    let page = store.lookup_events(&query).unwrap();
    assert!(page.next.is_none());
    assert_eq!(page.records.len() as u64, count);
    if count > 0 {
        let last = use_once(&format!("thread/{thread}"), &count.to_string(), i64::MAX);
        assert!(matches!(
            store.commit(last),
            Err(CommitError::AlreadyUsed { .. })
        ));
    }
}
