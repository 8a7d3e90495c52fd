//! What the Service Authorization Reference says, each service read once.

use crate::Reference;
use crate::reference::{ConditionKey, Service};
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::rc::Rc;
use alloc::string::String;
use alloc::vec::Vec;

/// The services a document speaks of.
pub(super) struct Services<'r> {
    reference: &'r Reference<'r>,
    read: BTreeMap<String, Option<Rc<Service<'r>>>>,
    /// What stands across all services, once it is asked for.
    all: Option<Rc<All<'r>>>,
}

impl<'r> Services<'r> {
    pub(super) fn new(reference: &'r Reference<'r>) -> Self {
        Self {
            reference,
            read: BTreeMap::new(),
            all: None,
        }
    }

    /// The service with `prefix`, in any case.
    pub(super) fn of(&mut self, prefix: &str) -> Option<Rc<Service<'r>>> {
        let prefix = prefix.to_ascii_lowercase();
        let reference = self.reference;
        let read = self.read.entry(prefix);
        let read = read.or_insert_with_key(|prefix| reference.service(prefix).map(Rc::new));
        read.clone()
    }

    /// Every prefix.
    pub(super) fn prefixes(&self) -> Vec<&'r str> {
        self.reference.prefixes().collect()
    }

    /// Whether ARNs of some resource type are of `service`, which need not be an actions' prefix.
    pub(super) fn has_arns(&mut self, service: &str) -> bool {
        self.all().arns.contains(service)
    }

    /// The key that some service lists under another's prefix.
    pub(super) fn key_of_others(&mut self, key: &str) -> Option<ConditionKey<'r>> {
        let all = self.all();
        let mut keys = all.foreign_keys.iter();
        keys.find(|known| known.covers(key)).copied()
    }

    fn all(&mut self) -> Rc<All<'r>> {
        let reference = self.reference;
        let all = self.all.get_or_insert_with(|| Rc::new(All::of(reference)));
        all.clone()
    }
}

/// What stands across all services.
struct All<'r> {
    /// The services in the ARNs of resource types.
    arns: BTreeSet<&'r str>,
    /// Keys that a service lists and whose prefix is another.
    foreign_keys: Vec<ConditionKey<'r>>,
}

impl<'r> All<'r> {
    fn of(reference: &Reference<'r>) -> Self {
        let (mut arns, mut foreign_keys) = (BTreeSet::new(), Vec::new());
        let services = reference.prefixes();
        for service in services.filter_map(|prefix| reference.service(prefix)) {
            let all = service.resources.iter().flat_map(|resource| &resource.arns);
            arns.extend(all.filter_map(|arn| arn.split(':').nth(2)));
            let keys = service.keys.iter();
            foreign_keys.extend(keys.filter(|key| {
                let prefix = key.key.split(':').next().unwrap_or_default();
                prefix != service.prefix && prefix != "aws"
            }));
        }
        Self { arns, foreign_keys }
    }
}

/// The one of `known` that differs least from `text`: in a quarter of its letters at most.
pub(super) fn nearest<'k>(text: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let most = (text.len() / 4).max(1);
    let near = known.filter_map(|word| Some((distance(text, word, most)?, word)));
    near.min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

/// How many letters must be put in, taken out or changed, in any case; nothing beyond `most`.
fn distance(one: &str, other: &str, most: usize) -> Option<usize> {
    if one.len().abs_diff(other.len()) > most || one.len() > 128 {
        return None;
    }
    let letters = |text: &str| text.to_ascii_lowercase().into_bytes();
    let (one, other) = (letters(one), letters(other));
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.iter().enumerate() {
        let mut before = at;
        let mut left = at + 1;
        for (cell, known) in row.iter_mut().skip(1).zip(&other) {
            let changed = before + usize::from(letter != known);
            before = *cell;
            *cell = changed.min(before + 1).min(left + 1);
            left = *cell;
        }
        if let Some(first) = row.first_mut() {
            *first = at + 1;
        }
    }
    row.last().copied().filter(|distance| *distance <= most)
}
