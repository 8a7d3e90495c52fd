//! awsQuery: a form in, XML out.
//!
//! <https://smithy.io/2.0/aws/protocols/aws-query-protocol.html>

mod in_json;

use crate::codec::Format;
use crate::error::ErrorAnswer;
use crate::form::{self, Pair};
use crate::message::{Answer, Request};
use crate::refused::Undecodable;
use crate::scalar;
use crate::schema::{Kind, OperationSchema, Schema, Service};
use crate::timestamp::TimestampFormat;
use crate::value::Value;
use crate::xml::Xml;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// No model nests this deep; a form that does is an attack.
const DEEPEST: usize = 32;

/// The parameters of the query string and, in a form, of the body.
pub(crate) fn parameters<'a>(request: &Request<'a>) -> Result<Vec<Pair<'a>>, Undecodable> {
    let mut pairs = form::parse(request.query.as_bytes())?;
    let content_type = request.header("content-type").unwrap_or_default();
    let is_form = content_type.is_empty() || content_type.starts_with("application/x-www-form");
    if is_form {
        pairs.extend(form::parse(request.body)?);
    }
    Ok(pairs)
}

pub(crate) fn decode(schema: &Schema, request: &Request<'_>) -> Result<Value, Undecodable> {
    let mut pairs = parameters(request)?;
    pairs.sort_unstable_by(|left, right| left.0.cmp(&right.0));
    if pairs.array_windows().any(|[left, right]| left.0 == right.0) {
        return Err(Undecodable::Form("A parameter appears more than once"));
    }
    let form = Form {
        pairs: &pairs,
        prefix: String::new(),
    };
    form.structure(schema, DEEPEST)
}

/// The parameters whose names begin with `prefix`.
struct Form<'a> {
    pairs: &'a [Pair<'a>],
    prefix: String,
}

impl<'a> Form<'a> {
    /// What is at `name` and below it; nothing if no parameter mentions it.
    fn below(&self, name: &str) -> (Option<&'a str>, Form<'a>) {
        let mut prefix = self.prefix.clone();
        prefix.push_str(name);
        let own = self
            .pairs
            .binary_search_by(|(given, _)| given.as_ref().cmp(&prefix));
        let own = own
            .ok()
            .and_then(|at| self.pairs.get(at))
            .map(|(_, value)| value.as_ref());
        prefix.push('.');
        let first = self
            .pairs
            .partition_point(|(given, _)| given.as_ref() < prefix.as_str());
        let rest = self.pairs.get(first..).unwrap_or_default();
        let count = rest.partition_point(|(given, _)| given.starts_with(&prefix));
        (
            own,
            Form {
                pairs: rest.get(..count).unwrap_or_default(),
                prefix,
            },
        )
    }

    fn structure(&self, schema: &Schema, depth: usize) -> Result<Value, Undecodable> {
        let members = schema.members().iter();
        let values: Result<_, _> = members
            .map(|member| self.value(member.schema, member.wire, depth))
            .collect();
        Ok(Value::Structure(values?))
    }

    fn value(
        &self,
        schema: &Schema,
        name: &str,
        depth: usize,
    ) -> Result<Option<Value>, Undecodable> {
        let (own, below) = self.below(name);
        if own.is_none() && below.pairs.is_empty() {
            return Ok(None);
        }
        let deeper = depth
            .checked_sub(1)
            .ok_or(Undecodable::Form("Nested too deeply"))?;
        match schema.kind {
            Kind::Structure { .. } => below.structure(schema, deeper).map(Some),
            Kind::List { member, flattened } => below.list(member, flattened, deeper).map(Some),
            Kind::Map { key, value } => below.map((key, value), deeper).map(Some),
            _ => own
                .map(|text| scalar::parse(schema, text, TimestampFormat::DateTime))
                .transpose(),
        }
    }

    fn list(&self, member: &Schema, flattened: bool, depth: usize) -> Result<Value, Undecodable> {
        if flattened {
            return self.elements(member, depth).map(Value::List);
        }
        // The prefix ends with a dot, which `below` adds to a name.
        let (_, elements) = self.below("member");
        elements.elements(member, depth).map(Value::List)
    }

    /// Elements in the order of their numbers. Where one is left out there is nothing, which no
    /// constraint allows; AWS takes gaps of nine at most.
    fn elements(&self, member: &Schema, depth: usize) -> Result<Vec<Value>, Undecodable> {
        let mut values = Vec::new();
        for (number, written) in self.numbers()? {
            let there = u64::try_from(values.len()).unwrap_or(u64::MAX);
            let skipped = number.saturating_sub(there.max(1));
            if skipped > WIDEST {
                let words = format!("Excessively sparse input would skip {skipped} list elements");
                return Err(Undecodable::Value(words));
            }
            while u64::try_from(values.len()).is_ok_and(|there| there + 1 < number) {
                values.push(Value::empty(member));
            }
            let value = self.value(member, written, depth)?;
            values.push(value.unwrap_or_else(|| Value::empty(member)));
        }
        Ok(values)
    }

