//! `${…}` in values.

use super::{Item, Place, Validator, catalogue};
use crate::{Span, Version};

impl Validator<'_> {
    /// Where variables may stand: whether each is well formed.
    pub(super) fn variables(&mut self, text: &str, place: &Place) {
        if !text.contains("${") {
            return;
        }
        if self.version == Version::V2008 {
            return self.tell_at(catalogue::VARIABLE_UNSUPPORTED_IN_VERSION, &[], &[place]);
        }
        let mut rest = text;
        while let Some((_, inside)) = rest.split_once("${") {
            let Some((variable, after)) = inside.split_once('}') else {
                return self.tell_at(catalogue::MISSING_BRACE_IN_VARIABLE, &[], &[place]);
            };
            self.variable(variable, place);
            rest = after;
        }
    }

    /// Where none may stand.
    pub(super) fn no_variables(&mut self, text: &str, span: Span) {
        if text.contains("${") {
            let place = self.place(span);
            self.no_variables_in(&Item { text, place });
        }
    }

    /// Where none may stand.
    pub(super) fn no_variables_in(&mut self, item: &Item<'_>) {
        if let Some((_, rest)) = item.text.split_once("${") {
            let variable = rest.split('}').next().unwrap_or_default();
            let variable = ["${", variable, "}"].concat();
            let values = [("variable", &*variable)];
            self.tell_at(
                catalogue::VARIABLE_UNSUPPORTED_IN_ELEMENT,
                &values,
                &[&item.place],
            );
        }
    }

    fn variable(&mut self, text: &str, place: &Place) {
        if matches!(text, "*" | "?" | "$") {
            return;
        }
        let (key, default) = match text.split_once(',') {
            Some((key, default)) => (key, Some(default.trim())),
            None => (text, None),
        };
        if key.trim().is_empty() {
            return self.tell_at(catalogue::EMPTY_VARIABLE, &[], &[place]);
        }
        if key.contains(' ') {
            self.tell_at(catalogue::UNSUPPORTED_SPACE_IN_VARIABLE, &[], &[place]);
        }
        if let Some(symbol) = key.chars().find(|c| matches!(c, '*' | '?' | '$' | '{')) {
            let mut buffer = [0; 4];
            let values = [("symbol", &*symbol.encode_utf8(&mut buffer))];
            self.tell_at(catalogue::UNSUPPORTED_SYMBOL_IN_VARIABLE, &values, &[place]);
        }
        if default
            .is_some_and(|text| text.len() < 2 || !text.starts_with('\'') || !text.ends_with('\''))
        {
            self.tell_at(catalogue::MISSING_QUOTE_IN_VARIABLE, &[], &[place]);
        }
    }
}
