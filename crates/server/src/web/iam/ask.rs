//! What a screen is asked: the fields of its address, or of the form that comes back to it.
use crate::web::form::Form;
use std::collections::BTreeMap;

#[derive(Default)]
pub(super) struct Ask(BTreeMap<String, String>);

impl Ask {
    pub(super) fn of(query: &str) -> Self {
        let fields = form_urlencoded::parse(query.as_bytes());
        Self(fields.into_owned().collect())
    }

    /// With what was typed; passwords and private keys are typed again.
    pub(super) fn and(mut self, form: &Form) -> Self {
        let typed = form.names("").filter(|name| *name != "form");
        let is_secret = |name: &str| {
            let name = name.to_ascii_lowercase();
            name.contains("password") || name.contains("privatekey")
        };
        for name in typed.filter(|name| !is_secret(name)) {
            self.0.insert(name.to_owned(), form.text(name));
        }
        self
    }

    /// The field; empty where it is missing.
    pub(super) fn get(&self, name: &str) -> String {
        self.0.get(name).cloned().unwrap_or_default()
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }
}

/// An address of ours, with a query.
pub(super) fn address(path: &str, fields: &[(&str, &str)]) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(fields.iter().filter(|(_, value)| !value.is_empty()));
    match query.finish() {
        query if query.is_empty() => path.to_owned(),
        query => format!("{path}?{query}"),
    }
}
