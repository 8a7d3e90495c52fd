use crate::Format;
use crate::{Answer, Call, ModelError, Refused, Request, Shape, accessanalyzer, signin, sso};
use crate::{encode, encode_error, read, route, sso_oidc};

fn request<'a>(method: &'a str, target: &'a str, body: &'a str) -> Request<'a> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let headers = &[("X-Amz-Sso_Bearer_Token", "token")];
    Request {
        method,
        path,
        query,
        headers,
        body: body.as_bytes(),
    }
}

fn input<C: Call>(request: &Request<'_>) -> Result<C::Input, Refused> {
    let operation = route(request).unwrap();
    assert_eq!(operation.name, C::schema().name);
    read(operation, request)
}

fn body(answer: &Answer) -> &str {
    std::str::from_utf8(&answer.body).unwrap()
}

#[test]
fn members_come_from_the_path_the_query_and_headers() {
    let target = "/federation/credentials?role_name=R&account_id=123456789012";
    let input = input::<sso::GetRoleCredentials>(&request("GET", target, "")).unwrap();
    assert_eq!(input.access_token.expose(), "token");
    assert_eq!(
        (input.role_name.as_str(), input.account_id.as_str()),
        ("R", "123456789012")
    );

    let target = "/tags/arn%3Aaws%3Ax%3A%3A1%3Aanalyzer%2Fy?tagKeys=a&tagKeys=b";
    let request = request("DELETE", target, "");
    let input = super::decode(route(&request).unwrap(), &request).unwrap();
    let input = accessanalyzer::UntagResourceInput::from_value(input).unwrap();
    assert_eq!(input.resource_arn, "arn:aws:x::1:analyzer/y");
    assert_eq!(input.tag_keys, ["a", "b"]);
}

#[test]
fn a_payload_is_the_whole_body() {
    let json =
        r#"{"clientId":"arn:aws:signin:::devtools/same-device","grantType":"refresh_token"}"#;
    let input = input::<signin::CreateOAuth2Token>(&request("POST", "/v1/token", json)).unwrap();
    assert_eq!(input.token_input.grant_type, "refresh_token");
}

#[test]
fn a_parameter_given_twice_is_refused() {
    let target = "/federation/credentials?role_name=R&role_name=S&account_id=1";
    let refused = input::<sso::GetRoleCredentials>(&request("GET", target, "")).unwrap_err();
    assert_eq!(refused.answer(&sso::SERVICE).code, "SerializationException");
}

#[test]
fn an_output_becomes_a_body() {
    let output = sso_oidc::StartDeviceAuthorizationOutput {
        user_code: Some("ABCD-EFGH".into()),
        expires_in: Some(600),
        ..Default::default()
    };
    let operation = sso_oidc::StartDeviceAuthorization::schema();
    let answer = encode(operation, &output.into_value(), Format::Xml, "id-1");
    assert_eq!(body(&answer), r#"{"userCode":"ABCD-EFGH","expiresIn":600}"#);
    assert_eq!(answer.headers[1].1, "application/json");
}

#[test]
fn an_error_has_its_type_in_a_header() {
    let mut error = sso_oidc::errors::AuthorizationPending::new("wait");
    error.error = Some("authorization_pending".into());
    let answer = encode_error(&sso_oidc::SERVICE, &error.answer(), Format::Xml, "id-1");
    assert_eq!(answer.status, 400);
    assert_eq!(
        body(&answer),
        r#"{"error":"authorization_pending","error_description":"wait"}"#
    );
    assert_eq!(
        answer.headers[2],
        ("x-amzn-errortype", "AuthorizationPendingException".into())
    );

    let mut error = accessanalyzer::errors::Throttling::new("slow");
    error.retry_after_seconds = Some(7);
    let answer = encode_error(
        &accessanalyzer::SERVICE,
        &error.answer(),
        Format::Xml,
        "id-1",
    );
    assert_eq!(
        (answer.status, body(&answer)),
        (429, r#"{"message":"slow"}"#)
    );
    assert_eq!(answer.headers[3], ("Retry-After", "7".into()));
}

#[test]
fn a_constraint_is_reported_as_the_model_asks() {
    let refused = input::<sso_oidc::CreateToken>(&request("POST", "/token", "{}")).unwrap_err();
    let answer = encode_error(
        &sso_oidc::SERVICE,
        &refused.answer(&sso_oidc::SERVICE),
        Format::Xml,
        "id-1",
    );
    let json: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!(json["error"], "invalid_request");
    assert!(
        json["error_description"]
            .as_str()
            .unwrap()
            .starts_with("3 validation errors")
    );

    let refused = input::<signin::CreateOAuth2Token>(&request("POST", "/v1/token", "{}"));
    let answer = refused.unwrap_err().answer(&signin::SERVICE);
    let answer = encode_error(&signin::SERVICE, &answer, Format::Xml, "id-1");
    let json: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!(
        (answer.status, &json["error"]),
        (400, &"INVALID_REQUEST".into())
    );
}
