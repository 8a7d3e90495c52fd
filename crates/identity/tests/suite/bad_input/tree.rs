//! What a call is about, as one tree whatever its protocol, and how the tree is sent.
use crate::house::Call;
use crate::requests::likely;
use doorward_shapes::schema::{Kind, Location, Member};
use doorward_shapes::{OperationSchema, Protocol, Schema, Value, check};
use serde_json::{Map, Value as Json, json};

/// No model nests deeper where anything is performed.
const DEEPEST: usize = 6;

/// The input of `call`, by the names its members have on the wire.
pub(crate) fn input_of(operation: &OperationSchema, call: &Call) -> Json {
    if operation.service.protocol == Protocol::Query {
        return from_form(operation.input, "", &call.parameters).unwrap_or(json!({}));
    }
    serde_json::from_str(&call.json).unwrap()
}

/// What is at `name` of a form and below it.
fn from_form(schema: &Schema, name: &str, form: &[(String, String)]) -> Option<Json> {
    let below = |rest: &str| match name {
        "" => rest.to_owned(),
        _ => format!("{name}.{rest}"),
    };
    match schema.kind {
        Kind::Structure { members, .. } => {
            let members = members.iter().filter_map(|member| {
                let value = from_form(member.schema, &below(member.wire), form)?;
                Some((member.wire.to_owned(), value))
            });
            let members = members.collect::<Map<_, _>>();
            (!members.is_empty()).then_some(Json::Object(members))
        }
        Kind::List { member, .. } => {
            let element = |number| from_form(member, &below(&format!("member.{number}")), form);
            let elements = (1..).map_while(element).collect::<Vec<_>>();
            (!elements.is_empty()).then_some(Json::Array(elements))
        }
        Kind::Map { value, .. } => {
            let entries = (1..).map_while(|number| {
                let part = |part: &str| below(&format!("entry.{number}.{part}"));
                let key = form.iter().find(|(given, _)| *given == part("key"));
                Some((key?.1.clone(), from_form(value, &part("value"), form)?))
            });
            let entries = entries.collect::<Map<_, _>>();
            (!entries.is_empty()).then_some(Json::Object(entries))
        }
        _ => {
            let found = form.iter().find(|(given, _)| given == name);
            found.map(|(_, value)| json!(value))
        }
    }
}

/// `tree` as the parameters of a form, whether or not it is what `schema` says.
pub(crate) fn to_form(schema: Option<&Schema>, name: &str, tree: &Json) -> Vec<(String, String)> {
    let below = |rest: &str| match name {
        "" => rest.to_owned(),
        _ => format!("{name}.{rest}"),
    };
    match (tree, schema.map(|schema| schema.kind)) {
        (Json::Null, _) => Vec::new(),
        (Json::Object(entries), Some(Kind::Map { key, value })) => {
            let pairs = entries.iter().zip(1..).flat_map(|((held, of), number)| {
                let entry = below(&format!("entry.{number}"));
                let mut pairs = to_form(Some(key), &format!("{entry}.key"), &json!(held));
                pairs.extend(to_form(Some(value), &format!("{entry}.value"), of));
                pairs
            });
            pairs.collect()
        }
        (Json::Object(members), _) => {
            let known = schema.map_or(&[] as &[Member], Schema::members);
            let pairs = members.iter().flat_map(|(wire, value)| {
                let found = known.iter().find(|member| member.wire == wire);
                to_form(found.map(|member| member.schema), &below(wire), value)
            });
            pairs.collect()
        }
        (Json::Array(elements), kind) => {
            let member = match kind {
                Some(Kind::List { member, .. }) => Some(member),
                _ => None,
            };
            let pairs = elements.iter().zip(1..).flat_map(|(element, number)| {
                to_form(member, &below(&format!("member.{number}")), element)
            });
            pairs.collect()
        }
        (Json::String(text), _) => vec![(name.to_owned(), text.clone())],
        (other, _) => vec![(name.to_owned(), other.to_string())],
    }
}

/// `call` with the input `tree`.
pub(crate) fn with_input(operation: &OperationSchema, mut call: Call, tree: &Json) -> Call {
    if operation.service.protocol == Protocol::Query {
        call.parameters = to_form(Some(operation.input), "", tree);
        return call;
    }
    call.json = tree.to_string();
    let mut members = operation.input.members().iter();
    let payload = members.find(|member| member.location == Location::Payload);
    if let Some(payload) = payload {
        let body = tree.get(payload.wire).map(Json::to_string);
        call.flaw.body = Some(body.unwrap_or_default().into_bytes());
    }
    call
}

/// A member or an element that is in a tree.
pub(crate) struct Place {
    /// Where, as a JSON pointer.
    pub(crate) at: String,
    pub(crate) schema: &'static Schema,
    /// Whether its structure must have it.
    pub(crate) required: bool,
    /// Where in the HTTP message its member is.
    pub(crate) location: Location,
}

