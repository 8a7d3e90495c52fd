use super::*;
use crate::sts::testing::{Stage, allow, assuming, deny, outcome, passed, tags, trust};
use crate::web_identity::testing::{key_id, verified};
use crate::{Answer, Caller, Moment};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::{
    DisableOutboundWebIdentityFederation, DisableOutboundWebIdentityFederationInput,
    EnableOutboundWebIdentityFederation, EnableOutboundWebIdentityFederationInput,
};
use doorward_shapes::sts::types::WebIdentityTokenSubjectModeType;
use doorward_shapes::sts::{
    GetWebIdentityToken, GetWebIdentityTokenInput, GetWebIdentityTokenOutput,
};
use serde_json::json;

const AWS: &str = "https://sts.amazonaws.com/";

fn asked(algorithm: &str) -> GetWebIdentityTokenInput {
    GetWebIdentityTokenInput {
        audience: vec!["https://api.example.com".to_owned()],
        signing_algorithm: algorithm.to_owned(),
        ..GetWebIdentityTokenInput::default()
    }
}

/// A stage whose home vouches for its identities, and the URL it does so by.
fn enabled() -> (Stage, String) {
    let stage = Stage::new();
    let url = enable(&stage);
    (stage, url)
}

fn enable(stage: &Stage) -> String {
    let input = EnableOutboundWebIdentityFederationInput {};
    let made = stage
        .house
        .admin::<EnableOutboundWebIdentityFederation>(input);
    made.unwrap().issuer_identifier.unwrap()
}

fn made(
    stage: &Stage,
    caller: &Caller,
    input: GetWebIdentityTokenInput,
) -> Result<GetWebIdentityTokenOutput, ErrorAnswer> {
    stage.house.call::<GetWebIdentityToken>(caller, input)
}

fn token(stage: &Stage, caller: &Caller, input: GetWebIdentityTokenInput) -> String {
    let output = made(stage, caller, input).unwrap();
    output.web_identity_token.unwrap().expose().clone()
}

fn read(stage: &Stage, method: &str, url: &str) -> Answer {
    let path = url.strip_prefix("http://localhost:4680").unwrap();
    assert!(crate::Installation::is_of_issuer(path));
    let moment = stage.house.moment();
    stage
        .house
        .installation
        .issuer_document(method, path, &moment)
}

fn published(stage: &Stage, url: &str) -> Vec<u8> {
    read(stage, "GET", &format!("{url}/.well-known/jwks.json")).body
}

/// The claims of `token`, if the keys at `url` signed it.
fn claims(stage: &Stage, url: &str, token: &str) -> Value {
    verified(&published(stage, url), token).expect("a published key signed it")
}

/// Something else to be asked for.
type Change = fn(&mut GetWebIdentityTokenInput);

#[test]
fn a_session_that_acts_for_nobody_else_names_nobody_else() {
    let (stage, _) = enabled();
    let ada = stage.user(stage.home, "ada", &[allow("sts:*")]);
    for (change, words) in [
        (
            (|input| input.scope = Some("read".to_owned())) as Change,
            "only when SubjectMode is OriginIdentity",
        ),
        (
            |input| input.subject_mode = Some(WebIdentityTokenSubjectModeType::OriginIdentity),
            "has no subject",
        ),
    ] {
        let mut input = asked("RS256");
        change(&mut input);
        let refused = made(&stage, &ada, input).unwrap_err();
        assert_eq!(refused.code, "ValidationError");
        assert!(refused.message.contains(words), "{}", refused.message);
    }
}

