//! awsJson 1.0 and 1.1, and the bodies of restJson1.
//!
//! <https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html>

use crate::error::ErrorAnswer;
use crate::message::{Answer, Request};
use crate::refused::Undecodable;
use crate::scalar;
use crate::schema::{Kind, Location, Member, OperationSchema, Protocol, Schema, Service};
use crate::timestamp::{Timestamp, TimestampFormat};
use crate::value::Value;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde_json::Value as Json;
use std::fmt::Write as _;

pub(crate) fn decode(schema: &Schema, request: &Request<'_>) -> Result<Value, Undecodable> {
    read(schema, &parse(request.body)?)
}

/// The body as JSON; an empty one is an empty object. Nesting is bounded by `serde_json`.
pub(crate) fn parse(body: &[u8]) -> Result<Json, Undecodable> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Json::Object(serde_json::Map::new()));
    }
    serde_json::from_slice(body).map_err(|_| Undecodable::Json)
}

/// The members that all structures of one request may have room for. Without it a list of `{}`
/// would take a hundred times the memory of its text.
const ROOM: usize = 1 << 17;

/// Reads `json` as `schema` says. Unknown members are left out, as AWS does.
pub(crate) fn read(schema: &Schema, json: &Json) -> Result<Value, Undecodable> {
    Reader { room: ROOM }.value(schema, json)
}

struct Reader {
    room: usize,
}

impl Reader {
    fn value(&mut self, schema: &Schema, json: &Json) -> Result<Value, Undecodable> {
        match (schema.kind, json) {
            (Kind::Structure { members, .. }, Json::Object(map)) => self.structure(members, map),
            (Kind::List { member, .. }, Json::Array(values)) => {
                let values = values.iter().map(|value| self.value(member, value));
                values.collect::<Result<_, _>>().map(Value::List)
            }
            (Kind::Map { value, .. }, Json::Object(map)) => {
                let entries = map
                    .iter()
                    .map(|(key, held)| Ok((key.clone(), self.value(value, held)?)));
                entries.collect::<Result<_, _>>().map(Value::Map)
            }
            _ => simple(schema, json).unwrap_or_else(|| Err(unexpected(schema, json))),
        }
    }

    fn structure(
        &mut self,
        members: &[Member],
        map: &serde_json::Map<String, Json>,
    ) -> Result<Value, Undecodable> {
        let room = self.room.checked_sub(members.len());
        self.room = room.ok_or_else(|| Undecodable::Value("Too many structures".into()))?;
        let values = members.iter().map(|member| match map.get(member.wire) {
            Some(value) if is_in_body(member) => self.present(member.schema, value),
            _ => Ok(None),
        });
        values.collect::<Result<_, _>>().map(Value::Structure)
    }

    /// A null document is a value; anything else that is null is absent.
    fn present(&mut self, schema: &Schema, json: &Json) -> Result<Option<Value>, Undecodable> {
        if json.is_null() && !matches!(schema.kind, Kind::Document) {
            return Ok(None);
        }
        self.value(schema, json).map(Some)
    }
}

/// What holds no other values; `None` where the JSON is of another kind.
fn simple(schema: &Schema, json: &Json) -> Option<Result<Value, Undecodable>> {
    let value = match (schema.kind, json) {
        (Kind::Document, _) => Value::Document(json.clone()),
        (Kind::String, Json::String(text)) => Value::String(text.clone()),
        (Kind::Blob, Json::String(text)) => Value::Blob(BASE64_STANDARD.decode(text).ok()?),
        (Kind::Boolean, Json::Bool(truth)) => Value::Boolean(*truth),
        (Kind::Integer, Json::Number(number)) => {
            let number = number
                .as_i64()
                .filter(|number| i32::try_from(*number).is_ok());
            Value::Integer(number?)
        }
        (Kind::Long, Json::Number(number)) => Value::Integer(number.as_i64()?),
        (Kind::Float | Kind::Double, Json::Number(number)) => Value::Double(number.as_f64()?),
        (Kind::Float | Kind::Double, Json::String(text)) => {
            Value::Double(scalar::fraction(text).filter(|number| !number.is_finite())?)
        }
        (Kind::Timestamp, Json::Number(number)) => {
            Value::Timestamp(number.as_f64().and_then(Timestamp::from_fraction)?)
        }
        (Kind::Timestamp, Json::String(text)) => {
            return Some(scalar::parse(schema, text, TimestampFormat::DateTime));
        }
        _ => return None,
    };
    Some(Ok(value))
}

fn is_in_body(member: &Member) -> bool {
    member.location == Location::Body
}

