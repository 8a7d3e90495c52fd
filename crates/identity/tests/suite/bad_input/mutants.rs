//! What can be wrong with an input: each constraint of its model violated, and what no model tells.
use super::bodies::bodies;
use super::odd::ODD;
use super::tree::{Place, allows, fitting, places, replaced};
use doorward_shapes::schema::{Kind, Location};
use doorward_shapes::{OperationSchema, Protocol, Schema};
use serde_json::{Value as Json, json};

/// An input, and what must become of it.
pub(crate) struct Mutant {
    /// What is wrong with it.
    pub(crate) what: String,
    pub(crate) sent: Sent,
    pub(crate) verdict: Verdict,
}

/// How an input is sent.
pub(crate) enum Sent {
    /// As its protocol has it.
    Tree(Json),
    /// As the body as it is.
    Body(Vec<u8>),
}

/// What must become of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The model forbids it.
    Violates,
    /// Its bytes cannot be what the model says.
    Malformed,
    /// Anything but a fault.
    Judged,
}

/// All that is tried with `operation`, of which `good` is an input.
pub(crate) fn mutants(operation: &'static OperationSchema, good: &Json) -> Vec<Mutant> {
    let mut all = Mutants {
        operation,
        made: bodies(operation, good),
    };
    for place in places(operation.input, good) {
        all.at(&place, good);
    }
    for member in operation.input.members() {
        if good.get(member.wire).is_some() {
            continue;
        }
        let Some(value) = fitting(member.name, member.schema) else {
            all.add(member.wire, good.clone(), Verdict::Judged);
            continue;
        };
        let at = format!("/{}", member.wire);
        let fuller = replaced(good, &at, Some(value));
        all.add(&format!("{at} is there"), fuller.clone(), Verdict::Judged);
        for place in places(operation.input, &fuller) {
            if place.at == at || place.at.starts_with(&format!("{at}/")) {
                all.at(&place, &fuller);
            }
        }
    }
    all.made
}

struct Mutants {
    operation: &'static OperationSchema,
    made: Vec<Mutant>,
}

impl Mutants {
    fn add(&mut self, what: &str, tree: Json, verdict: Verdict) {
        self.made.push(Mutant {
            what: what.to_owned(),
            sent: Sent::Tree(tree),
            verdict,
        });
    }

    fn at(&mut self, place: &Place, good: &Json) {
        let outside = [Location::Uri, Location::Query, Location::Header];
        let is_text =
            self.operation.service.protocol == Protocol::Query || outside.contains(&place.location);
        let mut add = |what: &str, value: Option<Json>, verdict| {
            let what = format!("{} {what}", place.at);
            // Without its part of the path, it is another path.
            let other = place.location == Location::Uri && value == Some(json!(""));
            let verdict = if other { Verdict::Judged } else { verdict };
            self.add(&what, replaced(good, &place.at, value), verdict);
        };
        if place.required && place.location != Location::Uri {
            add("is left out", None, Verdict::Violates);
            add("is null", Some(Json::Null), Verdict::Violates);
        }
        let schema = place.schema;
        match schema.kind {
            Kind::String => texts(schema, &mut add),
            Kind::Integer | Kind::Long => numbers(schema, is_text, &mut add),
            Kind::List { .. } | Kind::Map { .. } | Kind::Structure { .. } => {
                let there = good.pointer(&place.at).unwrap();
                nested(schema, there, is_text, &mut add);
            }
            Kind::Boolean => wrong(&["maybe", "2", "yes", "True"], &mut add),
            Kind::Timestamp => times(is_text, &mut add),
            Kind::Blob => wrong(&["*", "a", "=", "c29tZQ"], &mut add),
            Kind::Float | Kind::Double => wrong(&["much", "1e999", "inf"], &mut add),
            Kind::Document => {}
        }
        if !is_text {
            for (what, value) in [
                ("is a list", json!([[]])),
                ("is an object", json!({"a": {"b": []}})),
                ("is a number", json!(1.5)),
                ("is a truth", json!(true)),
                ("is a text", json!("text")),
            ] {
                if is_of_another_kind(schema, &value) {
                    add(what, Some(value), Verdict::Malformed);
                }
            }
        }
    }
}

/// Takes what is wrong, the value in its place, and what must become of it.
type Add<'a> = &'a mut dyn FnMut(&str, Option<Json>, Verdict);

