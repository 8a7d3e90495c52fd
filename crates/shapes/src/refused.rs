//! A request that cannot be read, and the answer each protocol gives it.

mod organizations;

use crate::constraint::Violations;
use crate::error::{ErrorAnswer, placed};
use crate::schema::{ErrorSchema, Member, Protocol, Service};
use crate::shape::Mismatch;
use crate::value::Value;
use std::fmt;

/// Bytes that are not what their protocol demands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undecodable {
    /// The form or the query string is not one: bad UTF-8, a parameter twice.
    Form(&'static str),
    /// The JSON is not JSON, or too deep.
    Json,
    /// A value cannot be what its member is.
    Value(String),
}

/// Why a request has no input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Its bytes cannot be read.
    Undecodable(Undecodable),
    /// Its members break the model's constraints.
    Violations(Violations),
}

impl From<Undecodable> for Refused {
    fn from(error: Undecodable) -> Self {
        Self::Undecodable(error)
    }
}

impl From<Violations> for Refused {
    fn from(violations: Violations) -> Self {
        Self::Violations(violations)
    }
}

impl From<Mismatch> for Refused {
    fn from(mismatch: Mismatch) -> Self {
        Self::Undecodable(Undecodable::Value(mismatch.to_string()))
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undecodable(error) => error.fmt(f),
            Self::Violations(violations) => violations.fmt(f),
        }
    }
}

impl std::error::Error for Refused {}

impl fmt::Display for Undecodable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form(what) => f.write_str(what),
            Self::Json => f.write_str("The request body is not well-formed JSON"),
            Self::Value(what) => f.write_str(what),
        }
    }
}

impl Refused {
    /// The answer as `service` words it.
    pub fn answer(&self, service: &Service) -> ErrorAnswer {
        let message = self.to_string();
        let code = match (self, service.protocol) {
            (Self::Violations(_), Protocol::Query) => "ValidationError",
            (Self::Violations(violations), _) => {
                let own = organizations::answer(violations, service);
                return own.unwrap_or_else(|| invalid(service, &message));
            }
            (Self::Undecodable(Undecodable::Form(_)), Protocol::Query) => {
                return ErrorAnswer::new("MalformedQueryString", 404, &message);
            }
            (Self::Undecodable(_), Protocol::Query) => "MalformedInput",
            (Self::Undecodable(_), _) => "SerializationException",
        };
        ErrorAnswer::new(code, 400, &message)
    }
}

/// The error a JSON service has for input it does not accept, with the reason its model asks for.
fn invalid(service: &Service, message: &str) -> ErrorAnswer {
    let named = |name: &str| {
        service
            .errors
            .iter()
            .find(|error| error.schema.name == name)
    };
    let found = named("ValidationException")
        .or_else(|| named("InvalidRequestException").filter(|_| service.id.starts_with("sso")));
    let Some(error) = found else {
        return ErrorAnswer::new("ValidationException", 400, message);
    };
    let mut members: Vec<(&str, Option<Value>)> =
        vec![(error.message, Some(Value::String(message.to_owned())))];
    for member in error.schema.members() {
        members.extend(reason(member).map(|reason| (member.name, Some(reason))));
    }
    modelled(error, message, &mut members)
}

/// What a member says that names the kind of an invalid request.
fn reason(member: &Member) -> Option<Value> {
    let known = [
        "INVALID_REQUEST",
        "fieldValidationFailed",
        "invalid_request",
    ];
    let text = match member.name {
        "error" if member.schema.values.is_empty() => Some(&"invalid_request"),
        "error" | "reason" => known
            .iter()
            .find(|each| member.schema.values.contains(each)),
        _ => None,
    };
    text.map(|text| Value::String((*text).to_owned()))
}

fn modelled(
    error: &ErrorSchema,
    message: &str,
    members: &mut [(&str, Option<Value>)],
) -> ErrorAnswer {
    ErrorAnswer {
        code: error.code.to_owned(),
        status: error.status,
        message: message.to_owned(),
        sender: error.sender,
        members: Some((error.schema, placed(error.schema, members))),
    }
}
