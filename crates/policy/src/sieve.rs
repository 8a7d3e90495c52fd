//! What a text must have for one of many patterns to match it: a small look at each, all of them
//! side by side in memory, before any pattern is compared itself.

use crate::gate::{COMPARED, Ends, Gate};
use crate::pattern::{Case, Pattern, Token};
use alloc::boxed::Box;
use alloc::vec::Vec;

/// A text as a sieve looks at it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sifted<'t> {
    pub(crate) ends: Ends,
    pub(crate) text: &'t str,
}

impl<'t> Sifted<'t> {
    pub(crate) fn of(text: &'t str, case: Case) -> Self {
        Self {
            ends: Ends::of(text, case),
            text,
        }
    }
}

/// What can have a place in a sieve.
pub(crate) trait Sift {
    /// Whether case counts.
    const CASE: Case;

    /// Adds what must pass before it: one look.
    fn sift(&self, sieving: &mut Sieving);
}

/// One look for each of a list of patterns. Who passes may still not match.
#[derive(Clone, Debug)]
pub(crate) struct Sieve {
    gates: Box<[Gate]>,
    /// What the patterns spell out, where a gate does not see all of it: for each the start, the
    /// end and what is between, in order; each piece after its length.
    pieces: Box<[u8]>,
    /// Where the pieces of each pattern end.
    places: Box<[u32]>,
    case: Case,
}

/// A sieve that grows.
pub(crate) struct Sieving {
    gates: Vec<Gate>,
    pieces: Vec<u8>,
    places: Vec<u32>,
    case: Case,
}

impl Sieving {
    pub(crate) fn new(case: Case) -> Self {
        Self {
            gates: Vec::new(),
            pieces: Vec::new(),
            places: Vec::new(),
            case,
        }
    }

    /// What everything passes.
    pub(crate) fn open(&mut self) {
        self.push(Gate::OPEN);
    }

    /// What must pass before `text`, of which only the ends are looked at.
    pub(crate) fn ends(&mut self, text: &str) {
        self.push(Gate::of_text(text, self.case));
    }

    /// What must pass before `pattern`.
    pub(crate) fn pattern(&mut self, pattern: &Pattern) {
        match pattern {
            Pattern::Any => {}
            Pattern::Exact(text) | Pattern::Prefix(text) => self.spell(text, "", &[]),
            Pattern::Stretches(stretches) => self.stretches(stretches),
        }
        self.push(Gate::of(pattern, self.case));
    }

    pub(crate) fn done(self) -> Sieve {
        let (pieces, places) = if self.gates.len() < MANY {
            (Vec::new(), Vec::new())
        } else {
            (self.pieces, self.places)
        };
        Sieve {
            gates: self.gates.into(),
            pieces: pieces.into(),
            places: places.into(),
            case: self.case,
        }
    }

    fn push(&mut self, gate: Gate) {
        self.gates.push(gate);
        // Documents are too short for more; past it, the pieces are not looked at.
        let place = u32::try_from(self.pieces.len()).unwrap_or(u32::MAX);
        self.places.push(place);
    }

    fn stretches(&mut self, stretches: &[Box<[Token]>]) {
        // With at most one `*` in it, a pattern is compared about as fast as its pieces.
        let has_middle = stretches.len() > 2;
        let mut tokens: Vec<&Token> = stretches.iter().flat_map(|s| s.iter()).collect();
        let mut first = "";
        if let Some(Token::Text(text)) = stretches.first().and_then(|s| s.first()) {
            first = text;
            tokens.remove(0);
        }
        let mut last = "";
        if let Some(Token::Text(text)) = stretches.last().and_then(|s| s.last())
            && !tokens.is_empty()
        {
            last = text;
            tokens.pop();
        }
        let text = |token: &Token| match token {
            Token::Text(text) if has_middle => Some(text.clone()),
            _ => None,
        };
        let middle: Vec<_> = tokens.into_iter().filter_map(text).collect();
        self.spell(first, last, &middle);
    }

    /// Writes the pieces down, unless the gate sees them all.
    fn spell(&mut self, first: &str, last: &str, middle: &[Box<str>]) {
        if first.len().max(last.len()) <= COMPARED && middle.is_empty() {
            return;
        }
        self.piece(first.as_bytes());
        let last = last.as_bytes();
        let skipped = last.len().saturating_sub(LONGEST);
        self.piece(last.get(skipped..).unwrap_or_default());
        for piece in middle {
            self.piece(piece.as_bytes());
        }
    }

