//! What every engine promises. A new engine is one more line at the bottom; where it cannot keep a
//! promise, the exception is named there with its reason.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

mod common;

use common::*;
use doorward_store::*;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::mpsc;
use std::thread;

fn a_partition_starts_absent_and_moves_one_version_a_commit(store: &Store) {
    let id = partition(1);
    assert_eq!(store.load(&id).unwrap(), Loaded::default());
    store
        .commit(commit(id, 0, vec![put("a", "1"), put("b", "2")]))
        .unwrap();
    store
        .commit(commit(id, 1, vec![put("a", "3"), delete("b"), delete("c")]))
        .unwrap();
    let loaded = store.load(&id).unwrap();
    assert_eq!(loaded.version, Version(2));
    let row = Row {
        kind: "row".into(),
        key: "a".into(),
        v: 1,
        json: "3".into(),
    };
    assert_eq!(loaded.rows, [row]);
    assert_eq!(store.partitions().unwrap(), [(id, Version(2))]);
}

fn rows_come_ordered_by_kind_and_key_with_their_schema_version(store: &Store) {
    let user = |key: &str| Change {
        kind: Kind::new("user", 7),
        ..put(key, "{}")
    };
    let group = |key: &str| Change {
        kind: Kind::new("group", 2),
        ..put(key, "{}")
    };
    let changes = vec![user("b"), group("z"), user("a"), user("Ä"), group("0")];
    store
        .commit(commit(PartitionId::Directory, 0, changes))
        .unwrap();
    let mut seen = Vec::new();
    let visit = |row: RowRef<'_>| seen.push(format!("{}/{}/{}", row.kind, row.key, row.v));
    let version = store.for_each_row(&PartitionId::Directory, visit).unwrap();
    assert_eq!(version, Version(1));
    assert_eq!(
        seen,
        ["group/0/2", "group/z/2", "user/a/7", "user/b/7", "user/Ä/7"]
    );
}

fn partitions_do_not_see_each_other(store: &Store) {
    store
        .commit(commit(partition(2), 0, vec![put("a", "2")]))
        .unwrap();
    store
        .commit(commit(partition(1), 0, vec![put("a", "1")]))
        .unwrap();
    store
        .commit(commit(PartitionId::Directory, 0, vec![put("a", "0")]))
        .unwrap();
    store
        .commit(commit(partition(1), 1, vec![delete("a")]))
        .unwrap();
    assert_eq!(rows(store, partition(2)), [("a".into(), "2".into())]);
    assert_eq!(
        rows(store, PartitionId::Directory),
        [("a".into(), "0".into())]
    );
    let one = Version(1);
    let all = [
        (PartitionId::Directory, one),
        (partition(1), Version(2)),
        (partition(2), one),
    ];
    assert_eq!(store.partitions().unwrap(), all);
}

fn a_commit_on_an_old_version_changes_nothing(store: &Store) {
    store
        .commit(commit(partition(1), 0, vec![put("a", "1")]))
        .unwrap();
    let mut stale = commit(PartitionId::Directory, 0, vec![put("alias", "1")]);
    stale
        .partitions
        .extend(commit(partition(1), 0, vec![put("a", "2")]).partitions);
    stale.audit.push(record(1, 5, "stale"));
    stale
        .single_use
        .extend(use_once("totp", "1", 100).single_use);
    let conflict = CommitError::Conflict {
        partition: partition(1),
        found: Version(1),
    };
    assert_eq!(store.commit(stale.clone()), Err(conflict));
    assert_eq!(store.partitions().unwrap(), [(partition(1), Version(1))]);
    assert_eq!(rows(store, partition(1)), [("a".into(), "1".into())]);
    assert!(history(store, None).is_empty());
    stale.partitions[1].expected = Version(1);
    store.commit(stale).unwrap();
    assert_eq!(
        store.load(&PartitionId::Directory).unwrap().version,
        Version(1)
    );
    assert_eq!(history(store, None), ["stale"]);
}