#[test]
fn a_token_is_signed_with_what_is_published_and_says_who_asked() {
    let (stage, url) = enabled();
    let document = read(
        &stage,
        "GET",
        &format!("{url}/.well-known/openid-configuration"),
    );
    let document: Value = serde_json::from_slice(&document.body).unwrap();
    assert_eq!(document["issuer"], url);
    assert_eq!(document["jwks_uri"], format!("{url}/.well-known/jwks.json"));
    let ada = stage.user(stage.home, "ada", &[allow("sts:*")]);
    for algorithm in ["RS256", "ES384"] {
        let mut input = asked(algorithm);
        input.tags = Some(passed(&[("job", "7")]));
        let claims = claims(&stage, &url, &token(&stage, &ada, input));
        let now = stage.house.now().seconds();
        assert_eq!(claims["iss"], url);
        assert_eq!(claims["aud"], "https://api.example.com");
        assert_eq!(claims["sub"], "arn:aws:iam::111122223333:user/ada");
        assert_eq!(
            (&claims["iat"], &claims["exp"]),
            (&json!(now), &json!(now + 300))
        );
        assert_eq!(
            claims[AWS],
            json!({
                "aws_account": "111122223333", "source_region": "us-east-1",
                "principal_id": "arn:aws:iam::111122223333:user/ada",
                "request_tags": {"job": "7"},
            })
        );
    }
}

#[test]
fn a_session_is_told_of_as_its_role_with_tags_and_end_and_is_not_outlived() {
    let (stage, url) = enabled();
    let ada = stage.user(stage.home, "ada", &[allow("sts:*")]);
    let role = stage.role(
        stage.home,
        "clerk",
        &trust("111122223333", ""),
        &[allow("sts:*")],
    );
    let mut clerk = stage.assumed(&ada, assuming(&role));
    if let crate::caller::Credential::Session(session) = &mut clerk.credential {
        let session = std::sync::Arc::make_mut(session);
        session.tags = tags(&[("team", "red")]);
        session.source_identity = Some("ada".to_owned());
        session.expires = stage.house.now().plus_seconds(600);
    }
    let mut input = asked("ES384");
    input.audience.push("other".to_owned());
    let claims = claims(&stage, &url, &token(&stage, &clerk, input.clone()));
    assert_eq!(claims["sub"], "arn:aws:iam::111122223333:role/clerk");
    assert_eq!(claims["aud"], json!(["https://api.example.com", "other"]));
    assert_eq!(claims[AWS]["principal_tags"], json!({"team": "red"}));
    assert_eq!(claims[AWS]["source_identity"], "ada");
    assert_eq!(claims[AWS]["original_session_exp"], "2026-01-01T12:10:00Z");
    input.duration_seconds = Some(601);
    let refused = made(&stage, &clerk, input).unwrap_err();
    assert_eq!(refused.code, "SessionDurationEscalationException");
}

#[test]
fn audience_algorithm_time_and_tags_are_for_policies_to_say() {
    let (stage, _) = enabled();
    let careful = r#"{"Effect":"Allow","Action":"sts:GetWebIdentityToken","Resource":"*",
        "Condition":{"ForAllValues:StringEquals":{"sts:IdentityTokenAudience":"https://api.example.com"},
        "StringEquals":{"sts:SigningAlgorithm":"ES384"},
        "NumericLessThanEquals":{"sts:DurationSeconds":"300"}}}"#;
    let ada = stage.user(stage.home, "ada", &[careful.to_owned()]);
    let with = |change: fn(&mut GetWebIdentityTokenInput)| {
        let mut input = asked("ES384");
        change(&mut input);
        made(&stage, &ada, input)
    };
    assert!(with(|_| ()).is_ok());
    let refusals: [(Change, &str); 4] = [
        (
            |input| input.audience = vec!["other".to_owned()],
            "GetWebIdentityToken",
        ),
        (
            |input| input.signing_algorithm = "RS256".to_owned(),
            "GetWebIdentityToken",
        ),
        (
            |input| input.duration_seconds = Some(301),
            "GetWebIdentityToken",
        ),
        (
            |input| input.tags = Some(passed(&[("a", "b")])),
            "TagGetWebIdentityToken",
        ),
    ];
    for (change, action) in refusals {
        let refused = with(change).unwrap_err();
        assert_eq!(refused.code, "AccessDenied");
        assert!(
            refused.message.contains(&format!("sts:{action} action")),
            "{}",
            refused.message
        );
    }
    let denied = stage.user(
        stage.home,
        "eve",
        &[allow("*"), deny("sts:GetWebIdentityToken")],
    );
    let told = outcome(made(&stage, &denied, asked("RS256")).map(|_| ()));
    assert!(told.contains("explicit deny"), "{told}");
}

