//! The Rust types: `types.rs` (shared structures and enums) and `errors.rs`.

use super::model::{Model, Shape};
use super::{name, schemas};
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// `types.rs`.
pub(crate) fn types(model: &Model) -> Result<(String, String)> {
    let mut text = String::new();
    let roots = model.roots();
    for shape in model.shapes.values() {
        if shape.is_enum() {
            text.push_str(&enumeration(model, shape)?);
        } else if shape.is_typed_structure() {
            let name = model.statics.get(&shape.name).context("a static")?;
            text.push('\n');
            text.push_str(&schemas::structure(model, shape, name)?);
            if !roots.contains(shape.name.as_str()) {
                text.push_str(&structure(model, shape, &name::camel(&shape.name), name)?);
            }
        }
    }
    Ok((
        "The structures and enums that operations share.".into(),
        text.replace("types::", ""),
    ))
}

/// One typed structure.
pub(crate) fn structure(model: &Model, shape: &Shape, name: &str, schema: &str) -> Result<String> {
    let mut text = format!("\nstructure! {{\n    /// AWS's `{}`.\n", shape.name);
    if model.has_default(shape)? {
        text.push_str("    #[derive(Default)]\n");
    }
    writeln!(text, "    {name}: {schema} {{")?;
    for member in &shape.members {
        let target = model.shape(&member.shape)?;
        let mut rust = model.rust_type(target)?;
        if !member.required {
            rust = format!("Option<{rust}>");
        }
        writeln!(
            text,
            "        /// {}",
            described(&member.name, target, member.required)
        )?;
        writeln!(text, "        {}: {rust},", name::field(&member.name))?;
    }
    text.push_str("    }\n}\n");
    Ok(text)
}

fn described(name: &str, shape: &Shape, required: bool) -> String {
    let mut text = format!("`{name}`");
    if required {
        text.push_str(", required");
    }
    let number = |key: &str| shape.facts.get(key).map(ToString::to_string);
    let bounds = match (number("min"), number("max")) {
        (Some(min), Some(max)) => format!(", {min} to {max}"),
        (Some(min), None) => format!(", at least {min}"),
        (None, Some(max)) => format!(", at most {max}"),
        (None, None) => String::new(),
    };
    text.push_str(&bounds);
    text + "."
}

fn enumeration(model: &Model, shape: &Shape) -> Result<String> {
    let schema = model.static_path(&shape.name)?;
    let mut text = format!("\nvalues! {{\n    /// AWS's `{}`.\n", shape.name);
    writeln!(text, "    {}: {schema} {{", name::camel(&shape.name))?;
    let mut taken = BTreeSet::new();
    for value in shape.values() {
        let mut variant = name::variant(value);
        while !taken.insert(variant.clone()) {
            variant.push('X');
        }
        writeln!(text, "        {variant} = {value:?},")?;
    }
    text.push_str("    }\n}\n");
    Ok(text)
}

/// The Rust name of an error shape.
pub(crate) fn error_name(shape: &str) -> String {
    let short = shape.strip_suffix("Exception").unwrap_or(shape);
    name::camel(short)
}

/// The member that carries an error's message.
fn is_message(name: &str) -> bool {
    name.eq_ignore_ascii_case("message") || name == "error_description"
}

/// `errors.rs`.
pub(crate) fn errors(model: &Model) -> Result<(String, String)> {
    let mut text = String::new();
    for shape in model.shapes.values().filter(|shape| shape.is_error()) {
        text.push_str(&error(model, shape)?);
    }
    Ok(("The errors of the service.".into(), text))
}

fn error(model: &Model, shape: &Shape) -> Result<String> {
    let name = error_name(&shape.name);
    let schema = model.statics.get(&shape.name).context("a static")?;
    let facts = shape.facts.get("error");
    let fact = |key: &str| facts.and_then(|facts| facts.get(key));
    let fault = shape.is("fault");
    let default = if fault { 500 } else { 400 };
    let status = fact("httpStatusCode")
        .and_then(serde_json::Value::as_u64)
        .unwrap_or(default);
    let code = fact("code")
        .and_then(|code| code.as_str())
        .unwrap_or(&shape.name);
    let sender = !fault && status < 500;
    let mut text = format!("\n{}", schemas::structure(model, shape, schema)?);
    writeln!(text, "\nerror! {{\n    /// AWS's `{}`.", shape.name)?;
    writeln!(text, "    {name}: {schema},")?;
    writeln!(
        text,
        "    code: {code:?}, status: {status}, sender: {sender},"
    )?;
    let member = shape.members.iter().find(|member| is_message(&member.name));
    match member {
        Some(member) => writeln!(text, "    message: {:?},", member.name)?,
        None => writeln!(text, "    message: \"\",")?,
    }
    for (label, wanted) in [("required", true), ("optional", false)] {
        text.push_str("    ");
        write!(text, "{label}: {{")?;
        for member in shape.members.iter().filter(|m| !is_message(&m.name)) {
            if member.required == wanted {
                let rust = model.rust_type(model.shape(&member.shape)?)?;
                write!(
                    text,
                    " {}: {:?} {rust},",
                    name::field(&member.name),
                    member.name
                )?;
            }
        }
        text.push_str(" },\n");
    }
    text.push_str("}\n");
    Ok(text)
}
