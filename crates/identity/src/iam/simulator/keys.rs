//! Which condition keys policies refer to.
use super::source::Source;

/// The keys of `policies`, each once, in the order in which they stand there.
pub(super) fn of<'s>(policies: impl Iterator<Item = &'s Source>) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for document in policies.map(Source::document) {
        let statements = 0..document.statement_count();
        for key in statements.flat_map(|index| document.context_keys(index)) {
            if !keys.iter().any(|known| known.eq_ignore_ascii_case(key)) {
                keys.push(key.to_owned());
            }
        }
    }
    keys
}