fn a_commit_on_a_version_that_is_not_yet_there_is_a_conflict(store: &Store) {
    let conflict = CommitError::Conflict {
        partition: partition(1),
        found: Version::ABSENT,
    };
    assert_eq!(store.commit(commit(partition(1), 3, vec![])), Err(conflict));
}

fn a_commit_that_names_a_partition_twice_is_a_conflict(store: &Store) {
    let mut twice = commit(partition(1), 0, vec![put("a", "1")]);
    twice.partitions.extend(twice.partitions.clone());
    assert!(matches!(
        store.commit(twice),
        Err(CommitError::Conflict { .. })
    ));
    assert_eq!(store.load(&partition(1)).unwrap(), Loaded::default());
}

fn a_single_use_fact_comes_true_once(store: &Store) {
    store.commit(use_once("totp/alice", "7", 100)).unwrap();
    store.commit(use_once("totp/bob", "7", 100)).unwrap();
    let mut again = use_once("totp/alice", "7", 100);
    again.partitions = commit(partition(1), 0, vec![put("a", "1")]).partitions;
    let used = CommitError::AlreadyUsed {
        scope: "totp/alice".into(),
        key: "7".into(),
    };
    assert_eq!(store.commit(again), Err(used));
    assert_eq!(store.load(&partition(1)).unwrap().version, Version::ABSENT);
    let mut twice = use_once("totp/carol", "7", 100);
    twice.single_use.extend(twice.single_use.clone());
    assert!(matches!(
        store.commit(twice),
        Err(CommitError::AlreadyUsed { .. })
    ));
    store.commit(use_once("totp/carol", "7", 100)).unwrap();
}

fn an_expired_single_use_fact_is_forgotten_in_time(store: &Store) {
    let hour = 3_600_000;
    let at = |time_ms, used: Commit| Commit {
        audit: vec![record(1, time_ms, "t")],
        ..used
    };
    store.commit(at(0, use_once("s", "early", 1_000))).unwrap();
    store
        .commit(at(hour, use_once("s", "late", 9 * hour)))
        .unwrap();
    assert!(store.commit(use_once("s", "early", 1_000)).is_err());
    store.commit(at(2 * hour, Commit::default())).unwrap();
    store.commit(use_once("s", "early", 1_000)).unwrap();
    assert!(store.commit(use_once("s", "late", 9 * hour)).is_err());
}

fn commits_that_wait_share_one_transaction_and_are_decided_one_by_one(store: &Store) {
    let held = hold(store);
    let before = store.transactions();
    let (told, telling) = mpsc::channel();
    for name in 0..40 {
        // Even ones build on each other; each odd one expects what the even one before it moved.
        let expected = u64::try_from(name / 2).unwrap();
        submit(
            store,
            commit(partition(1), expected, vec![put("n", "1")]),
            name,
            &told,
        );
    }
    held.release();
    let verdicts: Vec<_> = telling.iter().take(40).collect();
    for (name, (told, verdict)) in verdicts.iter().enumerate() {
        assert_eq!(*told, name, "callbacks come in the order of submission");
        let conflict = matches!(verdict, Err(CommitError::Conflict { .. }));
        assert!(
            if name % 2 == 0 {
                verdict.is_ok()
            } else {
                conflict
            },
            "{name}: {verdict:?}"
        );
    }
    assert_eq!(store.transactions() - before, 1);
    assert_eq!(store.load(&partition(1)).unwrap().version, Version(20));
}

fn writers_that_retry_never_lose_an_update(store: &Store) {
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| (0..25).for_each(|_| add_one(store, partition(1))));
        }
    });
    assert_eq!(rows(store, partition(1)), [("n".into(), "200".into())]);
    assert_eq!(store.load(&partition(1)).unwrap().version, Version(200));
}

fn add_one(store: &Store, id: PartitionId) {
    loop {
        let loaded = store.load(&id).unwrap();
        let n: u32 = loaded
            .rows
            .first()
            .map_or(0, |row| row.json.parse().unwrap());
        let next = put("n", &(n + 1).to_string());
        match store.commit(commit(id, loaded.version.0, vec![next])) {
            Ok(()) => return,
            Err(error) => assert!(matches!(error, CommitError::Conflict { .. }), "{error}"),
        }
    }
}

