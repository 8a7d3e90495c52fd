//! Texts with `*`, `?` and `${variables}`, compiled once and matched without regular expressions.

use crate::hash::hash_folded;
use crate::{Context, ContextValue, Version};
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

/// Whether letters that differ only in ASCII case are equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    Exact,
    Ignore,
}

/// What the characters of a text in a policy mean.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Syntax {
    /// `*` and `?` are wildcards.
    pub(crate) wildcards: bool,
    /// `${…}` is a variable.
    pub(crate) variables: bool,
}

impl Syntax {
    pub(crate) fn new(wildcards: bool, version: Version) -> Self {
        Self {
            wildcards,
            variables: version == Version::V2012,
        }
    }
}

/// One element of a text: what it must meet, or what it may skip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    Text(Box<str>),
    /// `?`: one character.
    One,
    /// `*`: any number of characters.
    Run,
    Variable(Variable),
}

/// `${key}` or `${key, 'default'}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variable {
    key: Box<str>,
    hash: u64,
    default: Option<Box<str>>,
}

impl Variable {
    fn parse(inside: &str) -> Self {
        let quoted = inside.split_once(',').and_then(|(key, default)| {
            let default = default.trim().strip_prefix('\'')?.strip_suffix('\'')?;
            Some((key.trim(), Some(default.into())))
        });
        let (key, default) = quoted.unwrap_or((inside.trim(), None));
        Self {
            key: key.into(),
            hash: hash_folded(key),
            default,
        }
    }

    /// The key it names, as the policy spells it.
    pub(crate) fn key(&self) -> &str {
        &self.key
    }

    /// Whether `other` always stands for the same text.
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.key.eq_ignore_ascii_case(&other.key) && self.default == other.default
    }

    /// The text it stands for. A key with several values stands for none, default or not.
    pub(crate) fn resolve<'c>(&'c self, context: &'c Context) -> Option<&'c str> {
        match context.get_hashed(self.hash, &self.key) {
            Some(ContextValue::One(value)) => Some(value),
            Some(ContextValue::Many(_)) => None,
            None => self.default.as_deref(),
        }
    }
}

/// Takes `text` apart; `${*}`, `${?}` and `${$}` are the characters themselves.
pub(crate) fn tokens(text: &str, syntax: Syntax) -> Vec<Token> {
    let mut found = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    // Once no brace closes, none will: or a text full of openings is searched from each of them.
    let mut closes = syntax.variables;
    while let Some(next) = rest.chars().next() {
        let variable = rest.strip_prefix("${").filter(|_| closes);
        let whole = variable.and_then(|inside| inside.split_once('}'));
        closes &= variable.is_none() || whole.is_some();
        if let Some((inside, after)) = whole {
            if let "*" | "?" | "$" = inside {
                plain.push_str(inside);
            } else {
                push_text(&mut found, &mut plain);
                found.push(Token::Variable(Variable::parse(inside)));
            }
            rest = after;
            continue;
        }
        match next {
            '*' if syntax.wildcards => {
                push_text(&mut found, &mut plain);
                if found.last() != Some(&Token::Run) {
                    found.push(Token::Run);
                }
            }
            '?' if syntax.wildcards => {
                push_text(&mut found, &mut plain);
                found.push(Token::One);
            }
            other => plain.push(other),
        }
        rest = rest.get(next.len_utf8()..).unwrap_or_default();
    }
    push_text(&mut found, &mut plain);
    found
}

fn push_text(tokens: &mut Vec<Token>, plain: &mut String) {
    if !plain.is_empty() {
        tokens.push(Token::Text(core::mem::take(plain).into()));
    }
}

/// Tells `hear` of the keys of the variables among `tokens`.
pub(crate) fn variables<'t>(tokens: &'t [Token], hear: &mut dyn FnMut(&'t str)) {
    for token in tokens {
        if let Token::Variable(variable) = token {
            hear(&variable.key);
        }
    }
}

/// The same tokens with variables replaced by their values, whose own `*` and `?` stay plain;
/// `None` if one does not resolve.
pub(crate) fn substitute(tokens: &[Token], context: &Context) -> Option<Vec<Token>> {
    let resolve = |token: &Token| match token {
        Token::Variable(variable) => variable.resolve(context).map(|v| Token::Text(v.into())),
        other => Some(other.clone()),
    };
    tokens.iter().map(resolve).collect()
}

/// A compiled text to compare with; the common shapes have their own, cheaper form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Pattern {
    Any,
    Exact(Box<str>),
    Prefix(Box<str>),
    // The stretches between `*`; the first is tied to the start, the last to the end.
    Stretches(Box<[Box<[Token]>]>),
}

impl Pattern {
    pub(crate) fn parse(text: &str, syntax: Syntax) -> Self {
        Self::compile(tokens(text, syntax))
    }

