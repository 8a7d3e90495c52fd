//! Files of cases: YAML or JSON, with what one line of JSON has, and names and expectations.
use super::expected::Expected;
use super::{strict, yaml};
use doorward_identity::cases::{Case, Undecided};
use serde_json::{Map, Value};
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// A case in a file.
pub(super) struct FileCase {
    pub(super) name: String,
    /// What it should be decided as, where it says so.
    pub(super) expected: Option<Expected>,
    /// The case as a JSON object, or why there is none.
    case: Result<Map<String, Value>, String>,
}

/// No folder of tests has a file like that.
const LARGEST: u64 = 16 * 1024 * 1024;
/// The fields that hold policies, alone or in lists.
const POLICIES: &[&str] = &[
    "identityPolicies",
    "resourcePolicy",
    "permissionBoundaries",
    "sessionPolicies",
    "vpcEndpointPolicies",
    "scps",
    "rcps",
];

/// Whether `path` is named as a file of cases.
pub(super) fn is_of_cases(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| matches!(extension, "json" | "yaml" | "yml"))
}

/// The cases in `path`; none where it holds a policy, as may lie beside the cases.
pub(super) fn read(path: &Path) -> Result<Vec<FileCase>, String> {
    let text = text_of(path)?;
    let is_json = path
        .extension()
        .is_some_and(|extension| extension == "json");
    let values = if is_json {
        strict::read(&text)
    } else {
        yaml::read(&text)
    };
    let malformed = |error| format!("{} is malformed: {error}", path.display());
    let mut cases = Vec::new();
    for value in values.map_err(malformed)? {
        collect(value, path, &mut cases).map_err(malformed)?;
    }
    Ok(cases)
}

fn collect(value: Value, path: &Path, cases: &mut Vec<FileCase>) -> Result<(), String> {
    match value {
        Value::Array(list) => {
            for case in list {
                cases.push(FileCase::new(case, None, path, cases.len() + 1));
            }
        }
        Value::Object(group) if group.contains_key("cases") => {
            return collect_group(group, path, cases);
        }
        Value::Object(policy) if policy.contains_key("Statement") => {}
        Value::Null => {}
        case => cases.push(FileCase::new(case, None, path, cases.len() + 1)),
    }
    Ok(())
}

/// `{"policies": fields that all cases share, "cases": […]}`.
fn collect_group(
    mut group: Map<String, Value>,
    path: &Path,
    cases: &mut Vec<FileCase>,
) -> Result<(), String> {
    let shared = match group.remove("policies") {
        None | Some(Value::Null) => Map::new(),
        Some(Value::Object(shared)) => shared,
        Some(_) => return Err("`policies` is an object of fields that cases share".to_owned()),
    };
    let Some(Value::Array(list)) = group.remove("cases") else {
        return Err("`cases` is a list".to_owned());
    };
    if let Some(other) = group.keys().next() {
        return Err(format!(
            "`{other}` stands beside `cases`: only `policies` may"
        ));
    }
    for case in list {
        cases.push(FileCase::new(case, Some(&shared), path, cases.len() + 1));
    }
    Ok(())
}

impl FileCase {
    fn new(value: Value, shared: Option<&Map<String, Value>>, path: &Path, number: usize) -> Self {
        let unnamed = |case| Self {
            name: format!("case {number}"),
            expected: None,
            case,
        };
        let Value::Object(mut fields) = value else {
            return unnamed(Err("a case is an object".to_owned()));
        };
        let name = fields.remove("name");
        let expected = fields.remove("expected");
        for (key, value) in shared.into_iter().flatten() {
            if !fields.contains_key(key) {
                fields.insert(key.clone(), value.clone());
            }
        }
        let mut case = unnamed(Ok(fields));
        if let Err(wrong) = case.describe(name, expected, path) {
            case.case = Err(wrong);
        }
        case
    }

    fn describe(
        &mut self,
        name: Option<Value>,
        expected: Option<Value>,
        path: &Path,
    ) -> Result<(), String> {
        match name {
            None | Some(Value::Null) => {}
            Some(Value::String(name)) => self.name = name,
            Some(_) => return Err("`name` is a string".to_owned()),
        }
        if let Some(expected) = expected {
            let parsed = expected.as_str().and_then(Expected::parse);
            let Some(parsed) = parsed else {
                return Err(format!(
                    "`expected` is {expected}: give `Allowed`, `ExplicitlyDenied`, \
                     `ImplicitlyDenied` or `Denied`"
                ));
            };
            self.expected = Some(parsed);
        }
        if let Ok(fields) = &mut self.case {
            for field in POLICIES {
                fields
                    .get_mut(*field)
                    .map_or(Ok(()), |value| fetch(value, path))?;
            }
        }
        Ok(())
    }

    /// The case, read as one from a line of JSON is.
    pub(super) fn parse(&self) -> Result<Case, Undecided> {
        match &self.case {
            Ok(fields) => Case::parse(&json(fields)),
            Err(wrong) => Err(Undecided::unreadable(wrong)),
        }
    }

    /// The case, with its name for an id where it has none.
    pub(super) fn parse_named(mut self) -> Result<Case, Undecided> {
        match &mut self.case {
            Ok(fields) => {
                let name = || Value::String(self.name.clone());
                fields.entry("id").or_insert_with(name);
                self.parse()
            }
            Err(wrong) => Err(Undecided::unreadable(format!("{}: {wrong}", self.name))),
        }
    }
}

fn json(fields: &Map<String, Value>) -> String {
    // A map of text and values always has a JSON form.
    serde_json::to_string(fields).unwrap_or_default()
}

/// Puts the text of the policy that `{"file": …}` names in its place; `path` is the case's file.
fn fetch(value: &mut Value, path: &Path) -> Result<(), String> {
    match value {
        Value::Array(list) => list.iter_mut().try_for_each(|item| fetch(item, path)),
        Value::Object(policy) if policy.len() == 1 => {
            if let Some(Value::String(file)) = policy.get("file") {
                let beside = path.parent().unwrap_or(Path::new(""));
                *value = Value::String(text_of(&beside.join(file))?);
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

fn text_of(path: &Path) -> Result<String, String> {
    let cannot = |why: &dyn std::fmt::Display| format!("cannot read {} ({why})", path.display());
    let file = File::open(path).map_err(|error| cannot(&error))?;
    let mut text = Vec::new();
    let read = file.take(LARGEST + 1).read_to_end(&mut text);
    read.map_err(|error| cannot(&error))?;
    if u64::try_from(text.len()).is_ok_and(|length| length > LARGEST) {
        return Err(cannot(&format_args!("it has more than {LARGEST} bytes")));
    }
    String::from_utf8(text).map_err(|_| cannot(&"it is not UTF-8"))
}