/// Every place in `tree`, which is a value of `schema`.
pub(crate) fn places(schema: &'static Schema, tree: &Json) -> Vec<Place> {
    let mut found = Vec::new();
    walk(schema, tree, "", Location::Body, &mut found);
    found
}

fn walk(schema: &Schema, tree: &Json, at: &str, location: Location, found: &mut Vec<Place>) {
    let mut add = |at: String, schema: &'static Schema, required, location, value| {
        walk(schema, value, &at, location, found);
        found.push(Place {
            at,
            schema,
            required,
            location,
        });
    };
    match (schema.kind, tree) {
        (Kind::Structure { members, .. }, Json::Object(values)) => {
            for member in members {
                if let Some(value) = values.get(member.wire) {
                    let location = match location {
                        Location::Body => member.location,
                        outer => outer,
                    };
                    let at = format!("{at}/{}", member.wire);
                    add(at, member.schema, member.required, location, value);
                }
            }
        }
        (Kind::List { member, .. }, Json::Array(values)) => {
            for (number, value) in values.iter().enumerate() {
                add(format!("{at}/{number}"), member, false, location, value);
            }
        }
        (Kind::Map { value, .. }, Json::Object(entries)) => {
            for (key, held) in entries {
                // As JSON pointers write it.
                let key = key.replace('~', "~0").replace('/', "~1");
                add(format!("{at}/{key}"), value, false, location, held);
            }
        }
        _ => {}
    }
}

/// `tree` with `value` at the place `at`; with nothing there, where there is no value.
pub(crate) fn replaced(tree: &Json, at: &str, value: Option<Json>) -> Json {
    let mut tree = tree.clone();
    let (parent, name) = at.rsplit_once('/').unwrap();
    let name = &name.replace("~1", "/").replace("~0", "~");
    match (tree.pointer_mut(parent).unwrap(), value) {
        (Json::Object(members), Some(value)) => {
            members.insert(name.to_owned(), value);
        }
        (Json::Object(members), None) => {
            members.remove(name);
        }
        (Json::Array(elements), value) => {
            let index: usize = name.parse().unwrap();
            match value {
                Some(value) => elements[index] = value,
                None => {
                    elements.remove(index);
                }
            }
        }
        _ => unreachable!("a place is in a structure, a list or a map"),
    }
    tree
}

/// Whether the model lets a text pass.
pub(crate) fn allows(schema: &Schema, text: &str) -> bool {
    check(schema, &Value::String(text.to_owned())).is_ok()
}

/// A value of `schema` that the model lets pass, with all its members; nothing where none is known.
pub(crate) fn fitting(name: &str, schema: &Schema) -> Option<Json> {
    fitting_within(name, schema, DEEPEST)
}

fn fitting_within(name: &str, schema: &Schema, depth: usize) -> Option<Json> {
    let deeper = depth.checked_sub(1)?;
    match schema.kind {
        Kind::Structure { members, union } => {
            let mut values = Map::new();
            for member in members.iter().take(if union { 1 } else { members.len() }) {
                match fitting_within(member.name, member.schema, deeper) {
                    Some(value) => drop(values.insert(member.wire.to_owned(), value)),
                    None if member.required => return None,
                    None => {}
                }
            }
            Some(Json::Object(values))
        }
        Kind::List { member, .. } => {
            let count = usize::try_from(schema.min.unwrap_or(1).max(1)).ok()?;
            Some(json!(vec![fitting_within(name, member, deeper)?; count]))
        }
        Kind::Map { key, value } => {
            let key = fitting_within("", key, deeper)?.as_str()?.to_owned();
            Some(json!({ key: fitting_within(name, value, deeper)? }))
        }
        Kind::Integer | Kind::Long => Some(json!(schema.min.unwrap_or(1).max(1))),
        Kind::Float | Kind::Double => Some(json!(0.5)),
        Kind::Boolean => Some(json!(true)),
        Kind::Timestamp => Some(json!(1_767_268_800)),
        Kind::Blob => Some(json!("c29tZQ==")),
        Kind::Document => Some(json!({})),
        Kind::String => {
            let least = usize::try_from(schema.min.unwrap_or(1).max(1)).ok()?;
            let runs = ["a", "A", "1"].map(|one| one.repeat(least));
            let mut texts = vec![likely(name, schema)];
            texts.extend(runs);
            texts.extend(FORMS.map(str::to_owned));
            let text = texts.into_iter().find(|text| allows(schema, text))?;
            Some(json!(text))
        }
    }
}

/// Texts of the forms that models' patterns ask for.
const FORMS: [&str; 12] = [
    "/some/",
    "arn:aws:iam::111122223333:role/some",
    "https://some.example",
    "some@example.com",
    "us-east-1",
    "vpc-0123456789abcdef0",
    "vpce-0123456789abcdef0",
    "111122223333",
    "192.0.2.0/24",
    "r-aaaa",
    "ou-aaaa-aaaaaaaa",
    "arn:aws:signin:::devtools/same-device",
];
