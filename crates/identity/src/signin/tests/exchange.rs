//! Tokens of other issuers, exchanged for access tokens.
use super::*;
use crate::Performed;
use crate::web_identity::testing::Issuer;
use crate::web_identity::{Fetched, Trust};
use doorward_shapes::iam::{
    CreateOpenIDConnectProvider, CreateOpenIDConnectProviderInput, CreatePolicy, CreatePolicyInput,
    CreateRole, CreateRoleInput, PutRolePolicy, PutRolePolicyInput,
};
use doorward_shapes::signin::{
    IntrospectOAuth2TokenWithIAM, IntrospectOAuth2TokenWithIAMInput,
    IntrospectOAuth2TokenWithIAMOutput,
};

const NOW: i64 = 1_767_268_800;
const URL: &str = "https://idp.example.com";
const PROVIDER: &str = "arn:aws:iam::111122223333:oidc-provider/idp.example.com";
const ROLE: &str = "arn:aws:iam::111122223333:role/Reader";
const POLICY: &str = "arn:aws:iam::111122223333:policy/Narrow";
const GLUE: &str = "arn:aws:signin:eu-west-1:111122223333:service-principal/glue.amazonaws.com";
const MCP: &str = "https://aws-mcp.us-east-1.api.aws/mcp";
const EXCHANGE: &str = "urn:ietf:params:oauth:grant-type:token-exchange";
const BEARER: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const JWT: &str = "urn:ietf:params:oauth:token-type:jwt";
/// The claim that names the role.
const CLAIM: &str = "https://aws.amazon.com/role";

struct Desk {
    house: House,
    issuer: Issuer,
}

fn statement(effect: &str, action: &str, resource: &str, condition: &Json) -> String {
    let statement = json!({
        "Effect": effect, "Action": action, "Resource": resource, "Condition": condition,
    });
    json!({"Version": "2012-10-17", "Statement": [statement]}).to_string()
}

/// A role that a provider's `app` may assume, and that may have tokens.
fn opened() -> Desk {
    let house = House::new();
    let provider = CreateOpenIDConnectProviderInput {
        url: URL.to_owned(),
        client_id_list: Some(vec!["app".to_owned()]),
        ..CreateOpenIDConnectProviderInput::default()
    };
    house
        .admin::<CreateOpenIDConnectProvider>(provider)
        .unwrap();
    let trust = json!({"Version": "2012-10-17", "Statement": {
        "Effect": "Allow", "Principal": {"Federated": PROVIDER},
        "Action": "sts:AssumeRoleWithWebIdentity",
        "Condition": {"StringEquals": {"idp.example.com:sub": "ada lovelace"}},
    }});
    for name in ["Reader", "Idle"] {
        let role = CreateRoleInput {
            role_name: name.to_owned(),
            assume_role_policy_document: trust.to_string(),
            ..CreateRoleInput::default()
        };
        house.admin::<CreateRole>(role).unwrap();
    }
    let desk = Desk {
        house,
        issuer: Issuer::new(),
    };
    let all = statement("Allow", "signin:CreateOAuth2Token", "*", &json!({}));
    desk.may("Reader", "tokens", &all);
    let narrow = statement("Allow", "signin:*", "*", &json!({}));
    desk.policy("Narrow", &narrow);
    desk
}

impl Desk {
    fn may(&self, role: &str, name: &str, policy: &str) {
        let input = PutRolePolicyInput {
            role_name: role.to_owned(),
            policy_name: name.to_owned(),
            policy_document: policy.to_owned(),
        };
        self.house.admin::<PutRolePolicy>(input).unwrap();
    }

    fn policy(&self, name: &str, policy: &str) {
        let input = CreatePolicyInput {
            policy_name: name.to_owned(),
            policy_document: policy.to_owned(),
            ..CreatePolicyInput::default()
        };
        self.house.admin::<CreatePolicy>(input).unwrap();
    }

    fn token(&self, more: &Json) -> String {
        let mut claims = json!({
            "iss": URL, "sub": "ada lovelace", "aud": "app", "iat": NOW - 10, "exp": NOW + 900,
            CLAIM: ROLE,
        });
        for (claim, value) in more.as_object().unwrap() {
            claims[claim] = value.clone();
        }
        let header = json!({"alg": "ES256", "kid": "ec", "typ": "JWT"});
        self.issuer.token(&header, &claims)
    }

