//! The medium case: ten policies of five statements, a boundary of four, an SCP of three, six
//! context keys, and requests that are allowed, implicitly and explicitly denied in turn.

use std::fmt::Write;

pub const SERVICES: [&str; 5] = ["s3", "sqs", "dynamodb", "lambda", "kms"];

/// The caller.
pub const ADA: &str = "arn:aws:iam::111111111111:user/ada";

/// What is asked, by name: action and resource, and whether it is allowed.
pub const REQUESTS: [(&str, &str, &str, bool); 3] = [
    (
        "allowed",
        "s3:GetObject",
        "arn:aws:s3:::team/ada/notes",
        true,
    ),
    (
        "denied implicitly",
        "s3:PutObject",
        "arn:aws:s3:::team/ada/notes",
        false,
    ),
    (
        "denied explicitly",
        "s3:DeleteObject",
        "arn:aws:s3:::box9/notes",
        false,
    ),
];

/// The context keys of each request.
pub const CONTEXT: [(&str, &str); 6] = [
    ("aws:username", "ada"),
    ("aws:PrincipalArn", ADA),
    ("aws:RequestedRegion", "eu-west-1"),
    ("aws:SecureTransport", "true"),
    ("aws:SourceIp", "10.1.2.3"),
    ("aws:CurrentTime", "2026-01-01T00:00:00Z"),
];

/// Whether the statement for `service` in policy `number` denies, and its actions.
pub fn actions(number: usize, service: &str) -> (bool, [String; 2]) {
    let deny = number == 9 && service == "s3";
    let verb = if deny { "Delete*" } else { "Get*" };
    (
        deny,
        [
            format!("{service}:{verb}"),
            format!("{service}:List{number}"),
        ],
    )
}

/// The identity policy `number`.
pub fn policy(number: usize) -> String {
    let mut statements = String::new();
    for (at, service) in SERVICES.iter().enumerate() {
        let (deny, [first, second]) = actions(number, service);
        let effect = if deny { "Deny" } else { "Allow" };
        let comma = if at == 0 { "" } else { "," };
        write!(
            statements,
            r#"{comma}{{"Sid":"S{at}","Effect":"{effect}","Action":["{first}","{second}"],
            "Resource":["arn:aws:{service}:::box{number}/*","arn:aws:{service}:::team/${{aws:username}}/*"],
            "Condition":{{"StringEquals":{{"aws:RequestedRegion":["us-east-1","eu-west-1"]}},
            "Bool":{{"aws:SecureTransport":"true"}}}}}}"#
        )
        .expect("a string grows");
    }
    format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#)
}

pub const BOUNDARY: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Action":["s3:*","sqs:*"],"Resource":"*"},
    {"Effect":"Allow","Action":"dynamodb:*","Resource":"*"},
    {"Effect":"Allow","Action":"lambda:Get*","Resource":"*"},
    {"Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{"NotIpAddress":{"aws:SourceIp":"10.0.0.0/8"}}}]}"#;

pub const SCP: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Action":"*","Resource":"*"},
    {"Effect":"Deny","NotAction":["iam:*","sts:*"],"Resource":"*",
     "Condition":{"StringNotEquals":{"aws:RequestedRegion":["us-east-1","eu-west-1"]}}},
    {"Effect":"Deny","Action":"organizations:LeaveOrganization","Resource":"*"}]}"#;
