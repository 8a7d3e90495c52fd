//! What is wrong with a policy, and what could be better: every finding at once.
//!
//! See "Access Analyzer policy check reference" in the IAM User Guide. A check is made of the
//! document and the Service Authorization Reference alone; [`Document::parse`](crate::Document)
//! stops at the first error, this goes on as far as it can.

mod access;
mod action;
pub mod catalogue;
mod condition;
mod condition_value;
mod global_keys;
mod location;
mod principal;
mod resource;
mod service;
mod statement;
mod variable;

use crate::json::{self, Node, Value};
use crate::{DocumentKind, Reference, Span, Version};
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use catalogue::Check;
use core::fmt::Write as _;
use location::Lines;
pub use location::{Location, PathElement, Spot};
use service::Services;

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
    let mut validator = Validator {
        kind,
        version: Version::V2008,
        lines: Lines::of(text),
        services: Services::new(reference),
        path: Vec::new(),
        findings: Vec::new(),
    };
    match json::read(text) {
        Ok(root) => validator.document(&root, text),
        Err(malformed) => {
            let end = malformed.at.saturating_add(1).min(text.len());
            let start = malformed.at.min(text.len());
            let spot = validator.lines.spot(start);
            let details = format!(
                "Fix the JSON syntax error at index {} line {} column {}.",
                spot.offset, spot.line, spot.column
            );
            let span = Span { start, end };
            validator.find_at(catalogue::JSON_SYNTAX_ERROR, details, span);
        }
    }
    let mut findings = validator.findings;
    findings.sort_by_key(|finding| {
        finding
            .locations
            .first()
            .map(|location| location.start.offset)
    });
    findings
}

/// The walk over one document.
struct Validator<'v> {
    kind: DocumentKind,
    version: Version,
    lines: Lines<'v>,
    services: Services<'v>,
    /// Where the walk is.
    path: Vec<PathElement>,
    findings: Vec<Finding>,
}

impl Validator<'_> {
    fn find(&mut self, check: Check, span: Span) {
        self.find_at(check, check.details.into(), span);
    }

    /// The check's words, with `values` in their places.
    fn tell(&mut self, check: Check, values: &[(&str, &str)], span: Span) {
        self.find_at(check, filled(check, values), span);
    }

    fn find_at(&mut self, check: Check, details: String, span: Span) {
        let location = Location {
            path: self.path.clone(),
            start: self.lines.spot(span.start),
            end: self.lines.spot(span.end),
        };
        self.findings.push(Finding {
            check,
            details,
            locations: Vec::from([location]),
        });
    }

    /// Walks on below `step`.
    fn inside<R>(&mut self, step: PathElement, walk: impl FnOnce(&mut Self) -> R) -> R {
        self.path.push(step);
        let done = walk(self);
        self.path.pop();
        done
    }

    fn document(&mut self, root: &Node<'_>, text: &str) {
        let Value::Object(members) = &root.value else {
            self.find(catalogue::DATA_TYPE_MISMATCH, root.span);
            return;
        };
        self.quota(text, root.span);
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
        match self.text(node) {
            Some("2012-10-17") => self.version = Version::V2012,
            Some("2008-10-17") | None => {}
            Some(other) => {
                self.tell(catalogue::INVALID_VERSION, &[("version", other)], node.span);
                self.version = Version::V2012;
            }
        }
    }

    fn statements(&mut self, node: &Node<'_>) {
        let mut sids = BTreeMap::new();
        match &node.value {
            Value::Array(items) => {
                if items.is_empty() {
                    self.find(catalogue::MISSING_STATEMENT, node.span);
                }
                let mut seen = BTreeSet::new();
                for (index, item) in items.iter().enumerate() {
                    self.inside(PathElement::Index(index), |v| {
                        v.statement(item, &mut sids);
                        let mut meaning = String::new();
                        write_without_sid(item, &mut meaning);
                        if !seen.insert(meaning) {
                            v.find(catalogue::REDUNDANT_STATEMENT, item.span);
                        }
                    });
                }
            }
            _ => self.statement(node, &mut sids),
        }
    }

    /// A string; anything else is a finding.
    fn text<'n>(&mut self, node: &'n Node<'_>) -> Option<&'n str> {
        if let Value::Text(text) = &node.value {
            return Some(text);
        }
        self.find(catalogue::DATA_TYPE_MISMATCH, node.span);
        None
    }

    /// A string or an array of strings, each with the step to it.
    fn texts<'n>(&mut self, node: &'n Node<'_>) -> Vec<Item<'n>> {
        let Value::Array(items) = &node.value else {
            let text = self.text(node);
            let item = text.map(|text| Item::new(text, node.span, None));
            return item.into_iter().collect();
        };
        let mut found = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let step = PathElement::Index(index);
            if let Some(text) = self.inside(step.clone(), |v| v.text(item)) {
                found.push(Item::new(text, item.span, Some(step)));
            }
        }
        found
    }

    /// Tells of one item of a list.
    fn tell_item(&mut self, check: Check, values: &[(&str, &str)], item: &Item<'_>) {
        match &item.step {
            Some(step) => self.inside(step.clone(), |v| v.tell(check, values, item.span)),
            None => self.tell(check, values, item.span),
        }
    }

    /// The size, as IAM and Organizations count it.
    fn quota(&mut self, text: &str, span: Span) {
        let is_blank = |c: &char| matches!(c, ' ' | '\t' | '\n' | '\r');
        let all = text.chars().count();
        let solid = text.chars().filter(|c| !is_blank(c)).count();
        let (size, most, check) = match self.kind {
            DocumentKind::Identity => {
                let check = catalogue::POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA;
                (solid, 6_144, check)
            }
            DocumentKind::Scp => (all, 10_240, catalogue::POLICY_SIZE_EXCEEDS_SCP_QUOTA),
            DocumentKind::Rcp => (all, 5_120, catalogue::POLICY_SIZE_EXCEEDS_RCP_QUOTA),
            _ => return,
        };
        if size <= most {
            return;
        }
        let (size, most) = (format!("{size}"), format!("{most}"));
        let values = [("characters", size.as_str()), ("maximum", most.as_str())];
        self.tell(check, &values, span);
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

/// The words of `check`, with `values` in their places.
fn filled(check: Check, values: &[(&str, &str)]) -> String {
    let words = String::from(check.details);
    values.iter().fold(words, |words, (name, value)| {
        words.replace(&format!("{{{name}}}"), value)
    })
}

/// One string of a list, or the only one.
struct Item<'n> {
    text: &'n str,
    span: Span,
    step: Option<PathElement>,
}

impl<'n> Item<'n> {
    fn new(text: &'n str, span: Span, step: Option<PathElement>) -> Self {
        Self { text, span, step }
    }
}
