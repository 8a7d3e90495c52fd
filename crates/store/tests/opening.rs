//! What an operator meets when a store is opened, left and copied.
#![expect(clippy::unwrap_used, reason = "tests")]

mod common;

use common::*;
use doorward_store::*;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

fn open(dir: &Path) -> Result<Store, OpenError> {
    Store::open(dir, Options::default())
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn a_new_data_directory_is_its_owners_alone() {
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join("a/b");
    let store = open(&dir).unwrap();
    store.commit(commit(partition(1), 0, vec![])).unwrap();
    assert_eq!(mode(&dir), 0o700);
    for file in fs::read_dir(&dir).unwrap() {
        let path = file.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
}

#[test]
fn what_was_committed_is_there_when_it_is_opened_again() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path()).unwrap();
    store
        .commit(commit(partition(1), 0, vec![put("a", "1")]))
        .unwrap();
    store.commit(use_once("totp", "7", 100)).unwrap();
    store.record(record(1, 5, "read")).unwrap();
    store.note_last_used(LastUsed {
        scope: "1".into(),
        key: "k".into(),
        json: "{}".into(),
    });
    assert_eq!(rows(&store, partition(1)).len(), 1);
    drop(store);
    let mut left: Vec<_> = fs::read_dir(dir.path())
        .unwrap()
        .map(|f| f.unwrap().path())
        .collect();
    left.sort();
    assert_eq!(
        left,
        [dir.path().join("lock"), dir.path().join("store.db")],
        "no log to replay"
    );
    let store = open(dir.path()).unwrap();
    assert_eq!(rows(&store, partition(1)), [("a".into(), "1".into())]);
    assert!(store.commit(use_once("totp", "7", 100)).is_err());
    assert_eq!(store.last_used().unwrap().len(), 1);
    let query = AuditQuery {
        account: account(1),
        start_ms: 0,
        end_ms: 9,
        attribute: None,
        max: 9,
        after: None,
    };
    assert_eq!(
        store.lookup_events(&query).unwrap().records,
        [record(1, 5, "read")]
    );
}

#[test]
fn a_load_sees_one_version_whatever_is_committed_meanwhile() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path()).unwrap();
    store
        .commit(commit(partition(1), 0, vec![put("a", "1"), put("b", "1")]))
        .unwrap();
    let mut seen = Vec::new();
    let visit = |row: RowRef<'_>| {
        if seen.is_empty() {
            store
                .commit(commit(partition(1), 1, vec![put("b", "2"), put("c", "2")]))
                .unwrap();
        }
        seen.push((row.key.to_owned(), row.json.to_owned()));
    };
    assert_eq!(
        store.for_each_row(&partition(1), visit).unwrap(),
        Version(1)
    );
    assert_eq!(seen, [("a".into(), "1".into()), ("b".into(), "1".into())]);
}

#[test]
fn a_store_in_use_names_who_uses_it() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path()).unwrap();
    let error = open(dir.path()).unwrap_err();
    assert!(matches!(&error, OpenError::Locked { .. }), "{error}");
    let who = format!(
        "is in use by process {}: stop that server",
        std::process::id()
    );
    assert!(error.to_string().contains(&who), "{error}");
    drop(store);
    open(dir.path()).unwrap();
}

#[test]
fn a_store_from_a_newer_version_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    drop(open(dir.path()).unwrap());
    let sql = "UPDATE meta SET value = '7' WHERE name = 'schema_version'";
    let database = dir.path().join("store.db");
    rusqlite::Connection::open(&database)
        .unwrap()
        .execute(sql, [])
        .unwrap();
    let error = open(dir.path()).unwrap_err();
    assert!(
        matches!(
            &error,
            OpenError::Newer {
                found: 7,
                known: 2,
                ..
            }
        ),
        "{error}"
    );
    assert!(
        error.to_string().contains("run the newer Doorward"),
        "{error}"
    );
}

