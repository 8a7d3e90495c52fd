mod refusals;

use super::*;
use serde_json::{Value, json};

const ADA: &str = "arn:aws:iam::111111111111:user/ada";
const BOX: &str = "arn:aws:s3:::box/key";

fn policy(statement: Value) -> Value {
    json!({"Version": "2012-10-17", "Statement": statement})
}

fn allow(action: &str, resource: &str) -> Value {
    policy(json!({"Effect": "Allow", "Action": action, "Resource": resource}))
}

fn granting(principal: Value, action: &str) -> Value {
    policy(json!({"Effect": "Allow", "Principal": principal, "Action": action, "Resource": "*"}))
}

fn trusting(principal: Value, action: &str) -> Value {
    policy(json!({"Effect": "Allow", "Principal": principal, "Action": action}))
}

/// A case of Ada reading an object, with `fields` over it.
fn case(fields: Value) -> String {
    let mut case = json!({"principal": ADA, "action": "s3:GetObject", "resource": BOX});
    for (key, value) in fields.as_object().unwrap() {
        case[key] = value.clone();
    }
    case.to_string()
}

fn answer(fields: Value) -> Answer {
    let case = Case::parse(&case(fields)).unwrap_or_else(|undecided| panic!("{undecided:?}"));
    case.answer(Detail::Decision)
}

/// The decision and what made it, such as `Allowed by identity identityPolicies[0]#0`.
fn told(fields: Value) -> String {
    let answer = answer(fields);
    let decision = answer.decision.as_str();
    let Some(by) = answer.decided_by else {
        return decision.to_owned();
    };
    let kind = by.policy_type;
    match (by.policy_name, by.statement) {
        (Some(policy), Some(statement)) => format!("{decision} by {kind} {policy}#{statement}"),
        _ => format!("{decision} by {kind}"),
    }
}

#[test]
fn each_field_is_the_kind_of_policy_it_is_named_after() {
    let all = || allow("*", "*");
    let none = || allow("ec2:RunInstances", "*");
    let everyone = |action| granting(json!("*"), action);
    let denied =
        || policy(json!({"Effect": "Deny", "Principal": "*", "Action": "*", "Resource": "*"}));
    let session = "arn:aws:sts::111111111111:assumed-role/deploy/ci";
    let cases = [
        (json!({}), "ImplicitlyDenied by identity"),
        (
            json!({"identityPolicies": [none(), all()]}),
            "Allowed by identity identityPolicies[1]#0",
        ),
        (
            json!({"resourcePolicy": everyone("s3:*")}),
            "Allowed by resource resourcePolicy#0",
        ),
        (
            json!({"identityPolicies": [all()], "permissionBoundaries": [none()]}),
            "ImplicitlyDenied by boundary",
        ),
        (
            json!({"identityPolicies": [all()], "permissionBoundaries": none()}),
            "ImplicitlyDenied by boundary",
        ),
        (
            json!({"identityPolicies": [all()], "permissionBoundaries": []}),
            "Allowed by identity identityPolicies[0]#0",
        ),
        (
            json!({"identityPolicies": [all()], "sessionPolicies": [none()], "principal": session}),
            "ImplicitlyDenied by session",
        ),
        (
            json!({"identityPolicies": [all()], "sessionPolicies": [none(), all()], "principal": session}),
            "Allowed by identity identityPolicies[0]#0",
        ),
        (
            json!({"identityPolicies": [all()], "sessionPolicies": [], "principal": session}),
            "Allowed by identity identityPolicies[0]#0",
        ),
        (
            json!({"identityPolicies": [all()], "vpcEndpointPolicies": [everyone("ec2:*")]}),
            "ImplicitlyDenied by vpcEndpoint",
        ),
        (
            json!({"identityPolicies": [all()], "vpcEndpointPolicies": [everyone("s3:*")]}),
            "Allowed by identity identityPolicies[0]#0",
        ),
        (
            json!({"identityPolicies": [all()], "scps": [[all()], [none()]]}),
            "ImplicitlyDenied by serviceControl",
        ),
        (
            json!({"identityPolicies": [all()], "scps": [[all()], []]}),
            "ImplicitlyDenied by serviceControl",
        ),
        (
            json!({"identityPolicies": [all()], "scps": [[all()], [none(), all()]]}),
            "Allowed by identity identityPolicies[0]#0",
        ),
        (
            json!({"identityPolicies": [all()], "rcps": [[], [denied()]]}),
            "ExplicitlyDenied by resourceControl rcps[1][0]#0",
        ),
        // A service that RCPs do not bind.
        (
            json!({"identityPolicies": [all()], "rcps": [[denied()]], "action": "ec2:RunInstances", "resource": "*"}),
            "Allowed by identity identityPolicies[0]#0",
        ),
    ];
    for (fields, expected) in cases {
        assert_eq!(told(fields.clone()), expected, "{fields}");
    }
}

