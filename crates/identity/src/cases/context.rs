//! The context that a case gives.
use doorward_policy::{Context, ContextValue};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

/// Condition keys with their values; without a value, the request lacks the key.
#[derive(Debug, Default)]
pub(super) struct Given(Vec<(String, Option<ContextValue>)>);

impl Given {
    /// The one value of `key`, if it is given.
    pub(super) fn one(&self, key: &str) -> Option<&str> {
        let mut entries = self.0.iter();
        let (_, value) = entries.find(|(name, _)| name.eq_ignore_ascii_case(key))?;
        match value {
            Some(ContextValue::One(text)) => Some(text),
            _ => None,
        }
    }

    /// Puts every key into `context`, over what is there.
    pub(super) fn put_into(self, context: &mut Context) {
        for (key, value) in self.0 {
            match value {
                Some(value) => context.set(key, value),
                None => context.remove(&key),
            };
        }
    }
}

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Keys)
    }
}

struct Keys;

impl<'de> Visitor<'de> for Keys {
    type Value = Given;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of condition keys")
    }

    fn visit_unit<E>(self) -> Result<Given, E> {
        Ok(Given::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Given, A::Error> {
        let mut given = Vec::new();
        let mut seen = BTreeSet::new();
        while let Some((key, raw)) = map.next_entry::<String, &'de RawValue>()? {
            let form = || {
                let wanted = "a string, a number, a boolean or a list of these";
                A::Error::custom(format_args!("the context key `{key}` is not {wanted}"))
            };
            let value = match raw.get() {
                "null" => None,
                _ => Some(value(raw).ok_or_else(form)?),
            };
            if !seen.insert(key.to_ascii_lowercase()) {
                let words = format_args!("the context key `{key}` is given twice");
                return Err(A::Error::custom(words));
            }
            given.push((key, value));
        }
        Ok(Given(given))
    }
}

fn value(raw: &RawValue) -> Option<ContextValue> {
    if !raw.get().starts_with('[') {
        return text(raw).map(ContextValue::One);
    }
    let items: Vec<&RawValue> = serde_json::from_str(raw.get()).ok()?;
    let texts: Option<Vec<_>> = items.into_iter().map(text).collect();
    texts.map(ContextValue::Many)
}

/// A string's characters; a number or boolean as it is written.
fn text(raw: &RawValue) -> Option<Cow<'static, str>> {
    match raw.get().chars().next()? {
        '"' => serde_json::from_str(raw.get()).ok().map(Cow::Owned),
        '{' | '[' | 'n' => None,
        _ => Some(Cow::Owned(raw.get().to_owned())),
    }
}
