use crate::authenticate::session_identity;
use crate::caller::{Caller, Credential};
use crate::sign_in::{ConsoleSession, Ending, Shows, Step, Submission, Visit};
use crate::testing::{House, RecordPage};
use crate::{Answer, Peer, Request, Timestamp};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use doorward_names::{AccessKeyId, Region, Secret};
use doorward_shapes::iam::{
    ChangePassword, ChangePasswordInput, CreateGroup, CreateGroupInput, CreateLoginProfile,
    CreateLoginProfileInput, CreateUser, CreateUserInput, DeleteUserPolicy, DeleteUserPolicyInput,
    GetUser, GetUserInput, PutUserPolicy, PutUserPolicyInput,
};
use doorward_shapes::signin::{
    PutConsoleAuthorizationConfiguration, PutConsoleAuthorizationConfigurationInput,
    PutResourcePermissionStatement, PutResourcePermissionStatementInput,
};
use doorward_shapes::signin_pages::{AuthorizeOAuth2Access, AuthorizeOAuth2AccessInput};
use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};
use std::sync::Arc;

mod applications;
mod exchange;
mod sessions;

const PASSWORD: &str = "Right-1234-horse";
const CALLBACK: &str = "http://127.0.0.1:50123/oauth/callback";
const CONFIRMATION: &str = "http://localhost:4680/v1/sessions/confirmation";
const SAME: &str = "arn:aws:signin:::devtools/same-device";
const CROSS: &str = "arn:aws:signin:::devtools/cross-device";
const VERIFIER: &str = "0123456789-0123456789-0123456789-0123456789-verifier";

/// A program with its key, in a house where `ada` may sign programs in.
struct Program {
    house: House,
    key: EcdsaKeyPair,
}

/// What a proof says, so that a test can say one thing wrong.
#[derive(Clone)]
struct Says {
    typ: &'static str,
    alg: &'static str,
    method: &'static str,
    url: String,
    issued: Timestamp,
    id: String,
}

impl Program {
    fn new() -> Self {
        let house = House::new();
        let (name, pass) = ("ada".to_owned(), Secret::new(PASSWORD.to_owned()));
        house
            .admin::<CreateUser>(CreateUserInput {
                user_name: name.clone(),
                ..CreateUserInput::default()
            })
            .unwrap();
        house
            .admin::<CreateLoginProfile>(CreateLoginProfileInput {
                user_name: Some(name),
                password: Some(pass),
                ..CreateLoginProfileInput::default()
            })
            .unwrap();
        let program = Self {
            house,
            key: EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap(),
        };
        program.allow(&["signin:*", "iam:GetUser", "iam:ChangePassword"]);
        program
    }

    fn allow(&self, actions: &[&str]) {
        self.put(&json!({"Effect": "Allow", "Action": actions, "Resource": "*"}));
    }

    /// Lets `ada` do what `statement` says, and nothing else.
    fn put(&self, statement: &Json) {
        let policy = json!({"Version": "2012-10-17", "Statement": [statement]});
        let input = PutUserPolicyInput {
            user_name: "ada".to_owned(),
            policy_name: "may".to_owned(),
            policy_document: policy.to_string(),
        };
        self.house.admin::<PutUserPolicy>(input).unwrap();
    }

    fn signed_in(&self) -> ConsoleSession {
        let submission = Submission::User {
            account: "111122223333".to_owned(),
            user_name: "ada".to_owned(),
            password: Secret::new(PASSWORD.to_owned()),
            destination: String::new(),
            remember: false,
        };
        let (installation, moment) = (&self.house.installation, self.house.moment());
        match installation.sign_in(submission, &visit(), &moment).wait() {
            Step::SignedIn { cookie, .. } => installation
                .console_session(cookie.expose(), &visit(), &self.house.moment())
                .unwrap(),
            other => panic!("not in: {other:?}"),
        }
    }

    fn authorize(&self, session: &ConsoleSession, client: &str) -> Result<String, String> {
        let redirect = if client == SAME {
            CALLBACK
        } else {
            CONFIRMATION
        };
        self.ask(session, asking(client, redirect))
    }