fn a_record_is_there_when_a_later_commit_is_acknowledged(store: &Store) {
    for n in 0..1_500 {
        store.record(record(1, n, &n.to_string())).unwrap();
    }
    store.commit(Commit::default()).unwrap();
    assert_eq!(history(store, None).len(), 1_500);
    assert!(store.transactions() < 200, "records share transactions");
    assert_eq!(store.health(), Health::Writing);
}

fn a_look_up_is_newest_first_and_of_one_account(store: &Store) {
    for (time, id) in [(30, "c"), (10, "a"), (20, "b"), (20, "b2"), (40, "d")] {
        store.record(record(1, time, id)).unwrap();
    }
    store.record(record(2, 25, "other")).unwrap();
    store.commit(Commit::default()).unwrap();
    assert_eq!(history(store, None), ["d", "c", "b2", "b", "a"]);
    let within = AuditQuery {
        start_ms: 20,
        end_ms: 30,
        ..query()
    };
    let ids: Vec<_> = store
        .lookup_events(&within)
        .unwrap()
        .records
        .into_iter()
        .collect();
    assert_eq!(
        ids.iter().map(|r| r.event_id.as_str()).collect::<Vec<_>>(),
        ["c", "b2", "b"]
    );
    assert_eq!(ids[0], record(1, 30, "c"), "every fact comes back");
}

fn a_look_up_filters_by_any_attribute(store: &Store) {
    let plain = record(1, 1, "plain");
    store
        .record(AuditRecord {
            event_name: "GetUser".into(),
            ..plain.clone()
        })
        .unwrap();
    store
        .record(AuditRecord {
            event_id: "id".into(),
            ..plain.clone()
        })
        .unwrap();
    store
        .record(AuditRecord {
            event_source: "sts".into(),
            ..plain.clone()
        })
        .unwrap();
    store
        .record(AuditRecord {
            username: Some("bob".into()),
            ..plain.clone()
        })
        .unwrap();
    store
        .record(AuditRecord {
            username: None,
            ..plain.clone()
        })
        .unwrap();
    store
        .record(AuditRecord {
            access_key_id: Some("ASIA".into()),
            ..plain.clone()
        })
        .unwrap();
    store
        .record(AuditRecord {
            access_key_id: None,
            ..plain.clone()
        })
        .unwrap();
    store
        .record(AuditRecord {
            read_only: true,
            ..plain.clone()
        })
        .unwrap();
    let resources = vec![("T1".into(), "x".into()), ("T2".into(), "y\"\u{e9}".into())];
    store
        .record(AuditRecord {
            resources,
            ..plain.clone()
        })
        .unwrap();
    store
        .record(AuditRecord {
            resources: vec![],
            ..plain.clone()
        })
        .unwrap();
    store.commit(Commit::default()).unwrap();
    for (attribute, count) in [
        (Attribute::EventName("GetUser".into()), 1),
        (Attribute::EventName("getuser".into()), 0),
        (Attribute::EventId("id".into()), 1),
        (Attribute::EventSource("sts".into()), 1),
        (Attribute::Username("bob".into()), 1),
        (Attribute::Username("alice".into()), 8),
        (Attribute::Username(String::new()), 0),
        (Attribute::AccessKeyId("ASIA".into()), 1),
        (Attribute::ReadOnly(true), 1),
        (Attribute::ReadOnly(false), 9),
        (Attribute::ResourceType("T2".into()), 1),
        (Attribute::ResourceName("x".into()), 1),
        (Attribute::ResourceName("y\"\u{e9}".into()), 1),
        (Attribute::ResourceName("T1".into()), 0),
    ] {
        let found = history(store, Some(attribute.clone()));
        assert_eq!(found.len(), count, "{attribute:?}: {found:?}");
    }
}

