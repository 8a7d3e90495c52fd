//! `ContextEntries`: the context of a simulated request.
//!
//! AWS's page tells the types, not what is said to values that are none; the sentences are those
//! that its service answers with.
use super::invalid;
use doorward_policy::reference::KeyType;
use doorward_policy::{Context, ContextValue};
use doorward_shapes::iam::errors::InvalidInput;
use doorward_shapes::iam::types::{ContextEntry, ContextKeyTypeEnum as Kind};

/// The context that `entries` make.
pub(super) fn read(entries: Option<&[ContextEntry]>) -> Result<Context, InvalidInput> {
    let mut context = Context::new();
    for entry in entries.unwrap_or_default() {
        let name = entry.context_key_name.as_deref().unwrap_or_default();
        if name.is_empty() {
            return Err(invalid("ContextKeyName cannot be null or empty."));
        }
        if context.get(name).is_some() {
            return Err(invalid(format!("Duplicate context key: {name}.")));
        }
        let Some(kind) = entry.context_key_type else {
            return Err(invalid(format!(
                "Context key {name} has invalid type null."
            )));
        };
        let values = entry.context_key_values.as_deref().unwrap_or_default();
        let value = value(name, kind, values)?;
        context.set(name.to_owned(), value);
    }
    Ok(context)
}

fn value(name: &str, kind: Kind, values: &[String]) -> Result<ContextValue, InvalidInput> {
    let (of, is_list) = type_of(kind);
    if values.is_empty() {
        return Err(invalid(format!(
            "Context values for context key {name} cannot be null or empty."
        )));
    }
    if !is_list && values.len() > 1 {
        return Err(invalid(format!(
            "Context key {} expected a single value, but received {}.",
            kind.as_str(),
            values.len()
        )));
    }
    if !values.iter().all(|value| is_value(of, value)) {
        return Err(invalid(format!(
            "Invalid context value for key {name}: expected {}.",
            format_of(of)
        )));
    }
    let mut read: Vec<_> = values.iter().map(|value| as_value(of, value)).collect();
    Ok(match read.pop() {
        Some(only) if !is_list => ContextValue::from(only),
        last => {
            read.extend(last);
            ContextValue::from(read)
        }
    })
}

/// Whether `value` is of the type; what is not `true` is taken as `false`, and so is no mistake.
fn is_value(of: KeyType, value: &str) -> bool {
    of == KeyType::Bool || of.accepts(value)
}

fn as_value(of: KeyType, value: &str) -> String {
    if of == KeyType::Bool {
        value.eq_ignore_ascii_case("true").to_string()
    } else {
        value.to_owned()
    }
}

fn format_of(of: KeyType) -> &'static str {
    match of {
        KeyType::Numeric => "numeric format",
        KeyType::Date => "DateTime format",
        KeyType::IpAddress => "IP address",
        KeyType::Binary => "base-64 encoded binary format",
        _ => "another format",
    }
}

/// The type of each value, and whether there may be several.
fn type_of(kind: Kind) -> (KeyType, bool) {
    match kind {
        Kind::String => (KeyType::String, false),
        Kind::StringList => (KeyType::String, true),
        Kind::Numeric => (KeyType::Numeric, false),
        Kind::NumericList => (KeyType::Numeric, true),
        Kind::Boolean => (KeyType::Bool, false),
        Kind::BooleanList => (KeyType::Bool, true),
        Kind::Ip => (KeyType::IpAddress, false),
        Kind::IpList => (KeyType::IpAddress, true),
        Kind::Binary => (KeyType::Binary, false),
        Kind::BinaryList => (KeyType::Binary, true),
        Kind::Date => (KeyType::Date, false),
        Kind::DateList => (KeyType::Date, true),
    }
}
