use crate::hash::{hash_folded, same_folded};
use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// The value of a condition key in a request: one text, or a set of them.
///
/// A set of one is not a single value: without `ForAllValues` or `ForAnyValue` no operator
/// matches a key that is multivalued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContextValue {
    /// A single-valued key; numbers, dates and addresses as policies write them.
    One(Cow<'static, str>),
    /// A multivalued key, possibly empty.
    Many(Vec<Cow<'static, str>>),
}

impl ContextValue {
    /// The values, one or many.
    pub fn values(&self) -> &[Cow<'static, str>] {
        match self {
            Self::One(value) => core::slice::from_ref(value),
            Self::Many(values) => values,
        }
    }
}

impl From<&str> for ContextValue {
    fn from(text: &str) -> Self {
        Self::One(Cow::Owned(text.into()))
    }
}

impl From<String> for ContextValue {
    fn from(text: String) -> Self {
        Self::One(Cow::Owned(text))
    }
}

impl From<Cow<'static, str>> for ContextValue {
    fn from(text: Cow<'static, str>) -> Self {
        Self::One(text)
    }
}

impl From<bool> for ContextValue {
    fn from(value: bool) -> Self {
        Self::One(Cow::Borrowed(if value { "true" } else { "false" }))
    }
}

impl From<i64> for ContextValue {
    fn from(number: i64) -> Self {
        Self::One(Cow::Owned(number.to_string()))
    }
}

impl From<u64> for ContextValue {
    fn from(number: u64) -> Self {
        Self::One(Cow::Owned(number.to_string()))
    }
}

impl From<core::net::IpAddr> for ContextValue {
    fn from(address: core::net::IpAddr) -> Self {
        Self::One(Cow::Owned(address.to_string()))
    }
}

impl From<Vec<String>> for ContextValue {
    fn from(values: Vec<String>) -> Self {
        Self::Many(values.into_iter().map(Cow::Owned).collect())
    }
}

/// What is known about a request: condition keys, told apart without case, and their values.
#[derive(Clone, Debug, Default)]
pub struct Context {
    // Sorted by hash, so a look-up compares numbers first.
    entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
struct Entry {
    hash: u64,
    name: Cow<'static, str>,
    value: ContextValue,
}

impl Context {
    /// A context without a key.
    pub fn new() -> Self {
        Self::default()
    }

    /// Gives `key` one value (or what `value` converts to), in place of an earlier one.
    pub fn set(
        &mut self,
        key: impl Into<Cow<'static, str>>,
        value: impl Into<ContextValue>,
    ) -> &mut Self {
        let name = key.into();
        let value = value.into();
        let hash = hash_folded(&name);
        match self.find(hash, &name) {
            Ok(at) => {
                if let Some(entry) = self.entries.get_mut(at) {
                    entry.value = value;
                }
            }
            Err(at) => self.entries.insert(at, Entry { hash, name, value }),
        }
        self
    }

    /// Gives `key` a set of values, in place of an earlier one.
    pub fn set_many<V: Into<String>>(
        &mut self,
        key: impl Into<Cow<'static, str>>,
        values: impl IntoIterator<Item = V>,
    ) -> &mut Self {
        let values = values.into_iter().map(|v| Cow::Owned(v.into())).collect();
        self.set(key, ContextValue::Many(values))
    }

    /// Forgets `key`.
    pub fn remove(&mut self, key: &str) -> &mut Self {
        if let Ok(at) = self.find(hash_folded(key), key) {
            self.entries.remove(at);
        }
        self
    }

    /// The value of `key`, if the request has it.
    pub fn get(&self, key: &str) -> Option<&ContextValue> {
        self.get_hashed(hash_folded(key), key)
    }

    /// Every key, as it was spelled, with its value; in a fixed but meaningless order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &ContextValue)> {
        self.entries.iter().map(|e| (e.name.as_ref(), &e.value))
    }

    pub(crate) fn get_hashed(&self, hash: u64, key: &str) -> Option<&ContextValue> {
        let at = self.find(hash, key).ok()?;
        self.entries.get(at).map(|entry| &entry.value)
    }

    fn find(&self, hash: u64, key: &str) -> Result<usize, usize> {
        let mut at = self.entries.partition_point(|entry| entry.hash < hash);
        while let Some(entry) = self.entries.get(at).filter(|entry| entry.hash == hash) {
            if same_folded(&entry.name, key) {
                return Ok(at);
            }
            at += 1;
        }
        Err(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_told_apart_without_case() {
        let mut context = Context::new();
        context.set("aws:RequestTag/Team", "blue");
        context.set("AWS:requesttag/team", "red");
        assert_eq!(context.iter().count(), 1);
        assert_eq!(
            context.get("aws:requestTag/TEAM"),
            Some(&ContextValue::from("red"))
        );
        context.remove("aws:requesttag/team");
        assert_eq!(context.get("aws:RequestTag/Team"), None);
    }
}