fn unexpected(schema: &Schema, json: &Json) -> Undecodable {
    let token = match json {
        Json::Array(_) => {
            return Undecodable::Value("Start of list found where not expected".into());
        }
        Json::Object(_) => {
            let text = "Start of structure or map found where not expected.";
            return Undecodable::Value(text.into());
        }
        Json::Null => "NULL_VALUE",
        Json::Bool(true) => "TRUE_VALUE",
        Json::Bool(false) => "FALSE_VALUE",
        Json::Number(_) => "NUMBER_VALUE",
        Json::String(_) => "STRING_VALUE",
    };
    Undecodable::Value(format!(
        "{token} can not be converted to {}",
        schema.kind.name()
    ))
}

pub(crate) fn encode(operation: &OperationSchema, output: &Value, request_id: &str) -> Answer {
    let mut answer = Answer::new(
        operation.status,
        content_type(operation.service.protocol),
        request_id,
    );
    answer.body = body(operation.output, output);
    answer
}

pub(crate) fn encode_error(service: &Service, error: &ErrorAnswer, request_id: &str) -> Answer {
    let mut answer = Answer::new(error.status, content_type(service.protocol), request_id);
    answer.body = error_body(error, Some(&error.code));
    answer
}

/// The members of an error, with its type if the protocol puts it there.
pub(crate) fn error_body(error: &ErrorAnswer, code: Option<&str>) -> Vec<u8> {
    let mut text = String::from("{");
    if let Some(code) = code {
        field(&mut text, "__type");
        string(&mut text, code);
    }
    if let Some((schema, value)) = &error.members {
        fields(&mut text, schema, value);
    }
    if !has_message(error) {
        field(&mut text, "message");
        string(&mut text, &error.message);
    }
    text.push('}');
    text.into_bytes()
}

/// Whether a member of the error carries its message already.
fn has_message(error: &ErrorAnswer) -> bool {
    let Some((schema, Value::Structure(values))) = &error.members else {
        return false;
    };
    schema.members().iter().zip(values).any(|(member, value)| {
        let name = member.name;
        value.is_some() && (name.eq_ignore_ascii_case("message") || name == "error_description")
    })
}

pub(crate) fn content_type(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::Json10 => "application/x-amz-json-1.0",
        Protocol::Json11 => "application/x-amz-json-1.1",
        Protocol::RestJson | Protocol::Query => "application/json",
    }
}

pub(crate) fn body(schema: &Schema, value: &Value) -> Vec<u8> {
    let mut text = String::new();
    write(&mut text, schema, value);
    text.into_bytes()
}

pub(crate) fn write(text: &mut String, schema: &Schema, value: &Value) {
    match (schema.kind, value) {
        (_, Value::Structure(_)) => {
            text.push('{');
            fields(text, schema, value);
            text.push('}');
        }
        (Kind::List { member, .. }, Value::List(values)) => {
            text.push('[');
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write(text, member, value);
            }
            text.push(']');
        }
        (Kind::Map { value: held, .. }, Value::Map(entries)) => {
            text.push('{');
            for (key, value) in entries {
                field(text, key);
                write(text, held, value);
            }
            text.push('}');
        }
        (_, Value::Document(document)) => {
            let _ = write!(text, "{document}");
        }
        (_, Value::Timestamp(_)) => timestamp(text, schema, value),
        (_, Value::Boolean(_) | Value::Integer(_)) => plain(text, schema, value),
        (_, Value::Double(number)) if number.is_finite() => plain(text, schema, value),
        _ => {
            let written = scalar::to_text(schema, value, TimestampFormat::EpochSeconds);
            string(text, &written.unwrap_or_default());
        }
    }
}

fn timestamp(text: &mut String, schema: &Schema, value: &Value) {
    match schema.format {
        None | Some(TimestampFormat::EpochSeconds) => plain(text, schema, value),
        Some(format) => {
            string(
                text,
                &scalar::to_text(schema, value, format).unwrap_or_default(),
            );
        }
    }
}

fn plain(text: &mut String, schema: &Schema, value: &Value) {
    let written = scalar::to_text(schema, value, TimestampFormat::EpochSeconds);
    text.push_str(&written.unwrap_or_default());
}

pub(crate) fn fields(text: &mut String, schema: &Schema, value: &Value) {
    let Value::Structure(values) = value else {
        return;
    };
    for (member, value) in schema.members().iter().zip(values) {
        if let Some(value) = value
            && is_in_body(member)
        {
            field(text, member.wire);
            write(text, member.schema, value);
        }
    }
}

pub(crate) fn field(text: &mut String, name: &str) {
    if !text.ends_with('{') {
        text.push(',');
    }
    string(text, name);
    text.push(':');
}

pub(crate) fn string(text: &mut String, value: &str) {
    text.push('"');
    for c in value.chars() {
        match c {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            c if c < ' ' => {
                let _ = write!(text, "\\u{:04x}", u32::from(c));
            }
            c => text.push(c),
        }
    }
    text.push('"');
}

#[cfg(test)]
mod tests;