    fn post(&self, media_type: &str, body: &str) -> (u16, Json) {
        let peer = Peer {
            address: "127.0.0.1".parse().unwrap(),
            tls: None,
        };
        let headers = [
            ("host", "eu-west-1.signin.localhost"),
            ("content-type", media_type),
        ];
        let request = Request {
            method: "POST",
            path: "/v1/token",
            query: "x-amz-oauth-token-method=token-exchange",
            headers: &headers,
            body: body.as_bytes(),
            peer: &peer,
        };
        let moment = self.house.moment();
        let performed = match self.house.installation.perform(&request, &moment) {
            Performed::Fetching(_, go_on) => go_on(Some(Fetched {
                keys: self.issuer.keys().to_string().into_bytes(),
                trust: Trust::Authority,
            })),
            other => other,
        };
        let answer: Answer = performed.wait();
        let kept = ("cache-control", "no-store".to_owned());
        assert!(answer.headers.contains(&kept));
        (answer.status, serde_json::from_slice(&answer.body).unwrap())
    }

    /// What is answered to these members, as a form.
    fn send(&self, members: &[(&str, &str)]) -> (u16, Json) {
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.extend_pairs(members);
        self.post("application/x-www-form-urlencoded", &form.finish())
    }

    /// A token of a provider, exchanged with `more`.
    fn exchange(&self, token: &str, more: &[(&str, &str)]) -> (u16, Json) {
        let mut members = vec![
            ("grant_type", EXCHANGE),
            ("subject_token", token),
            ("subject_token_type", JWT),
        ];
        if !more.iter().any(|(name, _)| *name == "resource") {
            members.push(("resource", "glue.amazonaws.com"));
        }
        members.extend(more);
        self.send(&members)
    }

    fn grant(&self, token: &str, more: &[(&str, &str)]) -> (u16, Json) {
        let mut members = vec![("grant_type", BEARER), ("assertion", token)];
        members.extend(more);
        self.send(&members)
    }

    fn told(&self, answer: &Json) -> IntrospectOAuth2TokenWithIAMOutput {
        let token = answer["access_token"].as_str().unwrap().to_owned();
        let input = IntrospectOAuth2TokenWithIAMInput {
            token: Secret::new(token),
            token_type_hint: None,
        };
        let admin = self.house.user("admin");
        self.house
            .call::<IntrospectOAuth2TokenWithIAM>(&admin, input)
            .unwrap()
    }

    /// The records of exchanges, the newest first.
    fn records(&self) -> Vec<Json> {
        // A commit acknowledges the records before it.
        let moment = self.house.moment();
        let settled = self
            .house
            .installation
            .change(&moment, |_, _| Ok(((), Vec::new())));
        settled.wait().unwrap();
        let records = self.house.records().into_iter();
        let ours = |record: &Json| record["eventName"] == "CreateOAuth2Token";
        records.filter(ours).collect()
    }
}

fn refused((status, answer): &(u16, Json)) -> (u16, &str, &str) {
    let text = |member: &str| answer[member].as_str().unwrap_or_default();
    (*status, text("error"), text("message"))
}

