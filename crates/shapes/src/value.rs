//! The tree between bytes and typed shapes.

use crate::schema::Schema;
use crate::shape::Mismatch;
use crate::timestamp::Timestamp;

/// A value whose meaning only its [`Schema`] knows.
///
/// It may hold a secret; therefore its `Debug` tells the kind and nothing else.
#[derive(Clone, PartialEq)]
pub enum Value {
    /// Members at the places the schema gives them.
    Structure(Vec<Option<Value>>),
    /// Values in order.
    List(Vec<Value>),
    /// Values by key, in the order they came.
    Map(Vec<(String, Value)>),
    /// Unicode text.
    String(String),
    /// A whole number of either width.
    Integer(i64),
    /// A fraction of either width.
    Double(f64),
    /// Yes or no.
    Boolean(bool),
    /// A moment.
    Timestamp(Timestamp),
    /// Bytes.
    Blob(Vec<u8>),
    /// Any JSON.
    Document(serde_json::Value),
}

impl Value {
    /// The member of a structure that `schema` calls `name`.
    pub fn member(&self, schema: &Schema, name: &str) -> Option<&Self> {
        let place = schema
            .members()
            .iter()
            .position(|member| member.name == name)?;
        match self {
            Self::Structure(members) => members.get(place)?.as_ref(),
            _ => None,
        }
    }

    /// The text, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// A structure of `schema` in which nothing is present.
    pub fn empty(schema: &Schema) -> Self {
        Self::Structure(vec![None; schema.members().len()])
    }

    pub(crate) fn into_members(self, expected: &'static str) -> Result<Members, Mismatch> {
        match self {
            Self::Structure(members) => Ok(Members(members.into_iter())),
            _ => Err(Mismatch::new(expected)),
        }
    }

    fn kind(&self) -> &'static str {
        match self {
            Self::Structure(_) => "structure",
            Self::List(_) => "list",
            Self::Map(_) => "map",
            Self::String(_) => "string",
            Self::Integer(_) => "integer",
            Self::Double(_) => "double",
            Self::Boolean(_) => "boolean",
            Self::Timestamp(_) => "timestamp",
            Self::Blob(_) => "blob",
            Self::Document(_) => "document",
        }
    }
}

impl std::fmt::Debug for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Value({})", self.kind())
    }
}

/// The members of a structure, taken one after the other in the model's order.
pub(crate) struct Members(std::vec::IntoIter<Option<Value>>);

impl Members {
    pub(crate) fn take<F: crate::Field>(&mut self, name: &'static str) -> Result<F, Mismatch> {
        F::from_member(self.0.next().flatten(), name)
    }
}
