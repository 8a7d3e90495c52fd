//! Takes the facts out of AWS's service models, as the botocore wheel carries them.
//!
//! All prose is dropped. What stays is the wire: shapes, constraints, bindings, error codes.

use crate::wheel::{self, Pinned};
use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value};
use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// The botocore release the models come from.
pub(crate) const VERSION: &str = "1.44.8";
const BOTOCORE: Pinned = Pinned {
    name: "botocore",
    version: VERSION,
    sha256: "76342a76c338701db80dcb8afe1c9bd079283d6fffbb9d881442abb02a215043",
};

/// Every service Doorward speaks: botocore's folder name, and the model's version.
pub(crate) const SERVICES: &[(&str, &str)] = &[
    ("accessanalyzer", "2019-11-01"),
    ("account", "2021-02-01"),
    ("cloudtrail", "2013-11-01"),
    ("iam", "2010-05-08"),
    ("iam-toolbox", "2018-05-10"),
    ("identitystore", "2020-06-15"),
    ("organizations", "2016-11-28"),
    ("signin", "2023-01-01"),
    ("sso", "2019-06-10"),
    ("sso-admin", "2020-07-20"),
    ("sso-oidc", "2019-06-10"),
    ("sts", "2011-06-15"),
];

const METADATA: &[&str] = &[
    "apiVersion",
    "endpointPrefix",
    "jsonVersion",
    "protocol",
    "serviceId",
    "signingName",
    "targetPrefix",
    "xmlNamespace",
];
const OPERATION: &[&str] = &[
    "http",
    "input",
    "output",
    "errors",
    "authtype",
    "idempotent",
];
const REFERENCE: &[&str] = &[
    "shape",
    "resultWrapper",
    "location",
    "locationName",
    "idempotencyToken",
    "flattened",
    "streaming",
    "jsonvalue",
    "timestampFormat",
];
const SHAPE: &[&str] = &[
    "type",
    "required",
    "payload",
    "enum",
    "min",
    "max",
    "pattern",
    "sensitive",
    "document",
    "union",
    "exception",
    "fault",
    "error",
    "flattened",
    "timestampFormat",
    "streaming",
];

/// `cargo xtask models [--wheel FILE]`.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let wheel = wheel::take(&BOTOCORE, arguments)?;
    let folder = crate::root().join("models");
    std::fs::create_dir_all(&folder)?;
    for (service, version) in SERVICES {
        let model = trim(&read_member(wheel.path(), service, version)?)
            .with_context(|| format!("the model of `{service}`"))?;
        std::fs::write(folder.join(format!("{service}.json")), render(&model)?)?;
    }
    println!(
        "models: {} services from botocore {VERSION}",
        SERVICES.len()
    );
    Ok(())
}

const UNPACK: &str = "
import gzip, sys, zipfile
wheel = zipfile.ZipFile(sys.argv[1])
names = wheel.namelist()
plain = f'botocore/data/{sys.argv[2]}/{sys.argv[3]}/service-2.json'
text = wheel.read(plain) if plain in names else gzip.decompress(wheel.read(plain + '.gz'))
sys.stdout.buffer.write(text)
";

fn read_member(wheel: &Path, service: &str, version: &str) -> Result<Value> {
    let output = Command::new("python3")
        .args(["-c", UNPACK])
        .arg(wheel)
        .args([service, version])
        .stderr(Stdio::inherit())
        .output()?;
    ensure!(
        output.status.success(),
        "the wheel has no `{service}` {version}"
    );
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn trim(model: &Value) -> Result<Value> {
    let mut operations = Map::new();
    for (name, operation) in object(model, "operations")? {
        let mut kept = pick(operation, OPERATION);
        for key in ["input", "output"] {
            if let Some(reference) = operation.get(key) {
                kept.insert(key.into(), Value::Object(pick(reference, REFERENCE)));
            }
        }
        if let Some(errors) = operation.get("errors").and_then(Value::as_array) {
            let names = errors
                .iter()
                .filter_map(|error| error.get("shape").cloned());
            kept.insert("errors".into(), Value::Array(names.collect()));
        }
        operations.insert(name.clone(), Value::Object(kept));
    }
    let mut shapes = Map::new();
    for (name, shape) in object(model, "shapes")? {
        shapes.insert(name.clone(), Value::Object(trim_shape(shape)));
    }
    let metadata = model.get("metadata").context("no metadata")?;
    let mut trimmed = Map::new();
    trimmed.insert("source".into(), Value::from(format!("botocore {VERSION}")));
    trimmed.insert("metadata".into(), Value::Object(pick(metadata, METADATA)));
    trimmed.insert("operations".into(), sorted(operations));
    trimmed.insert("shapes".into(), sorted(shapes));
    Ok(Value::Object(trimmed))
}

fn trim_shape(shape: &Value) -> Map<String, Value> {
    let mut kept = pick(shape, SHAPE);
    if let Some(members) = shape.get("members").and_then(Value::as_object) {
        let members = members
            .iter()
            .map(|(name, member)| (name.clone(), Value::Object(pick(member, REFERENCE))));
        kept.insert("members".into(), Value::Object(members.collect()));
    }
    for key in ["member", "key", "value"] {
        if let Some(reference) = shape.get(key) {
            kept.insert(key.into(), Value::Object(pick(reference, REFERENCE)));
        }
    }
    kept
}

fn object<'a>(value: &'a Value, key: &str) -> Result<&'a Map<String, Value>> {
    value
        .get(key)
        .and_then(Value::as_object)
        .with_context(|| format!("no `{key}`"))
}

fn pick(value: &Value, keys: &[&str]) -> Map<String, Value> {
    let found = keys
        .iter()
        .filter_map(|key| Some(((*key).to_owned(), value.get(key)?.clone())));
    found.collect()
}

fn sorted(map: Map<String, Value>) -> Value {
    let mut entries: Vec<_> = map.into_iter().collect();
    entries.sort_by(|left, right| left.0.cmp(&right.0));
    Value::Object(entries.into_iter().collect())
}

/// One line for each operation and each shape, so that a new model reads as a short diff.
fn render(model: &Value) -> Result<String> {
    let mut text = String::from("{\n");
    writeln!(text, "\"source\": {},", model["source"])?;
    writeln!(text, "\"metadata\": {},", model["metadata"])?;
    for (key, end) in [("operations", "},"), ("shapes", "}")] {
        writeln!(text, "\"{key}\": {{")?;
        let entries = object(model, key)?;
        for (index, (name, value)) in entries.iter().enumerate() {
            let comma = if index + 1 == entries.len() { "" } else { "," };
            writeln!(text, "\"{name}\": {value}{comma}")?;
        }
        writeln!(text, "{end}")?;
    }
    text.push_str("}\n");
    Ok(text)
}
