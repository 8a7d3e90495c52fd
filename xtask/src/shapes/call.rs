//! One file for each operation: its input, its output, its errors.

use super::model::{Model, Operation};
use super::{name, types};
use anyhow::Result;
use std::fmt::Write as _;

/// `create_user.rs`.
pub(crate) fn file(model: &Model, operation: &Operation) -> Result<(String, String)> {
    let name = &operation.name;
    let mut text = String::new();
    text.push_str(&facts(model, operation)?);
    for (end, shape) in [("Input", &operation.input), ("Output", &operation.output)] {
        let rust = format!("{name}{end}");
        let Some(shape) = shape else {
            writeln!(text, "\nstructure! {{\n    /// `{name}` has none.")?;
            writeln!(text, "    #[derive(Default)]\n    {rust}: NOTHING {{}}\n}}")?;
            continue;
        };
        let schema = model.static_path(shape)?;
        let written = types::structure(model, model.shape(shape)?, &rust, &schema)?;
        text.push_str(&written);
    }
    writeln!(text, "\ncall! {{\n    /// The operation `{name}`.")?;
    let constant = name::screaming(name);
    writeln!(text, "    {name}: {constant}, {name}Input => {name}Output,")?;
    writeln!(
        text,
        "    /// What `{name}` may refuse with.\n    {name}Error {{"
    )?;
    let mut seen = std::collections::BTreeSet::new();
    for error in operation
        .errors
        .iter()
        .filter(|error| seen.insert(error.as_str()))
    {
        writeln!(text, "        {},", types::error_name(error))?;
    }
    text.push_str("    }\n}\n");
    Ok((format!("`{name}`: its input, output and errors."), text))
}

fn facts(model: &Model, operation: &Operation) -> Result<String> {
    let Operation {
        name,
        method,
        uri,
        status,
        ..
    } = operation;
    let schema = |shape: &Option<String>| match shape {
        Some(shape) => model.static_path(shape),
        None => Ok("NOTHING".into()),
    };
    let mut text = String::new();
    let constant = name::screaming(name);
    let index = model
        .operations
        .iter()
        .position(|each| each.name == *name)
        .unwrap_or_default();
    writeln!(
        text,
        "pub(crate) static {constant}: OperationSchema = OperationSchema {{"
    )?;
    writeln!(
        text,
        "    name: {name:?},\n    index: {index},\n    service: &SERVICE,"
    )?;
    writeln!(text, "    input: &{},", schema(&operation.input)?)?;
    writeln!(text, "    output: &{},", schema(&operation.output)?)?;
    writeln!(text, "    result_wrapper: {:?},", operation.wrapper)?;
    writeln!(
        text,
        "    method: {method:?},\n    uri: {uri:?},\n    status: {status},"
    )?;
    let auth = if operation.unsigned { "None" } else { "SigV4" };
    writeln!(text, "    auth: Auth::{auth},\n    errors: &[")?;
    let mut seen = std::collections::BTreeSet::new();
    for error in operation
        .errors
        .iter()
        .filter(|error| seen.insert(error.as_str()))
    {
        writeln!(
            text,
            "        &errors::{}::FACTS,",
            types::error_name(error)
        )?;
    }
    text.push_str("    ],\n};\n");
    Ok(text)
}
