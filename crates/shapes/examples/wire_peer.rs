//! The other end of `conformance/wire/botocore_round_trip.py`: one JSON object a line, in and out.

use anyhow::{Context, Result, bail};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use doorward_shapes::schema::Kind;
use doorward_shapes::{
    Answer, ErrorAnswer, Format, OperationSchema, Request, SERVICES, Schema, Service, Timestamp,
    Value, check, decode, encode, encode_error, route,
};
use serde_json::{Value as Json, json};
use std::io::{BufRead as _, Write as _};

fn main() -> Result<()> {
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let answer = match perform(&serde_json::from_str(&line?)?) {
            Ok(answer) => answer,
            Err(error) => json!({ "failed": format!("{error:#}") }),
        };
        writeln!(out, "{answer}")?;
        out.flush()?;
    }
    Ok(())
}

fn perform(command: &Json) -> Result<Json> {
    if let Some(request) = command.get("decode") {
        return decoded(request);
    }
    if let Some(output) = command.get("encode") {
        let operation = operation(text(output, "service")?, text(output, "operation")?)?;
        let value = load(operation.output, &output["value"])?;
        let value = retype(operation, value, false)?;
        return Ok(written(&encode(
            operation,
            &value,
            Format::Xml,
            "request-1",
        )));
    }
    if let Some(error) = command.get("error") {
        return refused(error);
    }
    bail!("no command")
}

fn decoded(request: &Json) -> Result<Json> {
    let headers: Vec<(&str, &str)> = request["headers"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|pair| Some((pair[0].as_str()?, pair[1].as_str()?)))
        .collect();
    let body = bytes(text(request, "body")?)?;
    let request = Request {
        method: text(request, "method")?,
        path: text(request, "path")?,
        query: text(request, "query")?,
        headers: &headers,
        body: &body,
    };
    let operation = route(&request)?;
    let value = decode(operation, &request).map_err(|error| anyhow::anyhow!("{error}"))?;
    check(operation.input, &value)?;
    let value = retype(operation, value, true)?;
    Ok(json!({
        "service": operation.service.id,
        "operation": operation.name,
        "value": dump(operation.input, &value),
    }))
}

fn refused(error: &Json) -> Result<Json> {
    let service = service(text(error, "service")?)?;
    let name = text(error, "error")?;
    let facts = service.errors.iter().find(|each| each.schema.name == name);
    let facts = facts.context("no such error")?;
    let value = load(facts.schema, &error["value"])?;
    let message = value
        .member(facts.schema, facts.message)
        .and_then(Value::as_str);
    let answer = ErrorAnswer {
        code: facts.code.into(),
        status: facts.status,
        message: message.unwrap_or("no words").into(),
        sender: facts.sender,
        members: Some((facts.schema, value)),
    };
    Ok(written(&encode_error(
        service,
        &answer,
        Format::Xml,
        "request-1",
    )))
}

fn text<'a>(json: &'a Json, key: &str) -> Result<&'a str> {
    json[key].as_str().with_context(|| format!("no `{key}`"))
}

fn bytes(text: &str) -> Result<Vec<u8>> {
    BASE64_STANDARD
        .decode(text)
        .map_err(|error| anyhow::anyhow!("{error}"))
}

fn service(id: &str) -> Result<&'static Service> {
    SERVICES
        .into_iter()
        .find(|service| service.id == id)
        .context("no such service")
}

fn operation(id: &str, name: &str) -> Result<&'static OperationSchema> {
    service(id)?.operation(name).context("no such operation")
}

fn retype(operation: &OperationSchema, value: Value, input: bool) -> Result<Value> {
    macro_rules! by_service {
        ($($module:ident)*) => {
            match operation.service.id.replace('-', "_").as_str() {
                $(stringify!($module) => {
                    let operation = doorward_shapes::$module::Operation::of(operation);
                    let operation = operation.context("an operation of the service")?;
                    if input { operation.retype_input(value) } else { operation.retype_output(value) }
                })*
                _ => bail!("no such service"),
            }
        };
    }
    Ok(by_service!(
        accessanalyzer account cloudtrail iam iam_toolbox identitystore organizations signin sso
        sso_admin sso_oidc sts
    )?)
}

fn written(answer: &Answer) -> Json {
    json!({
        "status": answer.status,
        "headers": answer.headers,
        "body": BASE64_STANDARD.encode(&answer.body),
    })
}

/// A value as plain JSON: members by the model's names, blobs in base64, times in milliseconds.
fn dump(schema: &Schema, value: &Value) -> Json {
    match (schema.kind, value) {
        (_, Value::Structure(values)) => {
            let pairs = schema.members().iter().zip(values);
            let present = pairs.filter_map(|(member, value)| {
                Some((member.name.to_owned(), dump(member.schema, value.as_ref()?)))
            });
            Json::Object(present.collect())
        }
        (Kind::List { member, .. }, Value::List(values)) => {
            values.iter().map(|value| dump(member, value)).collect()
        }
        (Kind::Map { value: held, .. }, Value::Map(entries)) => Json::Object(
            entries
                .iter()
                .map(|(key, value)| (key.clone(), dump(held, value)))
                .collect(),
        ),
        (_, Value::String(text)) => json!(text),
        (_, Value::Integer(number)) => json!(number),
        (_, Value::Double(number)) => json!(number),
        (_, Value::Boolean(truth)) => json!(truth),
        (_, Value::Timestamp(moment)) => json!(moment.millis()),
        (_, Value::Blob(bytes)) => json!(BASE64_STANDARD.encode(bytes)),
        (_, Value::Document(document)) => document.clone(),
        (_, Value::List(_) | Value::Map(_)) => Json::Null,
    }
}

fn load(schema: &Schema, json: &Json) -> Result<Value> {
    let wrong = || format!("`{}` is not {json}", schema.name);
    Ok(match schema.kind {
        Kind::Structure { members, .. } => {
            let values = members.iter().map(|member| {
                json.get(member.name)
                    .map(|value| load(member.schema, value))
                    .transpose()
            });
            Value::Structure(values.collect::<Result<_>>()?)
        }
        Kind::List { member, .. } => {
            let values = json.as_array().with_context(wrong)?;
            Value::List(
                values
                    .iter()
                    .map(|value| load(member, value))
                    .collect::<Result<_>>()?,
            )
        }
        Kind::Map { value, .. } => {
            let entries = json.as_object().with_context(wrong)?.iter();
            let entries = entries.map(|(key, held)| Ok((key.clone(), load(value, held)?)));
            Value::Map(entries.collect::<Result<_>>()?)
        }
        Kind::String => Value::String(json.as_str().with_context(wrong)?.into()),
        Kind::Integer | Kind::Long => Value::Integer(json.as_i64().with_context(wrong)?),
        Kind::Float | Kind::Double => Value::Double(json.as_f64().with_context(wrong)?),
        Kind::Boolean => Value::Boolean(json.as_bool().with_context(wrong)?),
        Kind::Timestamp => {
            Value::Timestamp(Timestamp::from_millis(json.as_i64().with_context(wrong)?))
        }
        Kind::Blob => Value::Blob(bytes(json.as_str().with_context(wrong)?)?),
        Kind::Document => Value::Document(json.clone()),
    })
}
