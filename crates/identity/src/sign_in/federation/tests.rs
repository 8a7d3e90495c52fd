use super::*;
use crate::sign_in::{ConsoleSession, Shows};
use crate::state;
use crate::sts::testing::{Stage, allow, assuming, iam, policy, trust};
use doorward_names::{Region, RoleName};
use doorward_shapes::sts::types::Credentials;
use doorward_shapes::sts::{
    AssumeRoleInput, GetFederationToken, GetFederationTokenInput, GetSessionToken,
    GetSessionTokenInput,
};
use serde_json::Value as Json;

struct Broker {
    stage: Stage,
    ada: Caller,
    role: String,
}

fn broker() -> Broker {
    let stage = Stage::new();
    let ada = stage.user(stage.home, "ada", &[allow("*")]);
    let open = trust(&iam(stage.home, "root"), "");
    let role = stage.role(stage.home, "Role", &open, &[allow("*")]);
    Broker { stage, ada, role }
}

fn visit() -> Visit {
    Visit {
        peer: crate::Peer {
            address: "192.0.2.7".parse().unwrap(),
            tls: None,
        },
        user_agent: "Browser/1.0".to_owned(),
        host: "eu-central-1.signin.localhost:4680".to_owned(),
        region: Region::parse("eu-central-1").unwrap(),
        account_at_hand: false,
        shows: Shows::default(),
    }
}

fn session_json(credentials: &Credentials) -> String {
    let json = json!({
        "sessionId": credentials.access_key_id,
        "sessionKey": credentials.secret_access_key.expose(),
        "sessionToken": credentials.session_token,
    });
    json.to_string()
}

impl Broker {
    fn assumed(&self, input: AssumeRoleInput) -> Credentials {
        self.stage
            .assume(&self.ada, input)
            .unwrap()
            .credentials
            .unwrap()
    }

    fn role(&self) -> Credentials {
        self.assumed(assuming(&self.role))
    }

    fn federated(&self, seconds: i32) -> Credentials {
        let input = GetFederationTokenInput {
            name: "bob".to_owned(),
            policy: Some(policy(&[allow("iam:*")])),
            duration_seconds: Some(seconds),
            ..GetFederationTokenInput::default()
        };
        let made = self
            .stage
            .house
            .call::<GetFederationToken>(&self.ada, input);
        made.unwrap().credentials.unwrap()
    }

    fn ask(
        &self,
        session: &str,
        session_duration: Option<&str>,
        duration_seconds: Option<&str>,
    ) -> Result<String, Unfederated> {
        let brokered = Brokered {
            session: Secret::new(session.to_owned()),
            session_duration: session_duration.map(str::to_owned),
            duration_seconds: duration_seconds.map(str::to_owned),
        };
        let house = &self.stage.house;
        house
            .installation
            .signin_token(&brokered, &visit(), &house.moment())
    }

    fn token(&self, credentials: &Credentials, session_duration: Option<&str>) -> String {
        let asked = self.ask(&session_json(credentials), session_duration, None);
        asked.unwrap()
    }

    fn begin(&self, token: &str) -> Performed<Result<Step, Unfederated>> {
        let login = FederatedLogin {
            token: Secret::new(token.to_owned()),
            issuer: "https://broker.example/again?x=1".to_owned(),
            destination: "/console/policies".to_owned(),
        };
        let house = &self.stage.house;
        house
            .installation
            .federate(login, &visit(), &house.moment())
    }

    fn login(&self, token: &str) -> Result<ConsoleSession, Unfederated> {
        self.begin(token).wait().map(|step| self.session(&step))
    }

    fn session(&self, step: &Step) -> ConsoleSession {
        let Step::SignedIn {
            cookie,
            destination,
            ..
        } = step
        else {
            panic!("not in: {step:?}")
        };
        assert_eq!(destination, "/console/policies");
        let house = &self.stage.house;
        let found = house
            .installation
            .console_session(cookie.expose(), &visit(), &house.moment());
        found.unwrap()
    }

