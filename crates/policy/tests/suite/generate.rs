//! Random cases from few names and many wildcards, so that policies and requests collide.

use proptest::collection::vec;
use proptest::option::{of, weighted};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

pub(crate) const ACTIONS: &[&str] = &[
    "s3:Get",
    "s3:Put",
    "s3:GetTag",
    "ec2:Run",
    "sts:AssumeRole",
    "S3:get",
    "kms:RetireGrant",
];
const ACTION_PATTERNS: &[&str] = &[
    "*",
    "s3:*",
    "s3:Get*",
    "s3:?et",
    "S3:get",
    "s3:Put",
    "ec2:*",
    "*:*",
    "s3:",
    "s3:Get,Put",
    "sts:*",
    "s3:*t*",
];
pub(crate) const RESOURCES: &[&str] = &[
    "*",
    "arn:aws:s3:::b",
    "arn:aws:s3:::b/k",
    "arn:aws:s3:::b/ada",
    "arn:aws:s3:::*",
    "arn:aws:sqs:us-east-1:111111111111:q",
    "arn:aws:iam::111111111111:role/aws-service-role/s/r",
];
const RESOURCE_PATTERNS: &[&str] = &[
    "*",
    "arn:aws:s3:::b*",
    "arn:aws:s3:::b/*",
    "arn:aws:s3:::b/${k:a}",
    "arn:aws:s3:::b/${K:A, 'k'}",
    "arn:aws:*:::b",
    "arn:aws:s3:*",
    "arn:*:*:*:*:?",
    "arn:aws:sqs:*:111111111111:q",
    "arn:aws:s3:::${*}",
];
pub(crate) const CALLERS: &[&str] = &[
    "arn:aws:iam::111111111111:root",
    "arn:aws:iam::111111111111:user/ada",
    "arn:aws:iam::111111111111:user/bob",
    "arn:aws:iam::222222222222:user/ada",
    "arn:aws:sts::111111111111:assumed-role/r/s",
    "arn:aws:sts::111111111111:assumed-role/r/t",
    "arn:aws:sts::222222222222:assumed-role/r/s",
    "arn:aws:sts::111111111111:federated-user/f",
    "ec2.amazonaws.com",
    "web idp.example",
    "anonymous",
];
const NAMED: &[&str] = &[
    "*",
    "111111111111",
    "222222222222",
    "arn:aws:iam::111111111111:root",
    "arn:aws:iam::111111111111:user/ada",
    "arn:aws:iam::222222222222:user/ada",
    "arn:aws:iam::111111111111:role/r",
    "arn:aws:sts::111111111111:assumed-role/r/s",
    "arn:aws:sts::111111111111:federated-user/f",
];
const OPERATORS: &[&str] = &[
    "StringEquals",
    "StringNotEquals",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
    "NumericEquals",
    "NumericNotEquals",
    "NumericLessThan",
    "NumericLessThanEquals",
    "NumericGreaterThan",
    "NumericGreaterThanEquals",
    "DateEquals",
    "DateNotEquals",
    "DateLessThan",
    "DateLessThanEquals",
    "DateGreaterThan",
    "DateGreaterThanEquals",
    "Bool",
    "BinaryEquals",
    "IpAddress",
    "NotIpAddress",
    "ArnEquals",
    "ArnLike",
    "ArnNotEquals",
    "ArnNotLike",
    "Null",
];
const KEYS: &[&str] = &["k:a", "k:b", "K:B", "aws:PrincipalArn"];
const DATES: &[&str] = &[
    "2026-01-01T00:00:00Z",
    "1767225600",
    "2026-01-01T02:00:00+02:00",
    "2026-01-01",
    "5",
];
const TEXTS: &[&str] = &[
    "x",
    "y",
    "X",
    "x*",
    "*",
    "?",
    "",
    "ada",
    "${k:b}",
    "${k:b, 'x'}",
    "${*}",
    "xy",
];
const ODD: &[&str] = &[
    "5",
    "5.0",
    "10",
    "-1",
    "true",
    "false",
    "TRUE",
    "10.0.0.1",
    "10.0.0.0/8",
    "::1",
    "QQ==",
    "QQ",
    "QR==",
];
const ARNS: &[&str] = &[
    "arn:aws:iam::111111111111:user/ada",
    "arn:aws:iam::*:user/*",
    "arn:aws:iam::111111111111:role/r",
    "arn:aws:*:role/r",
    "arn:aws:iam::${k:a}:user/ada",
    "${aws:PrincipalArn}",
    "111111111111",
];