    fn map(&self, (key, value): (&Schema, &Schema), depth: usize) -> Result<Value, Undecodable> {
        let (_, entries) = self.below("entry");
        let mut values = Vec::new();
        for (_, written) in entries.numbers()? {
            let (_, entry) = entries.below(written);
            let name = entry.value(key, "key", depth)?;
            let held = entry.value(value, "value", depth)?;
            let is_structure = matches!(value.kind, Kind::Structure { .. });
            let held = held.or_else(|| is_structure.then(|| Value::empty(value)));
            if let (Some(Value::String(name)), Some(held)) = (name, held) {
                values.push((name, held));
            }
        }
        Ok(Value::Map(values))
    }

    /// The numbers that follow the prefix, each once, in order, and as they are written: `01` is 1.
    fn numbers(&self) -> Result<BTreeMap<u64, &str>, Undecodable> {
        let mut numbers = BTreeMap::new();
        for (name, _) in self.pairs {
            let rest = name.get(self.prefix.len()..).unwrap_or_default();
            let written = rest.split('.').next().unwrap_or_default();
            let number = index(written).map_err(Undecodable::Value)?;
            let before = numbers.insert(number, written);
            if before.is_some_and(|before| before != written) {
                return Err(Undecodable::Form("A parameter appears more than once"));
            }
        }
        Ok(numbers)
    }
}

/// How many elements of a list a request may jump over.
const WIDEST: u64 = 10;

/// A list's index, or what AWS says of what is none.
fn index(written: &str) -> Result<u64, String> {
    if written.starts_with('-') {
        return Err(format!("Key {written} may not have a leading '-'"));
    }
    let is_number = !written.is_empty() && written.bytes().all(|byte| byte.is_ascii_digit());
    match written.parse() {
        Ok(0) if is_number => Err(format!("{written} is not a valid index")),
        Ok(number) if is_number => Ok(number),
        _ => Err("Start of list found where not expected".to_owned()),
    }
}

pub(crate) fn encode(
    operation: &OperationSchema,
    output: &Value,
    format: Format,
    request_id: &str,
) -> Answer {
    if format == Format::Json {
        return in_json::encode(operation, output, request_id);
    }
    let mut xml = Xml::new();
    let name = format!("{}Response", operation.name);
    xml.open_with_namespace(&name, operation.service.xml_namespace);
    match operation.result_wrapper {
        Some(wrapper) => {
            xml.open(wrapper);
            members(&mut xml, operation.output, output);
            xml.close(wrapper);
        }
        None => members(&mut xml, operation.output, output),
    }
    xml.open("ResponseMetadata");
    xml.text("RequestId", request_id);
    xml.close("ResponseMetadata");
    xml.close(&name);
    answer(operation.status, xml, request_id)
}

/// The namespace of errors that belong to no service.
const FAULT: &str = "http://webservices.amazon.com/AWSFault/2005-15-09";

pub(crate) fn encode_error(
    service: Option<&Service>,
    error: &ErrorAnswer,
    format: Format,
    request_id: &str,
) -> Answer {
    if format == Format::Json {
        return in_json::encode_error(error, request_id);
    }
    let mut xml = Xml::new();
    xml.open_with_namespace(
        "ErrorResponse",
        service.map_or(FAULT, |each| each.xml_namespace),
    );
    xml.open("Error");
    xml.text("Type", if error.sender { "Sender" } else { "Receiver" });
    xml.text("Code", &error.code);
    xml.text("Message", &error.message);
    if let Some((schema, Value::Structure(values))) = &error.members {
        for (member, value) in schema.members().iter().zip(values) {
            if let Some(held) = value
                && !member.name.eq_ignore_ascii_case("message")
            {
                element(&mut xml, member.wire, member.schema, held);
            }
        }
    }
    xml.close("Error");
    xml.text("RequestId", request_id);
    xml.close("ErrorResponse");
    answer(error.status, xml, request_id)
}

fn answer(status: u16, xml: Xml, request_id: &str) -> Answer {
    Answer {
        body: xml.into_bytes(),
        ..Answer::new(status, "text/xml", request_id)
    }
}

fn members(xml: &mut Xml, schema: &Schema, value: &Value) {
    let Value::Structure(values) = value else {
        return;
    };
    for (member, value) in schema.members().iter().zip(values) {
        if let Some(value) = value {
            element(xml, member.wire, member.schema, value);
        }
    }
}

fn element(xml: &mut Xml, name: &str, schema: &Schema, value: &Value) {
    match (schema.kind, value) {
        (Kind::Structure { .. }, Value::Structure(_)) => {
            xml.open(name);
            members(xml, schema, value);
            xml.close(name);
        }
        (Kind::List { member, flattened }, Value::List(values)) => {
            if !flattened {
                xml.open(name);
            }
            for value in values {
                element(xml, if flattened { name } else { "member" }, member, value);
            }
            if !flattened {
                xml.close(name);
            }
        }
        (Kind::Map { value: held, .. }, Value::Map(entries)) => {
            xml.open(name);
            for (key, value) in entries {
                xml.open("entry");
                xml.text("key", key);
                element(xml, "value", held, value);
                xml.close("entry");
            }
            xml.close(name);
        }
        _ => {
            let text = scalar::to_text(schema, value, TimestampFormat::DateTime);
            xml.text(name, &text.unwrap_or(Cow::Borrowed("")));
        }
    }
}

#[cfg(test)]
mod tests;
