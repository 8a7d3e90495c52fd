//! One value of a condition key: whether some text meets tests and fails others.

use super::automaton::{Budget, Found, Group, Step, find};
use super::steps::{self, Reading, Variables};
use crate::Context;
use crate::condition::date::Date;
use crate::condition::ip::Network;
use crate::condition::number::Number;
use crate::condition::{Test, boolean};
use crate::pattern::{Case, Pattern};
use crate::reference::KeyType;
use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// What a text must or must not meet.
#[derive(Clone, Copy)]
pub(super) struct Ask<'c> {
    pub(super) test: &'c Test,
    pub(super) is_wanted: bool,
}

/// What is known of the value besides.
#[derive(Clone, Copy)]
pub(super) struct Bounds {
    pub(super) length: Length,
    /// It is of this type, whatever a test says of other texts.
    pub(super) kind: Option<KeyType>,
}

/// How long a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Length {
    Empty,
    Filled,
    Any,
}

/// A text that meets every `ask`, within `bounds`.
pub(super) fn text(
    asks: &[Ask<'_>],
    bounds: Bounds,
    variables: &mut Variables<'_>,
    budget: &mut Budget,
) -> Found {
    let regular = regular(asks, bounds, variables, budget);
    if regular == Found::Nothing {
        return Found::Nothing;
    }
    let mut are_said = asks.iter();
    let are_said = !are_said.any(|ask| ask.takes_no_arn(bounds) || ask.has_more());
    if bounds.length == Length::Empty {
        let others = asks.iter().filter(|ask| !is_regular(ask.test));
        let others: Vec<_> = others.copied().collect();
        let do_meet = meets_all(&others, "", &Context::new());
        return if do_meet { regular } else { Found::Nothing };
    }
    let mut candidates: Vec<String> = match &regular {
        Found::Text(text) => alloc::vec![text.clone()],
        _ => Vec::new(),
    };
    for points in [numbers(asks), dates(asks), addresses(asks), blobs(asks)] {
        let Some(points) = points else {
            continue;
        };
        let of_family = |ask: &&Ask<'_>| same_family(ask.test, points.of);
        let own: Vec<_> = asks.iter().filter(of_family).copied().collect();
        let nothing = Context::new();
        let meets = |text: &String| bounds.admit(text) && meets_all(&own, text, &nothing);
        let fitting: Vec<_> = points.texts.into_iter().filter(meets).collect();
        if fitting.is_empty() && points.are_all {
            return Found::Nothing;
        }
        candidates.extend(fitting);
    }
    if are_said && asks.iter().all(|ask| is_regular(ask.test)) {
        return regular;
    }
    let known = match variables {
        Variables::Symbols(_) => Context::new(),
        Variables::Values(context) => (*context).clone(),
    };
    let mut candidates = candidates.into_iter();
    match candidates.find(|text| bounds.admit(text) && meets_all(asks, text, &known)) {
        Some(text) if regular != Found::Perhaps => Found::Text(text),
        _ => Found::Perhaps,
    }
}

impl Bounds {
    fn admit(self, text: &str) -> bool {
        let of_type = match self.kind {
            Some(KeyType::Numeric) => Number::parse(text).is_some(),
            Some(KeyType::Date) => Date::parse(text).is_some(),
            Some(KeyType::IpAddress) => text.parse::<core::net::IpAddr>().is_ok(),
            Some(KeyType::Bool) => boolean(text).is_some(),
            _ => true,
        };
        of_type
            && match self.length {
                Length::Empty => text.is_empty(),
                Length::Filled => !text.is_empty(),
                Length::Any => true,
            }
    }
}

fn meets_all(asks: &[Ask<'_>], text: &str, context: &Context) -> bool {
    let mut asks = asks.iter();
    asks.all(|ask| ask.test.matches(text, context) == ask.is_wanted)
}

fn is_regular(test: &Test) -> bool {
    matches!(test, Test::Text(..) | Test::Bool(_) | Test::Arn(..))
}

impl Ask<'_> {
    /// Whether a text that is no ARN meets it though its values match only ARNs: no set of patterns
    /// says that.
    fn takes_no_arn(&self, bounds: Bounds) -> bool {
        let takes = self.is_wanted && self.test.matches("", &Context::new());
        takes && matches!(self.test, Test::Arn(..)) && bounds.kind != Some(KeyType::Arn)
    }

    /// Whether what it says is more than patterns do: values of the policy that are no ARNs have a
    /// say, or any text is true or false as a variable is.
    fn has_more(&self) -> bool {
        match self.test {
            Test::Arn(_, _, unreadable) => unreadable.has_written(),
            Test::Bool(patterns) => !patterns.iter().all(is_plain),
            _ => false,
        }
    }
}

fn same_family(one: &Test, other: &Test) -> bool {
    core::mem::discriminant(one) == core::mem::discriminant(other)
}

/// Decides the tests that are sets of patterns; where there is none, any text will do.
fn regular(
    asks: &[Ask<'_>],
    bounds: Bounds,
    variables: &mut Variables<'_>,
    budget: &mut Budget,
) -> Found {
    let (mut wanted, mut unwanted) = (Vec::new(), Vec::new());
    wanted.extend(match bounds.length {
        Length::Empty => Some(Group(alloc::vec![Vec::new()])),
        Length::Filled => Some(Group(alloc::vec![alloc::vec![Step::Any, Step::Run]])),
        Length::Any => None,
    });
    if bounds.kind == Some(KeyType::Bool) {
        wanted.push(booleans(variables));
    }
    for ask in asks {
        if ask.takes_no_arn(bounds) || ask.has_more() {
            continue;
        }
        if let Test::Bool(patterns) = ask.test {
            let (mut are, mut are_not) = truths(patterns, ask.is_wanted, variables);
            wanted.append(&mut are);
            unwanted.append(&mut are_not);
            continue;
        }
        let group = group(ask, variables);
        if let Some(group) = group {
            if ask.is_wanted {
                wanted.push(group);
            } else {
                // What is no ARN does not meet the negation either.
                if matches!(ask.test, Test::Arn(..)) && ask.test.matches("", &Context::new()) {
                    wanted.push(steps::every_arn());
                }
                unwanted.push(group);
            }
        }
    }
    let wanted: Vec<_> = wanted.iter().collect();
    let unwanted: Vec<_> = unwanted.iter().collect();
    find(&wanted, &unwanted, budget)
}

fn group(ask: &Ask<'_>, variables: &mut Variables<'_>) -> Option<Group> {
    Some(match ask.test {
        Test::Text(case, patterns, _) => steps::texts(patterns, *case, variables),
        Test::Arn(values, ..) if ask.is_wanted => steps::arns(values, Reading::Wide, variables),
        Test::Arn(values, ..) => steps::arns(values, Reading::Narrow, variables),
        Test::Number(..)
        | Test::Bool(_)
        | Test::Date(..)
        | Test::Binary(_)
        | Test::Address(..)
        | Test::Absent(_) => return None,
    })
}

fn is_plain(pattern: &Pattern) -> bool {
    matches!(pattern, Pattern::Exact(_))
}

/// What a text must be and must not be so that `patterns`, all of them plain, match its truth, if
/// `is_wanted`, or else do not: `true` is true, and all else is false.
fn truths(
    patterns: &[Pattern],
    is_wanted: bool,
    variables: &mut Variables<'_>,
) -> (Vec<Group>, Vec<Group>) {
    let nothing = Context::new();
    let does = |truth: &str| {
        let mut patterns = patterns.iter();
        patterns.any(|pattern| pattern.matches(truth, Case::Ignore, &nothing)) == is_wanted
    };
    let mut truth = || steps::texts(&[Pattern::Exact("true".into())], Case::Ignore, variables);
    match (does("true"), does("false")) {
        (true, true) => (Vec::new(), Vec::new()),
        (true, false) => (alloc::vec![truth()], Vec::new()),
        (false, true) => (Vec::new(), alloc::vec![truth()]),
        (false, false) => (alloc::vec![Group(Vec::new())], Vec::new()),
    }
}

fn booleans(variables: &mut Variables<'_>) -> Group {
    let both = ["true", "false"].map(|text| Pattern::Exact(text.into()));
    steps::texts(&both, Case::Ignore, variables)
}

/// Texts among which every combination of a family's tests that can happen happens.
struct Points<'c> {
    of: &'c Test,
    texts: Vec<String>,
    /// Whether that is so: numbers of too many digits have no neighbours.
    are_all: bool,
}

/// No number, date, address or base64.
const OTHER: &str = "!";

fn numbers<'c>(asks: &[Ask<'c>]) -> Option<Points<'c>> {
    let mut written: Vec<Number> = Vec::new();
    let mut of = None;
    for ask in asks {
        if let Test::Number(_, numbers) = ask.test {
            written.extend(numbers);
            of = Some(ask.test);
        }
    }
    let mut texts = alloc::vec!["0".to_owned(), OTHER.to_owned()];
    let mut are_all = true;
    let exponents = written.iter().map(Number::exponent);
    let finer = exponents.min().unwrap_or(0).saturating_sub(1);
    for number in &written {
        texts.push(number.to_string());
        match number.beside(finer) {
            Some(both) => texts.extend(both.iter().map(ToString::to_string)),
            None => are_all = false,
        }
    }
    are_all &= texts
        .iter()
        .all(|t| t == OTHER || Number::parse(t).is_some());
    Some(Points {
        of: of?,
        texts,
        are_all,
    })
}

