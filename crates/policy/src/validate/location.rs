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
    /// The characters before each [`STRIDE`]th byte: a document may be one long line.
    marks: Vec<usize>,
}

const STRIDE: usize = 256;

impl<'t> Lines<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let mut starts = Vec::from([(0, 0)]);
        let mut marks = Vec::with_capacity(text.len() / STRIDE + 1);
        for (characters, (at, c)) in text.char_indices().enumerate() {
            while marks.len() * STRIDE <= at {
                marks.push(characters);
            }
            if c == '\n' {
                starts.push((at + 1, characters + 1));
            }
        }
        Self {
            text,
            starts,
            marks,
        }
    }

    /// The byte after the character that starts at byte `at`; the end of the text stays the end.
    pub(super) fn after(&self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        at + rest.chars().next().map_or(0, char::len_utf8)
    }

    /// The place of byte `at`.
    pub(super) fn spot(&self, at: usize) -> Spot {
        let line = self.starts.partition_point(|(start, _)| *start <= at);
        let start = self.starts.get(line.saturating_sub(1));
        let (_, before) = start.copied().unwrap_or_default();
        let offset = self.characters_before(at);
        Spot {
            line,
            column: offset.saturating_sub(before),
            offset,
        }
    }

    fn characters_before(&self, at: usize) -> usize {
        let mark = (at / STRIDE).min(self.marks.len().saturating_sub(1));
        let before = self.marks.get(mark).copied().unwrap_or_default();
        let rest = self.text.as_bytes().get(mark * STRIDE..at);
        // A character counts where it starts.
        let is_start = |byte: &&u8| **byte & 0xC0 != 0x80;
        before + rest.unwrap_or_default().iter().filter(is_start).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

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

    #[test]
    fn places_far_into_a_line_are_counted_as_those_near_its_start() {
        for letter in ["a", "é", "€", "a€"] {
            for line in ["", "x\n", "é\né"] {
                let text = line.to_string() + &letter.repeat(700);
                let lines = Lines::of(&text);
                for (offset, (at, _)) in text.char_indices().enumerate() {
                    assert_eq!(lines.spot(at).offset, offset, "{letter} {at}");
                }
                assert_eq!(lines.spot(text.len()).offset, text.chars().count());
            }
        }
        assert_eq!(Lines::of("").spot(0).offset, 0);
    }
}