    pub(crate) fn compile(tokens: Vec<Token>) -> Self {
        match tokens.as_slice() {
            [] => return Self::Exact("".into()),
            [Token::Run] => return Self::Any,
            [Token::Text(text)] => return Self::Exact(text.clone()),
            [Token::Text(text), Token::Run] => return Self::Prefix(text.clone()),
            _ => {}
        }
        let stretches = tokens.split(|token| *token == Token::Run);
        Self::Stretches(stretches.map(Box::from).collect())
    }

    /// The pattern for text in lower case.
    pub(crate) fn to_ascii_lowercase(&self) -> Self {
        let folded = |text: &str| Box::from(text.to_ascii_lowercase());
        let token = |token: &Token| match token {
            Token::Text(text) => Token::Text(folded(text)),
            other => other.clone(),
        };
        match self {
            Self::Any => Self::Any,
            Self::Exact(text) => Self::Exact(folded(text)),
            Self::Prefix(text) => Self::Prefix(folded(text)),
            Self::Stretches(stretches) => {
                let stretches = stretches.iter();
                Self::Stretches(stretches.map(|s| s.iter().map(token).collect()).collect())
            }
        }
    }

    /// Tells `hear` of the keys of its variables.
    pub(crate) fn variables<'p>(&'p self, hear: &mut dyn FnMut(&'p str)) {
        if let Self::Stretches(stretches) = self {
            for stretch in stretches {
                variables(stretch, hear);
            }
        }
    }

    /// Whether all of `text` matches; a variable without a value matches nothing.
    pub(crate) fn matches(&self, text: &str, case: Case, context: &Context) -> bool {
        let bytes = text.as_bytes();
        match self {
            Self::Any => true,
            Self::Exact(exact) => case.equal(bytes, exact.as_bytes()),
            Self::Prefix(prefix) => case.starts(bytes, prefix.as_bytes()),
            Self::Stretches(stretches) => Matcher { case, context }.all(stretches, bytes),
        }
    }
}

impl Case {
    pub(crate) fn same(self, left: u8, right: u8) -> bool {
        match self {
            Self::Exact => left == right,
            Self::Ignore => left.eq_ignore_ascii_case(&right),
        }
    }

    pub(crate) fn equal(self, left: &[u8], right: &[u8]) -> bool {
        match self {
            Self::Exact => same(left, right),
            Self::Ignore => left.eq_ignore_ascii_case(right),
        }
    }

    fn starts(self, text: &[u8], prefix: &[u8]) -> bool {
        text.get(..prefix.len())
            .is_some_and(|start| self.equal(start, prefix))
    }
}

/// Whether the bytes are equal. Most texts are a few letters, and a call to compare them costs
/// more than the comparison.
fn same(left: &[u8], right: &[u8]) -> bool {
    const SHORT: usize = 16;
    if left.len() != right.len() {
        return false;
    }
    if left.len() > SHORT {
        return left == right;
    }
    left.iter().zip(right).all(|(left, right)| left == right)
}

struct Matcher<'c> {
    case: Case,
    context: &'c Context,
}

impl<'c> Matcher<'c> {
    /// Every stretch has a fixed number of characters once its variables are known, so taking
    /// each at its first place is right, and the whole costs at most length times length.
    fn all(&self, stretches: &[Box<[Token]>], text: &[u8]) -> bool {
        let Some((first, rest)) = stretches.split_first() else {
            return text.is_empty();
        };
        let Some(mut at) = self.forward(first, text, 0) else {
            return false;
        };
        let Some((last, middle)) = rest.split_last() else {
            return at == text.len();
        };
        let Some(end) = self.backward(last, text).filter(|end| at <= *end) else {
            return false;
        };
        let text = text.get(..end).unwrap_or_default();
        for stretch in middle {
            let Some(after) = self.first(stretch, text, at) else {
                return false;
            };
            at = after;
        }
        true
    }

    /// Where `stretch` ends if it stands at the first place it can from `at` on.
    fn first(&self, stretch: &[Token], text: &[u8], at: usize) -> Option<usize> {
        let mut places = at..=text.len();
        let Some(Token::Text(literal)) = stretch.first() else {
            let mut places = places.filter(|place| is_boundary(text, *place));
            return places.find_map(|place| self.forward(stretch, text, place));
        };
        // Only where its first letter stands; that begins a character, so does the place.
        let letter = literal.bytes().next();
        places.find_map(|place| {
            #[cfg(test)]
            tests::step();
            let here = text.get(place).copied();
            let same = match (self.case, here, letter) {
                (Case::Ignore, Some(here), Some(letter)) => here.eq_ignore_ascii_case(&letter),
                _ => here == letter,
            };
            if same {
                self.forward(stretch, text, place)
            } else {
                None
            }
        })
    }

    /// Where `stretch` ends if it stands at `at`.
    fn forward(&self, stretch: &[Token], text: &[u8], at: usize) -> Option<usize> {
        stretch.iter().try_fold(at, |at, token| {
            #[cfg(test)]
            tests::step();
            let rest = text.get(at..)?;
            if matches!(token, Token::One) {
                rest.first()?;
                let next = (at + 1..text.len()).find(|place| is_boundary(text, *place));
                return Some(next.unwrap_or(text.len()));
            }
            let literal = self.literal(token)?;
            let here = self.case.starts(rest, literal);
            here.then_some(at + literal.len())
        })
    }