    fn ask(
        &self,
        session: &ConsoleSession,
        input: AuthorizeOAuth2AccessInput,
    ) -> Result<String, String> {
        let moment = self.house.moment();
        let installation = &self.house.installation;
        let asked = installation.invoke::<AuthorizeOAuth2Access>(session, input, &visit(), &moment);
        let code = asked.wait().map_err(|refused| refused.message)?;
        Ok(code.code.expose().clone())
    }

    /// What a right proof says now.
    fn says(&self) -> Says {
        Says {
            typ: "dpop+jwt",
            alg: "ES256",
            method: "POST",
            url: "http://localhost:4680/v1/token".to_owned(),
            issued: self.house.now(),
            id: self.house.moment().uuid(),
        }
    }

    fn prove(&self, says: &Says) -> String {
        let point = self.key.public_key().as_ref();
        let coordinate = |range: std::ops::Range<usize>| URL_SAFE_NO_PAD.encode(&point[range]);
        let (x, y) = (coordinate(1..33), coordinate(33..65));
        let jwk = json!({"kty": "EC", "x": x, "y": y, "crv": "P-256"});
        let header = json!({"typ": says.typ, "alg": says.alg, "jwk": jwk});
        let claims = json!({
            "htm": says.method, "htu": says.url, "iat": says.issued.seconds(), "jti": says.id,
        });
        let part = |json: &Json| URL_SAFE_NO_PAD.encode(json.to_string());
        let text = format!("{}.{}", part(&header), part(&claims));
        let signature = self
            .key
            .sign(&SystemRandom::new(), text.as_bytes())
            .unwrap();
        format!("{text}.{}", URL_SAFE_NO_PAD.encode(signature))
    }

    fn post(&self, body: &Json, proof: Option<&str>) -> Told {
        let mut headers = vec![
            ("host", "localhost:4680"),
            ("content-type", "application/json"),
            ("user-agent", "aws-cli/2 md/command#login"),
        ];
        headers.extend(proof.map(|proof| ("dpop", proof)));
        let text = body.to_string();
        let peer = visit().peer;
        let request = Request {
            method: "POST",
            path: "/v1/token",
            query: "",
            headers: &headers,
            body: text.as_bytes(),
            peer: &peer,
        };
        let moment = self.house.moment();
        Told::of(&self.house.installation.perform(&request, &moment).wait())
    }

    fn send(&self, body: &Json) -> Told {
        self.post(body, Some(&self.prove(&self.says())))
    }

    fn refresh(&self, token: &str) -> Told {
        self.send(&refreshing(SAME, token))
    }

    /// Signed in, agreed and exchanged: the session and what the program was given.
    fn logged_in(&self) -> (ConsoleSession, Told) {
        let session = self.signed_in();
        let code = self.authorize(&session, SAME).unwrap();
        let told = self.send(&exchanging(SAME, &code));
        assert_eq!(told.status, 200, "{told:?}");
        (session, told)
    }

    /// Who the credentials of `told` are.
    fn caller(&self, told: &Told) -> Caller {
        let access = &told.json["accessToken"];
        let key = AccessKeyId::parse(access["accessKeyId"].as_str().unwrap()).unwrap();
        let token = access["sessionToken"].as_str().unwrap();
        let sessions = &self.house.installation.means().sessions;
        let session = sessions.open(&key, token).unwrap();
        let world = self.house.world();
        let account = world.account(self.house.account).unwrap();
        Caller {
            account: self.house.account,
            identity: session_identity(&session, account).unwrap(),
            credential: Credential::Session(Arc::clone(&session)),
        }
    }
}

fn visit() -> Visit {
    Visit {
        peer: Peer {
            address: "192.0.2.7".parse().unwrap(),
            tls: None,
        },
        user_agent: "Browser/1.0".to_owned(),
        host: "localhost:4680".to_owned(),
        region: Region::us_east_1(),
        account_at_hand: false,
        shows: Shows::default(),
    }
}

fn asking(client: &str, redirect: &str) -> AuthorizeOAuth2AccessInput {
    AuthorizeOAuth2AccessInput {
        scope: "openid".to_owned(),
        redirect_uri: redirect.to_owned(),
        code_challenge_method: "SHA-256".to_owned(),
        client_id: client.to_owned(),
        code_challenge: URL_SAFE_NO_PAD.encode(Sha256::digest(VERIFIER)),
    }
}

