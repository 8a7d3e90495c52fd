use super::testing::Issuer;
use super::*;
use crate::Performed;
use crate::denial::tests::of_last_call;
use crate::http::{Peer, Request};
use crate::state::{Tags, Unknown};
use crate::testing::House;
use doorward_shapes::iam::{CreateOpenIDConnectProvider, CreateOpenIDConnectProviderInput};
use doorward_shapes::iam::{CreateRole, CreateRoleInput};
use serde_json::json;
use std::net::{IpAddr, Ipv4Addr};

/// The time in every house.
const NOW: i64 = 1_767_268_800;
const URL: &str = "https://token.actions.githubusercontent.com";
const ROLE: &str = "arn:aws:iam::111122223333:role/Deploy";

fn header(alg: &str, kid: &str) -> Value {
    json!({"alg": alg, "kid": kid, "typ": "JWT"})
}

fn claims() -> Value {
    json!({
        "iss": URL, "sub": "repo:octo/app:ref:refs/heads/main", "aud": "sts.amazonaws.com",
        "iat": NOW - 10, "exp": NOW + 300, "repository": "octo/app", "level": "high",
    })
}

/// `claims` with some others.
fn with(more: Value) -> Value {
    let mut claims = claims();
    for (claim, value) in more.as_object().unwrap() {
        claims[claim] = value.clone();
    }
    claims
}

fn without(claim: &str) -> Value {
    let mut claims = claims();
    claims.as_object_mut().unwrap().remove(claim);
    claims
}

fn provider(client_ids: &[&str]) -> OidcProvider {
    OidcProvider {
        name: OidcProviderName::of_url(URL).unwrap(),
        client_ids: client_ids.iter().map(|id| (*id).to_owned()).collect(),
        thumbprints: Vec::new(),
        created: Timestamp::from_seconds(0),
        tags: Tags::new(),
        unknown: Unknown::new(),
    }
}

/// An account that trusts `issuer`, and a cache with its keys.
fn desk(issuer: &Issuer) -> (Account, KeyCache) {
    let house = House::new();
    let mut account = Account::clone(house.world().account(house.account).unwrap());
    account
        .oidc_providers
        .insert(provider(&["sts.amazonaws.com"]));
    let cache = KeyCache::default();
    let fetched = Fetched {
        keys: issuer.keys().to_string().into_bytes(),
        trust: Trust::Authority,
    };
    let wanted = wanted(&provider(&[]));
    keep(&cache, wanted, Some(fetched), Timestamp::from_seconds(NOW));
    (account, cache)
}

fn told(found: Result<Identified, Refused>) -> String {
    match found {
        Ok(Identified::Known(bearer)) => bearer.subject.clone(),
        Ok(Identified::Wants(_)) => "wants keys".to_owned(),
        Err(refused) => {
            let answer = refused.answer();
            format!("{}: {}", answer.code, answer.message)
        }
    }
}

