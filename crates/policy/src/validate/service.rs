//! What the Service Authorization Reference says, each service read once.

use crate::Reference;
use crate::reference::Service;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::rc::Rc;
use alloc::string::String;
use alloc::vec::Vec;

/// The services a document speaks of.
pub(super) struct Services<'r> {
    reference: &'r Reference<'r>,
    read: BTreeMap<String, Option<Rc<Service<'r>>>>,
    /// The services in the ARNs of all resource types, once they are asked for.
    arns: Option<BTreeSet<&'r str>>,
}

impl<'r> Services<'r> {
    pub(super) fn new(reference: &'r Reference<'r>) -> Self {
        Self {
            reference,
            read: BTreeMap::new(),
            arns: None,
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
        let reference = self.reference;
        let services = self.arns.get_or_insert_with(|| {
            let all = reference
                .prefixes()
                .filter_map(|prefix| reference.service(prefix));
            let types = all.flat_map(|service| service.resources);
            let arns = types.flat_map(|resource| resource.arns);
            arns.filter_map(|arn| arn.split(':').nth(2)).collect()
        });
        services.contains(service)
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