fn text(from: &'static [&'static str]) -> impl Strategy<Value = Value> + Clone {
    select(from).prop_map(Value::from)
}

fn value() -> impl Strategy<Value = Value> + Clone {
    prop_oneof![4 => text(TEXTS), 2 => text(ODD), 1 => text(DATES), 1 => text(ARNS)]
}

fn one_or_many(item: impl Strategy<Value = Value> + Clone) -> impl Strategy<Value = Value> {
    prop_oneof![2 => item.clone(), 1 => vec(item, 1..3).prop_map(Value::from)]
}

fn condition() -> impl Strategy<Value = Value> {
    let set = select(&["", "", "", "ForAllValues:", "ForAnyValue:"][..]);
    let suffix = select(&["", "", "IfExists"][..]);
    let values = vec(
        prop_oneof![3 => value().boxed(), 1 => text(DATES).boxed()],
        1..3,
    );
    let dates = vec(text(DATES), 1..3);
    (set, select(OPERATORS), suffix, select(KEYS), values, dates).prop_map(
        |(set, name, suffix, key, values, dates)| {
            let values = if name.starts_with("Date") {
                dates
            } else {
                values
            };
            let suffix = if name == "Null" { "" } else { suffix };
            let mut block = Map::new();
            block.insert(format!("{set}{name}{suffix}"), json!({key: values}));
            Value::Object(block)
        },
    )
}

fn principal() -> impl Strategy<Value = Value> {
    prop_oneof![
        1 => Just(json!("*")),
        4 => one_or_many(text(NAMED)).prop_map(|named| json!({"AWS": named})),
        1 => Just(json!({"CanonicalUser": "c"})),
        1 => Just(json!({"Service": "ec2.amazonaws.com"})),
        1 => Just(json!({"Federated": "idp.example", "AWS": "111111111111"})),
    ]
}

/// What a statement of one kind of policy may have.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Form {
    Own,
    Resource,
    Everywhere,
    Trust,
}

pub(crate) fn statement(form: Form) -> impl Strategy<Value = Value> {
    let effect = select(&["Allow", "Allow", "Allow", "Deny"][..]);
    let action = (weighted(0.2, Just(())), one_or_many(text(ACTION_PATTERNS)));
    let resource = (
        weighted(0.2, Just(())),
        one_or_many(text(RESOURCE_PATTERNS)),
    );
    let named = (weighted(0.2, Just(())), principal());
    (effect, action, resource, named, weighted(0.4, condition())).prop_map(
        move |(
            effect,
            (not_action, action),
            (not_resource, resource),
            (not_principal, named),
            condition,
        )| {
            let mut statement = Map::new();
            statement.insert("Effect".into(), effect.into());
            let name = |not: Option<()>, name: &str| match not {
                Some(()) => format!("Not{name}"),
                None => name.to_string(),
            };
            if form == Form::Trust {
                statement.insert("Action".into(), "sts:*".into());
            } else {
                statement.insert(name(not_action, "Action"), action);
                statement.insert(name(not_resource, "Resource"), resource);
            }
            match form {
                Form::Own => {}
                Form::Resource => {
                    statement.insert(name(not_principal, "Principal"), named);
                }
                Form::Everywhere | Form::Trust => {
                    statement.insert("Principal".into(), named);
                }
            }
            if let Some(condition) = condition {
                statement.insert("Condition".into(), condition);
            }
            Value::Object(statement)
        },
    )
}

fn document(form: Form) -> impl Strategy<Value = Value> {
    let version = select(&["2012-10-17", "2012-10-17", "2012-10-17", "2008-10-17"][..]);
    (version, vec(statement(form), 1..4))
        .prop_map(|(version, statements)| json!({"Version": version, "Statement": statements}))
}

