//! The one door between bytes and values, whatever the protocol.

use crate::constraint;
use crate::error::ErrorAnswer;
use crate::message::{Answer, Request};
use crate::refused::{Refused, Undecodable};
use crate::schema::{OperationSchema, Protocol, Service};
use crate::shape::Structure;
use crate::value::Value;
use crate::{json, query, rest_json};

/// Reads the input of `operation` from the request that [`crate::route`] found it in.
///
/// Memory and time are linear in the request's size, which the caller bounds.
pub fn decode(operation: &OperationSchema, request: &Request<'_>) -> Result<Value, Undecodable> {
    match operation.service.protocol {
        Protocol::Query => query::decode(operation.input, request),
        Protocol::Json10 | Protocol::Json11 => json::decode(operation.input, request),
        Protocol::RestJson => rest_json::decode(operation, request),
    }
}

/// Reads, checks and types the input of `operation`.
pub fn read<I: Structure>(
    operation: &OperationSchema,
    request: &Request<'_>,
) -> Result<I, Refused> {
    let value = decode(operation, request)?;
    constraint::check(operation.input, &value)?;
    Ok(I::from_value(value)?)
}

/// What an answer of an awsQuery service is written as; the other protocols have JSON alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// What SDKs ask for, and the protocol's specification describes.
    #[default]
    Xml,
    /// What AWS answers programs that say `Accept: application/json`: Envoy, Kong and the
    /// authenticator of Kubernetes ask STS so.
    Json,
}

impl Format {
    /// The format that `request` asks for.
    pub fn of(request: &Request<'_>) -> Self {
        let accepted = request.header("accept").unwrap_or_default();
        let json = "application/json";
        match accepted.trim_start().get(..json.len()) {
            Some(first) if first.eq_ignore_ascii_case(json) => Self::Json,
            _ => Self::Xml,
        }
    }
}

/// Writes the answer of `operation` with `output`.
pub fn encode(
    operation: &OperationSchema,
    output: &Value,
    format: Format,
    request_id: &str,
) -> Answer {
    match operation.service.protocol {
        Protocol::Query => query::encode(operation, output, format, request_id),
        Protocol::Json10 | Protocol::Json11 => json::encode(operation, output, request_id),
        Protocol::RestJson => rest_json::encode(operation, output, request_id),
    }
}

/// Writes `error` as `service` does.
pub fn encode_error(
    service: &Service,
    error: &ErrorAnswer,
    format: Format,
    request_id: &str,
) -> Answer {
    match service.protocol {
        Protocol::Query => query::encode_error(Some(service), error, format, request_id),
        Protocol::Json10 | Protocol::Json11 => json::encode_error(service, error, request_id),
        Protocol::RestJson => rest_json::encode_error(error, request_id),
    }
}