#[test]
fn what_is_too_large_or_of_no_algorithm_is_refused() {
    let (stage, _) = enabled();
    let mut input = asked("RS256");
    let long = "x".repeat(250);
    let keys = (0..30)
        .map(|number| format!("k{number}"))
        .collect::<Vec<_>>();
    let many = keys.iter().map(|key| (key.as_str(), long.as_str()));
    input.tags = Some(passed(&many.collect::<Vec<_>>()));
    let root = stage.house.root();
    assert_eq!(
        made(&stage, &root, input).unwrap_err().code,
        "JWTPayloadSizeExceededException"
    );
    assert_eq!(
        made(&stage, &root, asked("HS256")).unwrap_err().code,
        "ValidationError"
    );
}

#[test]
fn disabled_no_token_is_made_and_old_ones_can_be_verified() {
    let (stage, url) = enabled();
    let root = stage.house.root();
    let old = token(&stage, &root, asked("RS256"));
    let input = DisableOutboundWebIdentityFederationInput {};
    stage
        .house
        .admin::<DisableOutboundWebIdentityFederation>(input)
        .unwrap();
    let refused = made(&stage, &root, asked("RS256")).unwrap_err();
    assert_eq!(
        refused.code,
        "OutboundWebIdentityFederationDisabledException"
    );
    claims(&stage, &url, &old);
    assert_eq!(enable(&stage), url);
    claims(&stage, &url, &token(&stage, &root, asked("ES384")));
}

#[test]
fn keys_are_renewed_known_before_their_use_and_dropped_after_it() {
    let (stage, url) = enabled();
    let root = stage.house.root();
    let count = || {
        let keys: Value = serde_json::from_slice(&published(&stage, &url)).unwrap();
        keys["keys"].as_array().unwrap().len()
    };
    let first = token(&stage, &root, asked("ES384"));
    stage.house.pass(RENEWED_AFTER - 1);
    assert_eq!(
        key_id(&token(&stage, &root, asked("ES384"))),
        key_id(&first)
    );
    assert_eq!(count(), 2);
    // The successors are made, and nothing is signed with them yet.
    stage.house.pass(1);
    assert_eq!(
        key_id(&token(&stage, &root, asked("ES384"))),
        key_id(&first)
    );
    assert_eq!(count(), 4);
    stage.house.pass(KNOWN_FIRST);
    let second = token(&stage, &root, asked("ES384"));
    assert_ne!(key_id(&second), key_id(&first));
    claims(&stage, &url, &second);
    claims(&stage, &url, &first);
    assert_eq!(count(), 4);
    stage.house.pass(VALID_AT_MOST);
    assert_eq!(count(), 2);
    claims(&stage, &url, &second);
}

#[test]
fn nothing_else_is_at_an_issuers_url() {
    let (stage, url) = enabled();
    let configuration = format!("{url}/.well-known/openid-configuration");
    let other = "http://localhost:4680/tokens/00000000-0000-4000-8000-000000000000";
    for (method, url, status) in [
        ("GET", configuration.clone(), 200),
        ("HEAD", configuration.clone(), 200),
        ("POST", configuration, 405),
        ("GET", format!("{url}/"), 404),
        (
            "GET",
            format!("{url}/.well-known/../.well-known/jwks.json"),
            404,
        ),
        ("GET", format!("{other}/.well-known/jwks.json"), 404),
        ("GET", "http://localhost:4680/tokens/".to_owned(), 404),
    ] {
        assert_eq!(read(&stage, method, &url).status, status, "{method} {url}");
    }
}

#[test]
fn a_key_is_sealed_for_its_account_alone() {
    let (stage, _) = enabled();
    let world = stage.house.world();
    let outbound = world.account(stage.home).unwrap().outbound.clone().unwrap();
    let means = stage.house.installation.means();
    let sign = |account| {
        let moment: Moment = stage.house.moment();
        outbound.sign(&json!({}), Algorithm::Rs256, account, means, moment.now)
    };
    assert!(sign(stage.home).is_ok());
    assert!(sign(stage.abroad).is_err());
}
