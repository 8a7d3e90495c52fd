//! Prints how fast the store is in a directory: `cargo run --release -p doorward-store --example
//! measure -- DIR`.
#![expect(
    clippy::unwrap_used,
    reason = "a measurement that fails should say where"
)]
#![expect(clippy::disallowed_methods, reason = "it measures time")]
#![expect(clippy::cast_precision_loss, reason = "rounded for reading")]

use doorward_names::AccountId;
use doorward_store::{
    AuditQuery, AuditRecord, Change, Commit, Edit, Kind, Options, PartitionChange, PartitionId,
    Store, Version,
};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let dir = std::env::args().nth(1).unwrap();
    let dir = Path::new(&dir);
    let start = Instant::now();
    let store = Store::open(dir, Options::default()).unwrap();
    println!("open, empty            {:>10.1} ms", millis(start));
    commits(&store, 1);
    commits(&store, 32);
    records(&store);
    lookup(&store);
    load(&store);
    let start = Instant::now();
    drop(store);
    println!("close                  {:>10.1} ms", millis(start));
    let start = Instant::now();
    let store = Store::open(dir, Options::default()).unwrap();
    println!("open, filled           {:>10.1} ms", millis(start));
    drop(store);
}

fn millis(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1e3
}

fn partition(number: u64) -> PartitionId {
    PartitionId::Account(AccountId::from_number(number).unwrap())
}

/// What one created user costs: a row, a record, a version.
fn commits(store: &Store, writers: u64) {
    let each = 4_000 / writers;
    let before = store.transactions();
    let start = Instant::now();
    thread::scope(|scope| {
        for writer in 0..writers {
            scope.spawn(move || {
                let account = 1_000 * writers + writer;
                for n in 0..each {
                    store.commit(create_user(account, n)).unwrap();
                }
            });
        }
    });
    let taken = start.elapsed();
    let total = writers * each;
    let shared = total as f64 / (store.transactions() - before) as f64;
    println!(
        "commits, {writers:>2} writers    {:>10.0} /s   ({shared:.1} a transaction)",
        total as f64 / taken.as_secs_f64()
    );
}

fn create_user(account: u64, n: u64) -> Commit {
    let json = "{\"path\":\"/\",\"id\":\"AIDAEXAMPLE\",\"tags\":{}}".repeat(5);
    let change = Change {
        kind: Kind::new("user", 1),
        key: format!("u{n}"),
        edit: Edit::Put(json),
    };
    Commit {
        partitions: vec![PartitionChange {
            partition: partition(account),
            expected: Version(n),
            changes: vec![change],
        }],
        audit: vec![record(account, n, 1_200)],
        single_use: Vec::new(),
    }
}

fn record(account: u64, n: u64, bytes: usize) -> AuditRecord {
    AuditRecord {
        account: AccountId::from_number(account).unwrap(),
        time_ms: 1_700_000_000_000 + (n / 20).cast_signed(),
        event_id: format!("4fd3b1a2-7c6e-4a0e-9d55-{n:012}"),
        event_name: "GetCallerIdentity".into(),
        event_source: "sts.amazonaws.com".into(),
        username: Some("alice".into()),
        access_key_id: Some("AKIAIOSFODNN7EXAMPLE".into()),
        read_only: true,
        resources: Vec::new(),
        json: "x".repeat(bytes),
    }
}

fn records(store: &Store) {
    for (accounts, bytes) in [(1, 800), (1, 1_200), (100, 1_200)] {
        let total = 200_000;
        let made: Vec<_> = (0..total)
            .map(|n| record(1 + n % accounts, n, bytes))
            .collect();
        let before = (store.transactions(), processor_time());
        let start = Instant::now();
        for record in made {
            let mut given = store.record(record.clone());
            while given.is_err() {
                store.commit(Commit::default()).unwrap();
                given = store.record(record.clone());
            }
        }
        store.commit(Commit::default()).unwrap();
        let per = |time: Duration| time.as_secs_f64() * 1e6 / total as f64;
        println!(
            "record, {bytes:>4} B, {accounts:>3} acc. {:>8.2} µs  ({:.2} µs of processor, {:.0} a transaction)",
            per(start.elapsed()),
            per(processor_time().saturating_sub(before.1)),
            total as f64 / (store.transactions() - before.0) as f64,
        );
    }
}

/// User and system time of this process so far, from Linux's `/proc`, in hundredths of a second.
fn processor_time() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat
        .rsplit(") ")
        .next()
        .unwrap_or_default()
        .split(' ')
        .skip(11)
        .take(2);
    Duration::from_millis(
        fields
            .filter_map(|field| field.parse::<u64>().ok())
            .sum::<u64>()
            * 10,
    )
}

fn lookup(store: &Store) {
    let query = AuditQuery {
        account: AccountId::from_number(1).unwrap(),
        start_ms: 0,
        end_ms: i64::MAX,
        attribute: None,
        max: 50,
        after: None,
    };
    let start = Instant::now();
    assert_eq!(store.lookup_events(&query).unwrap().records.len(), 50);
    println!("look-up of 50          {:>10.2} ms", millis(start));
    let attribute = Some(doorward_store::Attribute::EventId("none".into()));
    let start = Instant::now();
    store
        .lookup_events(&AuditQuery { attribute, ..query })
        .unwrap();
    println!("look-up in vain        {:>10.2} ms", millis(start));
}

fn load(store: &Store) {
    let rows = |kind, count: u64| {
        let json = "{\"path\":\"/engineering/\",\"id\":\"AIDAEXAMPLE\",\"n\":[1,2,3]}".repeat(6);
        let json = format!("[{}]", json.replace("}{", "},{"));
        (0..count).map(move |n| Change {
            kind: Kind::new(kind, 1),
            key: format!("{kind}-{n:08}"),
            edit: Edit::Put(json.clone()),
        })
    };
    let changes = rows("user", 100_000)
        .chain(rows("access_key", 200_000))
        .collect();
    let partitions = vec![PartitionChange {
        partition: partition(7),
        expected: Version(0),
        changes,
    }];
    let start = Instant::now();
    store
        .commit(Commit {
            partitions,
            ..Commit::default()
        })
        .unwrap();
    println!("one commit of 300,000  {:>10.0} ms", millis(start));
    let (mut count, mut bytes) = (0, 0);
    let start = Instant::now();
    let visit = |row: doorward_store::RowRef<'_>| {
        count += 1;
        bytes += row.json.len() + row.key.len();
    };
    store.for_each_row(&partition(7), visit).unwrap();
    println!(
        "load of {count} rows    {:>10.0} ms  ({} MB)",
        millis(start),
        bytes / 1_000_000
    );
}
