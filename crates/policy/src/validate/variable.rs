//! `${…}` in values.

use super::{Validator, catalogue};
use crate::{Span, Version};

impl Validator<'_> {
    /// Where variables may stand: whether each is well formed.
    pub(super) fn variables(&mut self, text: &str, span: Span) {
        if !text.contains("${") {
            return;
        }
        if self.version == Version::V2008 {
            self.find(catalogue::VARIABLE_UNSUPPORTED_IN_VERSION, span);
            return;
        }
        let mut rest = text;
        while let Some((_, inside)) = rest.split_once("${") {
            let Some((variable, after)) = inside.split_once('}') else {
                self.find(catalogue::MISSING_BRACE_IN_VARIABLE, span);
                return;
            };
            self.variable(variable, span);
            rest = after;
        }
    }

    /// Where none may stand.
    pub(super) fn no_variables(&mut self, text: &str, span: Span) {
        if text.contains("${") {
            self.find(catalogue::VARIABLE_UNSUPPORTED_IN_ELEMENT, span);
        }
    }

    fn variable(&mut self, text: &str, span: Span) {
        if matches!(text, "*" | "?" | "$") {
            return;
        }
        let (key, default) = match text.split_once(',') {
            Some((key, default)) => (key, Some(default.trim())),
            None => (text, None),
        };
        if key.trim().is_empty() {
            return self.find(catalogue::EMPTY_VARIABLE, span);
        }
        if key.contains(' ') {
            self.find(catalogue::UNSUPPORTED_SPACE_IN_VARIABLE, span);
        }
        if let Some(symbol) = key.chars().find(|c| matches!(c, '*' | '?' | '$' | '{')) {
            let mut buffer = [0; 4];
            let values = [("symbol", &*symbol.encode_utf8(&mut buffer))];
            self.tell(catalogue::UNSUPPORTED_SYMBOL_IN_VARIABLE, &values, span);
        }
        if default
            .is_some_and(|text| text.len() < 2 || !text.starts_with('\'') || !text.ends_with('\''))
        {
            self.find(catalogue::MISSING_QUOTE_IN_VARIABLE, span);
        }
    }
}