#[test]
fn a_providers_token_becomes_an_access_token_of_the_role_it_names() {
    let desk = opened();
    let (status, answer) = desk.exchange(&desk.token(&json!({})), &[]);
    assert_eq!(status, 200, "{answer}");
    assert_eq!(answer["token_type"], "Bearer");
    // As long as the token that it was exchanged for.
    assert_eq!(answer["expires_in"], 900);
    assert_eq!(
        answer["issued_token_type"],
        "urn:ietf:params:oauth:token-type:access_token"
    );
    for absent in ["resource", "scope", "refresh_token"] {
        assert!(answer.get(absent).is_none(), "{absent}");
    }
    let told = desk.told(&answer);
    assert!(told.active);
    let session = "arn:aws:sts::111122223333:assumed-role/Reader/ada-lovelace";
    assert_eq!(told.sub.as_deref(), Some(session));
    assert_eq!(told.aud.as_deref(), Some("glue.amazonaws.com"));
    assert_eq!(told.client_id.as_deref(), Some("app"));
    assert_eq!((told.iat, told.exp), (Some(NOW), Some(NOW + 900)));
    let records = desk.records();
    let record = &records[0];
    assert_eq!(record["userIdentity"]["arn"], session);
    assert_eq!(record["eventSource"], "signin.amazonaws.com");
    assert_eq!(record["awsRegion"], "eu-west-1");
    assert_eq!(record["readOnly"], true);
    assert_eq!(
        record["requestParameters"],
        json!({"resource": "glue.amazonaws.com", "client_id": "app"})
    );
    assert_eq!(record["responseElements"], Json::Null);
    let data = &record["additionalEventData"];
    assert_eq!(
        (&data["grant_type"], &data["success"]),
        (&json!(EXCHANGE), &json!("true"))
    );
    assert_eq!(
        data["signInSessionArn"].as_str(),
        told.signin_session.as_deref()
    );
    assert!(!record.to_string().contains("eyJ"), "a token in {record}");
}

#[test]
fn json_says_the_same_as_a_form_and_the_session_is_called_as_claimed() {
    let desk = opened();
    let name = json!({"https://aws.amazon.com/role_session_name": "night.run", "exp": NOW + 9000});
    let body = json!({
        "grant_type": EXCHANGE, "subject_token": desk.token(&name), "subject_token_type": JWT,
        "resource": "glue.amazonaws.com",
    });
    let (status, answer) = desk.post("application/json", &body.to_string());
    assert_eq!(status, 200, "{answer}");
    assert_eq!(answer["expires_in"], 3600);
    let told = desk.told(&answer);
    assert!(told.sub.unwrap().ends_with("assumed-role/Reader/night.run"));
    let twice = "grant_type=a&grant_type=b";
    let answer = desk.post("application/x-www-form-urlencoded", twice);
    assert_eq!(
        (answer.0, &answer.1["error"]),
        (400, &json!("invalid_request"))
    );
}

#[test]
fn what_is_sent_amiss_is_refused_with_the_code_of_oauth() {
    let desk = opened();
    let good = desk.token(&json!({}));
    let good = good.as_str();
    let kind = ("grant_type", EXCHANGE);
    let typed = ("subject_token_type", JWT);
    let glue = ("resource", "glue.amazonaws.com");
    let other_type = (
        "subject_token_type",
        "urn:ietf:params:oauth:token-type:id_token",
    );
    let long = "x".repeat(20_001);
    let cases: &[(&[(&str, &str)], &str)] = &[
        (&[], "invalid_request"),
        (
            &[("grant_type", "client_credentials")],
            "unsupported_grant_type",
        ),
        (&[("grant_type", "")], "unsupported_grant_type"),
        (&[kind], "invalid_request"),
        (&[kind, ("subject_token", good), glue], "invalid_request"),
        (
            &[kind, ("subject_token", good), other_type, glue],
            "invalid_request",
        ),
        (&[kind, typed, glue], "invalid_request"),
        (&[kind, typed, glue, ("assertion", good)], "invalid_request"),
        (&[kind, typed, ("subject_token", good)], "invalid_request"),
        (
            &[kind, typed, glue, ("subject_token", &long)],
            "invalid_request",
        ),
        (
            &[kind, typed, glue, ("subject_token", "abcd")],
            "invalid_grant",
        ),
        (
            &[kind, typed, ("subject_token", good), ("resource", "a b")],
            "invalid_target",
        ),
        (
            &[kind, typed, ("subject_token", good), ("resource", MCP)],
            "invalid_target",
        ),
        (
            &[kind, typed, ("subject_token", good), ("resource", "*")],
            "invalid_target",
        ),
        (
            &[
                kind,
                typed,
                ("subject_token", good),
                ("resource", "glue.example.com"),
            ],
            "invalid_target",
        ),
        (&[("grant_type", BEARER)], "invalid_request"),
        (
            &[("grant_type", BEARER), ("subject_token", good)],
            "invalid_request",
        ),
        (
            &[("grant_type", BEARER), ("assertion", good)],
            "invalid_request",
        ),
        (
            &[("grant_type", BEARER), ("assertion", good), glue],
            "invalid_target",
        ),
    ];
    for (members, code) in cases {
        let answer = desk.send(members);
        // The model's own violations are told in capitals, as those of its siblings are.
        let told = answer.1["error"].as_str().unwrap().to_lowercase();
        assert_eq!((answer.0, told.as_str()), (400, *code), "{members:?}");
    }
}

