//! A cheap look at a text, before a pattern is compared with all of it: at both ends, and at which
//! letters there are.

use crate::pattern::{Case, Pattern, Token};

/// How many letters of each end are compared.
pub(crate) const COMPARED: usize = 8;

/// The first and the last eight bytes of a text, and which bytes it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ends {
    /// From the highest byte down; zeros follow a shorter text.
    head: u64,
    /// To the lowest byte; zeros precede a shorter text.
    tail: u64,
    /// A bit for each byte that occurs; four bytes share one.
    letters: u64,
}

impl Ends {
    /// Of an empty text.
    pub(crate) const NONE: Self = Self {
        head: 0,
        tail: 0,
        letters: 0,
    };

    /// Of `text`, in lower case where case does not count.
    pub(crate) fn of(text: &str, case: Case) -> Self {
        let byte = |byte: &u8| match case {
            Case::Exact => u64::from(*byte),
            Case::Ignore => u64::from(byte.to_ascii_lowercase()),
        };
        let bytes = text.as_bytes();
        let first = bytes.iter().take(COMPARED).map(byte);
        let last = bytes.iter().rev().take(COMPARED).map(byte);
        let all = bytes.iter().map(byte);
        Self {
            letters: all.fold(0, |letters, b| letters | 1 << (b & 63)),
            head: first
                .zip(0..)
                .fold(0, |head, (b, at)| head | b << (56 - 8 * at)),
            tail: last.zip(0..).fold(0, |tail, (b, at)| tail | b << (8 * at)),
        }
    }
}

/// What the ends of a text must be if a pattern is to match it. Who passes may still not match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Gate {
    wanted: Ends,
    head_mask: u64,
    tail_mask: u64,
}

impl Gate {
    /// Everything passes.
    pub(crate) const OPEN: Self = Self {
        wanted: Ends::NONE,
        head_mask: 0,
        tail_mask: 0,
    };

    /// The gate before a `text` without wildcards.
    pub(crate) fn of_text(text: &str, case: Case) -> Self {
        Self::of_ends(text, text, Ends::of(text, case).letters, case)
    }

    /// The gate before `pattern`, whose literal ends it knows.
    pub(crate) fn of(pattern: &Pattern, case: Case) -> Self {
        let (head, tail) = match pattern {
            Pattern::Any => ("", ""),
            Pattern::Exact(text) => (&**text, &**text),
            Pattern::Prefix(text) => (&**text, ""),
            Pattern::Stretches(stretches) => {
                let first = stretches.first().and_then(|stretch| stretch.first());
                let last = stretches.last().and_then(|stretch| stretch.last());
                (literal(first), literal(last))
            }
        };
        Self::of_ends(head, tail, letters(pattern, case), case)
    }

    fn of_ends(head: &str, tail: &str, letters: u64, case: Case) -> Self {
        let mask = |text: &str| match text.len() {
            0 => 0,
            length => u64::MAX << (64 - 8 * length.min(COMPARED)),
        };
        Self {
            wanted: Ends {
                head: Ends::of(head, case).head,
                tail: Ends::of(tail, case).tail,
                letters,
            },
            head_mask: mask(head),
            tail_mask: mask(tail).reverse_bits(),
        }
    }

    /// Whether a text with `ends` may match.
    pub(crate) fn lets(&self, ends: Ends) -> bool {
        let head = (ends.head ^ self.wanted.head) & self.head_mask;
        let tail = (ends.tail ^ self.wanted.tail) & self.tail_mask;
        let letters = self.wanted.letters & !ends.letters;
        head | tail | letters == 0
    }
}

/// The letters of all that a pattern spells out.
fn letters(pattern: &Pattern, case: Case) -> u64 {
    let of = |text: &str| Ends::of(text, case).letters;
    match pattern {
        Pattern::Any => 0,
        Pattern::Exact(text) | Pattern::Prefix(text) => of(text),
        Pattern::Stretches(stretches) => {
            let tokens = stretches.iter().flat_map(|stretch| stretch.iter());
            tokens.fold(0, |letters, token| letters | of(literal(Some(token))))
        }
    }
}

fn literal(token: Option<&Token>) -> &str {
    match token {
        Some(Token::Text(text)) => text,
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Context;
    use crate::pattern::Syntax;
    use alloc::string::String;
    use proptest::prelude::*;

    fn gate(pattern: &str) -> Gate {
        Gate::of(&Pattern::parse(pattern, syntax()), Case::Exact)
    }

    fn syntax() -> Syntax {
        Syntax {
            wildcards: true,
            variables: true,
        }
    }

    #[test]
    fn a_gate_turns_away_what_differs_at_an_end() {
        for (pattern, away, through) in [
            ("abc", "abd", "abc"),
            ("abc", "ab", "abc"),
            ("", "a", ""),
            ("team/*", "tea/x", "team/x"),
            ("*/keys", "a/key", "a/keys"),
            ("a*z", "a-y", "a-z"),
            ("longer than eight*", "longer x", "longer than nine"),
            (
                "*longer than eight",
                "longer than nine",
                "or longer than eight",
            ),
            ("${v}z", "xy", "xz"),
            ("?z", "xy", "xz"),
            ("a*k*z", "a-z", "a-k-z"),
            // The same letters in another order.
            ("abc", "acb", "abc"),
            ("abc*", "acb-abc", "abc-acb"),
            ("*abc", "abc-acb", "acb-abc"),
            ("abcdefgh*", "abcdefhg", "abcdefgh"),
            ("*abcdefgh", "bacdefgh", "abcdefgh"),
        ] {
            if !pattern.is_empty() {
                assert!(
                    !gate(pattern).lets(Ends::of(away, Case::Exact)),
                    "{pattern} {away}"
                );
            }
            assert!(
                gate(pattern).lets(Ends::of(through, Case::Exact)),
                "{pattern} {through}"
            );
        }
        assert!(Gate::OPEN.lets(Ends::of("any", Case::Exact)));
    }

    proptest! {
        #[test]
        fn what_matches_passes(
            pattern in "[abAé*?]{0,6}(\\$\\{v\\})?[abA*?]{0,12}",
            text in "[abAé]{0,14}",
            ignore in any::<bool>(),
        ) {
            let case = if ignore { Case::Ignore } else { Case::Exact };
            let mut context = Context::new();
            context.set("v", String::from("a"));
            let compiled = Pattern::parse(&pattern, syntax());
            if compiled.matches(&text, case, &context) {
                let gate = Gate::of(&compiled, case);
                prop_assert!(gate.lets(Ends::of(&text, case)), "{} {}", pattern, text);
            }
        }
    }
}
