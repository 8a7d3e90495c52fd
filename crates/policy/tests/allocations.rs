//! A usual decision allocates nothing. Counting takes the allocator, so this is a program of its own.

use doorward_names::{Arn, UniqueId};
use doorward_policy::{
    Action, Context, Document, DocumentKind, Level, Policies, PolicyLabel, PolicyRef, Principal,
    Request, Resource, decide,
};

const IDENTITY: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Action":["s3:Get*","s3:List*"],
     "Resource":["arn:aws:s3:::box/*","arn:aws:s3:::team/${aws:username}/*"],
     "Condition":{"StringEquals":{"aws:RequestedRegion":["us-east-1","eu-west-1"]},
       "Bool":{"aws:SecureTransport":"true"},
       "IpAddress":{"aws:SourceIp":"10.0.0.0/8"},
       "DateLessThan":{"aws:CurrentTime":"2027-01-01T00:00:00Z"},
       "NumericLessThan":{"aws:MultiFactorAuthAge":"3600"},
       "ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:user/*"},
       "ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"o-1/*"},
       "Null":{"aws:TokenIssueTime":"true"}}},
    {"Effect":"Deny","NotAction":"s3:*","Resource":"*"}]}"#;
const BOUNDARY: &str = r#"{"Version":"2012-10-17","Statement":
    {"Effect":"Allow","Action":"s3:*","NotResource":"arn:aws:s3:::secret/*"}}"#;
const RESOURCE: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny",
    "Principal":{"AWS":"arn:aws:iam::111111111111:user/eve"},"Action":"*","Resource":"*"}}"#;

#[test]
fn a_usual_decision_allocates_nothing() {
    let parse = |text, kind| Document::parse(text, kind).unwrap();
    let identity = parse(IDENTITY, DocumentKind::Identity);
    let boundary = parse(BOUNDARY, DocumentKind::Boundary);
    let scp = parse(BOUNDARY, DocumentKind::Scp);
    let resource = parse(RESOURCE, DocumentKind::Resource);
    let reference = |document| PolicyRef {
        document,
        label: PolicyLabel::default(),
    };
    let (identity, scps) = ([reference(&identity)], [reference(&scp)]);
    let levels = [Level { policies: &scps }];
    let policies = Policies {
        scps: &levels,
        identity: &identity,
        boundary: Some(reference(&boundary)),
        resource: Some(reference(&resource)),
        ..Policies::default()
    };
    let arn = Arn::parse("arn:aws:iam::111111111111:user/ada").unwrap();
    let unique_id = UniqueId::parse("AIDA11111111111111111").unwrap();
    let mut context = Context::new();
    context
        .set("aws:username", "ada")
        .set("aws:PrincipalArn", arn.as_str())
        .set("aws:RequestedRegion", "eu-west-1")
        .set("aws:SecureTransport", true)
        .set("aws:SourceIp", "10.1.2.3")
        .set("aws:CurrentTime", "2026-01-01T00:00:00Z")
        .set("aws:MultiFactorAuthAge", 60_i64)
        .set_many("aws:PrincipalOrgPaths", ["o-1/r-1/"]);
    let cases = [
        ("s3:GetObject", "arn:aws:s3:::team/ada/notes", true),
        ("s3:GetObject", "arn:aws:s3:::team/eve/notes", false),
        ("s3:PutObject", "arn:aws:s3:::box/notes", false),
        ("ec2:RunInstances", "*", false),
    ];
    for (action, on, allowed) in cases {
        let count = allocation_counter::measure(|| {
            let request = Request {
                action: Action::parse(action),
                resource: Resource::parse(on),
                principal: Principal::User {
                    arn: &arn,
                    unique_id: &unique_id,
                    account: arn.account().unwrap(),
                },
                context: &context,
            };
            assert_eq!(
                decide(&request, &policies).is_allowed(),
                allowed,
                "{action}"
            );
        });
        assert_eq!(count.count_total, 0, "{action} {on}");
    }
}
