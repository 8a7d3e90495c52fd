//! What is wrong with a policy, and what could be better: every finding at once.
//!
//! See "Access Analyzer policy check reference" in the IAM User Guide. A check is made of the
//! document and the Service Authorization Reference alone; [`Document::parse`](crate::Document)
//! stops at the first error, this goes on as far as it can.

mod access;
mod action;
mod attached;
pub mod catalogue;
mod condition;
mod condition_value;
mod known_keys;
mod location;
mod principal;
mod rcp;
mod resource;
mod service;
mod service_principal;
mod statement;
mod tags;
mod trust;
mod variable;
mod wildcard;

use crate::json::{self, Node, Value};
use crate::{DocumentKind, Reference, Span, Version};
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
pub use attached::Attached;
use catalogue::Check;
use core::fmt::Write as _;
use location::{Item, Lines, Place};
pub use location::{Location, PathElement, Spot};
use service::Services;
pub use service_principal::is_service;
pub use trust::is_provider;

/// One thing to say of a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which check found it.
    pub check: Check,
    /// What was found, in AWS's words.
    pub details: String,
    /// Where.
    pub locations: Vec<Location>,
}

/// The types of findings, from the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingType {
    /// A part of the policy does not work.
    Error,
    /// It allows more than is wise.
    SecurityWarning,
    /// It does not follow the best practices.
    Warning,
    /// It could be written better.
    Suggestion,
}

/// Everything that is found in `text` as a policy of `kind`, in the order of its places.
pub fn validate(text: &str, kind: DocumentKind, reference: &Reference<'_>) -> Vec<Finding> {
    run(text, kind, None, reference)
}

/// Everything that is found in `text` as the policy of a resource of the type `of`.
pub fn validate_attached(text: &str, of: Attached, reference: &Reference<'_>) -> Vec<Finding> {
    run(text, DocumentKind::Resource, Some(of), reference)
}

fn run(
    text: &str,
    kind: DocumentKind,
    attached: Option<Attached>,
    reference: &Reference<'_>,
) -> Vec<Finding> {
    let mut validator = Validator {
        kind,
        attached,
        version: Version::V2008,
        lines: Lines::of(text),
        services: Services::new(reference),
        path: Vec::new(),
        findings: Vec::new(),
        comparisons: MOST_COMPARISONS,
    };
    match json::read(text) {
        Ok(root) => validator.document(&root, text),
        Err(malformed) => validator.malformed(malformed.at),
    }
    let mut findings = validator.findings;
    findings.sort_by_key(|finding| {
        let first = finding.locations.first();
        let offset = first.map(|location| location.start.offset);
        (offset, finding.check.code)
    });
    findings
}

/// Comparisons of one text with others that a document may cost. No policy that AWS would save
/// comes near; without a bound a hostile one would cost the square of its size. Once they are
/// spent, checks that compare find nothing more.
const MOST_COMPARISONS: usize = 10_000_000;

/// What it costs, in comparisons, to look for the word that was meant instead of an unknown one.
const OF_A_GUESS: usize = 20;

/// What it costs, in comparisons, to tell of one more place.
const OF_A_PLACE: usize = 100;

/// The walk over one document.
struct Validator<'v> {
    kind: DocumentKind,
    /// The type of the resource whose policy this is, where it is told.
    attached: Option<Attached>,
    version: Version,
    lines: Lines<'v>,
    services: Services<'v>,
    /// Where the walk is.
    path: Vec<PathElement>,
    findings: Vec<Finding>,
    /// How many are left of [`MOST_COMPARISONS`].
    comparisons: usize,
}

