//! Counts of failures that outlive a restart, but for the last seconds before a crash.
//!
//! What failed goes by a keyed hash: people type passwords where names belong, and neither is
//! written to the store in the clear.
use crate::Timestamp;
use doorward_names::Secret;
use doorward_store::LastUsed;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// Failures, and which counts have changed since [`Tally::changes`] last told.
pub(crate) struct Tally {
    /// How the store's keys of these counts begin.
    prefix: &'static str,
    key: Secret<[u8; 32]>,
    counts: BTreeMap<Tag, Count>,
    changed: BTreeSet<Tag>,
}

/// What is counted: a kind, and the hash of what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Tag {
    pub(crate) kind: char,
    hash: [u8; 16],
}

/// Failures in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Count {
    pub(crate) failures: u32,
    /// When the last of them was.
    pub(crate) last: Timestamp,
}

/// A count that is to be written, or forgotten where it has no text.
pub(crate) struct Changed {
    pub(crate) key: String,
    pub(crate) json: Option<String>,
}

/// The store's scope of counts, which are no account's.
pub(crate) const SCOPE: &str = "failures";

impl Tally {
    /// Takes the counts that begin with `prefix` out of what the store has; the rest is returned.
    pub(crate) fn take(
        prefix: &'static str,
        key: Secret<[u8; 32]>,
        kept: Vec<LastUsed>,
    ) -> (Self, Vec<LastUsed>) {
        let mut counts = BTreeMap::new();
        let others = kept.into_iter().filter_map(|noted| {
            let rest = match noted.key.strip_prefix(prefix) {
                Some(rest) if noted.scope == SCOPE => rest,
                _ => return Some(noted),
            };
            let count = serde_json::from_str(&noted.json).ok();
            counts.extend(Tag::parse(rest).zip(count));
            None
        });
        let others = others.collect();
        let changed = BTreeSet::new();
        (
            Self {
                prefix,
                key,
                counts,
                changed,
            },
            others,
        )
    }

    /// The tag of what `parts` name together.
    pub(crate) fn tag(&self, kind: char, parts: &[&[u8]]) -> Tag {
        // The key comes first and the hash is cut, so nothing can be learnt by going on from it.
        let mut hash = Sha256::new();
        hash.update(self.key.expose());
        hash.update(u32::from(kind).to_be_bytes());
        for part in parts {
            hash.update(part.len().to_be_bytes());
            hash.update(part);
        }
        let whole: [u8; 32] = hash.finalize().into();
        let (half, _) = whole.split_at(16);
        let mut hash = [0; 16];
        hash.copy_from_slice(half);
        Tag { kind, hash }
    }

    /// The count of `tag`.
    pub(crate) fn get(&self, tag: Tag) -> Option<Count> {
        self.counts.get(&tag).copied()
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.counts.len()
    }

    /// Makes the count of `tag` `count`.
    pub(crate) fn set(&mut self, tag: Tag, count: Count) {
        if self.counts.insert(tag, count) != Some(count) {
            self.changed.insert(tag);
        }
    }

    /// Forgets the count of `tag`.
    pub(crate) fn remove(&mut self, tag: Tag) {
        if self.counts.remove(&tag).is_some() {
            self.changed.insert(tag);
        }
    }

    /// Forgets the counts that `keep` does not hold for.
    pub(crate) fn retain(&mut self, keep: impl Fn(Tag, Count) -> bool) {
        let changed = &mut self.changed;
        self.counts.retain(|tag, count| {
            let kept = keep(*tag, *count);
            if !kept {
                changed.insert(*tag);
            }
            kept
        });
    }

    /// What has changed since it was last asked.
    pub(crate) fn changes(&mut self) -> Vec<Changed> {
        let tags = std::mem::take(&mut self.changed).into_iter();
        let changes = tags.map(|tag| Changed {
            key: format!("{}{}", self.prefix, tag.text()),
            json: self
                .counts
                .get(&tag)
                .map(|count| serde_json::to_string(count).unwrap_or_default()),
        });
        changes.collect()
    }
}

impl Tag {
    fn text(self) -> String {
        format!("{}{:032x}", self.kind, u128::from_be_bytes(self.hash))
    }

    fn parse(text: &str) -> Option<Self> {
        let mut rest = text.chars();
        let kind = rest.next()?;
        let hash = u128::from_str_radix(rest.as_str(), 16).ok()?.to_be_bytes();
        Some(Self { kind, hash })
    }
}

impl Count {
    /// Whether its last failure is `seconds` ago or more.
    pub(crate) fn is_over(self, seconds: i64, now: Timestamp) -> bool {
        self.last.plus_seconds(seconds) <= now
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(kept: Vec<LastUsed>) -> (Tally, Vec<LastUsed>) {
        Tally::take("tried/", Secret::new([7; 32]), kept)
    }

    fn noted(changed: Changed) -> Option<LastUsed> {
        Some(LastUsed {
            scope: SCOPE.to_owned(),
            key: changed.key,
            json: changed.json?,
        })
    }

    #[test]
    fn counts_come_back_from_what_was_written_and_nothing_else_is_taken() {
        let (mut first, _) = tally(Vec::new());
        let last = Timestamp::from_seconds(7);
        let (ada, eve) = (first.tag('a', &[b"ada"]), first.tag('a', &[b"eve"]));
        first.set(ada, Count { failures: 3, last });
        first.set(eve, Count { failures: 1, last });
        first.remove(eve);
        let changes = first.changes();
        assert_eq!(changes.len(), 2);
        assert!(changes.iter().all(|change| !change.key.contains("ada")));
        assert!(first.changes().is_empty());
        let other = LastUsed {
            scope: "111122223333".to_owned(),
            key: "tried/AKIA".to_owned(),
            json: String::new(),
        };
        let mut kept: Vec<_> = changes.into_iter().filter_map(noted).collect();
        kept.push(other.clone());
        let (second, others) = tally(kept);
        assert_eq!(others, [other]);
        assert_eq!(second.get(ada), Some(Count { failures: 3, last }));
        assert_eq!(second.len(), 1);
    }

    #[test]
    fn what_is_told_apart_has_a_tag_of_its_own() {
        let (tally, _) = tally(Vec::new());
        let tags = [
            tally.tag('a', &[b"ab", b"c"]),
            tally.tag('a', &[b"a", b"bc"]),
            tally.tag('a', &[b"abc"]),
            tally.tag('b', &[b"abc"]),
        ];
        assert_eq!(BTreeSet::from(tags).len(), 4);
        for tag in tags {
            assert_eq!(Tag::parse(&tag.text()), Some(tag));
        }
        assert_eq!(Tag::parse("").or(Tag::parse("axyz")), None);
    }
}