#[test]
fn only_a_token_that_is_good_for_the_role_is_exchanged() {
    let desk = opened();
    let stranger = opened().token(&json!({}));
    let missing = format!("arn:aws:iam::111122223333:role/{}", "Missing");
    let abroad = "arn:aws:iam::999988887777:role/Reader";
    let unknown = "No OpenIDConnect provider found in your account for https://idp.example.com";
    let no_trust = "Not authorized to perform sts:AssumeRoleWithWebIdentity";
    for (claims, message) in [
        (
            json!({CLAIM: null}),
            "Missing a required claim: https://aws.amazon.com/role.",
        ),
        (json!({CLAIM: "Reader"}), "The token's role is not an ARN."),
        (json!({CLAIM: abroad}), unknown),
        (
            json!({"aud": "sts.amazonaws.com"}),
            "Incorrect token audience",
        ),
        (json!({"sub": ""}), "Missing a required claim: sub."),
        // Whoever is not trusted does not learn whether there is such a role.
        (json!({"sub": "eve"}), no_trust),
        (json!({CLAIM: missing}), no_trust),
        (
            json!({CLAIM: "arn:aws:iam::111122223333:root"}),
            "arn:aws:iam::111122223333:root is invalid",
        ),
        (
            json!({"https://aws.amazon.com/tags": {"principal_tags": {"a": ["b"]}}}),
            "Not authorized to perform sts:TagSession",
        ),
        (
            json!({"https://aws.amazon.com/tags": "a"}),
            "The token's tags or its source identity cannot be read.",
        ),
        (
            json!({"https://aws.amazon.com/role_session_name": "a b"}),
            "Missing a required claim: https://aws.amazon.com/role_session_name.",
        ),
        // Clocks may be apart, but nothing is left of it.
        (json!({"exp": NOW}), "The token has expired."),
    ] {
        let answer = desk.exchange(&desk.token(&claims), &[]);
        assert_eq!(
            refused(&answer),
            (400, "invalid_grant", message),
            "{claims}"
        );
    }
    let over = desk.exchange(&desk.token(&json!({"exp": NOW - 600})), &[]);
    assert!(
        over.1["message"]
            .as_str()
            .unwrap()
            .starts_with("Token expired"),
        "{over:?}"
    );
    let answer = desk.exchange(&stranger, &[]);
    assert_eq!(refused(&answer).1, "invalid_grant");
    let good = desk.token(&json!({}));
    let (signed, _) = good.rsplit_once('.').unwrap();
    for forged in [
        format!("{signed}."),
        signed.to_owned(),
        format!("{signed}.AAAA"),
    ] {
        assert_eq!(
            refused(&desk.exchange(&forged, &[])).1,
            "invalid_grant",
            "{forged}"
        );
    }
}

#[test]
fn keys_that_cannot_be_had_are_worth_another_try() {
    let desk = opened();
    let body = json!({
        "grant_type": BEARER, "assertion": desk.token(&json!({})), "resource": MCP,
    });
    let body = body.to_string();
    let peer = Peer {
        address: "127.0.0.1".parse().unwrap(),
        tls: None,
    };
    let request = Request {
        method: "POST",
        path: "/v1/token",
        query: "x-amz-oauth-token-method=token-exchange",
        headers: &[("content-type", "application/json")],
        body: body.as_bytes(),
        peer: &peer,
    };
    let moment = desk.house.moment();
    // Nothing is fetched on this thread.
    let answer: Answer = desk.house.installation.perform(&request, &moment).wait();
    let body: Json = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!(
        (answer.status, &body["error"]),
        (503, &json!("service_unavailable"))
    );
}

