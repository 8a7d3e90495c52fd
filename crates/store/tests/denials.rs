//! What explains a denial: written with its record, found by either id, forgotten by age.
#![expect(clippy::unwrap_used, reason = "tests")]

use doorward_names::{AccountId, AuthorizationId, RequestId};
use doorward_store::{AuditRecord, Busy, Commit, Denial, DenialKey, Options, Store};
use std::sync::Arc;

const DAY: i64 = 24 * 60 * 60 * 1000;

fn account() -> AccountId {
    AccountId::from_number(1).unwrap()
}

fn record(time_ms: i64) -> AuditRecord {
    AuditRecord {
        account: account(),
        time_ms,
        event_id: time_ms.to_string(),
        event_name: "CreateUser".into(),
        event_source: "iam.amazonaws.com".into(),
        username: None,
        access_key_id: None,
        read_only: false,
        resources: Vec::new(),
        json: "{}".into(),
    }
}

fn denial(number: u8, expires_ms: i64, policies: &[&str]) -> Denial {
    Denial {
        authorization_id: AuthorizationId::generate([number; 16]),
        request_id: RequestId::parse(&format!("00000000-0000-4000-8000-0000000000{number:02x}"))
            .unwrap(),
        account: account(),
        expires_ms,
        json: format!(r#"{{"number":{number}}}"#),
        policies: policies.iter().map(|text| Arc::from(*text)).collect(),
    }
}

/// Denies at `time_ms`; what it writes is kept a day.
fn deny(store: &Store, number: u8, time_ms: i64, policies: &[&str]) -> Denial {
    let denial = denial(number, time_ms + DAY, policies);
    store
        .record_denial(record(time_ms), denial.clone())
        .unwrap();
    // A commit acknowledges what came before it.
    store.commit(Commit::default()).unwrap();
    denial
}

fn both_keys(denial: &Denial) -> [DenialKey; 2] {
    [
        DenialKey::Authorization(denial.authorization_id.clone()),
        DenialKey::Request(denial.request_id.clone()),
    ]
}

fn count(dir: &std::path::Path, table: &str) -> i64 {
    let connection = rusqlite::Connection::open(dir.join("store.db")).unwrap();
    let sql = format!("SELECT count(*) FROM {table}");
    connection.query_row(&sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn a_denial_is_found_by_either_id_with_the_texts_it_weighed() {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path(), Options::default()).unwrap();
    let first = deny(&store, 1, 5, &["a", "b", "a"]);
    let second = deny(&store, 2, 6, &["b"]);
    let bare = deny(&store, 3, 7, &[]);
    for denial in [&first, &second, &bare] {
        for key in both_keys(denial) {
            assert_eq!(store.denial(&key, 8).unwrap().as_ref(), Some(denial));
        }
    }
    let unknown = denial(9, DAY, &[]);
    for key in both_keys(&unknown) {
        assert_eq!(store.denial(&key, 8).unwrap(), None);
    }
    assert_eq!(
        count(dir.path(), "policy_text"),
        2,
        "each text is kept once"
    );
    drop(store);
    let store = Store::open(dir.path(), Options::default()).unwrap();
    for key in both_keys(&first) {
        assert_eq!(store.denial(&key, 8).unwrap().as_ref(), Some(&first));
    }
}

#[test]
fn an_old_denial_is_not_answered_even_before_it_is_gone() {
    let store = Store::in_memory(Options::default()).unwrap();
    let denial = deny(&store, 1, 5, &["a"]);
    for key in both_keys(&denial) {
        assert!(store.denial(&key, 5 + DAY - 1).unwrap().is_some());
        assert_eq!(store.denial(&key, 5 + DAY).unwrap(), None);
    }
}

#[test]
fn old_denials_go_and_with_them_the_texts_that_no_other_weighed() {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path(), Options::default()).unwrap();
    deny(&store, 1, 0, &["old", "both"]);
    deny(&store, 2, DAY / 2, &["both", "new"]);
    assert_eq!(count(dir.path(), "denial"), 2);
    assert_eq!(count(dir.path(), "policy_text"), 3);

    // Texts are kept some more, so as to be touched less often.
    let later = deny(&store, 3, DAY + DAY / 4, &["new"]);
    assert_eq!(count(dir.path(), "denial"), 2);
    assert_eq!(count(dir.path(), "policy_text"), 2);
    let second = denial(2, DAY / 2 + DAY, &["both", "new"]);
    for kept in [&second, &later] {
        let [key, _] = both_keys(kept);
        assert_eq!(
            store.denial(&key, DAY + DAY / 4).unwrap().as_ref(),
            Some(kept)
        );
    }

    // Any record will do: nobody need be denied for the old to go.
    store.record(record(4 * DAY)).unwrap();
    store.commit(Commit::default()).unwrap();
    assert_eq!(count(dir.path(), "denial"), 0);
    assert_eq!(count(dir.path(), "policy_text"), 0);
}

#[test]
fn a_flood_of_denials_goes_as_fast_as_it_came() {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path(), Options::default()).unwrap();
    let flood = |day: i64| {
        for number in 0..3000_u16 {
            let [high, low] = number.to_be_bytes();
            let [day_byte, ..] = day.to_le_bytes();
            let mut random = [high; 16];
            random[0] = low;
            random[1] = day_byte;
            let denial = Denial {
                authorization_id: AuthorizationId::generate(random),
                policies: vec![Arc::from(format!("{day}/{number}"))],
                ..denial(0, (day + 1) * DAY, &[])
            };
            store.record_denial(record(day * DAY), denial).unwrap();
        }
        store.commit(Commit::default()).unwrap();
    };
    for day in [0, 2, 4] {
        flood(day);
    }
    assert!(count(dir.path(), "denial") <= 6000);
    assert!(count(dir.path(), "policy_text") <= 6000);
}

#[test]
fn a_denial_is_not_taken_where_its_record_is_not() {
    let options = Options {
        record_queue: 0,
        ..Options::default()
    };
    let store = Store::in_memory(options).unwrap();
    let denial = denial(1, DAY, &["a"]);
    let taken = store.record_denial(record(0), denial.clone());
    assert_eq!(taken, Err(Busy));
    store.commit(Commit::default()).unwrap();
    let [key, _] = both_keys(&denial);
    assert_eq!(store.denial(&key, 0).unwrap(), None);
}

#[test]
fn a_store_of_the_first_schema_is_brought_up_and_keeps_what_it_has() {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path(), Options::default()).unwrap();
    store.record(record(5)).unwrap();
    drop(store);
    let connection = rusqlite::Connection::open(dir.path().join("store.db")).unwrap();
    connection
        .execute_batch(
            "DROP TABLE denial; DROP TABLE policy_text;
             UPDATE meta SET value = '1' WHERE name = 'schema_version';",
        )
        .unwrap();
    drop(connection);
    for _ in 0..2 {
        let store = Store::open(dir.path(), Options::default()).unwrap();
        drop(store);
    }
    let store = Store::open(dir.path(), Options::default()).unwrap();
    let denial = deny(&store, 1, 6, &["a"]);
    let [key, _] = both_keys(&denial);
    assert_eq!(store.denial(&key, 6).unwrap(), Some(denial));
    assert_eq!(count(dir.path(), "audit_record"), 2);
}