#[test]
fn the_resource_is_in_the_account_that_is_given_or_that_its_arn_names_or_the_callers() {
    let all = allow("*", "*");
    let queue = |account| format!("arn:aws:sqs:eu-west-1:{account}:jobs");
    let cases = [
        (json!({}), "Allowed"),
        (json!({"resourceAccount": "111111111111"}), "Allowed"),
        (
            json!({"resourceAccount": "222222222222"}),
            "ImplicitlyDenied",
        ),
        (
            json!({"resourceAccount": 222_222_222_222_u64}),
            "ImplicitlyDenied",
        ),
        (json!({"resource": queue("111111111111")}), "Allowed"),
        (
            json!({"resource": queue("222222222222")}),
            "ImplicitlyDenied",
        ),
        (
            json!({"resource": queue("222222222222"), "resourceAccount": "111111111111"}),
            "Allowed",
        ),
    ];
    for (mut fields, expected) in cases {
        fields["identityPolicies"] = json!([all]);
        assert_eq!(
            answer(fields.clone()).decision.as_str(),
            expected,
            "{fields}"
        );
    }
}

#[test]
fn every_kind_of_caller_is_met_by_a_policy_that_names_it() {
    let aws = |arn: &str| json!({"AWS": arn});
    let role = "arn:aws:iam::111111111111:role/deploy";
    let ci = "arn:aws:sts::111111111111:assumed-role/deploy/ci";
    let federated = "arn:aws:sts::111111111111:federated-user/eve";
    let cases = [
        (ADA, aws(ADA), "Allowed"),
        (ci, aws(ci), "Allowed"),
        (ci, aws(role), "Allowed"),
        (role, aws(role), "Allowed"),
        (role, aws(ci), "ImplicitlyDenied"),
        (federated, aws(federated), "Allowed"),
        (federated, aws(ADA), "ImplicitlyDenied"),
        (
            "ec2.amazonaws.com",
            json!({"Service": "ec2.amazonaws.com"}),
            "Allowed",
        ),
        (
            "ec2.amazonaws.com",
            json!({"Service": "sqs.amazonaws.com"}),
            "ImplicitlyDenied",
        ),
        ("anonymous", json!("*"), "Allowed"),
        ("anonymous", aws(ADA), "ImplicitlyDenied"),
    ];
    for (principal, named, expected) in cases {
        let fields =
            json!({"principal": principal, "resourcePolicy": granting(named.clone(), "s3:*")});
        assert_eq!(
            answer(fields).decision.as_str(),
            expected,
            "{principal} {named}"
        );
    }
    let root = json!({"principal": "arn:aws:iam::111111111111:root"});
    assert_eq!(told(root), "Allowed");
}

#[test]
fn policies_that_the_caller_cannot_have_do_not_bind_it() {
    let none = policy(json!({"Effect": "Deny", "Action": "*", "Resource": "*"}));
    let attached = json!({
        "principal": "arn:aws:iam::111111111111:root",
        "identityPolicies": [none],
        "permissionBoundaries": [none],
    });
    assert_eq!(told(attached.clone()), "Allowed");
    for principal in ["anonymous", "ec2.amazonaws.com"] {
        let mut stranger = attached.clone();
        stranger["principal"] = json!(principal);
        stranger["sessionPolicies"] = json!([none]);
        stranger["scps"] = json!([[none]]);
        assert_eq!(told(stranger.clone()), "ImplicitlyDenied by resource");
        stranger["identityPolicies"] = json!([allow("*", "*")]);
        assert_eq!(told(stranger.clone()), "ImplicitlyDenied by resource");
        let named = json!([{"AWS": "*"}, {"Service": principal}]);
        let named = named[usize::from(principal != "anonymous")].clone();
        stranger["resourcePolicy"] = granting(named, "s3:*");
        assert_eq!(told(stranger), "Allowed by resource resourcePolicy#0");
    }
}