fn exchanging(client: &str, code: &str) -> Json {
    let redirect = if client == SAME {
        CALLBACK
    } else {
        CONFIRMATION
    };
    json!({
        "clientId": client, "grantType": "authorization_code", "code": code,
        "redirectUri": redirect, "codeVerifier": VERIFIER,
    })
}

fn refreshing(client: &str, token: &str) -> Json {
    json!({"clientId": client, "grantType": "refresh_token", "refreshToken": token})
}

/// What a program is told.
#[derive(Debug)]
struct Told {
    status: u16,
    json: Json,
}

impl Told {
    fn of(answer: &Answer) -> Self {
        Self {
            status: answer.status,
            json: serde_json::from_slice(&answer.body).unwrap_or_default(),
        }
    }

    fn refresh_token(&self) -> &str {
        self.json["refreshToken"].as_str().unwrap()
    }

    fn error(&self) -> (u16, &str) {
        (self.status, self.json["error"].as_str().unwrap_or_default())
    }
}

const EXPIRED: (u16, &str) = (401, "TOKEN_EXPIRED");
const INVALID: (u16, &str) = (400, "INVALID_REQUEST");
const NO_CODE: (u16, &str) = (401, "AUTHCODE_EXPIRED");

#[test]
fn a_code_becomes_credentials_of_whoever_agreed() {
    let program = Program::new();
    for client in [SAME, CROSS] {
        let session = program.signed_in();
        let code = program.authorize(&session, client).unwrap();
        let told = program.send(&exchanging(client, &code));
        assert_eq!(told.status, 200, "{told:?}");
        assert_eq!(told.json["expiresIn"], 900);
        assert_eq!(told.json["tokenType"], "aws_sigv4");
        let caller = program.caller(&told);
        assert_eq!(caller.arn().as_str(), "arn:aws:iam::111122223333:user/ada");
        let id_token = told.json["idToken"].as_str().unwrap();
        let claims = id_token.split('.').nth(1).unwrap();
        let claims = URL_SAFE_NO_PAD.decode(claims).unwrap();
        let claims: Json = serde_json::from_slice(&claims).unwrap();
        assert_eq!(claims["sub"], caller.arn().as_str());
        assert_eq!(claims["aud"], client);
        // The person's own policies, and no more.
        let user = |name: &str| GetUserInput {
            user_name: Some(name.to_owned()),
        };
        let call = |name| program.house.call::<GetUser>(&caller, user(name));
        assert!(call("ada").is_ok());
        program.allow(&["signin:*"]);
        assert!(call("ada").unwrap_err().message.contains("iam:GetUser"));
        program.allow(&["signin:*", "iam:GetUser"]);
        let refreshed = program.send(&refreshing(client, told.refresh_token()));
        assert_eq!(refreshed.status, 200, "{refreshed:?}");
        assert!(refreshed.json["idToken"].is_null());
        assert_eq!(program.caller(&refreshed).arn(), caller.arn());
    }
}

#[test]
fn oauths_names_and_forms_are_taken_as_the_models_are() {
    let program = Program::new();
    let session = program.signed_in();
    let code = program.authorize(&session, SAME).unwrap();
    let form = |fields: &[(&str, &str)]| {
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.extend_pairs(fields).finish()
    };
    let peer = visit().peer;
    let send = |media_type: &str, body: &str| {
        let proof = program.prove(&program.says());
        let headers = [
            ("host", "localhost:4680"),
            ("content-type", media_type),
            ("dpop", &*proof),
        ];
        let request = Request {
            method: "POST",
            path: "/v1/token",
            query: "",
            headers: &headers,
            body: body.as_bytes(),
            peer: &peer,
        };
        let moment = program.house.moment();
        program.house.installation.perform(&request, &moment).wait()
    };
    let media_type = "application/x-www-form-urlencoded";
    let fields = [
        ("client_id", SAME),
        ("grant_type", "authorization_code"),
        ("code", &*code),
        ("redirect_uri", CALLBACK),
        ("code_verifier", VERIFIER),
    ];
    let answer = send(media_type, &form(&fields));
    let told = Told::of(&answer);
    assert_eq!(told.status, 200, "{told:?}");
    let kept = ("cache-control", "no-store".to_owned());
    assert!(answer.headers.contains(&kept));
    let token = told.refresh_token();
    let body = json!({"client_id": SAME, "grant_type": "refresh_token", "refresh_token": token});
    let refreshed = Told::of(&send("application/json", &body.to_string()));
    assert_eq!(refreshed.status, 200, "{refreshed:?}");
    let twice = [&fields[..], &fields[..1]].concat();
    let refused = send(media_type, &form(&twice));
    assert_eq!(refused.status, 400);
    assert!(refused.headers.contains(&kept));
}