    /// Where `stretch` starts if it stands at the end.
    fn backward(&self, stretch: &[Token], text: &[u8]) -> Option<usize> {
        stretch.iter().rev().try_fold(text.len(), |end, token| {
            #[cfg(test)]
            tests::step();
            if matches!(token, Token::One) {
                return (0..end).rev().find(|place| is_boundary(text, *place));
            }
            let literal = self.literal(token)?;
            let start = end.checked_sub(literal.len())?;
            let here = self.case.equal(text.get(start..end)?, literal);
            here.then_some(start)
        })
    }

    /// The text a token demands; none for a variable without a value.
    fn literal<'t>(&self, token: &'t Token) -> Option<&'t [u8]>
    where
        'c: 't,
    {
        match token {
            Token::Text(text) => Some(text.as_bytes()),
            Token::Variable(variable) => variable.resolve(self.context).map(str::as_bytes),
            Token::One | Token::Run => None,
        }
    }
}

/// Whether a character of UTF-8 starts (or the text ends) at `place`.
fn is_boundary(text: &[u8], place: usize) -> bool {
    text.get(place).is_none_or(|byte| byte & 0xc0 != 0x80)
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use alloc::borrow::ToOwned;

    const FULL: Syntax = Syntax {
        wildcards: true,
        variables: true,
    };

    fn matches(pattern: &str, text: &str) -> bool {
        let mut context = Context::new();
        context.set("aws:username", "ada*");
        context.set("empty", "");
        context.set_many("many", ["x"]);
        Pattern::parse(pattern, FULL).matches(text, Case::Exact, &context)
    }

    #[test]
    fn wildcards_and_variables_match() {
        for (pattern, text) in [
            ("*", ""),
            ("a*", "a"),
            ("*a", "ba"),
            ("a*b*c", "abbc"),
            ("a*b*c", "a-b-b-c"),
            ("?", "é"),
            ("*?", "é"),
            ("a?c*e", "abcde"),
            ("*ab*ab*", "abab"),
            ("${aws:username}/*", "ada*/x"),
            ("${AWS:UserName}", "ada*"),
            ("x${empty}y", "xy"),
            ("${none, 'd'}", "d"),
            ("${none,'d'}*", "dx"),
            ("${*}${?}${$}", "*?$"),
            ("${unclosed", "${unclosed"),
        ] {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
    }

    #[test]
    fn what_differs_does_not_match() {
        for (pattern, text) in [
            ("", "a"),
            ("a", "A"),
            ("a*b", "a"),
            ("ab*ba", "aba"),
            ("?", ""),
            ("?", "ab"),
            ("*ab*ab*", "aba"),
            ("${aws:username}", "adam"),
            ("${none}", ""),
            ("*${none}*", "x"),
            ("${many}", "x"),
            ("${many, 'x'}", "x"),
            ("${empty, 'd'}", "d"),
            ("${none, d}", "d"),
            ("${*}", "x"),
        ] {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }

    std::thread_local! {
        /// How many places were tried and tokens compared.
        static STEPS: core::cell::Cell<usize> = const { core::cell::Cell::new(0) };
    }

    pub(super) fn step() {
        STEPS.set(STEPS.get() + 1);
    }

    #[test]
    fn a_hostile_pattern_takes_no_more_steps_than_places_times_tokens() {
        let texts = ["a".repeat(2_000), "ab".repeat(1_000), "é".repeat(1_000)];
        let patterns = [
            "*a".repeat(800) + "b",
            "*a*ab".repeat(300) + "*",
            "*?a".repeat(600) + "*b",
            "a*".repeat(900) + "?b?",
            "*é?".repeat(500) + "*é*",
            "*aaaaaaaaaaab".repeat(100) + "*",
            "*${aws:username}".repeat(300) + "*",
            "*${none}".repeat(300) + "*",
            "*?".repeat(900) + "*a",
            "*".to_owned() + &"?a".repeat(100) + "b*",
        ];
        for pattern in &patterns {
            for text in &texts {
                STEPS.set(0);
                matches(pattern, text);
                let tokens = tokens(pattern, FULL);
                let stretches = tokens.split(|token| *token == Token::Run);
                let longest = stretches.map(<[Token]>::len).max().unwrap();
                // Each place is tried once, and from each at most the tokens of one stretch.
                let most = (text.len() + 1) * (longest + 1) + tokens.len();
                let taken = STEPS.get();
                assert!(taken <= most, "{taken} of {most}: {pattern:.20} {text:.10}");
            }
        }
    }

    #[test]
    fn openings_that_nothing_closes_are_plain_text_however_many() {
        for text in ["${", "${aws:username", "a${b${c", "}${"] {
            assert!(matches(text, text), "{text}");
        }
        assert!(matches("${aws:username}${", "ada*${"));
        // In the square of its length this would take minutes.
        let many = "${".repeat(1 << 19);
        assert!(matches(&many, &many));
    }
}