#[test]
fn a_role_is_assumed_by_its_trust_policy_and_by_nothing_else() {
    let assume = |fields: Value| {
        let mut case = json!({
            "action": "sts:AssumeRole",
            "resource": "arn:aws:iam::111111111111:role/ops/deploy",
            "identityPolicies": [allow("*", "*")],
        });
        for (key, value) in fields.as_object().unwrap() {
            case[key] = value.clone();
        }
        told(case)
    };
    let web = "arn:aws:iam::111111111111:oidc-provider/id.example.org";
    let saml = "arn:aws:iam::111111111111:saml-provider/office";
    let trust = |kind: &str, who: &str, action: &str| json!({"principal": who, "action": action, "resourcePolicy": trusting(json!({kind: who}), action)});
    let by_trust = "Allowed by trust resourcePolicy#0";
    let cases = [
        (json!({}), "ImplicitlyDenied by trust"),
        (
            json!({"resourcePolicy": trusting(json!({"AWS": ADA}), "sts:AssumeRole")}),
            "Allowed by identity identityPolicies[0]#0",
        ),
        (
            json!({"resourcePolicy": trusting(json!({"AWS": ADA}), "sts:AssumeRole"), "identityPolicies": []}),
            by_trust,
        ),
        (
            json!({"resourcePolicy": trusting(json!({"AWS": "111111111111"}), "sts:AssumeRole"), "identityPolicies": []}),
            "ImplicitlyDenied by identity",
        ),
        (
            trust("Service", "ec2.amazonaws.com", "sts:AssumeRole"),
            by_trust,
        ),
        (
            trust("Federated", web, "sts:AssumeRoleWithWebIdentity"),
            by_trust,
        ),
        (
            trust(
                "Federated",
                "accounts.google.com",
                "sts:AssumeRoleWithWebIdentity",
            ),
            by_trust,
        ),
        (trust("Federated", saml, "sts:AssumeRoleWithSAML"), by_trust),
    ];
    for (fields, expected) in cases {
        assert_eq!(assume(fields.clone()), expected, "{fields}");
    }
}

#[test]
fn a_key_must_delegate_to_the_account_before_identity_policies_count() {
    let on_key = |key_policy: Value| {
        told(json!({
            "action": "kms:Decrypt",
            "resource": "arn:aws:kms:eu-west-1:111111111111:key/1",
            "identityPolicies": [allow("kms:*", "*")],
            "resourcePolicy": key_policy,
        }))
    };
    assert_eq!(on_key(Value::Null), "ImplicitlyDenied by resource");
    let root = json!({"AWS": "arn:aws:iam::111111111111:root"});
    assert_eq!(
        on_key(granting(root, "kms:*")),
        "Allowed by identity identityPolicies[0]#0"
    );
}

/// Whether a request with `fields` has `key` with `value`; `None`: whether it lacks it.
fn knows(fields: &Value, key: &str, value: Option<&str>) -> bool {
    let condition = match value {
        Some(value) => json!({"StringEquals": {key: value}}),
        None => json!({"Null": {key: "true"}}),
    };
    let statement = json!({"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*", "Condition": condition});
    let mut fields = fields.clone();
    fields["resourcePolicy"] = policy(statement);
    answer(fields).decision == Verdict::Allowed
}

/// Condition keys, and the value or absence expected of each.
type Keys<'k> = &'k [(&'k str, Option<&'k str>)];

