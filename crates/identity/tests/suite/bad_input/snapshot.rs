//! The state of a house, as rows: to begin anew from it.
use crate::house::House;
use doorward_store::{Change, Commit, Edit, Kind, Options, PartitionChange, Store, Version};

/// A house's state at one time.
pub(crate) struct Snapshot(Vec<PartitionChange>);

impl Snapshot {
    /// The state of `house`, as its store has it.
    pub(crate) fn of(house: &House) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("store.db");
        house.installation.backup_to(&path).unwrap();
        let store = Store::open(folder.path(), Options::default()).unwrap();
        let partitions = store.partitions().unwrap().into_iter();
        let partitions = partitions.map(|(partition, _)| {
            let rows = store.load(&partition).unwrap().rows.into_iter();
            let changes = rows.map(|row| Change {
                kind: Kind::new(row.kind.leak(), row.v),
                key: row.key,
                edit: Edit::Put(row.json),
            });
            PartitionChange {
                partition,
                expected: Version::default(),
                changes: changes.collect(),
            }
        });
        Self(partitions.collect())
    }

    /// A house with this state, and else as `house` is.
    pub(crate) fn house(&self, house: &House) -> House {
        let store = Store::in_memory(Options::default()).unwrap();
        let commit = Commit {
            partitions: self.0.clone(),
            ..Commit::default()
        };
        store.commit(commit).unwrap();
        house.with(store)
    }
}