    fn piece(&mut self, text: &[u8]) {
        let text = text.get(..LONGEST).unwrap_or(text);
        let length = u8::try_from(text.len()).unwrap_or(u8::MAX);
        self.pieces.push(length);
        self.pieces.extend_from_slice(text);
    }
}

/// Fewer than these are told apart well enough by their gates, and soon compared themselves.
const MANY: usize = 16;

/// The longest piece; of more, a part is looked for.
const LONGEST: usize = u8::MAX as usize;

impl Sieve {
    pub(crate) fn of<P: Sift>(patterns: &[P]) -> Self {
        let mut sieving = Sieving::new(P::CASE);
        for pattern in patterns {
            pattern.sift(&mut sieving);
        }
        sieving.done()
    }

    pub(crate) fn of_texts(case: Case, patterns: &[Pattern]) -> Self {
        let mut sieving = Sieving::new(case);
        for pattern in patterns {
            sieving.pattern(pattern);
        }
        sieving.done()
    }

    /// Whether one of `patterns`, of which this is the sieve, `matches` the `text`.
    pub(crate) fn any<P>(
        &self,
        patterns: &[P],
        text: Sifted<'_>,
        matches: impl Fn(&P) -> bool,
    ) -> bool {
        let mut entries = self.gates.iter().zip(patterns).enumerate();
        entries.any(|(at, (gate, pattern))| {
            gate.lets(text.ends) && self.has_pieces(at, text.text) && matches(pattern)
        })
    }

    /// Whether `text` may match the pattern with the number `at`.
    pub(crate) fn lets(&self, at: usize, text: Sifted<'_>) -> bool {
        let gate = self.gates.get(at);
        gate.is_none_or(|gate| gate.lets(text.ends)) && self.has_pieces(at, text.text)
    }

    fn has_pieces(&self, at: usize, text: &str) -> bool {
        self.pieces.is_empty() || self.has_these_pieces(at, text)
    }

    fn has_these_pieces(&self, at: usize, text: &str) -> bool {
        let place = |at: usize| self.places.get(at).map_or(0, |place| *place as usize);
        let start = at.checked_sub(1).map_or(0, place);
        match self.pieces.get(start..place(at)) {
            Some(pieces) if !pieces.is_empty() => self.are_in_order(pieces, text.as_bytes()),
            _ => true,
        }
    }

    /// Whether a text starts and ends as it must, and has the rest between, in order. Taking each
    /// at its first place is right, since none depends on what was skipped.
    fn are_in_order(&self, pieces: &[u8], text: &[u8]) -> bool {
        self.in_order(pieces, text).unwrap_or(false)
    }

    /// `None` where a piece is missing.
    fn in_order(&self, pieces: &[u8], text: &[u8]) -> Option<bool> {
        let (first, rest) = take(pieces)?;
        let (last, mut rest) = take(rest)?;
        let text = self.without_start(first, text)?;
        let end = text.len().checked_sub(last.len())?;
        let (mut text, tail) = text.split_at_checked(end)?;
        // A gate saw the first and last letters.
        if last.len() > COMPARED && !self.case.equal(tail, last) {
            return None;
        }
        while let Some((piece, more)) = take(rest) {
            text = self.after(piece, text)?;
            rest = more;
        }
        Some(true)
    }

    fn without_start<'t>(&self, first: &[u8], text: &'t [u8]) -> Option<&'t [u8]> {
        let (start, rest) = text.split_at_checked(first.len())?;
        (first.len() <= COMPARED || self.case.equal(start, first)).then_some(rest)
    }

    /// What follows the first place of `piece`.
    fn after<'t>(&self, piece: &[u8], text: &'t [u8]) -> Option<&'t [u8]> {
        let (letter, _) = piece.split_first()?;
        let mut rest = text;
        loop {
            let (here, more) = rest.split_first()?;
            if self.case.same(*here, *letter)
                && let Some((found, after)) = rest.split_at_checked(piece.len())
                && self.case.equal(found, piece)
            {
                return Some(after);
            }
            rest = more;
        }
    }
}

