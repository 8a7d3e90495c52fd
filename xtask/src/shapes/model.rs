//! A service model as the generator sees it.

use super::name;
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// One service.
pub(crate) struct Model {
    pub(crate) service: String,
    pub(crate) module: String,
    pub(crate) metadata: Map<String, Value>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) shapes: BTreeMap<String, Shape>,
    /// The name of each shape's static; structures used as an operation's input or output too.
    pub(crate) statics: BTreeMap<String, String>,
}

/// One operation.
pub(crate) struct Operation {
    pub(crate) name: String,
    pub(crate) method: String,
    pub(crate) uri: String,
    pub(crate) status: u64,
    pub(crate) input: Option<String>,
    pub(crate) output: Option<String>,
    pub(crate) wrapper: Option<String>,
    pub(crate) errors: Vec<String>,
    pub(crate) unsigned: bool,
}

/// One shape.
pub(crate) struct Shape {
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) facts: Map<String, Value>,
    pub(crate) members: Vec<Member>,
}

/// One member of a structure.
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) shape: String,
    pub(crate) required: bool,
    pub(crate) payload: bool,
    pub(crate) facts: Map<String, Value>,
}

/// Services whose sensitive strings are credentials; elsewhere they are names and addresses.
const SECRETIVE: &[&str] = &["iam", "sts", "signin", "sso", "sso-oidc"];

impl Model {
    pub(crate) fn parse(service: &str, text: &str) -> Result<Self> {
        let mut model: Map<String, Value> = serde_json::from_str(text)?;
        let mut take = |key: &str| match model.remove(key) {
            Some(Value::Object(map)) => Ok(map),
            _ => bail!("no `{key}`"),
        };
        let metadata = take("metadata")?;
        let operations = take("operations")?;
        let shapes = take("shapes")?;
        let operations: Result<Vec<_>> = operations
            .into_iter()
            .map(|(name, value)| Operation::parse(name, &value))
            .collect();
        let mut known = BTreeMap::new();
        for (name, value) in shapes {
            let Value::Object(facts) = value else {
                bail!("`{name}` is no object")
            };
            known.insert(name.clone(), Shape::parse(name, facts)?);
        }
        let statics = statics(&known);
        Ok(Self {
            service: service.into(),
            module: service.replace('-', "_"),
            metadata,
            operations: operations?,
            shapes: known,
            statics,
        })
    }

    pub(crate) fn shape(&self, name: &str) -> Result<&Shape> {
        self.shapes
            .get(name)
            .with_context(|| format!("no shape `{name}`"))
    }

