//! Errors: what a model allows an operation to refuse with, and any other answer that refuses.

use crate::schema::{ErrorSchema, Schema};
use crate::value::Value;
use std::fmt;

/// An error that a service's model names.
pub trait ModelError: fmt::Debug {
    /// What the model says about it.
    fn facts(&self) -> &'static ErrorSchema;

    /// The sentence for the caller.
    fn message(&self) -> &str;

    /// Every member, at the places the model gives them.
    fn to_value(&self) -> Value;

    /// The code on the wire, `NoSuchEntity`.
    fn code(&self) -> &'static str {
        self.facts().code
    }

    /// The shape's name, `NoSuchEntityException`.
    fn shape_name(&self) -> &'static str {
        self.facts().schema.name
    }

    /// The HTTP status.
    fn status(&self) -> u16 {
        self.facts().status
    }

    /// Whether the caller is to blame.
    fn sender_fault(&self) -> bool {
        self.facts().sender
    }

    /// What a codec needs to write it.
    fn answer(&self) -> ErrorAnswer {
        ErrorAnswer {
            code: self.code().into(),
            status: self.status(),
            message: self.message().into(),
            sender: self.sender_fault(),
            members: Some((self.facts().schema, self.to_value())),
        }
    }
}

/// Any refusal, modelled or not, ready for a codec.
#[derive(Clone, Debug)]
pub struct ErrorAnswer {
    /// The code on the wire.
    pub code: String,
    /// The HTTP status.
    pub status: u16,
    /// The sentence for the caller.
    pub message: String,
    /// Whether the caller is to blame.
    pub sender: bool,
    /// A modelled error's shape and members.
    pub members: Option<(&'static Schema, Value)>,
}

impl ErrorAnswer {
    /// An error that no model names: `AccessDenied`, `Throttling`, `InternalFailure`.
    pub fn new(code: &str, status: u16, message: &str) -> Self {
        Self {
            code: code.into(),
            status,
            message: message.into(),
            sender: status < 500,
            members: None,
        }
    }
}

/// Puts named members at the places `schema` gives them.
pub(crate) fn placed(schema: &Schema, members: &mut [(&str, Option<Value>)]) -> Value {
    let place = |name: &str| {
        let found = members.iter_mut().find(|(each, _)| *each == name);
        found.and_then(|(_, value)| value.take())
    };
    Value::Structure(
        schema
            .members()
            .iter()
            .map(|member| member.name)
            .map(place)
            .collect(),
    )
}