#[test]
fn a_code_is_taken_once_in_ten_minutes_by_who_asked_for_it() {
    let program = Program::new();
    let session = program.signed_in();
    let code = program.authorize(&session, SAME).unwrap();
    let right = exchanging(SAME, &code);
    let wrong = |member: &str, value: &str| {
        let mut body = right.clone();
        body[member] = json!(value);
        body
    };
    let other = VERIFIER.replace("verifier", "falsifier");
    let without = |member: &str| {
        let mut body = right.clone();
        body.as_object_mut().unwrap().remove(member);
        body
    };
    for (body, error) in [
        (wrong("codeVerifier", &other), INVALID),
        (wrong("codeVerifier", "short"), INVALID),
        (
            wrong("redirectUri", "http://127.0.0.1:50124/oauth/callback"),
            INVALID,
        ),
        (wrong("clientId", CROSS), INVALID),
        (wrong("clientId", "arn:aws:signin:::devtools/else"), INVALID),
        (wrong("grantType", "password"), INVALID),
        (without("code"), INVALID),
        (without("codeVerifier"), INVALID),
        (without("redirectUri"), INVALID),
        (wrong("code", "nothing"), NO_CODE),
        (wrong("code", &format!("{code}x")), NO_CODE),
        (wrong("code", &code.replace("code", "1")), NO_CODE),
    ] {
        assert_eq!(program.send(&body).error(), error, "{body}");
    }
    // None of that used it up.
    let told = program.send(&right);
    assert_eq!(told.status, 200, "{told:?}");
    // Who shows it again has taken it from somebody: that ends the login.
    assert_eq!(program.send(&right).error(), EXPIRED);
    assert_eq!(program.refresh(told.refresh_token()).error(), EXPIRED);

    let late = program.authorize(&session, SAME).unwrap();
    program.house.pass(600);
    assert_eq!(program.send(&exchanging(SAME, &late)).error(), NO_CODE);
}

#[test]
fn a_refresh_token_rotates_and_one_taken_ends_the_login() {
    let program = Program::new();
    let (_, first) = program.logged_in();
    let second = program.refresh(first.refresh_token());
    assert_ne!(second.refresh_token(), first.refresh_token());
    // An answer that was lost, or another tool with the same cache.
    program.house.pass(59);
    let again = program.refresh(first.refresh_token());
    assert_eq!(again.refresh_token(), second.refresh_token());
    let third = program.refresh(second.refresh_token());
    assert_eq!(third.status, 200);
    assert_eq!(program.refresh(first.refresh_token()).error(), EXPIRED);
    assert_eq!(
        program.refresh(third.refresh_token()).error(),
        EXPIRED,
        "all of it ended"
    );

    let (_, first) = program.logged_in();
    let second = program.refresh(first.refresh_token());
    program.house.pass(60);
    assert_eq!(program.refresh(first.refresh_token()).error(), EXPIRED);
    assert_eq!(program.refresh(second.refresh_token()).error(), EXPIRED);
}