#[test]
fn what_follows_from_the_caller_is_in_the_context() {
    let ci = "arn:aws:sts::111111111111:assumed-role/deploy/ci";
    let eve = "arn:aws:sts::111111111111:federated-user/eve";
    let role = "arn:aws:iam::111111111111:role/deploy";
    let cases: [(&str, Keys<'_>); 5] = [
        (
            "arn:aws:iam::111111111111:user/ops/ada",
            &[
                (
                    "aws:PrincipalArn",
                    Some("arn:aws:iam::111111111111:user/ops/ada"),
                ),
                ("aws:PrincipalType", Some("User")),
                ("aws:PrincipalAccount", Some("111111111111")),
                ("aws:PrincipalIsAWSService", Some("false")),
                ("aws:ResourceAccount", Some("111111111111")),
                ("aws:username", Some("ada")),
                ("aws:userid", None),
            ],
        ),
        (
            ci,
            &[
                ("aws:PrincipalArn", Some(role)),
                ("aws:PrincipalType", Some("AssumedRole")),
                ("aws:username", None),
                ("aws:CurrentTime", None),
            ],
        ),
        (
            eve,
            &[
                ("aws:PrincipalArn", Some(eve)),
                ("aws:userid", Some("111111111111:eve")),
            ],
        ),
        (
            "ec2.amazonaws.com",
            &[
                ("aws:PrincipalServiceName", Some("ec2.amazonaws.com")),
                ("aws:PrincipalIsAWSService", Some("true")),
                ("aws:PrincipalArn", None),
                ("aws:ResourceAccount", None),
            ],
        ),
        (
            "anonymous",
            &[
                ("aws:PrincipalType", Some("Anonymous")),
                ("aws:userid", None),
            ],
        ),
    ];
    for (principal, keys) in cases {
        for (key, value) in keys {
            let fields = json!({"principal": principal});
            assert!(knows(&fields, key, *value), "{principal} {key} {value:?}");
        }
    }
}

#[test]
fn the_context_of_a_case_counts_before_what_follows_from_the_caller() {
    let with = |context: Value| json!({"context": context});
    assert!(knows(
        &with(json!({"AWS:username": "eve"})),
        "aws:username",
        Some("eve")
    ));
    assert!(knows(
        &with(json!({"aws:username": null})),
        "aws:username",
        None
    ));
    for (given, text) in [
        (json!(3), "3"),
        (json!(3.50), "3.5"),
        (json!(true), "true"),
        (json!("\u{e9}"), "\u{e9}"),
    ] {
        assert!(
            knows(&with(json!({"x:y": given})), "x:y", Some(text)),
            "{text}"
        );
    }
    // A list, even of one, is a multivalued key, which no plain operator matches.
    assert!(!knows(&with(json!({"x:y": ["a"]})), "x:y", Some("a")));
    assert!(!knows(&with(json!({"x:y": ["a"]})), "x:y", None));
}

#[test]
fn the_context_tells_a_roles_path_and_a_callers_unique_id() {
    let ci = "arn:aws:sts::111111111111:assumed-role/AWSServiceRoleForSupport/ci";
    let linked = "arn:aws:iam::111111111111:role/aws-service-role/support.amazonaws.com/AWSServiceRoleForSupport";
    let bound = json!({
        "principal": ci,
        "identityPolicies": [allow("*", "*")],
        "scps": [[]],
    });
    assert_eq!(told(bound.clone()), "ImplicitlyDenied by serviceControl");
    let mut unbound = bound;
    unbound["context"] = json!({"aws:PrincipalArn": linked});
    assert_eq!(told(unbound), "Allowed by identity identityPolicies[0]#0");

    let id = "AIDAQQQQQQQQQQQQQQQQQ";
    let mut named = json!({"resourcePolicy": granting(json!({"AWS": id}), "s3:*")});
    assert_eq!(told(named.clone()), "ImplicitlyDenied by identity");
    named["context"] = json!({"aws:userid": id});
    assert_eq!(told(named), "Allowed by resource resourcePolicy#0");
}

#[test]
fn a_trace_tells_what_each_type_and_each_statement_said() {
    let given = allow("s3:Get*", "arn:aws:s3:::other/*");
    let case = Case::parse(&case(json!({"id": 7, "identityPolicies": [given]}))).unwrap();
    let answer = serde_json::to_value(case.answer(Detail::Trace)).unwrap();
    assert_eq!(answer["id"], 7);
    assert_eq!(answer["decision"], "ImplicitlyDenied");
    assert_eq!(
        answer["decidedBy"],
        json!({"policyType": "identity", "policyName": null, "statement": null, "sid": null})
    );
    let members: Vec<_> = answer["trace"].as_object().unwrap().keys().collect();
    assert_eq!(members, ["policyTypes", "nearMisses", "changes"]);
    let types = answer["trace"]["policyTypes"].as_array().unwrap();
    let identity = types.iter().find(|said| said["policyType"] == "identity");
    let identity = identity.unwrap();
    assert_eq!(identity["said"], "withholds");
    let statement = &identity["statements"][0];
    assert_eq!(statement["policyName"], "identityPolicies[0]");
    assert_eq!(statement["matched"], false);
    assert_eq!(
        statement["difference"],
        json!({"element": "Resource", "policy": ["arn:aws:s3:::other/*"], "request": [BOX]})
    );

    let words = case.answer(Detail::Words).words.unwrap();
    let first = "arn:aws:iam::111111111111:user/ada may not s3:GetObject on arn:aws:s3:::box/key: \
                 no identity-based policy allows it.\n";
    assert!(words.starts_with(first), "{words}");
}