fn dates<'c>(asks: &[Ask<'c>]) -> Option<Points<'c>> {
    let mut texts = alloc::vec!["0".to_owned(), OTHER.to_owned()];
    let mut of = None;
    for ask in asks {
        if let Test::Date(_, dates) = ask.test {
            for date in dates {
                texts.push(date.to_string());
                texts.extend(date.beside().iter().map(ToString::to_string));
            }
            of = Some(ask.test);
        }
    }
    Some(Points {
        of: of?,
        texts,
        are_all: true,
    })
}

fn addresses<'c>(asks: &[Ask<'c>]) -> Option<Points<'c>> {
    let mut texts = Vec::new();
    let mut of = None;
    for ask in asks {
        if let Test::Address(networks, _) = ask.test {
            for (first, after) in networks.iter().map(Network::edges) {
                texts.push(first.to_string());
                texts.extend(after.map(|address| address.to_string()));
            }
            of = Some(ask.test);
        }
    }
    texts.extend(["0.0.0.0", "::", OTHER].map(ToOwned::to_owned));
    Some(Points {
        of: of?,
        texts,
        are_all: true,
    })
}

fn blobs<'c>(asks: &[Ask<'c>]) -> Option<Points<'c>> {
    let mut of = None;
    let mut blobs = Vec::new();
    for ask in asks {
        if let Test::Binary(written) = ask.test {
            blobs.extend(written);
            of = Some(ask.test);
        }
    }
    let mut texts: Vec<_> = blobs.iter().map(|blob| encode(blob)).collect();
    // One more letter than the longest makes a text that is none of them.
    let longest = blobs.iter().map(|blob| blob.len()).max().unwrap_or(0);
    texts.push("AAAA".repeat(longest / 3 + 1));
    texts.push(OTHER.to_owned());
    Some(Points {
        of: of?,
        texts,
        are_all: true,
    })
}

/// Base64 of `bytes`.
fn encode(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for digit in 0..=chunk.len() {
            let at = bits >> (18 - 6 * digit) & 63;
            let letter = usize::try_from(at).ok().and_then(|at| DIGITS.get(at));
            text.extend(letter.map(|letter| char::from(*letter)));
        }
    }
    while !text.len().is_multiple_of(4) {
        text.push('=');
    }
    text
}
