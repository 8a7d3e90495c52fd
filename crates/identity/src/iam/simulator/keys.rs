//! Which condition keys policies refer to.
use super::source::Source;
use std::collections::BTreeSet;

/// The keys of `policies`, each once, in the order in which they stand there.
pub(super) fn of<'s>(policies: impl Iterator<Item = &'s Source>) -> Vec<String> {
    let mut known = BTreeSet::new();
    let mut keys = Vec::new();
    for document in policies.map(Source::document) {
        let statements = 0..document.statement_count();
        for key in statements.flat_map(|index| document.context_keys(index)) {
            if known.insert(key.to_ascii_lowercase()) {
                keys.push(key.to_owned());
            }
        }
    }
    keys
}