#[test]
fn refusals_of_known_bearers_are_in_the_accounts_history() {
    let desk = opened();
    desk.exchange(&desk.token(&json!({"aud": "other"})), &[]);
    assert!(desk.records().is_empty());
    desk.exchange(&desk.token(&json!({"sub": "eve"})), &[]);
    let records = desk.records();
    let record = &records[0];
    assert_eq!(record["userIdentity"]["type"], "WebIdentityUser");
    assert_eq!(record["userIdentity"]["userName"], "eve");
    assert_eq!(record["errorCode"], "InvalidGrantException");
    let data = &record["additionalEventData"];
    assert_eq!(
        (&data["grant_type"], &data["success"]),
        (&json!(EXCHANGE), &json!("false"))
    );
    assert!(!record.to_string().contains("eyJ"), "a token in {record}");
    let idle = json!({CLAIM: "arn:aws:iam::111122223333:role/Idle"});
    desk.exchange(&desk.token(&idle), &[]);
    let records = desk.records();
    assert_eq!(records[0]["userIdentity"]["type"], "AssumedRole");
    assert_eq!(records[0]["errorCode"], "AccessDenied");
}

#[test]
fn the_session_must_be_allowed_to_have_a_token_for_that_service() {
    let desk = opened();
    let idle = json!({CLAIM: "arn:aws:iam::111122223333:role/Idle"});
    let ask = || desk.exchange(&desk.token(&idle), &[]);
    let denied = ask();
    let (status, code, message) = refused(&denied);
    assert_eq!((status, code), (400, "invalid_grant"));
    let said = format!(
        "User: arn:aws:sts::111122223333:assumed-role/Idle/ada-lovelace is not authorized to \
         perform: signin:CreateOAuth2Token on resource: {GLUE} because no identity-based policy \
         allows the signin:CreateOAuth2Token action"
    );
    assert!(message.starts_with(&said), "{message}");
    let elsewhere = GLUE.replace("glue", "other");
    desk.may(
        "Idle",
        "may",
        &statement("Allow", "signin:CreateOAuth2Token", &elsewhere, &json!({})),
    );
    assert_eq!(ask().0, 400);
    let keys = json!({"StringEquals": {
        "signin:OAuthGrantType": EXCHANGE, "signin:OAuthClientAuthentication": "none",
        "signin:OAuthClientId": "app", "aws:FederatedProvider": PROVIDER,
    }});
    desk.may(
        "Idle",
        "may",
        &statement("Allow", "signin:CreateOAuth2Token", GLUE, &keys),
    );
    assert_eq!(ask().0, 200);
    let bearer = json!({"StringEquals": {"signin:OAuthGrantType": BEARER}});
    desk.may("Idle", "not", &statement("Deny", "signin:*", "*", &bearer));
    assert_eq!(ask().0, 200);
    let grant = json!({CLAIM: "arn:aws:iam::111122223333:role/Idle", "resource": MCP});
    assert_eq!(
        desk.grant(&desk.token(&grant), &[]).1["error"],
        "invalid_grant"
    );
}

#[test]
fn a_scope_names_managed_policies_that_narrow_the_session() {
    let desk = opened();
    let token = desk.token(&json!({}));
    let scoped = |scope: &str| desk.exchange(&token, &[("scope", scope)]);
    let admin = "arn:aws:iam::aws:policy/AdministratorAccess";
    assert_eq!(scoped(POLICY).0, 200);
    assert_eq!(scoped(&format!("{POLICY} {admin}")).0, 200);
    let (_, claims) = scoped(POLICY);
    let claims = claims["access_token"]
        .as_str()
        .unwrap()
        .split('.')
        .nth(1)
        .unwrap()
        .to_owned();
    let claims: Json = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(claims).unwrap()).unwrap();
    assert_eq!(claims["scope"], POLICY);
    let many = [admin; 11].join(" ");
    let ten = [admin; 10].join(" ");
    assert_eq!(scoped(&ten).0, 200);
    for bad in [
        "openid",
        "arn:aws:iam::111122223333:policy/Missing",
        "arn:aws:iam::999988887777:policy/Narrow",
        &format!("{POLICY}  {admin}"),
        &format!(" {POLICY}"),
        &many,
    ] {
        let answer = scoped(bad);
        assert_eq!(refused(&answer).1, "invalid_scope", "{bad}: {answer:?}");
    }
    // It binds the token, and not the call that makes it.
    let list = "arn:aws:iam::aws:policy/IAMReadOnlyAccess";
    assert_eq!(scoped(list).0, 200);
    // Nobody who is not trusted learns which policies there are.
    let eve = desk.token(&json!({"sub": "eve"}));
    let missing = "arn:aws:iam::111122223333:policy/Missing";
    for scope in [POLICY, missing] {
        let answer = desk.exchange(&eve, &[("scope", scope)]);
        assert_eq!(refused(&answer).1, "invalid_grant");
    }
}

