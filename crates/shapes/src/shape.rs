//! The step between the dynamic [`Value`] and a typed shape.

use crate::error::ModelError;
use crate::schema::{OperationSchema, Schema};
use crate::timestamp::Timestamp;
use crate::value::Value;
use doorward_names::Secret;
use std::collections::BTreeMap;
use std::fmt;

/// A Rust type that stands for a model's shape.
pub trait Shape: Sized {
    /// Reads a value that the constraint check has let pass.
    fn from_value(value: Value) -> Result<Self, Mismatch>;

    /// The dynamic form, for a codec.
    fn into_value(self) -> Value;
}

/// A shape with members, which a [`Schema`] describes.
pub trait Structure: Shape {
    /// What the model says about it.
    fn schema() -> &'static Schema;
}

/// One operation of a service, as a type.
pub trait Call {
    /// What it takes.
    type Input: Structure;
    /// What it gives.
    type Output: Structure;
    /// What it may refuse with.
    type Error: ModelError;

    /// What the model says about it.
    fn schema() -> &'static OperationSchema;
}

/// A value that does not have its shape's form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// The member or kind that was expected.
    pub expected: &'static str,
}

impl Mismatch {
    pub(crate) fn new(expected: &'static str) -> Self {
        Self { expected }
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected `{}`", self.expected)
    }
}

impl std::error::Error for Mismatch {}

/// What a structure holds: a shape, or an `Option` of one.
pub trait Field: Sized {
    /// Reads the member called `name`.
    fn from_member(value: Option<Value>, name: &'static str) -> Result<Self, Mismatch>;

    /// The dynamic form; `None` for a member that is absent.
    fn into_member(self) -> Option<Value>;
}

impl<T: Shape> Field for T {
    fn from_member(value: Option<Value>, name: &'static str) -> Result<Self, Mismatch> {
        T::from_value(value.ok_or(Mismatch::new(name))?)
    }

    fn into_member(self) -> Option<Value> {
        Some(self.into_value())
    }
}

impl<T: Shape> Field for Option<T> {
    fn from_member(value: Option<Value>, _name: &'static str) -> Result<Self, Mismatch> {
        value.map(T::from_value).transpose()
    }

    fn into_member(self) -> Option<Value> {
        self.map(T::into_value)
    }
}

#[cfg(feature = "peer")]
pub(crate) fn retype<S: Shape>(value: Value) -> Result<Value, Mismatch> {
    S::from_value(value).map(S::into_value)
}

impl Shape for String {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::String(text) => Ok(text),
            _ => Err(Mismatch::new("string")),
        }
    }

    fn into_value(self) -> Value {
        Value::String(self)
    }
}

impl Shape for Secret<String> {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        String::from_value(value).map(Self::new)
    }

    fn into_value(self) -> Value {
        Value::String(self.expose().clone())
    }
}

impl Shape for Vec<u8> {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Blob(bytes) => Ok(bytes),
            _ => Err(Mismatch::new("blob")),
        }
    }

    fn into_value(self) -> Value {
        Value::Blob(self)
    }
}

impl Shape for Secret<Vec<u8>> {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        Vec::<u8>::from_value(value).map(Self::new)
    }

    fn into_value(self) -> Value {
        Value::Blob(self.expose().clone())
    }
}

impl Shape for i64 {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Integer(number) => Ok(number),
            _ => Err(Mismatch::new("long")),
        }
    }

    fn into_value(self) -> Value {
        Value::Integer(self)
    }
}

impl Shape for i32 {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        Self::try_from(i64::from_value(value)?).map_err(|_| Mismatch::new("integer"))
    }

    fn into_value(self) -> Value {
        Value::Integer(self.into())
    }
}

impl Shape for f64 {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Double(number) => Ok(number),
            _ => Err(Mismatch::new("double")),
        }
    }

    fn into_value(self) -> Value {
        Value::Double(self)
    }
}

impl Shape for bool {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Boolean(truth) => Ok(truth),
            _ => Err(Mismatch::new("boolean")),
        }
    }

    fn into_value(self) -> Value {
        Value::Boolean(self)
    }
}

impl Shape for Timestamp {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Timestamp(moment) => Ok(moment),
            _ => Err(Mismatch::new("timestamp")),
        }
    }

    fn into_value(self) -> Value {
        Value::Timestamp(self)
    }
}

impl Shape for serde_json::Value {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Document(document) => Ok(document),
            _ => Err(Mismatch::new("document")),
        }
    }

    fn into_value(self) -> Value {
        Value::Document(self)
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::List(values) => values.into_iter().map(T::from_value).collect(),
            _ => Err(Mismatch::new("list")),
        }
    }

    fn into_value(self) -> Value {
        Value::List(self.into_iter().map(T::into_value).collect())
    }
}

impl<T: Shape> Shape for BTreeMap<String, T> {
    fn from_value(value: Value) -> Result<Self, Mismatch> {
        match value {
            Value::Map(entries) => entries
                .into_iter()
                .map(|(key, value)| Ok((key, T::from_value(value)?)))
                .collect(),
            _ => Err(Mismatch::new("map")),
        }
    }

    fn into_value(self) -> Value {
        Value::Map(
            self.into_iter()
                .map(|(key, value)| (key, value.into_value()))
                .collect(),
        )
    }
}
