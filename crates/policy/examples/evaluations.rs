//! Prints how many evaluations a second one core makes of the medium case: ten policies of five
//! statements, a boundary of four, an SCP of three, six context keys, and requests that are
//! allowed, implicitly and explicitly denied in turn.
#![expect(
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a measurement at the terminal"
)]

use doorward_names::{Arn, UniqueId};
use doorward_policy::{
    Action, Context, Document, DocumentKind, Level, Policies, PolicyLabel, PolicyRef, Principal,
    Request, Resource, decide,
};
use std::fmt::Write;
use std::hint::black_box;
use std::time::Instant;

const ROUNDS: u32 = 1_000_000;
const SERVICES: [&str; 5] = ["s3", "sqs", "dynamodb", "lambda", "kms"];

fn policy(number: usize) -> String {
    let mut statements = String::new();
    for (at, service) in SERVICES.iter().enumerate() {
        let deny = number == 9 && *service == "s3";
        let (effect, action) = if deny {
            ("Deny", "Delete*")
        } else {
            ("Allow", "Get*")
        };
        let comma = if at == 0 { "" } else { "," };
        write!(
            statements,
            r#"{comma}{{"Sid":"S{at}","Effect":"{effect}","Action":["{service}:{action}","{service}:List{number}"],
            "Resource":["arn:aws:{service}:::box{number}/*","arn:aws:{service}:::team/${{aws:username}}/*"],
            "Condition":{{"StringEquals":{{"aws:RequestedRegion":["us-east-1","eu-west-1"]}},
            "Bool":{{"aws:SecureTransport":"true"}}}}}}"#
        )
        .expect("a string grows");
    }
    format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#)
}

const BOUNDARY: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Action":["s3:*","sqs:*"],"Resource":"*"},
    {"Effect":"Allow","Action":"dynamodb:*","Resource":"*"},
    {"Effect":"Allow","Action":"lambda:Get*","Resource":"*"},
    {"Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{"NotIpAddress":{"aws:SourceIp":"10.0.0.0/8"}}}]}"#;

const SCP: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Action":"*","Resource":"*"},
    {"Effect":"Deny","NotAction":["iam:*","sts:*"],"Resource":"*",
     "Condition":{"StringNotEquals":{"aws:RequestedRegion":["us-east-1","eu-west-1"]}}},
    {"Effect":"Deny","Action":"organizations:LeaveOrganization","Resource":"*"}]}"#;

fn main() {
    let parse = |text: &str, kind| Document::parse(text, kind).expect("a good policy");
    let documents: Vec<_> = (0..10)
        .map(|n| parse(&policy(n), DocumentKind::Identity))
        .collect();
    let boundary = parse(BOUNDARY, DocumentKind::Boundary);
    let scp = parse(SCP, DocumentKind::Scp);
    let reference = |document| PolicyRef {
        document,
        label: PolicyLabel::default(),
    };
    let identity: Vec<_> = documents.iter().map(reference).collect();
    let scps = [reference(&scp)];
    let levels = [Level { policies: &scps }];
    let policies = Policies {
        scps: &levels,
        identity: &identity,
        boundary: Some(reference(&boundary)),
        ..Policies::default()
    };
    let arn = Arn::parse("arn:aws:iam::111111111111:user/ada").expect("an ARN");
    let unique_id = UniqueId::parse("AIDA11111111111111111").expect("an id");
    let mut context = Context::new();
    context
        .set("aws:username", "ada")
        .set("aws:PrincipalArn", arn.as_str())
        .set("aws:RequestedRegion", "eu-west-1")
        .set("aws:SecureTransport", true)
        .set("aws:SourceIp", "10.1.2.3")
        .set("aws:CurrentTime", "2026-01-01T00:00:00Z");
    let cases = [
        ("allowed", "s3:GetObject", "arn:aws:s3:::team/ada/notes"),
        (
            "denied implicitly",
            "s3:PutObject",
            "arn:aws:s3:::team/ada/notes",
        ),
        (
            "denied explicitly",
            "s3:DeleteObject",
            "arn:aws:s3:::box9/notes",
        ),
    ];
    let account = arn.account().expect("an account");
    let request = |action, resource| Request {
        action: Action::parse(action),
        resource: Resource::parse(resource),
        principal: Principal::User {
            arn: &arn,
            unique_id: &unique_id,
            account,
        },
        context: &context,
    };
    let mut total = 0.0;
    for (name, action, resource) in cases {
        let begun = Instant::now();
        for _ in 0..ROUNDS {
            let request = request(black_box(action), black_box(resource));
            let _ = black_box(decide(&request, black_box(&policies)));
        }
        let seconds = begun.elapsed().as_secs_f64();
        total += seconds;
        let decision = decide(&request(action, resource), &policies);
        let nanoseconds = seconds * 1e9 / f64::from(ROUNDS);
        println!("{name:18} {nanoseconds:6.0} ns  {:?}", decision.outcome());
    }
    let each_second = f64::from(ROUNDS) * 3.0 / total;
    println!("in turn            {each_second:.0} evaluations a second");
}