#[test]
fn a_proof_is_of_the_key_the_request_and_the_time_and_taken_once() {
    let program = Program::new();
    let (_, told) = program.logged_in();
    let body = refreshing(SAME, told.refresh_token());
    let says = program.says();
    let with = |change: &dyn Fn(&mut Says)| {
        let mut says = program.says();
        change(&mut says);
        program.prove(&says)
    };
    let now = program.house.now();
    let tampered = program.prove(&says).replacen("ey", "eY", 1);
    for proof in [
        with(&|says| says.typ = "JWT"),
        with(&|says| says.alg = "none"),
        with(&|says| says.alg = "HS256"),
        with(&|says| says.method = "GET"),
        with(&|says| says.url = "http://localhost:4680/v1/other".to_owned()),
        with(&|says| says.url = "http://elsewhere.example/v1/token".to_owned()),
        with(&|says| says.issued = now.plus_seconds(-301)),
        with(&|says| says.issued = now.plus_seconds(301)),
        with(&|says| says.id = String::new()),
        tampered,
        String::new(),
        "a.b.c".to_owned(),
        "x".repeat(5000),
    ] {
        assert_eq!(
            program.post(&body, Some(&proof)).error(),
            INVALID,
            "{proof}"
        );
    }
    assert_eq!(program.post(&body, None).error(), INVALID);
    let thief = Program {
        house: House::new(),
        key: EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap(),
    };
    let stolen = thief.prove(&program.says());
    assert_eq!(
        program.post(&body, Some(&stolen)).error(),
        INVALID,
        "another key"
    );

    let proof = program.prove(&says);
    assert_eq!(program.post(&body, Some(&proof)).status, 200);
    assert_eq!(
        program.post(&body, Some(&proof)).error(),
        INVALID,
        "shown again"
    );
    assert_eq!(
        program.refresh(told.refresh_token()).status,
        200,
        "nothing ended"
    );
}

#[test]
fn a_login_ends_with_what_it_came_from() {
    let change_password = |program: &Program| {
        let ada = program.house.user("ada");
        let input = ChangePasswordInput {
            old_password: Secret::new(PASSWORD.to_owned()),
            new_password: Secret::new("Another-1234-horse".to_owned()),
        };
        program.house.call::<ChangePassword>(&ada, input).unwrap();
    };
    let program = Program::new();
    let (_, told) = program.logged_in();
    change_password(&program);
    let changed = program.refresh(told.refresh_token());
    assert_eq!(changed.error(), (403, "USER_CREDENTIALS_CHANGED"));

    let program = Program::new();
    let (session, told) = program.logged_in();
    let (installation, moment) = (&program.house.installation, program.house.moment());
    installation
        .end_sessions(&session, Ending::This, &visit(), &moment)
        .wait()
        .unwrap();
    assert_eq!(program.refresh(told.refresh_token()).error(), EXPIRED);

    let program = Program::new();
    let (_, told) = program.logged_in();
    let gone = DeleteUserPolicyInput {
        user_name: "ada".to_owned(),
        policy_name: "may".to_owned(),
    };
    program.house.admin::<DeleteUserPolicy>(gone).unwrap();
    let denied = program.refresh(told.refresh_token());
    assert_eq!(denied.error(), (403, "INSUFFICIENT_PERMISSIONS"));
    let message = denied.json["message"].as_str().unwrap();
    assert!(message.contains("signin:CreateOAuth2Token on resource: arn:aws:signin:us-east-1:111122223333:oauth2/public-client/localhost"), "{message}");
    program.allow(&["signin:CreateOAuth2Token"]);
    assert_eq!(
        program.refresh(told.refresh_token()).status,
        200,
        "it did not end"
    );
}

#[test]
fn credentials_last_for_a_quarter_and_are_refreshed_for_twelve_hours() {
    let program = Program::new();
    let (session, told) = program.logged_in();
    let mut token = told.refresh_token().to_owned();
    // The browser lies idle all the while.
    let mut left = session.expires.seconds() - program.house.now().seconds();
    assert_eq!(left, 12 * 3600);
    while left > 0 {
        let told = program.refresh(&token);
        assert_eq!(told.json["expiresIn"], left.min(900), "{told:?}");
        token = told.refresh_token().to_owned();
        let step = left.min(840);
        program.house.pass(step);
        left -= step;
    }
    assert_eq!(program.refresh(&token).error(), EXPIRED);
}