#[test]
fn only_a_whole_token_of_the_right_time_and_audience_and_key_is_taken() {
    let issuer = Issuer::new();
    let (account, cache) = desk(&issuer);
    let subject = "repo:octo/app:ref:refs/heads/main";
    let rs = header("RS256", "rsa");
    let token = |header: &Value, claims: Value| issuer.token(header, &claims);
    let good = token(&rs, claims());
    let (signed, signature) = good.rsplit_once('.').unwrap();
    let other = token(&rs, with(json!({"sub": "repo:evil/app"})));
    let (other, _) = other.rsplit_once('.').unwrap();
    let unsupported = "InvalidIdentityToken: The token must be signed";
    let unsigned = "InvalidIdentityToken: The token's signature could not be verified.";
    let not_a_token = "InvalidIdentityToken: The ID Token provided is not a valid JWT.";
    let critical = json!({"alg": "RS256", "kid": "rsa", "crit": ["b64"], "b64": false});
    let nameless = json!({"alg": "RS256"});
    let cases = [
        (good.clone(), subject),
        (token(&header("ES256", "ec"), claims()), subject),
        (token(&nameless, claims()), subject),
        (token(&header("none", "rsa"), claims()), unsupported),
        (token(&header("HS256", "rsa"), claims()), unsupported),
        (token(&critical, claims()), unsupported),
        // A key of another type, of another id, of another use; and an unknown one.
        (token(&header("RS256", "ec"), claims()), "wants keys"),
        (token(&header("ES256", "rsa"), claims()), unsigned),
        (token(&header("RS256", "sealing"), claims()), unsigned),
        (format!("{other}.{signature}"), unsigned),
        (format!("{signed}."), unsigned),
        (signed.to_owned(), not_a_token),
        (format!("{good}.x"), not_a_token),
        (format!("{good}="), not_a_token),
        ("not-a-token".to_owned(), not_a_token),
        (
            token(&rs, with(json!({"iss": "https://other.example"}))),
            "InvalidIdentityToken: No OpenIDConnect provider found in your account for https://other.example",
        ),
        (
            token(&rs, with(json!({"iss": format!("{URL}/")}))),
            "InvalidIdentityToken: No OpenIDConnect provider found in your account for https://token",
        ),
        (
            token(&rs, with(json!({"aud": "sts"}))),
            "InvalidIdentityToken: Incorrect token audience",
        ),
        (
            token(&rs, with(json!({"aud": ["sts.amazonaws.com"]}))),
            subject,
        ),
        (
            token(&rs, with(json!({"aud": ["sts.amazonaws.com", "x"]}))),
            "InvalidIdentityToken: Token audience contains more than one audience",
        ),
        (
            token(
                &rs,
                with(json!({"aud": ["a", "b"], "azp": "sts.amazonaws.com"})),
            ),
            subject,
        ),
        (
            token(&rs, with(json!({"azp": "somebody"}))),
            "InvalidIdentityToken: Incorrect token audience",
        ),
        (token(&rs, with(json!({"exp": NOW - 299}))), subject),
        (
            token(&rs, with(json!({"exp": NOW - 301}))),
            "ExpiredTokenException: Token expired: current date/time 1767268800 must be before the expiration date/time 1767268499",
        ),
        (token(&rs, with(json!({"nbf": NOW + 299}))), subject),
        (
            token(&rs, with(json!({"nbf": NOW + 301}))),
            "InvalidIdentityToken: The token is not valid yet.",
        ),
        (
            token(&rs, with(json!({"iat": NOW + 301}))),
            "InvalidIdentityToken: The token is not valid yet.",
        ),
        (
            token(&rs, with(json!({"iat": NOW - 200_000}))),
            "ExpiredTokenException: Token too old: 200000",
        ),
        (
            token(&rs, without("exp")),
            "InvalidIdentityToken: Missing a required claim: exp.",
        ),
        (
            token(&rs, without("iat")),
            "InvalidIdentityToken: Missing a required claim: iat.",
        ),
        (
            token(&rs, with(json!({"sub": ""}))),
            "InvalidIdentityToken: Missing a required claim: sub.",
        ),
        (
            token(&rs, with(json!({"sub": "x".repeat(256)}))),
            "InvalidIdentityToken: The token's subject has more than 255",
        ),
    ];
    for (number, (token, outcome)) in cases.into_iter().enumerate() {
        let now = Timestamp::from_seconds(NOW);
        let found = told(identify(&token, Some(&account), &cache, now));
        assert!(found.starts_with(outcome), "{number}: {found}");
        let nowhere = told(identify(&token, None, &cache, now));
        assert!(
            nowhere.starts_with("InvalidIdentityToken: "),
            "{number}: {nowhere}"
        );
    }
}

#[test]
fn keys_are_asked_for_again_when_they_are_old_or_one_is_new_and_not_too_often() {
    let issuer = Issuer::new();
    let (account, cache) = desk(&issuer);
    let at = |seconds: i64, kid: &str| {
        let times = json!({"iat": NOW + seconds, "exp": NOW + seconds + 60});
        let token = issuer.token(&header("RS256", kid), &with(times));
        let now = Timestamp::from_seconds(NOW + seconds);
        told(identify(&token, Some(&account), &cache, now))
    };
    let fail = |seconds| {
        keep(
            &cache,
            wanted(&provider(&[])),
            None,
            Timestamp::from_seconds(NOW + seconds),
        );
    };
    let unsigned = "InvalidIdentityToken: The token's signature could not be verified.";
    assert_eq!(at(1, "new"), "wants keys");
    // Whoever makes up key ids does not make us ask once more, nor forget what is known.
    assert_eq!(at(2, "newer"), unsigned);
    fail(3);
    assert!(at(4, "rsa").starts_with("repo:"));
    assert_eq!(at(13, "newer"), "wants keys");
    assert_eq!(at(700, "rsa"), "wants keys");
    fail(700);
    assert!(at(705, "rsa").starts_with("InvalidIdentityToken: Couldn't retrieve"));
    assert_eq!(at(711, "rsa"), "wants keys");
}