/// The next piece, and those after it.
fn take(pieces: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = pieces.split_first()?;
    rest.split_at_checked(usize::from(*length))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Context;
    use crate::pattern::Syntax;
    use alloc::format;
    use alloc::string::String;
    use core::cell::Cell;
    use proptest::prelude::*;

    fn parse(pattern: &str) -> Pattern {
        let syntax = Syntax {
            wildcards: true,
            variables: true,
        };
        Pattern::parse(pattern, syntax)
    }

    fn lets(pattern: &str, text: &str, case: Case) -> bool {
        let mut sieving = Sieving::new(case);
        (0..MANY).for_each(|_| sieving.open());
        sieving.pattern(&parse("longer than eight*and longer than eight"));
        sieving.pattern(&parse(pattern));
        let ends = Ends::of(text, case);
        sieving.done().lets(MANY + 1, Sifted { ends, text })
    }

    #[test]
    fn pieces_must_stand_in_order() {
        for (pattern, away, through) in [
            ("a*red*ada*z", "a-ada-red-z", "a-red-ada-z"),
            ("a*red*z", "a-der-z", "a-red-z"),
            ("a*red*z", "a-rod-e-z", "a-red-z"),
            // This much a gate sees.
            ("abc", "abd", "abc"),
            // One stands after the other, not in it.
            ("*aba*bab*", "ababx", "ababab"),
            ("a*b*a", "ab", "aba"),
            // A gate sees eight letters of each end, in order.
            ("longer than nine*", "longer than enin", "longer than nine"),
            ("longer than nine", "longer than enin", "longer than nine"),
            ("*longer than nine", "regnol than nine", "longer than nine"),
            (
                "ninetynine*ninetynine",
                "ninetynine",
                "ninetynineninetynine",
            ),
            ("*a?red*ada*", "a-ada-red", "a-red-ada"),
        ] {
            assert!(!lets(pattern, away, Case::Exact), "{pattern} {away}");
            assert!(lets(pattern, through, Case::Exact), "{pattern} {through}");
        }
        assert!(lets("A*RED*z", "a-red-Z", Case::Ignore));
        assert!(!lets("A*RED*z", "a-red-z", Case::Exact));
        // Of a long piece, the part at its end of the text.
        let long = "x".repeat(300);
        for pattern in [format!("{long}y*y{long}*y{long}"), format!("*y{long}")] {
            let text = pattern.replace('*', "-");
            assert!(lets(&pattern, &text, Case::Exact), "{pattern}");
        }
    }

    #[test]
    fn only_what_passes_is_compared() {
        let mut patterns = ["abd", "a*ba*c", "ab*c", "*c"].map(parse).to_vec();
        patterns.extend((0..MANY).map(|_| parse("z")));
        let sieve = Sieve::of_texts(Case::Exact, &patterns);
        let compared = Cell::new(0);
        let matches = |pattern: &Pattern| {
            compared.set(compared.get() + 1);
            *pattern == patterns[3]
        };
        let text = Sifted::of("abc", Case::Exact);
        assert!(sieve.any(&patterns, text, matches));
        assert_eq!(compared.get(), 2);
        assert!(!sieve.any(&patterns[..3], text, matches));
    }

    #[test]
    fn a_text_passes_by_its_ends_and_letters() {
        let mut sieving = Sieving::new(Case::Ignore);
        sieving.ends("GetObject");
        let sieve = sieving.done();
        for (text, passes) in [
            ("getobject", true),
            ("GetObjects", false),
            ("GetXbject", false),
        ] {
            assert_eq!(
                sieve.lets(0, Sifted::of(text, Case::Ignore)),
                passes,
                "{text}"
            );
        }
    }

    #[test]
    fn a_pattern_that_is_not_there_lets_everything_through() {
        let ends = Ends::of("x", Case::Exact);
        let sieve = Sieving::new(Case::Exact).done();
        assert!(sieve.lets(7, Sifted { ends, text: "x" }));
    }

    proptest! {
        #[test]
        fn what_matches_passes(
            pattern in "[abAé*?]{0,12}(\\$\\{v\\})?[abA*?]{0,12}[ab]{0,12}",
            text in "[abAé]{0,24}",
            ignore in any::<bool>(),
        ) {
            let case = if ignore { Case::Ignore } else { Case::Exact };
            let mut context = Context::new();
            context.set("v", String::from("a"));
            if parse(&pattern).matches(&text, case, &context) {
                prop_assert!(lets(&pattern, &text, case), "{} {}", pattern, text);
            }
        }
    }
}
