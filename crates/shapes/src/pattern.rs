//! What a model's string must match: Java's patterns, in time linear in the text.
//!
//! The models' patterns are Java's, with look-aheads and Unicode categories; a whole text must
//! match. There are no captures here, hence no backtracking either: all ways are walked at once.

mod class;
mod parse;
mod program;
mod unicode;

use class::Class;
use program::Program;
use std::sync::OnceLock;

/// A pattern as the model writes it, compiled when first needed.
#[derive(Debug)]
pub struct Pattern {
    text: &'static str,
    matcher: OnceLock<Matcher>,
}

#[derive(Debug)]
enum Matcher {
    /// A run of one class, as most names are.
    Run {
        class: Class,
        least: usize,
    },
    Program(Program),
    /// The pattern cannot be read; a test shows that no model has one.
    Unreadable,
}

/// Beyond this length a text that is not a plain run is refused unread: walking hundreds of ways
/// at once over a megabyte would take seconds, and no model allows as much.
const LONGEST: usize = 16_384;

impl Pattern {
    pub(crate) const fn new(text: &'static str) -> Self {
        Self {
            text,
            matcher: OnceLock::new(),
        }
    }

    /// The pattern as the model writes it.
    pub fn as_str(&self) -> &'static str {
        self.text
    }

    /// Whether the whole of `text` matches.
    pub fn matches(&self, text: &str) -> bool {
        match self.matcher.get_or_init(|| Matcher::of(self.text)) {
            Matcher::Run { class, least } => {
                text.len() >= *least && text.chars().all(|c| class.contains(c))
            }
            Matcher::Program(program) => text.len() <= LONGEST && program.matches(text),
            Matcher::Unreadable => false,
        }
    }

    #[cfg(test)]
    fn is_readable(&self) -> bool {
        !matches!(Matcher::of(self.text), Matcher::Unreadable)
    }
}

impl Matcher {
    fn of(text: &str) -> Self {
        let Some(node) = parse::parse(text) else {
            return Self::Unreadable;
        };
        match node.into_run() {
            Ok((class, least)) => Self::Run { class, least },
            Err(node) => Self::Program(Program::of(&node)),
        }
    }
}

#[cfg(test)]
mod tests;