fn texts(schema: &Schema, add: Add<'_>) {
    let least = usize::try_from(schema.min.unwrap_or(0)).unwrap();
    if least > 0 {
        add("is empty", Some(json!("")), Verdict::Violates);
        add(
            "is too short",
            Some(json!("a".repeat(least - 1))),
            Verdict::Violates,
        );
    }
    if let Some(most) = schema.max.and_then(|most| usize::try_from(most).ok()) {
        add(
            "is too long",
            Some(json!("a".repeat(most + 1))),
            Verdict::Violates,
        );
        if let Some(longest) = ["a", "A", "1", "/", "é"]
            .map(|one| one.repeat(most))
            .into_iter()
            .find(|text| allows(schema, text))
        {
            add(
                "is as long as it may be",
                Some(json!(longest)),
                Verdict::Judged,
            );
        }
    } else {
        add("is huge", Some(json!("a".repeat(100_000))), Verdict::Judged);
    }
    if !schema.values.is_empty() {
        add(
            "is no such value",
            Some(json!("no-such")),
            Verdict::Violates,
        );
    }
    let refused = ODD.into_iter().find(|odd| !allows(schema, odd));
    if let Some(odd) = refused {
        add(&format!("is {odd:?}"), Some(json!(odd)), Verdict::Violates);
    }
    for odd in ODD.into_iter().filter(|odd| allows(schema, odd)) {
        add(&format!("is {odd:?}"), Some(json!(odd)), Verdict::Judged);
    }
}

fn numbers(schema: &Schema, is_text: bool, add: Add<'_>) {
    if let Some(most) = schema.max {
        add("is too large", Some(json!(most + 1)), Verdict::Violates);
        add("is the largest", Some(json!(most)), Verdict::Judged);
    }
    if let Some(least) = schema.min {
        add("is too small", Some(json!(least - 1)), Verdict::Violates);
        add("is the smallest", Some(json!(least)), Verdict::Judged);
    }
    for number in [0, 1, -1, i32::MIN, i32::MAX] {
        add(
            &format!("is {number}"),
            Some(json!(number)),
            Verdict::Judged,
        );
    }
    add("is a fraction", Some(json!(1.5)), Verdict::Malformed);
    add("is beyond", Some(json!(u64::MAX)), Verdict::Malformed);
    if is_text {
        wrong(&["", "many", "1e3", "0x10", " 1", "1 ", "١"], add);
    }
}

fn times(is_text: bool, add: Add<'_>) {
    wrong(
        &[
            "",
            "yesterday",
            "2026-13-45T99:99:99Z",
            "99999-01-01T00:00:00Z",
        ],
        add,
    );
    for text in ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z"] {
        add(&format!("is {text}"), Some(json!(text)), Verdict::Judged);
    }
    for number in [
        json!(0),
        json!(-1),
        json!(1e18),
        json!(-1e300),
        json!(1e-300),
    ] {
        let value = if is_text {
            json!(number.to_string())
        } else {
            number
        };
        add(&format!("is {value}"), Some(value), Verdict::Judged);
    }
}

fn wrong(values: &[&str], add: Add<'_>) {
    for value in values {
        add(
            &format!("is {value:?}"),
            Some(json!(value)),
            Verdict::Malformed,
        );
    }
}

/// What is wrong with a value that holds others; `there` is one that is right.
fn nested(schema: &Schema, there: &Json, is_text: bool, add: Add<'_>) {
    if is_text {
        add("is a text", Some(json!("text")), Verdict::Judged);
    } else if schema.min.unwrap_or(0) > 0 && matches!(schema.kind, Kind::List { .. }) {
        add("has no elements", Some(json!([])), Verdict::Violates);
    }
    let Json::Array(elements) = there else {
        let mut more = there.clone();
        more["surprise"] = json!({"a": [1, null]});
        add("has an unknown member", Some(more), Verdict::Judged);
        return;
    };
    let Some(first) = elements.first() else {
        return;
    };
    add(
        "has an element twice",
        Some(json!([first, first])),
        Verdict::Judged,
    );
    let too_many = schema.max.and_then(|most| usize::try_from(most).ok());
    if let Some(most) = too_many.filter(|most| *most <= 1000) {
        add(
            "has too many",
            Some(json!(vec![first; most + 1])),
            Verdict::Violates,
        );
    } else {
        add("has many", Some(json!(vec![first; 300])), Verdict::Judged);
    }
}

/// Whether JSON of the kind of `value` is never a value of `schema`.
fn is_of_another_kind(schema: &Schema, value: &Json) -> bool {
    match schema.kind {
        Kind::Structure { .. } | Kind::Map { .. } => !value.is_object(),
        Kind::List { .. } => true,
        Kind::String | Kind::Blob => !value.is_string(),
        Kind::Boolean => !value.is_boolean(),
        Kind::Timestamp => !value.is_number(),
        Kind::Integer | Kind::Long | Kind::Float | Kind::Double => {
            !matches!(schema.kind, Kind::Float | Kind::Double) || !value.is_number()
        }
        Kind::Document => false,
    }
}