#[test]
fn a_file_that_is_something_else_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let database = dir.path().join("store.db");
    fs::write(
        &database,
        "a letter to a friend, of some length\n".repeat(99),
    )
    .unwrap();
    let error = open(dir.path()).unwrap_err();
    assert!(matches!(&error, OpenError::NotAStore { .. }), "{error}");
    assert!(
        error
            .to_string()
            .contains("store.db` is not a Doorward store"),
        "{error}"
    );

    fs::remove_file(&database).unwrap();
    let other = rusqlite::Connection::open(&database).unwrap();
    other
        .execute("CREATE TABLE recipe (name TEXT)", [])
        .unwrap();
    drop(other);
    assert!(matches!(open(dir.path()), Err(OpenError::NotAStore { .. })));
}

#[test]
fn a_damaged_store_is_not_written_to() {
    let dir = tempfile::tempdir().unwrap();
    drop(open(dir.path()).unwrap());
    let database = dir.path().join("store.db");
    let mut bytes = fs::read(&database).unwrap();
    bytes
        .iter_mut()
        .skip(100)
        .take(3_996)
        .for_each(|byte| *byte = 0xff);
    fs::write(&database, bytes).unwrap();
    let error = open(dir.path()).unwrap_err();
    assert!(matches!(&error, OpenError::Damaged { .. }), "{error}");
    assert!(
        error.to_string().contains("restore it from a backup"),
        "{error}"
    );
}

#[test]
fn a_path_that_cannot_be_used_is_named() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("file");
    fs::write(&file, "").unwrap();
    let error = open(&file).unwrap_err();
    assert!(matches!(&error, OpenError::Unreadable { .. }), "{error}");
    let dir = home.path().join("dir");
    fs::create_dir_all(dir.join("store.db")).unwrap();
    let error = open(&dir).unwrap_err();
    assert!(matches!(&error, OpenError::Unreadable { .. }), "{error}");
    assert!(error.to_string().contains("store.db"), "{error}");
}

#[test]
fn a_backup_of_a_store_in_use_opens_as_that_store() {
    let home = tempfile::tempdir().unwrap();
    let store = open(&home.path().join("data")).unwrap();
    store
        .commit(commit(partition(1), 0, vec![put("a", "1")]))
        .unwrap();
    let copy = home.path().join("restored/store.db");
    fs::create_dir(home.path().join("restored")).unwrap();
    store.backup_to(&copy).unwrap();
    assert_eq!(mode(&copy), 0o600);
    store
        .commit(commit(partition(1), 1, vec![put("a", "2")]))
        .unwrap();
    let restored = open(&home.path().join("restored")).unwrap();
    assert_eq!(rows(&restored, partition(1)), [("a".into(), "1".into())]);
    assert_eq!(restored.load(&partition(1)).unwrap().version, Version(1));

    let error = store.backup_to(&copy).unwrap_err();
    assert!(
        matches!(error, CommitError::Storage(_)),
        "an existing file is not overwritten"
    );
    let memory = Store::in_memory(Options::default()).unwrap();
    memory.backup_to(&home.path().join("memory.db")).unwrap();
}

#[test]
fn a_full_queue_says_so_and_recovers() {
    let options = Options {
        record_queue: 2,
        ..Options::default()
    };
    let store = Store::in_memory(options).unwrap();
    let held = hold(&store);
    store.record(record(1, 1, "a")).unwrap();
    assert_eq!(store.health(), Health::Writing);
    store.record(record(1, 2, "b")).unwrap();
    assert_eq!(store.record(record(1, 3, "c")), Err(Busy));
    assert_eq!(store.health(), Health::Behind);
    held.release();
    store.commit(Commit::default()).unwrap();
    store.commit(Commit::default()).unwrap();
    assert_eq!(store.health(), Health::Writing);
    store.record(record(1, 3, "c")).unwrap();
}
