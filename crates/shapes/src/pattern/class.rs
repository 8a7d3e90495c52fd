//! A set of characters.

use super::unicode;

/// A set of characters.
#[derive(Clone, Debug, Default)]
pub(super) struct Class {
    /// The members below 128, one bit each.
    ascii: u128,
    ranges: Vec<(u32, u32)>,
    categories: Vec<Category>,
    negated: bool,
}

/// One of Unicode's general categories.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Category {
    Letter,
    Mark,
    Number,
    Punctuation,
    Symbol,
    Separator,
}

impl Class {
    pub(super) fn contains(&self, c: char) -> bool {
        let code = u32::from(c);
        let found = if code < 128 {
            self.ascii & (1 << code) != 0
        } else {
            self.ranges
                .iter()
                .any(|(first, last)| (*first..=*last).contains(&code))
                || self.categories.iter().any(|category| category.contains(c))
        };
        found != self.negated
    }

    pub(super) fn negate(&mut self) {
        self.negated = !self.negated;
    }

    pub(super) fn range(&mut self, first: u32, last: u32) {
        for code in first..=last.min(127) {
            self.ascii |= 1 << code;
        }
        if last > 127 {
            self.ranges.push((first, last));
        }
    }

    pub(super) fn characters(&mut self, characters: &str) {
        for c in characters.chars() {
            self.range(c.into(), c.into());
        }
    }

    pub(super) fn category(&mut self, category: Category) {
        for code in 0..128_u8 {
            if category.contains(code.into()) {
                self.ascii |= 1 << code;
            }
        }
        self.categories.push(category);
    }

    /// Adds everything that `other` holds.
    pub(super) fn union(&mut self, other: &Self) {
        if other.negated {
            // Only `\S` within brackets, where Java's white space is ASCII.
            for code in 0..128_u32 {
                if other.ascii & (1 << code) == 0 {
                    self.range(code, code);
                }
            }
            self.ranges.push((128, 0x10_FFFF));
        } else {
            self.ascii |= other.ascii;
            self.ranges.extend(&other.ranges);
            self.categories.extend(&other.categories);
        }
    }

    /// The class that a letter after a backslash names: `\d`, `\w`, `\s` and their opposites.
    pub(super) fn named(letter: char) -> Option<Self> {
        let mut class = Self::default();
        match letter.to_ascii_lowercase() {
            'd' => class.range('0'.into(), '9'.into()),
            'w' => {
                class.range('0'.into(), '9'.into());
                class.range('a'.into(), 'z'.into());
                class.range('A'.into(), 'Z'.into());
                class.characters("_");
            }
            's' => class.characters(" \t\n\x0B\x0C\r"),
            _ => return None,
        }
        if letter.is_ascii_uppercase() {
            class.negate();
        }
        Some(class)
    }

    /// What a dot matches: anything but the end of a line.
    pub(super) fn dot(all: bool) -> Self {
        let mut class = Self::default();
        if !all {
            class.characters("\n\r\u{85}\u{2028}\u{2029}");
        }
        class.negate();
        class
    }
}

impl Category {
    pub(super) fn named(letter: char) -> Option<Self> {
        Some(match letter {
            'L' => Self::Letter,
            'M' => Self::Mark,
            'N' => Self::Number,
            'P' => Self::Punctuation,
            'S' => Self::Symbol,
            'Z' => Self::Separator,
            _ => return None,
        })
    }

    fn contains(self, c: char) -> bool {
        if c.is_ascii() {
            return match self {
                Self::Letter => c.is_ascii_alphabetic(),
                Self::Mark => false,
                Self::Number => c.is_ascii_digit(),
                Self::Punctuation => c.is_ascii_punctuation() && !"$+<=>^`|~".contains(c),
                Self::Symbol => "$+<=>^`|~".contains(c),
                Self::Separator => c == ' ',
            };
        }
        let runs = match self {
            Self::Letter => unicode::LETTER,
            Self::Mark => unicode::MARK,
            Self::Number => return c.is_numeric(),
            Self::Punctuation => unicode::PUNCTUATION,
            Self::Symbol => unicode::SYMBOL,
            Self::Separator => unicode::SEPARATOR,
        };
        let code = u32::from(c);
        let after = runs.partition_point(|(first, _)| *first <= code);
        let run = after.checked_sub(1).and_then(|at| runs.get(at));
        run.is_some_and(|(_, last)| code <= *last)
    }
}