#[test]
fn what_asks_must_be_one_of_the_clients_and_be_allowed() {
    let program = Program::new();
    let session = program.signed_in();
    let with = |change: &dyn Fn(&mut AuthorizeOAuth2AccessInput)| {
        let mut input = asking(SAME, CALLBACK);
        change(&mut input);
        program.ask(&session, input).unwrap_err()
    };
    for redirect in [
        "https://127.0.0.1:50123/oauth/callback",
        "http://127.0.0.1/oauth/callback",
        "http://127.0.0.1:0/oauth/callback",
        "http://127.0.0.1:99999/oauth/callback",
        "http://127.0.0.1:50123/oauth/callback?x=1",
        "http://127.0.0.1:50123@evil.example/oauth/callback",
        "http://localhost:50123/oauth/callback",
        "http://evil.example:50123/oauth/callback",
        CONFIRMATION,
    ] {
        let message = with(&|input| redirect.clone_into(&mut input.redirect_uri));
        assert!(message.contains("redirect_uri"), "{redirect}: {message}");
    }
    for redirect in [CALLBACK, "https://evil.example/v1/sessions/confirmation"] {
        let message = program.ask(&session, asking(CROSS, redirect)).unwrap_err();
        assert!(message.contains("redirect_uri"), "{redirect}: {message}");
    }
    for (message, part) in [
        (
            with(&|input| input.client_id = "mine".to_owned()),
            "client_id",
        ),
        (with(&|input| input.scope = "all".to_owned()), "scope"),
        (
            with(&|input| input.code_challenge_method = "plain".to_owned()),
            "method",
        ),
        (
            with(&|input| input.code_challenge = "short".to_owned()),
            "code_challenge",
        ),
        (
            with(&|input| input.code_challenge = "é".repeat(43)),
            "code_challenge",
        ),
    ] {
        assert!(message.contains(part), "{part}: {message}");
    }
    program.allow(&["signin:CreateOAuth2Token"]);
    let denied = program.authorize(&session, SAME).unwrap_err();
    assert!(denied.contains("signin:AuthorizeOAuth2Access"), "{denied}");
}

#[test]
fn policies_tell_clients_and_grants_apart() {
    let program = Program::new();
    let session = program.signed_in();
    let only = |key: &str, values: &[&str]| {
        let condition = json!({"StringEquals": {key: values}});
        let place = "arn:aws:signin:*:111122223333:oauth2/public-client/*";
        let statement = json!({
            "Effect": "Allow", "Action": "signin:*", "Resource": place, "Condition": condition,
        });
        program.put(&statement);
    };
    for (key, value, other) in [
        ("signin:OAuthClientId", SAME, CROSS),
        ("signin:OAuthRedirectUri", CALLBACK, CONFIRMATION),
        ("signin:OAuthClientAuthentication", "none", "secret"),
    ] {
        only(key, &[other]);
        assert!(program.authorize(&session, SAME).is_err(), "{key}");
        only(key, &[value]);
        let code = program.authorize(&session, SAME).unwrap();
        only(key, &[other]);
        let refused = program.send(&exchanging(SAME, &code));
        assert_eq!(refused.error(), (403, "INSUFFICIENT_PERMISSIONS"), "{key}");
        only(key, &[value]);
        assert_eq!(program.send(&exchanging(SAME, &code)).status, 200, "{key}");
    }
    only("signin:OAuthGrantType", &["authorization_code"]);
    let code = program.authorize(&session, SAME).unwrap();
    let told = program.send(&exchanging(SAME, &code));
    let refused = program.refresh(told.refresh_token());
    assert_eq!(refused.error(), (403, "INSUFFICIENT_PERMISSIONS"));
    only(
        "signin:OAuthGrantType",
        &["authorization_code", "refresh_token"],
    );
    assert_eq!(program.refresh(told.refresh_token()).status, 200);
}

#[test]
fn a_console_that_is_shut_to_a_place_is_shut_to_programs_there() {
    let program = Program::new();
    let (session, told) = program.logged_in();
    let office = PutResourcePermissionStatementInput {
        source_ip: Some("203.0.113.0/24".to_owned()),
        ..PutResourcePermissionStatementInput::default()
    };
    program
        .house
        .admin::<PutResourcePermissionStatement>(office)
        .unwrap();
    assert_eq!(program.refresh(told.refresh_token()).status, 200);
    let input = PutConsoleAuthorizationConfigurationInput::default();
    program
        .house
        .admin::<PutConsoleAuthorizationConfiguration>(input)
        .unwrap();
    let refused = program.refresh(told.refresh_token());
    assert_eq!(refused.error(), (403, "INSUFFICIENT_PERMISSIONS"));
    let message = refused.json["message"].as_str().unwrap();
    assert!(message.contains("signin:CreateOAuth2Token"), "{message}");
    let refused = program.authorize(&session, SAME).unwrap_err();
    assert!(
        refused.contains("signin:AuthorizeOAuth2Access"),
        "{refused}"
    );
}

