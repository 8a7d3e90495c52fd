use super::index::Index;
use doorward_store::{Change, Edit, Kind};
use imbl::OrdMap;
use imbl::ordmap::DiffItem;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt;
use std::sync::Arc;

/// What a partition holds many of, each a row of its own.
pub trait Entity: Clone + Eq + Serialize + DeserializeOwned + Send + Sync + 'static {
    /// What tells one from another in its table.
    type Key: Clone + Ord + fmt::Display + fmt::Debug + Send + Sync;
    /// The row's kind in the store.
    const KIND: Kind;

    /// Its key.
    fn key(&self) -> Self::Key;

    /// The row's key in the store.
    fn row_key(&self) -> String {
        self.key().to_string().to_ascii_lowercase()
    }

    /// Enters what is looked up by something else than the key into the index.
    fn enter(&self, _index: &mut Index) {}

    /// Takes back what [`Entity::enter`] entered.
    fn leave(&self, _index: &mut Index) {}
}

/// The entities of one kind in a partition, ordered by key. A copy costs nothing.
pub struct Table<E: Entity>(OrdMap<E::Key, Held<E>>);

/// An entity in its place. Two are equal if they are one: names that differ in case alone are
/// equal too, and who changes a name's case changes the row.
struct Held<E>(Arc<E>);

impl<E> Clone for Held<E> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<E> PartialEq for Held<E> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<E: Entity> Table<E> {
    /// The entity `key` names.
    pub fn get(&self, key: &E::Key) -> Option<&Arc<E>> {
        self.0.get(key).map(|held| &held.0)
    }

    /// The entity `key` names, to be edited in place.
    pub fn get_mut(&mut self, key: &E::Key) -> Option<&mut E> {
        self.0.get_mut(key).map(|held| Arc::make_mut(&mut held.0))
    }

    /// Whether there is one named `key`.
    pub fn contains(&self, key: &E::Key) -> bool {
        self.0.contains_key(key)
    }

    /// Puts `entity` in, in place of one of the same key.
    pub fn insert(&mut self, entity: E) {
        self.0.insert(entity.key(), Held(Arc::new(entity)));
    }

    /// Takes the entity `key` names out.
    pub fn remove(&mut self, key: &E::Key) -> Option<Arc<E>> {
        self.0.remove(key).map(|held| held.0)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them, ordered by key.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Arc<E>> {
        self.0.values().map(|held| &held.0)
    }

    /// Those whose keys come after `key`, ordered: where a page goes on.
    pub fn after(&self, key: &E::Key) -> impl Iterator<Item = &Arc<E>> {
        use std::ops::Bound::{Excluded, Unbounded};
        self.0
            .range((Excluded(key.clone()), Unbounded))
            .map(|(_, held)| &held.0)
    }

    /// What must be written to turn `old` into `self`, and what that changes in the index.
    pub(super) fn diff(&self, old: &Self, index: &mut Index, changes: &mut Vec<Change>) {
        if self.0.ptr_eq(&old.0) {
            return;
        }
        let put = |entity: &E, changes: &mut Vec<Change>| {
            let json = serde_json::to_string(entity).unwrap_or_default();
            changes.push(Change {
                kind: E::KIND,
                key: entity.row_key(),
                edit: Edit::Put(json),
            });
        };
        // All that leaves goes before all that enters: a rename is both.
        let mut entered = Vec::new();
        for item in old.0.diff(&self.0) {
            match item {
                DiffItem::Add(_, new) => entered.push(&new.0),
                DiffItem::Update {
                    old: (_, was),
                    new: (_, new),
                } => {
                    was.0.leave(index);
                    entered.push(&new.0);
                }
                DiffItem::Remove(_, was) => {
                    was.0.leave(index);
                    let (kind, key) = (E::KIND, was.0.row_key());
                    changes.push(Change {
                        kind,
                        key,
                        edit: Edit::Delete,
                    });
                }
            }
        }
        for new in entered {
            new.enter(index);
            put(new, changes);
        }
    }

    pub(super) fn load(&mut self, entity: E, index: &mut Index) {
        entity.enter(index);
        self.insert(entity);
    }
}

impl<E: Entity> Clone for Table<E> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<E: Entity> Default for Table<E> {
    fn default() -> Self {
        Self(OrdMap::new())
    }
}

impl<E: Entity> PartialEq for Table<E> {
    fn eq(&self, other: &Self) -> bool {
        self.0.ptr_eq(&other.0) || self.iter().eq(other.iter())
    }
}

impl<E: Entity + fmt::Debug> fmt::Debug for Table<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}
