//! Wildcards and variables in conditions that let through more, or less, than they seem to.

use super::catalogue::Check;
use super::condition::Line;
use super::known_keys::{SENSITIVE, is_one_of};
use super::{Validator, catalogue};
use crate::condition::{Operator, Quantifier};
use alloc::string::{String, ToString};

/// What the two checks for sensitive keys say of `aws:userid`.
const WILDCARD_IN_USER_ID: &str = "Overly permissive use of wildcard with aws:userID. Use the wildcard on the right side of colon or as the only character on the left side of a colon.";
const VARIABLE_IN_USER_ID: &str = "Overly permissive use of policy variable with aws:userID. Use the policy variable on the right side of colon or as the only character on the left side of a colon.";

impl Validator<'_> {
    /// Both checks are made for operators that know wildcards: with the others, a text with one
    /// equals nothing but itself, and what a variable stands for neither.
    pub(super) fn wildcards(&mut self, operator: Operator, line: &Line<'_>) {
        if !operator.is_like() {
            return;
        }
        if is_one_of(line.key, SENSITIVE) {
            return self.sensitive(line);
        }
        if is_one_of(line.key, &["aws:userid"]) {
            self.user_ids(line);
        }
        let is_all = |text: &str| !text.is_empty() && text.bytes().all(|b| b == b'*');
        let mut values = line.values.iter();
        if let Some(value) = values.find(|value| is_all(&value.text)) {
            let name = operator.to_string();
            let values = [("key", line.key), ("operator", &*name)];
            self.tell_at(with_every_value(operator), &values, &[&value.place]);
        }
    }

    fn sensitive(&mut self, line: &Line<'_>) {
        for value in &line.values {
            let check = if value.text.contains("${") {
                catalogue::VARIABLE_USAGE_TOO_PERMISSIVE
            } else if value.text.contains(['*', '?']) {
                catalogue::WILDCARD_USAGE_TOO_PERMISSIVE
            } else {
                continue;
            };
            self.tell_at(check, &[("key", line.key)], &[&value.place]);
        }
    }

    /// The id of a user or role stands before a colon, the session's name after it.
    fn user_ids(&mut self, line: &Line<'_>) {
        for value in &line.values {
            let text = without_keys(&value.text);
            let (id, has_colon) = match text.split_once(':') {
                Some((id, _)) => (id, true),
                None => (&*text, false),
            };
            let alone = has_colon && id.len() == 1;
            let (check, words) = match id.find(['$', '*', '?']) {
                None => continue,
                Some(_) if alone => continue,
                Some(_) if id.contains('$') => (
                    catalogue::VARIABLE_USAGE_TOO_PERMISSIVE,
                    VARIABLE_IN_USER_ID,
                ),
                Some(_) => (
                    catalogue::WILDCARD_USAGE_TOO_PERMISSIVE,
                    WILDCARD_IN_USER_ID,
                ),
            };
            self.tell_at(Check { words, ..check }, &[], &[&value.place]);
        }
    }
}

/// `text` with a `$` for each of its variables, whose keys have colons of their own.
fn without_keys(text: &str) -> String {
    let mut short = String::new();
    let mut rest = text;
    while let Some((before, variable)) = rest.split_once("${") {
        short.push_str(before);
        short.push('$');
        rest = variable.split_once('}').map_or("", |(_, after)| after);
    }
    short.push_str(rest);
    short
}

/// What an operator comes to whose values allow every text.
fn with_every_value(operator: Operator) -> Check {
    let missing_passes = operator.if_exists || operator.quantifier == Some(Quantifier::All);
    match (operator.negated, operator.quantifier, missing_passes) {
        (false, _, true) => catalogue::REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION,
        (false, _, false) => catalogue::EQUIVALENT_TO_NULL_FALSE,
        (true, Some(Quantifier::Any), false) => {
            catalogue::REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION
        }
        (true, ..) => catalogue::EQUIVALENT_TO_NULL_TRUE,
    }
}