fn pages_join_without_gap_or_repeat_while_records_are_added(store: &Store) {
    for n in 0..25 {
        store.record(record(1, n / 7, &n.to_string())).unwrap();
    }
    store.commit(Commit::default()).unwrap();
    let mut expected = history(store, None);
    let mut paged = Vec::new();
    let mut page = AuditQuery { max: 4, ..query() };
    loop {
        let answer = store.lookup_events(&page).unwrap();
        assert!(answer.records.len() <= 4);
        paged.extend(answer.records.into_iter().map(|record| record.event_id));
        store.record(record(1, 1_000, "newer")).unwrap();
        store.commit(Commit::default()).unwrap();
        match answer.next {
            Some(next) => page.after = Some(next.to_string().parse().unwrap()),
            None => break,
        }
    }
    assert_eq!(paged, expected);
    expected.dedup();
    assert_eq!(paged.len(), expected.len());
}

fn a_page_that_is_just_full_has_a_next_only_if_more_follows(store: &Store) {
    for n in 0..4 {
        store.record(record(1, n, &n.to_string())).unwrap();
    }
    store.commit(Commit::default()).unwrap();
    let page = |max| store.lookup_events(&AuditQuery { max, ..query() }).unwrap();
    assert!(page(4).next.is_none());
    assert!(page(3).next.is_some());
    assert_eq!(page(0), Page::default());
}

fn a_look_up_ends_after_a_bounded_number_of_records(store: &Store) {
    let audit = (0..10_050).map(|n| record(1, n, &n.to_string())).collect();
    store
        .commit(Commit {
            audit,
            ..Commit::default()
        })
        .unwrap();
    let oldest = Some(Attribute::EventId("0".into()));
    let first = AuditQuery {
        attribute: oldest,
        ..query()
    };
    let page = store.lookup_events(&first).unwrap();
    assert!(page.records.is_empty());
    let after = page.next;
    assert!(after.is_some());
    let page = store.lookup_events(&AuditQuery { after, ..first }).unwrap();
    assert_eq!(page.records.len(), 1);
    assert!(page.next.is_none());
}

fn a_last_use_is_written_with_the_next_commit(store: &Store) {
    let used = |key: &str, json: &str| LastUsed {
        scope: "1".into(),
        key: key.into(),
        json: json.into(),
    };
    store.note_last_used(used("AKIA1", "1"));
    store.note_last_used(used("AKIA1", "2"));
    store.note_last_used(used("AKIA2", "1"));
    store.commit(Commit::default()).unwrap();
    let mut all = store.last_used().unwrap();
    all.sort_by(|a, b| a.key.cmp(&b.key));
    assert_eq!(all, [used("AKIA1", "2"), used("AKIA2", "1")]);
    store.forget_last_used("1", "AKIA2");
    store.commit(Commit::default()).unwrap();
    assert_eq!(store.last_used().unwrap(), [used("AKIA1", "2")]);
}

fn a_closed_store_has_written_all_it_took_and_takes_no_more(store: &Store) {
    let held = hold(store);
    let (told, telling) = mpsc::channel();
    submit(
        store,
        commit(partition(1), 0, vec![put("a", "1")]),
        0,
        &told,
    );
    store.record(record(1, 1, "r")).unwrap();
    store.note_last_used(LastUsed {
        scope: "1".into(),
        key: "k".into(),
        json: "{}".into(),
    });
    held.release();
    store.close().unwrap();
    assert_eq!(telling.recv().unwrap(), (0, Ok(())));
    assert_eq!(store.last_used().unwrap().len(), 1);
    assert_eq!(history(store, None), ["r"]);
    assert_eq!(store.commit(Commit::default()), Err(CommitError::Closed));
    assert_eq!(store.record(record(1, 1, "r")), Err(Busy));
    assert_eq!(store.health(), Health::Closed);
    store.close().unwrap();
}

fn a_callback_that_panics_harms_no_one_else(store: &Store) {
    store.submit(commit(partition(1), 0, vec![]), |_| {
        panic!("as the test wants")
    });
    store.commit(commit(partition(1), 1, vec![])).unwrap();
}

