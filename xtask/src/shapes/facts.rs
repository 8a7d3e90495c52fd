//! The service's own file: its facts, its operations, its modules.

use super::model::Model;
use super::{name, types};
use anyhow::{Result, bail};
use std::fmt::Write as _;

/// `iam.rs`.
pub(crate) fn service(model: &Model) -> Result<String> {
    let id = model.meta("serviceId");
    let mut text = format!(
        "//! `{id}`, {}: what the model says.\n\n",
        model.meta("apiVersion")
    );
    text.push_str("use crate::prelude::*;\n\n");
    text.push_str("pub mod errors;\nmod schemas;\npub mod types;\n\n");
    for operation in &model.operations {
        writeln!(text, "mod {};", name::snake(&operation.name))?;
    }
    text.push('\n');
    for operation in &model.operations {
        let module = name::snake(&operation.name);
        let name = &operation.name;
        writeln!(
            text,
            "pub use {module}::{{{name}, {name}Error, {name}Input, {name}Output}};"
        )?;
    }
    text.push_str(&facts(model)?);
    writeln!(
        text,
        "\noperations! {{\n    /// The operations of `{id}`.\n    SERVICE {{"
    )?;
    for operation in &model.operations {
        let module = name::snake(&operation.name);
        let constant = name::screaming(&operation.name);
        writeln!(text, "        {} = {module}::{constant},", operation.name)?;
    }
    text.push_str("    }\n    errors {\n");
    for shape in model.shapes.values().filter(|shape| shape.is_error()) {
        writeln!(text, "        {},", types::error_name(&shape.name))?;
    }
    text.push_str("    }\n}\n");
    Ok(text)
}

fn facts(model: &Model) -> Result<String> {
    let protocol = match model.meta("protocol") {
        "query" => "Query",
        "json" if model.meta("jsonVersion") == "1.0" => "Json10",
        "json" => "Json11",
        "rest-json" => "RestJson",
        other => bail!("unknown protocol `{other}`"),
    };
    let signing = match model.meta("signingName") {
        "" => model.meta("endpointPrefix"),
        name => name,
    };
    let mut text = format!("\n/// The facts of `{}`.\n", model.meta("serviceId"));
    writeln!(text, "pub static SERVICE: Service = Service {{")?;
    writeln!(text, "    id: {:?},", model.service)?;
    writeln!(text, "    protocol: Protocol::{protocol},")?;
    writeln!(text, "    api_version: {:?},", model.meta("apiVersion"))?;
    writeln!(text, "    target_prefix: {:?},", model.meta("targetPrefix"))?;
    writeln!(text, "    xml_namespace: {:?},", model.meta("xmlNamespace"))?;
    writeln!(text, "    signing_name: {signing:?},")?;
    text.push_str("    operations: OPERATIONS,\n    errors: ERRORS,\n};\n");
    Ok(text)
}