impl Validator<'_> {
    fn find(&mut self, check: Check, span: Span) {
        self.tell(check, &[], span);
    }

    /// Tells what `check` found where the walk is, with `values` in its words.
    fn tell(&mut self, check: Check, values: &[(&str, &str)], span: Span) {
        let place = self.place(span);
        self.tell_at(check, values, &[&place]);
    }

    /// Tells what `check` found at `places`.
    fn tell_at(&mut self, check: Check, values: &[(&str, &str)], places: &[&Place]) {
        let locations = places.iter().map(|place| Location {
            path: place.path.clone(),
            start: self.lines.spot(place.span.start),
            end: self.lines.spot(place.span.end),
        });
        self.findings.push(Finding {
            check,
            details: filled(check.words, values),
            locations: locations.collect(),
        });
    }

    fn place(&self, span: Span) -> Place {
        let path = self.path.clone();
        Place { path, span }
    }

    /// Walks on below `step`.
    fn inside<R>(&mut self, step: PathElement, walk: impl FnOnce(&mut Self) -> R) -> R {
        self.path.push(step);
        let done = walk(self);
        self.path.pop();
        done
    }

    /// Whether that many comparisons may still be made; they are then counted as made.
    fn may_compare(&mut self, times: usize) -> bool {
        let left = self.comparisons.checked_sub(times);
        self.comparisons = left.unwrap_or(self.comparisons);
        left.is_some()
    }

    fn malformed(&mut self, at: usize) {
        let end = self.lines.after(at);
        let span = Span { start: at, end };
        let spot = self.lines.spot(at);
        let [index, line, column] = [spot.offset, spot.line, spot.column].map(|n| n.to_string());
        let values = [("index", &*index), ("line", &*line), ("column", &*column)];
        self.tell(catalogue::JSON_SYNTAX_ERROR, &values, span);
    }

    fn document(&mut self, root: &Node<'_>, text: &str) {
        self.quota(text);
        let Value::Object(members) = &root.value else {
            return self.mistyped("Object", root.span);
        };
        // The version decides how all else is read, wherever it stands.
        match members.iter().find(|member| member.key == "Version") {
            Some(member) => self.inside(PathElement::value("Version"), |v| v.version(&member.node)),
            None => self.find(catalogue::MISSING_VERSION, root.span),
        }
        let mut has_statement = false;
        for member in members {
            let step = PathElement::value(&member.key);
            match &*member.key {
                "Version" => {}
                "Id" => self.inside(step, |v| {
                    v.text(&member.node);
                }),
                "Statement" => {
                    has_statement = true;
                    self.inside(step, |v| v.statements(&member.node));
                }
                _ => self.inside(PathElement::key(&member.key), |v| {
                    let values = [("element", &*member.key)];
                    v.tell(catalogue::INVALID_POLICY_ELEMENT, &values, member.key_span);
                }),
            }
        }
        if !has_statement {
            self.find(catalogue::MISSING_STATEMENT, root.span);
        }
    }

    fn version(&mut self, node: &Node<'_>) {
        self.version = match self.text(node) {
            Some("2008-10-17") => Version::V2008,
            Some("2012-10-17") | None => Version::V2012,
            Some(other) => {
                let values = [("version", other), ("versions", "2012-10-17, 2008-10-17")];
                self.tell(catalogue::INVALID_VERSION, &values, node.span);
                Version::V2012
            }
        };
    }

    fn statements(&mut self, node: &Node<'_>) {
        let mut sids = BTreeMap::new();
        let Value::Array(items) = &node.value else {
            return self.statement(node, &mut sids);
        };
        if items.is_empty() {
            self.find(catalogue::MISSING_STATEMENT, node.span);
        }
        let mut seen: BTreeMap<String, Place> = BTreeMap::new();
        for (index, item) in items.iter().enumerate() {
            self.inside(PathElement::Index(index), |v| {
                v.statement(item, &mut sids);
                let mut meaning = String::new();
                write_without_sid(item, &mut meaning);
                let place = v.place(item.span);
                match seen.get(&meaning) {
                    Some(first) => {
                        v.tell_at(catalogue::REDUNDANT_STATEMENT, &[], &[first, &place]);
                    }
                    None => {
                        seen.insert(meaning, place);
                    }
                }
            });
        }
    }

    /// A value that is of another JSON type than `wanted`.
    fn mistyped(&mut self, wanted: &str, span: Span) {
        let values = [("data_type", wanted)];
        self.tell(catalogue::DATA_TYPE_MISMATCH, &values, span);
    }

    /// A string; anything else is a finding.
    fn text<'n>(&mut self, node: &'n Node<'_>) -> Option<&'n str> {
        if let Value::Text(text) = &node.value {
            return Some(text);
        }
        self.mistyped("String", node.span);
        None
    }

    /// A string or an array of strings, each with its place.
    fn texts<'n>(&mut self, node: &'n Node<'_>) -> Vec<Item<'n>> {
        match &node.value {
            Value::Array(items) => {
                let mut found = Vec::with_capacity(items.len());
                for (index, item) in items.iter().enumerate() {
                    self.inside(PathElement::Index(index), |v| {
                        if let Some(text) = v.text(item) {
                            let place = v.place(item.span);
                            found.push(Item { text, place });
                        }
                    });
                }
                found
            }
            Value::Text(text) => {
                let place = self.place(node.span);
                Vec::from([Item { text, place }])
            }
            _ => {
                self.mistyped("String or String Array", node.span);
                Vec::new()
            }
        }
    }

    /// The size, as IAM, Organizations and the services of resources count it.
    fn quota(&mut self, text: &str) {
        let is_blank = |c: &char| matches!(c, ' ' | '\t' | '\n' | '\r');
        let all = text.chars().count();
        let solid = text.chars().filter(|c| !is_blank(c)).count();
        let (size, quota, check) = match self.kind {
            // Access Analyzer tells of the quota of a role's own policies, the largest of IAM's.
            DocumentKind::Identity => {
                let check = catalogue::POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA;
                (solid, 10_240, check)
            }
            DocumentKind::Trust => {
                let check = catalogue::POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA;
                (solid, 2_048, check)
            }
            DocumentKind::Scp => (all, 10_240, catalogue::POLICY_SIZE_EXCEEDS_SCP_QUOTA),
            DocumentKind::Rcp => (all, 5_120, catalogue::POLICY_SIZE_EXCEEDS_RCP_QUOTA),
            _ => {
                let quota = self.attached.and_then(Attached::quota);
                let check = catalogue::POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA;
                (text.len(), quota.unwrap_or(usize::MAX), check)
            }
        };
        if size > quota {
            let (size, quota) = (size.to_string(), quota.to_string());
            let values = [("size", &*size), ("quota", &*quota)];
            let whole = Span {
                start: 0,
                end: text.len(),
            };
            self.tell(check, &values, whole);
        }
    }
}