fn any_sequence_of_commits_does_what_a_map_would(store: &Store) {
    let edit = (
        0usize..6,
        proptest::option::of("[a-z\"'\u{0}-\u{7f}é]{0,8}"),
    );
    let step = (
        1u64..4,
        proptest::bool::weighted(0.2),
        proptest::collection::vec(edit, 0..5),
    );
    let steps = proptest::collection::vec(step, 1..12);
    // One store for all cases: each case goes on where the one before it stopped.
    let model = std::cell::RefCell::new(BTreeMap::<u64, (u64, BTreeMap<String, String>)>::new());
    let config = ProptestConfig {
        cases: 48,
        failure_persistence: None,
        ..Default::default()
    };
    proptest!(config, |(steps in steps)| {
        let mut model = model.borrow_mut();
        for (number, stale, edits) in steps {
            let (version, rows) = model.entry(number).or_default();
            let change = |(key, json): &(usize, Option<String>)| match json {
                Some(json) => put(&format!("k{key}"), json),
                None => delete(&format!("k{key}")),
            };
            let expected = *version + u64::from(stale);
            let commit = commit(partition(number), expected, edits.iter().map(change).collect());
            prop_assert_eq!(store.commit(commit).is_err(), stale);
            if !stale {
                *version += 1;
                for (key, json) in edits {
                    let key = format!("k{key}");
                    match json {
                        Some(json) => rows.insert(key, json),
                        None => rows.remove(&key),
                    };
                }
            }
            let loaded = store.load(&partition(number)).unwrap();
            prop_assert_eq!(loaded.version, Version(*version));
            let found = loaded.rows.into_iter().map(|row| (row.key, row.json)).collect();
            prop_assert_eq!(&*rows, &found);
        }
    });
}

fn query() -> AuditQuery {
    AuditQuery {
        account: account(1),
        start_ms: i64::MIN,
        end_ms: i64::MAX,
        attribute: None,
        max: 100_000,
        after: None,
    }
}

/// The event ids of the first account's history.
fn history(store: &Store, attribute: Option<Attribute>) -> Vec<String> {
    let page = store
        .lookup_events(&AuditQuery {
            attribute,
            ..query()
        })
        .unwrap();
    page.records
        .into_iter()
        .map(|record| record.event_id)
        .collect()
}

/// A store, and what must outlive it.
struct Opened<K>(Store, K);

impl<K> Deref for Opened<K> {
    type Target = Store;
    fn deref(&self) -> &Store {
        &self.0
    }
}

fn in_memory() -> Opened<()> {
    Opened(Store::in_memory(Options::default()).unwrap(), ())
}

fn sqlite_file() -> Opened<tempfile::TempDir> {
    let dir = tempfile::tempdir().unwrap();
    Opened(Store::open(dir.path(), Options::default()).unwrap(), dir)
}

macro_rules! every_promise {
    ($engine:ident) => {
        every_promise! { $engine:
            a_partition_starts_absent_and_moves_one_version_a_commit
            rows_come_ordered_by_kind_and_key_with_their_schema_version
            partitions_do_not_see_each_other
            a_commit_on_an_old_version_changes_nothing
            a_commit_on_a_version_that_is_not_yet_there_is_a_conflict
            a_commit_that_names_a_partition_twice_is_a_conflict
            a_single_use_fact_comes_true_once
            an_expired_single_use_fact_is_forgotten_in_time
            commits_that_wait_share_one_transaction_and_are_decided_one_by_one
            writers_that_retry_never_lose_an_update
            a_record_is_there_when_a_later_commit_is_acknowledged
            a_look_up_is_newest_first_and_of_one_account
            a_look_up_filters_by_any_attribute
            pages_join_without_gap_or_repeat_while_records_are_added
            a_page_that_is_just_full_has_a_next_only_if_more_follows
            a_look_up_ends_after_a_bounded_number_of_records
            a_last_use_is_written_with_the_next_commit
            a_closed_store_has_written_all_it_took_and_takes_no_more
            a_callback_that_panics_harms_no_one_else
            any_sequence_of_commits_does_what_a_map_would
        }
    };
    ($engine:ident: $($promise:ident)*) => {
        mod $engine {
            $(#[test]
            fn $promise() {
                super::$promise(&super::$engine());
            })*
        }
    };
}

every_promise!(in_memory);
every_promise!(sqlite_file);