#[test]
fn the_discovery_document_must_be_the_issuers_own() {
    let wanted = wanted(&provider(&[]));
    assert_eq!(
        wanted.discovery_url(),
        format!("{URL}/.well-known/openid-configuration")
    );
    let document = |issuer: &str| json!({"issuer": issuer, "jwks_uri": "https://k"}).to_string();
    let keys_url = |issuer: &str| wanted.keys_url(document(issuer).as_bytes());
    assert_eq!(keys_url(URL).as_deref(), Some("https://k"));
    assert_eq!(keys_url(&format!("{URL}/")), None);
    assert_eq!(keys_url("https://evil.example"), None);
    assert_eq!(wanted.keys_url(b"{}"), None);
    let many = json!({"keys": vec![json!({"kty": "RSA", "n": "AQAB", "e": "AQAB"}); 101]});
    assert!(keys::KeySet::parse(many.to_string().as_bytes()).is_none());
}

struct Scene {
    house: House,
    issuer: Issuer,
}

fn scene(condition: &str, actions: &str) -> Scene {
    let house = House::new();
    let input = CreateOpenIDConnectProviderInput {
        url: URL.to_owned(),
        client_id_list: Some(vec!["sts.amazonaws.com".to_owned()]),
        ..CreateOpenIDConnectProviderInput::default()
    };
    house.admin::<CreateOpenIDConnectProvider>(input).unwrap();
    let arn = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com";
    let role = CreateRoleInput {
        role_name: "Deploy".to_owned(),
        assume_role_policy_document: format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow",
            "Principal":{{"Federated":"{arn}"}},"Action":{actions},"Condition":{condition}}}}}"#
        ),
        ..CreateRoleInput::default()
    };
    house.admin::<CreateRole>(role).unwrap();
    let issuer = Issuer::new();
    Scene { house, issuer }
}

impl Scene {
    /// Sends `token`, unsigned; the keys are fetched where they are wanted.
    fn send(&self, token: &str, more: &str) -> (u16, String) {
        let body = format!(
            "Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleSessionName=run&RoleArn={ROLE}\
             &WebIdentityToken={token}{more}"
        );
        let peer = Peer {
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            tls: None,
        };
        let headers = [
            ("host", "sts.eu-west-1.localhost"),
            ("content-type", "application/x-www-form-urlencoded"),
        ];
        let request = Request {
            method: "POST",
            path: "/",
            query: "",
            headers: &headers,
            body: body.as_bytes(),
            peer: &peer,
        };
        let moment = self.house.moment();
        let performed = match self.house.installation.perform(&request, &moment) {
            Performed::Fetching(_, go_on) => go_on(Some(Fetched {
                keys: self.issuer.keys().to_string().into_bytes(),
                trust: Trust::Thumbprint,
            })),
            other => other,
        };
        let answer = performed.wait();
        (answer.status, String::from_utf8(answer.body).unwrap())
    }

    /// The newest record of a call.
    fn record(&self) -> Value {
        // A commit acknowledges the records before it.
        self.house.add_account("444455556666");
        let records = self.house.records();
        let mut records = records.iter();
        let is_ours = |record: &&Value| record["eventName"] == "AssumeRoleWithWebIdentity";
        records.find(is_ours).unwrap().clone()
    }

    fn token(&self, claims: &Value) -> String {
        self.issuer.token(&header("RS256", "rsa"), claims)
    }
}

const ANY: &str = r#"["sts:AssumeRoleWithWebIdentity","sts:TagSession","sts:SetSourceIdentity"]"#;

#[test]
fn a_token_the_role_trusts_gets_a_session_and_the_record_says_whose() {
    let condition = r#"{"StringEquals":{"token.actions.githubusercontent.com:aud":"sts.amazonaws.com",
        "token.actions.githubusercontent.com:repository":"octo/app"},
        "StringLike":{"token.actions.githubusercontent.com:sub":"repo:octo/app:*"},
        "Null":{"token.actions.githubusercontent.com:level":"true","aws:PrincipalArn":"true"}}"#;
    let scene = scene(condition, ANY);
    let (status, body) = scene.send(&scene.token(&claims()), "");
    assert_eq!(status, 200, "{body}");
    for part in [
        "<Audience>sts.amazonaws.com</Audience>",
        "<Provider>arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com</Provider>",
        "<SubjectFromWebIdentityToken>repo:octo/app:ref:refs/heads/main</SubjectFromWebIdentityToken>",
        "<Arn>arn:aws:sts::111122223333:assumed-role/Deploy/run</Arn>",
    ] {
        assert!(body.contains(part), "{part} in {body}");
    }
    let record = scene.record();
    let identity = json!({
        "type": "WebIdentityUser",
        "principalId": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com:sts.amazonaws.com:repo:octo/app:ref:refs/heads/main",
        "userName": "repo:octo/app:ref:refs/heads/main",
        "identityProvider": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com",
    });
    assert_eq!(record["userIdentity"], identity);
    assert_eq!(record["awsRegion"], "eu-west-1");
    assert_eq!(
        record["additionalEventData"],
        json!({"identityProviderConnectionVerificationMethod": "Thumbprint"})
    );
    assert_eq!(record["resources"][0]["ARN"], ROLE);
    assert!(
        record["requestParameters"]
            .get("webIdentityToken")
            .is_none()
    );
    assert_eq!(record["responseElements"]["audience"], "sts.amazonaws.com");
}