/// A statement in one spelling, without its `Sid`.
fn write_without_sid(node: &Node<'_>, text: &mut String) {
    match &node.value {
        Value::Null => text.push_str("null"),
        Value::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
        Value::Number(digits) => text.push_str(digits),
        Value::Text(value) => {
            let _ = write!(text, "{value:?}");
        }
        Value::Array(items) => {
            text.push('[');
            for item in items {
                write_without_sid(item, text);
                text.push(',');
            }
            text.push(']');
        }
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().filter(|m| m.key != "Sid").collect();
            members.sort_by(|one, other| one.key.cmp(&other.key));
            text.push('{');
            for member in members {
                let _ = write!(text, "{:?}:", member.key);
                write_without_sid(&member.node, text);
                text.push(',');
            }
            text.push('}');
        }
    }
}

/// `words` with `values` in the places of their `{names}`.
fn filled(words: &str, values: &[(&str, &str)]) -> String {
    let mut text = String::with_capacity(words.len());
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let named = after.split_once('}').and_then(|(name, after)| {
            let (_, value) = values.iter().find(|(known, _)| *known == name)?;
            Some((value, after))
        });
        if let Some((value, after)) = named {
            text.push_str(value);
            rest = after;
        } else {
            text.push('{');
            rest = after;
        }
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_for_their_names_and_are_not_read_again() {
        let values = [("a", "{b}"), ("b", "2")];
        for (words, text) in [
            ("{a} and {b}", "{b} and 2"),
            ("{{a}: false}", "{{b}: false}"),
            ("${ } { \"x\"} {c", "${ } { \"x\"} {c"),
        ] {
            assert_eq!(filled(words, &values), text);
        }
    }
}
