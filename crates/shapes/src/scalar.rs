//! Simple values as text: in forms, XML, headers, paths and query strings.

use crate::refused::Undecodable;
use crate::schema::{Kind, Schema};
use crate::timestamp::{Timestamp, TimestampFormat};
use crate::value::Value;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use std::borrow::Cow;

/// Reads `text` as `schema` says; a timestamp is in `format` where its shape does not say.
pub(crate) fn parse(
    schema: &Schema,
    text: &str,
    format: TimestampFormat,
) -> Result<Value, Undecodable> {
    let value = match schema.kind {
        Kind::String => Some(Value::String(text.to_owned())),
        Kind::Blob => BASE64_STANDARD.decode(text).ok().map(Value::Blob),
        Kind::Integer => text
            .parse::<i32>()
            .ok()
            .map(|number| Value::Integer(number.into())),
        Kind::Long => text.parse().ok().map(Value::Integer),
        Kind::Float | Kind::Double => fraction(text).map(Value::Double),
        Kind::Boolean => match text {
            "true" | "1" => Some(Value::Boolean(true)),
            "false" | "0" => Some(Value::Boolean(false)),
            _ => None,
        },
        Kind::Timestamp => {
            let format = schema.format.unwrap_or(format);
            let epoch = TimestampFormat::EpochSeconds;
            let read = Timestamp::parse(text, format).or_else(|| Timestamp::parse(text, epoch));
            read.map(Value::Timestamp)
        }
        Kind::Document | Kind::Structure { .. } | Kind::List { .. } | Kind::Map { .. } => None,
    };
    value.ok_or_else(|| Undecodable::Value(format!("Invalid {} value", schema.kind.name())))
}

/// Rust reads more spellings of infinity than the protocols know.
pub(crate) fn fraction(text: &str) -> Option<f64> {
    match text {
        "NaN" => Some(f64::NAN),
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        _ => text.parse().ok().filter(|number: &f64| number.is_finite()),
    }
}

/// Writes `value`; `None` if it is not simple.
pub(crate) fn to_text<'a>(
    schema: &Schema,
    value: &'a Value,
    format: TimestampFormat,
) -> Option<Cow<'a, str>> {
    Some(match value {
        Value::String(text) => Cow::Borrowed(text),
        Value::Blob(bytes) => BASE64_STANDARD.encode(bytes).into(),
        Value::Integer(number) => number.to_string().into(),
        Value::Double(number) => number_text(*number).into(),
        Value::Boolean(truth) => if *truth { "true" } else { "false" }.into(),
        Value::Timestamp(moment) => moment.to_text(schema.format.unwrap_or(format)).into(),
        Value::Structure(_) | Value::List(_) | Value::Map(_) | Value::Document(_) => return None,
    })
}

pub(crate) fn number_text(number: f64) -> String {
    if number.is_nan() {
        "NaN".into()
    } else if number.is_infinite() {
        if number > 0.0 {
            "Infinity"
        } else {
            "-Infinity"
        }
        .into()
    } else {
        number.to_string()
    }
}