fn levels(form: Form) -> impl Strategy<Value = Value> {
    vec(vec(document(form), 1..3).prop_map(Value::from), 1..3).prop_map(Value::from)
}

pub(crate) fn context() -> impl Strategy<Value = Value> {
    let value = prop_oneof![
        4 => value(),
        1 => vec(value(), 0..3).prop_map(Value::from),
    ];
    let arn = prop_oneof![3 => text(CALLERS), 1 => text(TEXTS)];
    (of(value.clone()), of(value), of(arn)).prop_map(|(a, b, arn)| {
        let pairs = [("k:a", a), ("k:b", b), ("aws:principalarn", arn)];
        let present = pairs
            .into_iter()
            .filter_map(|(key, value)| Some((key.to_string(), value?)));
        Value::Object(present.collect())
    })
}

/// A whole case: a request and every type of policy that may have a say.
pub(crate) fn case() -> impl Strategy<Value = Value> {
    let request = (
        select(CALLERS),
        select(ACTIONS),
        select(RESOURCES),
        context(),
    );
    let owner = weighted(0.4, select(&["111111111111", "222222222222"][..]));
    let own = (
        vec(document(Form::Own), 0..3),
        weighted(0.3, document(Form::Own)),
        weighted(0.3, vec(document(Form::Own), 0..3)),
        weighted(0.15, vec(document(Form::Own), 1..3)),
    );
    let others = (
        weighted(0.5, document(Form::Resource)),
        weighted(0.15, document(Form::Trust)),
        weighted(0.1, document(Form::Everywhere)),
        weighted(0.15, levels(Form::Own)),
        weighted(0.1, levels(Form::Everywhere)),
    );
    let flags = (
        weighted(0.1, Just(())),
        weighted(0.5, Just(())),
        weighted(0.2, Just(())),
        weighted(0.1, Just(())),
    );
    (request, owner, own, others, flags).prop_map(build)
}

type Request = (&'static str, &'static str, &'static str, Value);
type Own = (
    Vec<Value>,
    Option<Value>,
    Option<Vec<Value>>,
    Option<Vec<Value>>,
);
type Others = (
    Option<Value>,
    Option<Value>,
    Option<Value>,
    Option<Value>,
    Option<Value>,
);
type Flags = (Option<()>, Option<()>, Option<()>, Option<()>);
type Parts = (Request, Option<&'static str>, Own, Others, Flags);

fn build((request, owner, own, others, flags): Parts) -> Value {
    let (principal, action, resource, context) = request;
    let (identity, boundary, session, scopes) = own;
    let (resource_policy, trust, endpoint, scps, rcps) = others;
    let mut case = Map::new();
    let mut put = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            case.insert(key.into(), value);
        }
    };
    put("principal", Some(principal.into()));
    put("action", Some(action.into()));
    put("resource", Some(resource.into()));
    put("context", Some(context));
    put("resourceAccount", owner.map(Value::from));
    put("identity", Some(identity.into()));
    put("boundary", boundary);
    put("session", session.map(Value::from));
    put("scopes", scopes.map(Value::from));
    put(
        "resourcePolicy",
        if trust.is_some() {
            None
        } else {
            resource_policy
        },
    );
    put("trust", trust);
    put("vpcEndpoint", endpoint);
    put("scps", scps);
    put("rcps", rcps);
    put("resourcePolicyRequired", flags.0.map(|()| true.into()));
    put("inManagementAccount", flags.3.map(|()| true.into()));
    put(
        "canonicalUsers",
        Some(json!({"c": "111111111111"})).filter(|_| flags.1.is_some()),
    );
    if principal.contains("assumed-role") {
        let linked = "arn:aws:iam::111111111111:role/aws-service-role/s/r";
        put("role", flags.2.map(|()| linked.into()));
    }
    if principal.contains("federated-user") {
        let maker = "arn:aws:iam::111111111111:user/ada";
        put("federatedBy", flags.1.map(|()| maker.into()));
    }
    Value::Object(case)
}