    pub(crate) fn meta(&self, key: &str) -> &str {
        self.metadata
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    /// The static that describes `shape`, as seen from a file of the service's module.
    pub(crate) fn static_path(&self, shape: &str) -> Result<String> {
        let name = self
            .statics
            .get(shape)
            .with_context(|| format!("no static for `{shape}`"))?;
        let place = match self.shape(shape)? {
            shape if shape.is_error() => "errors",
            shape if shape.is_typed_structure() => "types",
            _ => "schemas",
        };
        Ok(format!("{place}::{name}"))
    }

    /// Structures that are an operation's whole input or output.
    pub(crate) fn roots(&self) -> BTreeSet<&str> {
        let roots = self
            .operations
            .iter()
            .flat_map(|op| op.input.iter().chain(op.output.iter()));
        roots.map(String::as_str).collect()
    }

    /// The Rust type of `shape`, as seen from a file of the service's module.
    pub(crate) fn rust_type(&self, shape: &Shape) -> Result<String> {
        let secret = shape.is("sensitive") && SECRETIVE.contains(&self.service.as_str());
        let inner = |key: &str| -> Result<String> {
            let name = shape.reference(key)?;
            self.rust_type(self.shape(name)?)
        };
        Ok(match shape.kind.as_str() {
            "structure" if shape.is("document") => "Document".into(),
            "structure" => format!("types::{}", name::camel(&shape.name)),
            "string" if shape.is_enum() => format!("types::{}", name::camel(&shape.name)),
            "string" if secret => "Secret<String>".into(),
            "string" => "String".into(),
            "blob" if secret => "Secret<Vec<u8>>".into(),
            "blob" => "Vec<u8>".into(),
            "list" => format!("Vec<{}>", inner("member")?),
            "map" => format!("BTreeMap<String, {}>", inner("value")?),
            "integer" => "i32".into(),
            "long" => "i64".into(),
            "float" | "double" => "f64".into(),
            "boolean" => "bool".into(),
            "timestamp" => "Timestamp".into(),
            other => bail!("`{}` has the unknown type `{other}`", shape.name),
        })
    }

    /// Whether a value of `shape` can be made from nothing.
    pub(crate) fn has_default(&self, shape: &Shape) -> Result<bool> {
        Ok(match shape.kind.as_str() {
            "structure" if shape.is("document") => true,
            "structure" => {
                for member in shape.members.iter().filter(|member| member.required) {
                    if !self.has_default(self.shape(&member.shape)?)? {
                        return Ok(false);
                    }
                }
                true
            }
            "string" | "blob" => {
                let secret = shape.is("sensitive") && SECRETIVE.contains(&self.service.as_str());
                !secret && !shape.is_enum()
            }
            _ => true,
        })
    }
}

impl Operation {
    fn parse(name: String, value: &Value) -> Result<Self> {
        let text = |pointer: &str| {
            value
                .pointer(pointer)
                .and_then(Value::as_str)
                .map(String::from)
        };
        let errors = value["errors"].as_array().into_iter().flatten();
        Ok(Self {
            method: text("/http/method").context("no method")?,
            uri: text("/http/requestUri").context("no uri")?,
            status: value
                .pointer("/http/responseCode")
                .and_then(Value::as_u64)
                .unwrap_or(200),
            input: text("/input/shape"),
            output: text("/output/shape"),
            wrapper: text("/output/resultWrapper"),
            errors: errors
                .filter_map(|error| error.as_str().map(String::from))
                .collect(),
            unsigned: text("/authtype").as_deref() == Some("none"),
            name,
        })
    }
}

impl Shape {
    fn parse(name: String, facts: Map<String, Value>) -> Result<Self> {
        let kind = facts
            .get("type")
            .and_then(Value::as_str)
            .context("no type")?
            .to_owned();
        let required: Vec<&str> = strings(&facts, "required");
        let payload = facts.get("payload").and_then(Value::as_str);
        let mut members = Vec::new();
        for (name, value) in facts
            .get("members")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            let Value::Object(member) = value else {
                bail!("`{name}` is no object")
            };
            members.push(Member {
                required: required.contains(&name.as_str()),
                payload: payload == Some(name),
                shape: member
                    .get("shape")
                    .and_then(Value::as_str)
                    .context("no shape")?
                    .into(),
                name: name.clone(),
                facts: member.clone(),
            });
        }
        Ok(Self {
            name,
            kind,
            facts,
            members,
        })
    }

    pub(crate) fn is(&self, fact: &str) -> bool {
        self.facts
            .get(fact)
            .and_then(Value::as_bool)
            .unwrap_or(false)
    }

    pub(crate) fn is_error(&self) -> bool {
        self.is("exception")
    }

    pub(crate) fn is_enum(&self) -> bool {
        self.kind == "string" && !self.values().is_empty()
    }

    pub(crate) fn is_typed_structure(&self) -> bool {
        self.kind == "structure" && !self.is("document") && !self.is_error()
    }

    /// The values of an enum. That of a boundary's type is the one that its page in the API
    /// reference tells of and that AWS answers, and not the one in the model.
    pub(crate) fn values(&self) -> Vec<&str> {
        if self.name == "PermissionsBoundaryAttachmentType" {
            return vec!["Policy"];
        }
        strings(&self.facts, "enum")
    }

    pub(crate) fn reference(&self, key: &str) -> Result<&str> {
        let reference = self.facts.get(key).and_then(|value| value.get("shape"));
        reference
            .and_then(Value::as_str)
            .with_context(|| format!("no `{key}` in `{}`", self.name))
    }

    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        self.facts.get(key).and_then(Value::as_str)
    }
}

fn strings<'a>(facts: &'a Map<String, Value>, key: &str) -> Vec<&'a str> {
    let list = facts.get(key).and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

/// Gives every shape a name for its static, numbering those that would be the same.
fn statics(shapes: &BTreeMap<String, Shape>) -> BTreeMap<String, String> {
    let mut taken = BTreeSet::new();
    let mut statics = BTreeMap::new();
    for shape in shapes.keys() {
        let base = name::screaming(shape);
        let mut candidate = base.clone();
        let mut number = 2;
        while !taken.insert(candidate.clone()) {
            candidate = format!("{base}_{number}");
            number += 1;
        }
        statics.insert(shape.clone(), candidate);
    }
    statics
}