#[test]
fn what_the_trust_policy_does_not_allow_is_refused_without_a_reason() {
    let condition = r#"{"StringEquals":{"token.actions.githubusercontent.com:sub":"repo:octo/app:ref:refs/heads/main"}}"#;
    let scene = scene(condition, r#""sts:AssumeRoleWithWebIdentity""#);
    let denied = |claims: Value, action: &str| {
        let (status, body) = scene.send(&scene.token(&claims), "");
        let message = format!("<Message>Not authorized to perform {action}</Message>");
        assert_eq!(status, 403, "{body}");
        assert!(
            body.contains("<Code>AccessDenied</Code>") && body.contains(&message),
            "{body}"
        );
        // It is of no account: there is nobody who may read why.
        assert!(of_last_call(&scene.house).is_none());
    };
    denied(
        with(json!({"sub": "repo:octo/app:ref:refs/heads/other"})),
        "sts:AssumeRoleWithWebIdentity",
    );
    let tags = json!({"https://aws.amazon.com/tags": {"principal_tags": {"team": ["red"]}}});
    denied(with(tags), "sts:TagSession");
    let source = json!({"https://aws.amazon.com/source_identity": "ada"});
    denied(with(source), "sts:SetSourceIdentity");
    // The refusal is told in the account's history, since the token was good.
    assert_eq!(scene.record()["errorCode"], "AccessDenied");
    let too_long = scene.send(&scene.token(&claims()), "&DurationSeconds=7200");
    assert!(
        too_long
            .1
            .contains("exceeds the MaxSessionDuration set for this role.")
    );
    let provider = scene.send(&scene.token(&claims()), "&ProviderId=www.amazon.com");
    assert_eq!(provider.0, 400);
}

#[test]
fn tags_and_source_identity_come_from_the_token_in_both_forms() {
    let condition = r#"{"StringEquals":{"aws:RequestTag/team":"red","aws:RequestTag/cost":"7",
        "sts:SourceIdentity":"ada"},"StringLike":{"token.actions.githubusercontent.com:sub":"repo:*"},
        "ForAllValues:StringEquals":{"sts:TransitiveTagKeys":["team"]}}"#;
    let scene = scene(condition, ANY);
    let nested = json!({
        "https://aws.amazon.com/tags": {
            "principal_tags": {"team": ["red"], "cost": ["7"]}, "transitive_tag_keys": ["team"],
        },
        "https://aws.amazon.com/source_identity": "ada",
    });
    let flat = json!({
        "https://aws.amazon.com/tags/principal_tags/team": "red",
        "https://aws.amazon.com/tags/principal_tags/cost": "7",
        "https://aws.amazon.com/tags/transitive_tag_keys": ["team"],
        "https://aws.amazon.com/source_identity": "ada",
    });
    for more in [nested, flat] {
        let (status, body) = scene.send(&scene.token(&with(more)), "");
        assert_eq!(status, 200, "{body}");
        assert!(
            body.contains("<SourceIdentity>ada</SourceIdentity>"),
            "{body}"
        );
        assert!(body.contains("<PackedPolicySize>"), "{body}");
    }
    for bad in [
        json!({"https://aws.amazon.com/tags": "team"}),
        json!({"https://aws.amazon.com/tags": {"principal_tags": {"team": ["a", "b"]}}}),
        json!({"https://aws.amazon.com/source_identity": ["ada"]}),
    ] {
        let (status, body) = scene.send(&scene.token(&with(bad)), "");
        assert!(
            status == 400 && body.contains("InvalidIdentityToken"),
            "{body}"
        );
    }
}