    /// The records of `name`, newest first.
    fn records(&self, name: &str) -> Vec<Json> {
        // A commit acknowledges the records before it.
        self.stage.edit(self.stage.home, |_| {});
        let records = self.stage.house.records().into_iter();
        records
            .filter(|record| record["eventName"] == name)
            .collect()
    }
}

#[test]
fn a_broker_signs_a_role_in_and_both_steps_are_recorded() {
    let broker = broker();
    let credentials = broker.role();
    let session = broker.login(&broker.token(&credentials, None)).unwrap();
    assert_eq!(
        session.arn.as_str(),
        "arn:aws:sts::111122223333:assumed-role/Role/tester"
    );
    assert_eq!(session.display_name, "Role/tester");
    assert_eq!(
        session.issuer.as_deref(),
        Some("https://broker.example/again?x=1")
    );
    assert_eq!(session.expires, broker.stage.house.now().plus_seconds(3600));
    let mut record = broker.records("GetSigninToken").remove(0);
    let login = broker.records("ConsoleLogin").remove(0);
    assert_eq!(record["userIdentity"], login["userIdentity"]);
    record.as_object_mut().unwrap().remove("eventID").unwrap();
    let world = broker.stage.house.world();
    let account = world.account(broker.stage.home).unwrap();
    let id = &account
        .roles
        .get(&RoleName::parse("Role").unwrap())
        .unwrap()
        .id;
    let expected = json!({
        "eventVersion": "1.11",
        "userIdentity": {
            "type": "AssumedRole",
            "principalId": format!("{id}:tester"),
            "arn": "arn:aws:sts::111122223333:assumed-role/Role/tester",
            "accountId": "111122223333",
            "accessKeyId": credentials.access_key_id,
            "sessionContext": {
                "sessionIssuer": {
                    "type": "Role",
                    "principalId": id.as_str(),
                    "arn": "arn:aws:iam::111122223333:role/Role",
                    "accountId": "111122223333",
                    "userName": "Role",
                },
                "attributes": {"creationDate": "2026-01-01T12:00:00Z", "mfaAuthenticated": "false"},
            },
        },
        "eventTime": "2026-01-01T12:00:00Z",
        "eventSource": "signin.amazonaws.com",
        "eventName": "GetSigninToken",
        "awsRegion": "eu-central-1",
        "sourceIPAddress": "192.0.2.7",
        "userAgent": "Browser/1.0",
        "requestParameters": null,
        "responseElements": {
            "credentials": {"accessKeyId": credentials.access_key_id},
            "GetSigninToken": "Success",
        },
        "additionalEventData": {"MobileVersion": "No", "MFAUsed": "No"},
        "readOnly": false,
        "eventType": "AwsConsoleSignIn",
        "managementEvent": true,
        "recipientAccountId": "111122223333",
        "eventCategory": "Management",
    });
    assert_eq!(record, expected);
}

#[test]
fn a_session_duration_is_its_own_with_a_key_of_its_own_and_as_old_as_what_it_is_made_of() {
    let broker = broker();
    let short = AssumeRoleInput {
        duration_seconds: Some(900),
        ..assuming(&broker.role)
    };
    let credentials = broker.assumed(short);
    broker.stage.house.pass(600);
    let token = broker.token(&credentials, Some("7199"));
    // The credentials are over, the token is not.
    broker.stage.house.pass(600);
    let session = broker.login(&token).unwrap();
    assert_eq!(
        session.expires,
        broker.stage.house.now().plus_seconds(7199 - 600)
    );
    let asked = broker.records("GetSigninToken").remove(0);
    let login = broker.records("ConsoleLogin").remove(0);
    let key = &asked["responseElements"]["credentials"]["accessKeyId"];
    assert_ne!(*key, *credentials.access_key_id);
    assert_eq!(
        asked["userIdentity"]["accessKeyId"],
        *credentials.access_key_id
    );
    assert_eq!(login["userIdentity"]["accessKeyId"], *key);
    let context = &login["userIdentity"]["sessionContext"];
    assert_eq!(
        context["attributes"]["creationDate"],
        "2026-01-01T12:00:00Z"
    );
}

