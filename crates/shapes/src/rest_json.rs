//! restJson1: members in the path, the query string, headers and a JSON body.
//!
//! <https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html>

use crate::error::ErrorAnswer;
use crate::form::{self, Pair};
use crate::json;
use crate::message::{Answer, Request};
use crate::refused::Undecodable;
use crate::scalar;
use crate::schema::{Kind, Location, Member, OperationSchema, Protocol, Schema};
use crate::timestamp::TimestampFormat;
use crate::uri;
use crate::value::Value;

pub(crate) fn decode(
    operation: &OperationSchema,
    request: &Request<'_>,
) -> Result<Value, Undecodable> {
    let pairs = form::parse(request.query.as_bytes())?;
    let members = operation.input.members();
    let has_body = members
        .iter()
        .any(|member| member.location == Location::Body);
    let mut values = match has_body.then(|| json::parse(request.body)).transpose()? {
        Some(body) => match json::read(operation.input, &body)? {
            Value::Structure(values) => values,
            _ => return Err(Undecodable::Json),
        },
        None => vec![None; members.len()],
    };
    for (member, value) in members.iter().zip(&mut values) {
        if member.location != Location::Body {
            *value = bound(operation, member, request, &pairs)?;
        }
    }
    Ok(Value::Structure(values))
}

fn bound(
    operation: &OperationSchema,
    member: &Member,
    request: &Request<'_>,
    pairs: &[Pair<'_>],
) -> Result<Option<Value>, Undecodable> {
    let schema = member.schema;
    let simple = |text: &str, format| scalar::parse(schema, text, format).map(Some);
    match member.location {
        Location::Uri => match uri::find(operation.uri, request.path, member.wire)? {
            Some(text) => simple(&text, TimestampFormat::DateTime),
            None => Ok(None),
        },
        Location::Header => match request.header(member.wire) {
            Some(text) => simple(text, TimestampFormat::HttpDate),
            None => Ok(None),
        },
        Location::Query => query(member, pairs),
        Location::Payload => payload(schema, request.body),
        Location::Body => Ok(None),
    }
}

fn query(member: &Member, pairs: &[Pair<'_>]) -> Result<Option<Value>, Undecodable> {
    let format = TimestampFormat::DateTime;
    let mut given = pairs
        .iter()
        .filter(|(name, _)| name == member.wire)
        .map(|(_, text)| text);
    if let Kind::List {
        member: element, ..
    } = member.schema.kind
    {
        let values: Vec<Value> = given
            .map(|text| scalar::parse(element, text, format))
            .collect::<Result<_, _>>()?;
        return Ok((!values.is_empty()).then_some(Value::List(values)));
    }
    let value = given
        .next()
        .map(|text| scalar::parse(member.schema, text, format))
        .transpose()?;
    match given.next() {
        Some(_) => Err(Undecodable::Form("A parameter appears more than once")),
        None => Ok(value),
    }
}

fn payload(schema: &Schema, body: &[u8]) -> Result<Option<Value>, Undecodable> {
    Ok(match schema.kind {
        Kind::Blob => Some(Value::Blob(body.to_vec())),
        Kind::String => {
            let text = std::str::from_utf8(body).map_err(|_| Undecodable::Json)?;
            Some(Value::String(text.to_owned()))
        }
        _ if body.is_empty() => None,
        _ => Some(json::read(schema, &json::parse(body)?)?),
    })
}

pub(crate) fn encode(operation: &OperationSchema, output: &Value, request_id: &str) -> Answer {
    let content_type = json::content_type(Protocol::RestJson);
    let mut answer = Answer::new(operation.status, content_type, request_id);
    add_headers(&mut answer, operation.output, output);
    answer.body = match payload_of(operation.output, output) {
        Some((schema, value)) => json::body(schema, value),
        None => json::body(operation.output, output),
    };
    answer
}

fn payload_of<'a>(schema: &Schema, value: &'a Value) -> Option<(&'static Schema, &'a Value)> {
    let member = schema
        .members()
        .iter()
        .find(|member| member.location == Location::Payload)?;
    Some((member.schema, value.member(schema, member.name)?))
}

/// The header by which clients know an error.
const ERROR_TYPE: &str = "x-amzn-errortype";

pub(crate) fn encode_error(error: &ErrorAnswer, request_id: &str) -> Answer {
    let content_type = json::content_type(Protocol::RestJson);
    let mut answer = Answer::new(error.status, content_type, request_id);
    answer.headers.push((ERROR_TYPE, error.code.clone()));
    if let Some((schema, value)) = &error.members {
        add_headers(&mut answer, schema, value);
    }
    answer.body = json::error_body(error, None);
    answer
}

fn add_headers(answer: &mut Answer, schema: &Schema, value: &Value) {
    let Value::Structure(values) = value else {
        return;
    };
    for (member, value) in schema.members().iter().zip(values) {
        let is_header =
            member.location == Location::Header && !member.wire.eq_ignore_ascii_case(ERROR_TYPE);
        let text = value
            .as_ref()
            .filter(|_| is_header)
            .and_then(|value| scalar::to_text(member.schema, value, TimestampFormat::HttpDate));
        if let Some(text) = text
            && !text.contains(['\r', '\n', '\0'])
        {
            answer.headers.push((member.wire, text.into_owned()));
        }
    }
}

#[cfg(test)]
mod tests;