#[test]
fn what_is_kept_of_logins_is_bounded() {
    let program = Program::new();
    let session = program.signed_in();
    let codes: Vec<_> = (0..25)
        .map(|_| {
            program.house.pass(1);
            program.authorize(&session, SAME).unwrap()
        })
        .collect();
    let kept = || {
        let world = program.house.world();
        world.account(program.house.account).unwrap().logins.len()
    };
    assert_eq!(kept(), 20);
    assert_eq!(program.send(&exchanging(SAME, &codes[0])).error(), NO_CODE);
    assert_eq!(program.send(&exchanging(SAME, &codes[24])).status, 200);
    program.house.pass(600);
    program.authorize(&session, SAME).unwrap();
    assert_eq!(kept(), 2, "codes that were not exchanged are gone");
}

#[test]
fn each_step_is_recorded_in_cloudtrails_form() {
    let program = Program::new();
    let (_, told) = program.logged_in();
    program.send(&exchanging(SAME, "nothing"));
    let caller = program.caller(&told);
    program.allow(&["signin:*", "iam:CreateGroup"]);
    let group = CreateGroupInput {
        group_name: "people".to_owned(),
        ..CreateGroupInput::default()
    };
    program.house.call::<CreateGroup>(&caller, group).unwrap();
    let records = program.house.records();
    let named = |name: &str| {
        let found = records.iter().filter(|record| record["eventName"] == name);
        found.collect::<Vec<_>>()
    };
    let [authorized] = named("AuthorizeOAuth2Access")[..] else {
        panic!("{records:?}")
    };
    assert_eq!(authorized["eventSource"], "signin.amazonaws.com");
    assert_eq!(authorized["eventType"], "AwsApiCall");
    assert_eq!(authorized["readOnly"], true);
    assert_eq!(authorized["responseElements"], Json::Null);
    assert_eq!(authorized["userAgent"], "Browser/1.0");
    assert_eq!(
        authorized["requestParameters"],
        json!({
            "scope": "openid", "redirect_uri": CALLBACK,
            "code_challenge_method": "SHA-256", "client_id": SAME,
        })
    );
    let additional = json!({"success": "true", "x-amzn-vpce-id": ""});
    assert_eq!(authorized["additionalEventData"], additional);
    let [token] = named("CreateOAuth2Token")[..] else {
        panic!("{records:?}")
    };
    assert_eq!(token["requestParameters"], json!({"client_id": SAME}));
    assert_eq!(token["responseElements"], Json::Null);
    assert_eq!(token["readOnly"], true);
    assert_eq!(token["additionalEventData"], additional);
    assert_eq!(token["userAgent"], "aws-cli/2 md/command#login");
    assert_eq!(token["userIdentity"]["userName"], "ada");
    let [used] = named("CreateGroup")[..] else {
        panic!("{records:?}")
    };
    let login = used["userIdentity"]["sessionContext"]["signInSessionArn"].as_str();
    let login = login.unwrap();
    assert!(
        login.starts_with("arn:aws:signin:us-east-1:111122223333:session/"),
        "{login}"
    );
    let mut page = RecordPage::default();
    page.show("A person lets a program sign in.", authorized);
    page.show("The program takes its credentials.", token);
    page.compare("aws_login.txt");
    // Nothing that could be shown again is written anywhere.
    let all = serde_json::to_string(&records).unwrap();
    for secret in [
        told.refresh_token(),
        VERIFIER,
        told.json["idToken"].as_str().unwrap(),
    ] {
        assert!(!all.contains(secret));
    }

    program.send(&exchanging(SAME, "nothing"));
    let session = program.signed_in();
    let code = program.authorize(&session, SAME).unwrap();
    program.send(&exchanging(SAME, &code));
    program.send(&exchanging(SAME, &code));
    let reused = &program.house.records()[0];
    assert_eq!(reused["errorCode"], "AccessDeniedException");
    assert_eq!(reused["additionalEventData"]["success"], "false");
}