#[test]
fn how_long_a_session_may_be_asked_to_last() {
    use Unfederated::{Credentials as Bad, Malformed};
    let broker = broker();
    let role = session_json(&broker.role());
    let bob = session_json(&broker.federated(43_200));
    let trusted = trust(&iam(broker.stage.home, "root"), "");
    let second = broker
        .stage
        .role(broker.stage.home, "Second", &trusted, &[allow("*")]);
    let first = broker.stage.assumed(&broker.ada, assuming(&broker.role));
    let chained = broker.stage.assume(&first, assuming(&second)).unwrap();
    let chained = session_json(&chained.credentials.unwrap());
    let scoped = doorward_shapes::sts::GetScopedCredentialsInput {
        duration_seconds: Some(60),
        ..doorward_shapes::sts::GetScopedCredentialsInput::default()
    };
    let house = &broker.stage.house;
    let scoped = house.call::<doorward_shapes::sts::GetScopedCredentials>(&first, scoped);
    let scoped = session_json(&scoped.unwrap().credentials.unwrap());
    for (session, session_duration, duration_seconds, expected) in [
        (&role, Some("900"), None, Ok(900)),
        (&role, Some("7199"), None, Ok(7199)),
        // The role's maximum is 7200, and less than that is to be asked for.
        (&role, Some("7200"), None, Err(Bad)),
        (&role, Some("43200"), None, Err(Bad)),
        (&role, Some("899"), None, Err(Malformed)),
        (&role, Some("43201"), None, Err(Malformed)),
        (&role, Some(""), None, Err(Malformed)),
        (&role, Some("1 h"), None, Err(Malformed)),
        (&role, Some("-900"), None, Err(Malformed)),
        (&role, Some("99999999999999999999"), None, Err(Malformed)),
        (&role, None, Some("900"), Err(Bad)),
        (&chained, None, None, Ok(3600)),
        (&chained, Some("900"), None, Err(Bad)),
        // What was cut to a minute is a minute's console.
        (&scoped, None, None, Ok(60)),
        (&scoped, Some("900"), None, Err(Bad)),
        (&bob, None, None, Ok(43_200)),
        (&bob, None, Some("900"), Ok(900)),
        (&bob, None, Some("129600"), Ok(43_200)),
        (&bob, None, Some("129601"), Err(Malformed)),
        (&bob, Some("900"), None, Err(Bad)),
        (&bob, Some("900"), Some("900"), Err(Bad)),
    ] {
        let asked = broker.ask(session, session_duration, duration_seconds);
        let lasts = asked.map(|token| {
            let session = broker.login(&token).unwrap();
            session.expires.seconds() - broker.stage.house.now().seconds()
        });
        assert_eq!(lasts, expected, "{session_duration:?} {duration_seconds:?}");
        if expected.is_err() {
            let record = broker.records("GetSigninToken").remove(0);
            assert_eq!(
                record["responseElements"],
                json!({"GetSigninToken": "Failure"})
            );
        }
    }
}

#[test]
fn only_credentials_of_roles_and_federated_users_that_are_good_are_taken() {
    use Unfederated::{Credentials as Bad, Malformed};
    let broker = broker();
    let good = broker.role();
    let of_ada = {
        let input = GetSessionTokenInput::default();
        let made = broker
            .stage
            .house
            .call::<GetSessionToken>(&broker.ada, input);
        made.unwrap().credentials.unwrap()
    };
    let with = |change: fn(&mut Credentials)| {
        let mut credentials = good.clone();
        change(&mut credentials);
        session_json(&credentials)
    };
    let other = broker.role();
    let mixed = Credentials {
        session_token: other.session_token.clone(),
        ..good.clone()
    };
    for (session, expected) in [
        (session_json(&of_ada), Bad),
        (session_json(&mixed), Bad),
        (
            with(|c| c.secret_access_key = Secret::new("x".repeat(40))),
            Bad,
        ),
        (
            with(|c| c.secret_access_key = Secret::new(String::new())),
            Bad,
        ),
        (with(|c| c.session_token.truncate(40)), Bad),
        (with(|c| c.session_token.clear()), Bad),
        (
            with(|c| c.access_key_id = "AKIAIOSFODNN7EXAMPLE".to_owned()),
            Bad,
        ),
        (with(|c| c.access_key_id.clear()), Bad),
        (String::new(), Malformed),
        ("null".to_owned(), Malformed),
        ("[]".to_owned(), Malformed),
        (
            r#"{"sessionId":"a","sessionKey":"b"}"#.to_owned(),
            Malformed,
        ),
        (
            r#"{"sessionId":1,"sessionKey":2,"sessionToken":3}"#.to_owned(),
            Malformed,
        ),
        ("[".repeat(100_000), Malformed),
    ] {
        assert_eq!(
            broker.ask(&session, None, None),
            Err(expected),
            "{session:.80}"
        );
    }
    assert!(broker.records("GetSigninToken").is_empty());
    let good = session_json(&good);
    assert!(broker.ask(&good, None, None).is_ok());
    broker.stage.house.pass(3600);
    assert_eq!(broker.ask(&good, None, None), Err(Bad));
}

