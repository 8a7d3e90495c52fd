//! Places in a document, as Access Analyzer tells of them.

use crate::Span;
use alloc::string::String;
use alloc::vec::Vec;

/// A part of a policy: the way to it, and where it stands in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The steps from the document down.
    pub path: Vec<PathElement>,
    /// The first character.
    pub start: Spot,
    /// The character after the last.
    pub end: Spot,
}

/// One step down into a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathElement {
    /// An element of an array, from 0.
    Index(usize),
    /// A key of an object itself.
    Key(String),
    /// The value of a key.
    Value(String),
}

impl PathElement {
    pub(super) fn key(key: &str) -> Self {
        Self::Key(key.into())
    }

    pub(super) fn value(key: &str) -> Self {
        Self::Value(key.into())
    }
}

/// A part of the document before its lines are counted.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) path: Vec<PathElement>,
    pub(super) span: Span,
}

/// A string of the document and where it stands.
pub(super) struct Item<'n> {
    pub(super) text: &'n str,
    pub(super) place: Place,
}

/// A character: its line from 1, its column and its offset in the text from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 0.
    pub column: usize,
    /// Characters before it, from 0.
    pub offset: usize,
}

/// The lines of a text, to find places in it without reading all of it each time.
pub(super) struct Lines<'t> {
    text: &'t str,
    /// The byte and the character at which each line starts.
    starts: Vec<(usize, usize)>,
}

impl<'t> Lines<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let mut starts = Vec::from([(0, 0)]);
        for (characters, (at, c)) in text.char_indices().enumerate() {
            if c == '\n' {
                starts.push((at + 1, characters + 1));
            }
        }
        Self { text, starts }
    }

    /// The byte after the character that starts at byte `at`; the end of the text stays the end.
    pub(super) fn after(&self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        at + rest.chars().next().map_or(0, char::len_utf8)
    }

    /// The place of byte `at`.
    pub(super) fn spot(&self, at: usize) -> Spot {
        let line = self.starts.partition_point(|(start, _)| *start <= at);
        let number = line.saturating_sub(1);
        let (byte, before) = self.starts.get(number).copied().unwrap_or_default();
        let on_line = self.text.get(byte..at).unwrap_or_default();
        let column = on_line.chars().count();
        Spot {
            line,
            column,
            offset: before + column,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_in_characters() {
        let lines = Lines::of("aé\nb\n");
        for (at, line, column, offset) in [(0, 1, 0, 0), (3, 1, 2, 2), (4, 2, 0, 3), (6, 3, 0, 5)] {
            let spot = lines.spot(at);
            assert_eq!(
                (spot.line, spot.column, spot.offset),
                (line, column, offset)
            );
        }
    }
}