#[test]
fn an_assertion_is_a_grant_whose_claims_are_to_be_met() {
    let desk = opened();
    let plain = desk.token(&json!({}));
    let (status, answer) = desk.grant(&plain, &[("resource", MCP)]);
    assert_eq!(status, 200, "{answer}");
    assert_eq!(answer["resource"], MCP);
    for absent in ["issued_token_type", "scope"] {
        assert!(answer.get(absent).is_none(), "{absent}");
    }
    let told = desk.told(&answer);
    assert_eq!(
        (told.aud.as_deref(), told.client_id.as_deref()),
        (Some(MCP), Some("app"))
    );

    let full = json!({"resource": [MCP], "client_id": "agent", "scope": POLICY});
    let full = desk.token(&full);
    for more in [
        &[][..],
        &[("resource", MCP), ("client_id", "agent"), ("scope", POLICY)],
    ] {
        let (status, answer) = desk.grant(&full, more);
        assert_eq!(status, 200, "{answer}");
        assert_eq!(
            (&answer["resource"], &answer["scope"]),
            (&json!(MCP), &json!(POLICY))
        );
        assert_eq!(desk.told(&answer).client_id.as_deref(), Some("agent"));
    }
    let glue = "https://glue.us-east-1.api.aws/iceberg";
    for (token, more, code) in [
        (&full, ("resource", glue), "invalid_target"),
        (&full, ("client_id", "app"), "invalid_grant"),
        (
            &full,
            ("scope", "arn:aws:iam::aws:policy/ReadOnlyAccess"),
            "invalid_scope",
        ),
    ] {
        let answer = desk.grant(token, &[more]);
        assert_eq!(refused(&answer).1, code, "{more:?}");
    }
    for (more, code) in [
        (("client_id", "app"), "invalid_grant"),
        (("scope", POLICY), "invalid_scope"),
    ] {
        let answer = desk.grant(&plain, &[("resource", MCP), more]);
        assert_eq!(refused(&answer).1, code, "{more:?}");
    }
    for resource in [
        "glue.amazonaws.com",
        "http://aws-mcp.us-east-1.api.aws/mcp",
        "https://aws-mcp.us-east-1.api.aws.evil.example/mcp",
        "https://evil.example/",
        "https://aws-mcp.us-east-1.api.aws/mcp#x",
        "https://ada@aws-mcp.us-east-1.api.aws/mcp",
        "https://aws-mcp.us-east-1.api.aws:8443/mcp",
    ] {
        let answer = desk.grant(&plain, &[("resource", resource)]);
        assert_eq!(refused(&answer).1, "invalid_target", "{resource}");
        let claimed = desk.token(&json!({"resource": resource}));
        assert_eq!(
            refused(&desk.grant(&claimed, &[])).1,
            "invalid_target",
            "{resource}"
        );
    }
    let many = desk.token(&json!({"resource": [MCP, glue]}));
    assert_eq!(refused(&desk.grant(&many, &[])).1, "invalid_grant");
}

#[test]
fn an_access_token_ends_with_its_role() {
    let desk = opened();
    let (_, answer) = desk.exchange(&desk.token(&json!({})), &[]);
    assert!(desk.told(&answer).active);
    let policy = doorward_shapes::iam::DeleteRolePolicyInput {
        role_name: "Reader".to_owned(),
        policy_name: "tokens".to_owned(),
    };
    desk.house
        .admin::<doorward_shapes::iam::DeleteRolePolicy>(policy)
        .unwrap();
    let role = doorward_shapes::iam::DeleteRoleInput {
        role_name: "Reader".to_owned(),
    };
    desk.house
        .admin::<doorward_shapes::iam::DeleteRole>(role)
        .unwrap();
    assert!(!desk.told(&answer).active);
}