#[test]
fn a_token_works_once_for_fifteen_minutes_also_twice_at_once_and_after_a_restart() {
    let broker = broker();
    let credentials = broker.role();
    let token = broker.token(&credentials, None);
    // Both are on their way before either is durable.
    let (one, other) = (broker.begin(&token), broker.begin(&token));
    assert!(one.wait().is_ok());
    assert_eq!(other.wait().unwrap_err(), Unfederated::Token);
    assert_eq!(broker.login(&token).unwrap_err(), Unfederated::Token);
    let failed = broker.records("ConsoleLogin").remove(0);
    assert_eq!(
        failed["responseElements"],
        json!({"ConsoleLogin": "Failure"})
    );
    assert_eq!(failed["errorMessage"], "Failed authentication");
    let read = state::load(broker.stage.house.installation.means().store()).unwrap();
    assert_eq!(read.account(broker.stage.home).unwrap().spent.len(), 1);

    let token = broker.token(&credentials, None);
    broker.stage.house.pass(899);
    assert!(broker.login(&token).is_ok());
    let token = broker.token(&credentials, None);
    broker.stage.house.pass(900);
    assert_eq!(broker.login(&token).unwrap_err(), Unfederated::Token);
}

#[test]
fn a_token_is_not_changed_and_not_made_up() {
    let broker = broker();
    let token = broker.token(&broker.role(), None);
    for position in (0..token.len()).step_by(7) {
        let mut changed = token.clone().into_bytes();
        changed[position] = if changed[position] == b'A' {
            b'B'
        } else {
            b'A'
        };
        let changed = String::from_utf8(changed).unwrap();
        assert_eq!(broker.login(&changed).unwrap_err(), Unfederated::Token);
    }
    for bad in ["", "A", "é", token.get(1..).unwrap(), &format!("{token}=")] {
        assert_eq!(
            broker.login(bad).unwrap_err(),
            Unfederated::Token,
            "{bad:.20}"
        );
    }
    assert!(broker.login(&token).is_ok());
}

#[test]
fn whoever_is_gone_by_then_is_not_signed_in() {
    let broker = broker();
    let token = broker.token(&broker.role(), None);
    let name = RoleName::parse("Role").unwrap();
    broker.stage.edit(broker.stage.home, move |account| {
        account.roles.remove(&name);
    });
    assert_eq!(broker.login(&token).unwrap_err(), Unfederated::Token);
}

#[test]
fn an_issuer_is_an_address_or_a_name() {
    for url in [
        "https://broker.example",
        "http://broker.example:8080/login?x=1#y",
        "https://[2001:db8::1]/",
    ] {
        assert!(is_url(url), "{url}");
    }
    let long = format!("https://broker.example/{}", "x".repeat(LONGEST_ISSUER));
    for name in [
        "",
        "Example.org",
        "javascript:alert(1)",
        "//broker.example",
        "https://",
        "https:///x",
        "https://user:pw@broker.example/",
        "https://broker.example\\@evil.example",
        "https://broker.example/\r\nset-cookie: a=b",
        "https://broker.example; script-src *",
        "https://br\u{f6}ker.example",
        " https://broker.example",
        &long,
    ] {
        assert!(!is_url(name), "{name:?}");
    }
}
