use super::*;
use crate::schema::Location;
use std::collections::BTreeMap;

fn call(method: &str, target: &str, headers: &[(&str, &str)], body: &str) -> String {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let request = Request {
        method,
        path,
        query,
        headers,
        body: body.as_bytes(),
    };
    match route(&request) {
        Ok(operation) => format!("{}:{}", operation.service.id, operation.name),
        Err(error) => {
            let answer = error.encode(Format::Xml, "id");
            format!(
                "{} {}",
                answer.status,
                String::from_utf8(answer.body).unwrap()
            )
        }
    }
}

#[test]
fn a_request_finds_its_operation() {
    let form = [(
        "Content-Type",
        "application/x-www-form-urlencoded; charset=utf-8",
    )];
    let iam = "Action=CreateUser&Version=2010-05-08";
    assert_eq!(call("POST", "/", &form, iam), "iam:CreateUser");
    assert_eq!(
        call(
            "GET",
            "/?Action=GetCallerIdentity&Version=2011-06-15",
            &[],
            ""
        ),
        "sts:GetCallerIdentity"
    );
    let target = [("X-Amz-Target", "SWBExternalService.ListInstances")];
    assert_eq!(call("POST", "/", &target, "{}"), "sso-admin:ListInstances");
    let target = [(
        "x-amz-target",
        "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents",
    )];
    assert_eq!(call("POST", "/", &target, "{}"), "cloudtrail:LookupEvents");
    assert_eq!(call("POST", "/token", &[], "{}"), "sso-oidc:CreateToken");
    assert_eq!(
        call("POST", "/token?aws_iam=t", &[], "{}"),
        "sso-oidc:CreateTokenWithIAM"
    );
    assert_eq!(
        call("POST", "/v1/token", &[], "{}"),
        "signin:CreateOAuth2Token"
    );
    assert_eq!(
        call("POST", "/v1/token?x-amz-client-auth-method=iam", &[], "{}"),
        "signin:CreateOAuth2TokenWithIAM"
    );
    assert_eq!(
        call("GET", "/analyzer/x/archive-rule/y", &[], ""),
        "accessanalyzer:GetArchiveRule"
    );
}

#[test]
fn what_calls_nothing_is_told_so() {
    let form = [("Content-Type", "application/x-www-form-urlencoded")];
    let refused = call("POST", "/", &form, "Action=CreateUser&Version=2011-06-15");
    assert!(refused.starts_with("400 <ErrorResponse"), "{refused}");
    assert!(refused.contains("<Code>InvalidAction</Code>"));
    assert!(refused.contains("Could not find operation CreateUser for version 2011-06-15"));
    assert!(call("POST", "/", &form, "Action=X").contains("for version NO_VERSION_SPECIFIED"));
    assert!(call("POST", "/", &form, "").contains("<Code>MissingAction</Code>"));
    assert!(call("POST", "/", &form, "Action=%FF").contains("MalformedQueryString"));
    let target = [("X-Amz-Target", "Nobody.ListInstances")];
    assert!(call("POST", "/", &target, "").contains("UnknownOperationException"));
    assert!(call("GET", "/", &[], "").starts_with("404"));
    assert!(call("GET", "/nowhere", &[], "").starts_with("404"));
    assert!(call("GET", "/analyzer//archive-rule/y", &[], "").starts_with("404"));
}

/// The request that calls `operation`, with `x` for every label.
fn specimen(operation: &OperationSchema) -> (String, String, String) {
    let service = operation.service;
    match service.protocol {
        Protocol::Query => {
            let body = format!("Action={}&Version={}", operation.name, service.api_version);
            ("/".into(), String::new(), body)
        }
        Protocol::Json10 | Protocol::Json11 => {
            let target = format!("{}.{}", service.target_prefix, operation.name);
            ("/".into(), target, String::new())
        }
        Protocol::RestJson => {
            let mut uri = operation.uri.to_owned();
            for member in operation.input.members() {
                if member.location == Location::Uri {
                    uri = uri.replace(&format!("{{{}}}", member.wire), "x");
                }
            }
            assert!(!uri.contains('{'), "{uri}");
            (uri, String::new(), String::new())
        }
    }
}

#[test]
fn every_operation_of_every_service_is_reached_and_none_hides_another() {
    let mut seen = BTreeMap::new();
    for service in SERVICES {
        for (index, operation) in service.operations.iter().enumerate() {
            assert_eq!(operation.index, index);
            let (target, header, body) = specimen(operation);
            let headers = [("x-amz-target", header.as_str())];
            let headers = if header.is_empty() {
                &headers[..0]
            } else {
                &headers[..]
            };
            let found = call(operation.method, &target, headers, &body);
            assert_eq!(found, format!("{}:{}", service.id, operation.name));
            let before = seen.insert((operation.method, target, header, body), operation.name);
            assert_eq!(before, None);
        }
    }
    assert_eq!(seen.len(), 500);
}
