//! The descriptions of shapes: one `static` each.

use super::model::{Member, Model, Shape};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// `schemas.rs`: everything that is not a structure, and the patterns.
pub(crate) fn scalars(model: &Model) -> Result<(String, String)> {
    let mut body = String::new();
    let mut patterns = BTreeMap::new();
    for shape in model.shapes.values() {
        if shape.kind == "structure" && !shape.is("document") {
            continue;
        }
        if let Some(pattern) = pattern(shape) {
            let next = patterns.len();
            patterns.entry(pattern.to_owned()).or_insert(next);
        }
        let name = model.statics.get(&shape.name).context("a static")?;
        let value = scalar(model, shape, &patterns)?;
        writeln!(body, "pub(crate) static {name}: Schema = {value};")?;
    }
    let mut text = String::new();
    let mut ordered: Vec<_> = patterns.iter().collect();
    ordered.sort_by_key(|(_, number)| **number);
    for (pattern, number) in ordered {
        writeln!(
            text,
            "static PATTERN_{number}: Pattern = Pattern::new({pattern:?});"
        )?;
    }
    if !patterns.is_empty() {
        text.push('\n');
    }
    Ok((
        "The strings, lists and other simple shapes.".into(),
        text + &body,
    ))
}

/// The pattern of `shape`. The name of what inline policies are attached to may have the wildcards
/// that its page in the API reference tells of, and that its pattern does not know. Nor does that
/// of a token to introspect know access tokens, which are JWTs.
fn pattern(shape: &Shape) -> Option<&str> {
    match shape.name.as_str() {
        "AttachmentName" => Some(r"[\w+=,.@*?-]+"),
        "IntrospectionToken" => {
            Some(r"(ASO[AR][A-Za-z0-9+/=_\-]+|[A-Za-z0-9_\-]+\.[A-Za-z0-9_\-]+\.[A-Za-z0-9_\-]+)")
        }
        _ => shape.text("pattern"),
    }
}

fn scalar(model: &Model, shape: &Shape, patterns: &BTreeMap<String, usize>) -> Result<String> {
    let name = &shape.name;
    let target = |key: &str| -> Result<String> {
        let path = model.static_path(shape.reference(key)?)?;
        Ok(format!(
            "&{}",
            path.strip_prefix("schemas::").unwrap_or(&path)
        ))
    };
    let mut text = match shape.kind.as_str() {
        "structure" => format!("Schema::document({name:?})"),
        "list" => format!("Schema::list({name:?}, {})", target("member")?),
        "map" => format!(
            "Schema::map({name:?}, {}, {})",
            target("key")?,
            target("value")?
        ),
        kind @ ("string" | "blob" | "integer" | "long" | "float" | "double" | "boolean"
        | "timestamp") => format!("Schema::{kind}({name:?})"),
        other => bail!("`{name}` has the unknown type `{other}`"),
    };
    for (key, method) in [("min", "min"), ("max", "max")] {
        if let Some(bound) = shape.facts.get(key) {
            let bound = bound.as_f64().context("a bound is a number")?;
            write!(text, ".{method}({})", grouped(&format!("{bound:.0}")))?;
        }
    }
    if let Some(pattern) = pattern(shape) {
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
        let named = shape
            .facts
            .get(key)
            .and_then(|value| value.get("locationName"));
        if named.is_some() {
            bail!("`{name}`: a named element is not supported yet");
        }
    }
    Ok(text)
}

/// Digits in groups of three, where there are more than five.
fn grouped(number: &str) -> String {
    if number.len() < 6 {
        return number.to_owned();
    }
    let digits: Vec<char> = number.chars().collect();
    let groups: Vec<String> = digits
        .rchunks(3)
        .rev()
        .map(|group| group.iter().collect())
        .collect();
    groups.join("_")
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
    let mut text = format!("schema! {{\n    {name} = {:?}", shape.name);
    for flag in ["union", "sensitive"] {
        if shape.is(flag) {
            write!(text, " {flag}")?;
        }
    }
    text.push_str(" {\n");
    for member in &shape.members {
        writeln!(text, "        {};", self::member(model, member)?)?;
    }
    text.push_str("    }\n}\n");
    Ok(text)
}

fn member(model: &Model, member: &Member) -> Result<String> {
    let name = &member.name;
    let mut text = format!("{name:?}: {}", model.static_path(&member.shape)?);
    let wire = member.facts.get("locationName").and_then(Value::as_str);
    if let Some(wire) = wire.filter(|wire| wire != name) {
        write!(text, ", wire({wire:?})")?;
    }
    let location = match member.facts.get("location").and_then(Value::as_str) {
        None if member.payload => Some("payload"),
        None => None,
        Some("header") => Some("header"),
        Some("querystring") => Some("query"),
        Some("uri") => Some("uri"),
        Some(other) => bail!("`{name}`: the location `{other}` is not supported yet"),
    };
    if let Some(location) = location {
        write!(text, ", {location}")?;
    }
    if member.required {
        text.push_str(", required");
    }
    if member.facts.contains_key("idempotencyToken") {
        text.push_str(", token");
    }
    if member.facts.contains_key("timestampFormat") || member.facts.contains_key("jsonvalue") {
        bail!("`{name}`: a member's own format is not supported yet");
    }
    Ok(text)
}
