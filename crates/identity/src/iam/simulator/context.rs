//! `ContextEntries`: the context of a simulated request.
use super::invalid;
use doorward_policy::reference::KeyType;
use doorward_policy::{Context, ContextValue};
use doorward_shapes::iam::errors::InvalidInput;
use doorward_shapes::iam::types::{ContextEntry, ContextKeyTypeEnum as Kind};

/// Puts `entries` into `context`, in place of what is there.
pub(super) fn fill(context: &mut Context, entries: &[ContextEntry]) -> Result<(), InvalidInput> {
    for entry in entries {
        let Some(name) = &entry.context_key_name else {
            return Err(invalid("A context entry has no ContextKeyName."));
        };
        let Some(kind) = entry.context_key_type else {
            return Err(invalid(format!(
                "The context key {name} has no ContextKeyType."
            )));
        };
        let values = entry.context_key_values.clone().unwrap_or_default();
        let (of, is_list) = type_of(kind);
        if let Some(bad) = values.iter().find(|value| !of.accepts(value)) {
            return Err(invalid(format!(
                "The value {bad} of the context key {name} is not of the type {}.",
                kind.as_str()
            )));
        }
        let value = match <[String; 1]>::try_from(values) {
            Ok([value]) if !is_list => ContextValue::from(value),
            Ok([value]) => ContextValue::from(vec![value]),
            Err(values) if is_list => ContextValue::from(values),
            Err(_) => {
                return Err(invalid(format!(
                    "The context key {name} of the type {} must have one value.",
                    kind.as_str()
                )));
            }
        };
        context.set(name.clone(), value);
    }
    Ok(())
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
