//! The descriptions of shapes: one `static` each.

use super::model::{Member, Model, Shape};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// `schemas.rs`: everything that is not a structure, and the patterns.
pub(crate) fn scalars(model: &Model) -> Result<String> {
    let mut body = String::new();
    let mut patterns = BTreeMap::new();
    for shape in model.shapes.values() {
        if shape.kind == "structure" && !shape.is("document") {
            continue;
        }
        if let Some(pattern) = shape.text("pattern") {
            let next = patterns.len();
            patterns.entry(pattern.to_owned()).or_insert(next);
        }
        let name = model.statics.get(&shape.name).context("a static")?;
        let value = scalar(model, shape, &patterns)?;
        writeln!(body, "pub(crate) static {name}: Schema = {value};")?;
    }
    let mut text = String::from("//! The strings, lists and other simple shapes of the service.\n\n");
    text.push_str("use super::*;\n\n");
    let mut ordered: Vec<_> = patterns.iter().collect();
    ordered.sort_by_key(|(_, number)| **number);
    for (pattern, number) in ordered {
        writeln!(text, "static PATTERN_{number}: Pattern = Pattern::new({pattern:?});")?;
    }
    if !patterns.is_empty() {
        text.push('\n');
    }
    Ok(text + &body)
}

fn scalar(model: &Model, shape: &Shape, patterns: &BTreeMap<String, usize>) -> Result<String> {
    let name = &shape.name;
    let target = |key: &str| -> Result<String> {
        let path = model.static_path(shape.reference(key)?)?;
        Ok(format!("&{}", path.strip_prefix("schemas::").unwrap_or(&path)))
    };
    let mut text = match shape.kind.as_str() {
        "structure" => format!("Schema::document({name:?})"),
        "list" => format!("Schema::list({name:?}, {})", target("member")?),
        "map" => format!("Schema::map({name:?}, {}, {})", target("key")?, target("value")?),
        kind @ ("string" | "blob" | "integer" | "long" | "float" | "double" | "boolean"
        | "timestamp") => format!("Schema::{kind}({name:?})"),
        other => bail!("`{name}` has the unknown type `{other}`"),
    };
    for (key, method) in [("min", "min"), ("max", "max")] {
        if let Some(bound) = shape.facts.get(key) {
            let bound = bound.as_f64().context("a bound is a number")?;
            write!(text, ".{method}({bound:.0})")?;
        }
    }
    if let Some(pattern) = shape.text("pattern") {
        let number = patterns.get(pattern).context("a pattern")?;
        write!(text, ".pattern(&PATTERN_{number})")?;
    }
    if shape.is_enum() {
        write!(text, ".values(&{:?})", shape.values())?;
    }
    if shape.is("sensitive") {
        text.push_str(".sensitive()");
    }
    if shape.is("flattened") {
        text.push_str(".flattened()");
    }
    if let Some(format) = shape.text("timestampFormat") {
        write!(text, ".format(TimestampFormat::{})", format_name(format)?)?;
    }
    for key in ["member", "key", "value"] {
        let named = shape.facts.get(key).and_then(|value| value.get("locationName"));
        if named.is_some() {
            bail!("`{name}`: a named element is not supported yet");
        }
    }
    Ok(text)
}

fn format_name(format: &str) -> Result<&'static str> {
    Ok(match format {
        "iso8601" => "DateTime",
        "rfc822" => "HttpDate",
        "unixTimestamp" => "EpochSeconds",
        other => bail!("unknown timestamp format `{other}`"),
    })
}

/// The static of a structure, to stand beside its Rust type.
pub(crate) fn structure(model: &Model, shape: &Shape, name: &str) -> Result<String> {
    let mut text = format!("pub(crate) static {name}: schema::Schema = schema::Schema::structure({:?}, &[", shape.name);
    for member in &shape.members {
        write!(text, "\n    {},", self::member(model, member)?)?;
    }
    text.push_str(if shape.members.is_empty() { "])" } else { "\n])" });
    if shape.is("union") {
        text.push_str(".union()");
    }
    if shape.is("sensitive") {
        text.push_str(".sensitive()");
    }
    text.push_str(";\n");
    Ok(text)
}

fn member(model: &Model, member: &Member) -> Result<String> {
    let name = &member.name;
    let mut text = format!("schema::Member::new({name:?}, &{})", model.static_path(&member.shape)?);
    let wire = member.facts.get("locationName").and_then(Value::as_str);
    if let Some(wire) = wire.filter(|wire| wire != name) {
        write!(text, ".wire({wire:?})")?;
    }
    let location = match member.facts.get("location").and_then(Value::as_str) {
        None if member.payload => Some("Payload"),
        None => None,
        Some("header") => Some("Header"),
        Some("headers") => Some("Headers"),
        Some("querystring") => Some("Query"),
        Some("uri") => Some("Uri"),
        Some("statusCode") => Some("StatusCode"),
        Some(other) => bail!("unknown location `{other}`"),
    };
    if let Some(location) = location {
        write!(text, ".at(schema::Location::{location})")?;
    }
    if member.required {
        text.push_str(".required()");
    }
    if member.facts.contains_key("idempotencyToken") {
        text.push_str(".token()");
    }
    if member.facts.contains_key("timestampFormat") || member.facts.contains_key("jsonvalue") {
        bail!("`{name}`: a member's own format is not supported yet");
    }
    Ok(text)
}
