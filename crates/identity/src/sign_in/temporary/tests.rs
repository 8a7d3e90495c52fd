use super::*;
use crate::Caller;
use crate::sign_in::{ConsoleSession, Shows};
use crate::state;
use crate::sts::testing::{
    Stage, allow, assuming, deny, iam, managed, outcome, passed, policy, trust,
};
use doorward_names::{Region, RoleName, Secret, UserName};
use doorward_shapes::iam::{GetUser, GetUserInput};
use doorward_shapes::sts::{
    AssumeRole, AssumeRoleInput, GetFederationToken, GetFederationTokenInput,
};
use serde_json::json;

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

/// The step that the session of `caller` comes to by the door `entrance`.
fn arrive(stage: &Stage, caller: &Caller, entrance: Entrance) -> Step {
    let moment = stage.house.moment();
    let arrival = Arrival {
        session: caller.session().unwrap().clone(),
        until: None,
        entrance,
        issuer: Some("https://broker.example/".to_owned()),
        switched: None,
        destination: "/console/policies".to_owned(),
    };
    let installation = &stage.house.installation;
    let opened = installation.change(&moment, |draft, moment| {
        let public_url = &installation.settings().public_url;
        open(arrival, draft, &visit(), moment, public_url)
    });
    opened.wait().unwrap()
}

fn cookie(stage: &Stage, caller: &Caller) -> Secret<String> {
    match arrive(stage, caller, Entrance::Federation) {
        Step::SignedIn { cookie, .. } => cookie,
        other => panic!("not in: {other:?}"),
    }
}

fn look(stage: &Stage, cookie: &Secret<String>) -> Option<ConsoleSession> {
    let installation = &stage.house.installation;
    installation.console_session(cookie.expose(), &visit(), &stage.house.moment())
}

/// What becomes of the same `GetUser` as [`Stage::probe`], from the console.
fn probe(stage: &Stage, session: &ConsoleSession) -> String {
    let input = GetUserInput {
        user_name: Some("admin".to_owned()),
    };
    let moment = stage.house.moment();
    let installation = &stage.house.installation;
    let reply = installation.invoke::<GetUser>(session, input, &visit(), &moment);
    outcome(reply.wait().map_err(|mut refused| {
        if let Some((message, _)) = refused.message.split_once(". Go to http") {
            refused.message = message.to_owned();
        }
        refused
    }))
}

fn statement(rest: &str) -> String {
    format!(r#"{{"Effect":"Allow","Action":"*","Resource":"*",{rest}}}"#)
}

#[test]
fn what_binds_credentials_binds_their_console_session_the_same() {
    let stage = Stage::new();
    let ada = stage.user(stage.home, "ada", &[allow("sts:*")]);
    let open_trust = trust(&iam(stage.home, "root"), "");
    let by_tag = statement(
        r#""Condition":{"StringEquals":{"aws:PrincipalTag/team":"red",
            "aws:SourceIdentity":"ada","aws:userid":"${aws:userid}"},
            "Null":{"aws:MultiFactorAuthAge":"true"}}"#,
    );
    let role =
        |name: &str, statements: &[String]| stage.role(stage.home, name, &open_trust, statements);
    let everything = role("Everything", &[allow("*")]);
    let nothing = role("Nothing", &[]);
    let tagged = role("Tagged", &[by_tag]);
    let revoked = statement(
        r#""Condition":{"DateGreaterThan":{"aws:TokenIssueTime":"2026-01-01T12:00:00Z"}}"#,
    );
    let revoked = role("Revoked", &[revoked]);
    let bounded = role("Bounded", &[allow("*")]);
    let boundary = managed(&stage, "Boundary", &policy(&[allow("s3:*")]));
    stage.edit_role(stage.home, "Bounded", move |role| {
        role.boundary = Some(Arn::parse(&boundary).unwrap());
    });
    let with = |role: &str, change: fn(&mut AssumeRoleInput)| {
        let mut input = assuming(role);
        change(&mut input);
        input
    };
    let cases = [
        (with(&everything, |_| {}), "yes"),
        (with(&nothing, |_| {}), "no identity-based policy allows"),
        (with(&bounded, |_| {}), "no permissions boundary allows"),
        (with(&revoked, |_| {}), "no identity-based policy allows"),
        (
            with(&everything, |i| i.policy = Some(policy(&[allow("s3:*")]))),
            "no session policy allows",
        ),
        (
            with(&everything, |i| {
                i.policy = Some(policy(&[allow("*"), deny("iam:GetUser")]));
            }),
            "explicit deny in a session policy",
        ),
        (with(&tagged, |_| {}), "no identity-based policy allows"),
        (
            with(&tagged, |i| {
                i.tags = Some(passed(&[("team", "red")]));
                i.source_identity = Some("ada".to_owned());
            }),
            "yes",
        ),
    ];
    for (input, expected) in cases {
        let caller = stage.assumed(&ada, input);
        let session = look(&stage, &cookie(&stage, &caller)).unwrap();
        let from_console = probe(&stage, &session);
        assert_eq!(from_console, stage.probe(&caller));
        assert!(
            from_console.contains(expected),
            "{expected}: {from_console}"
        );
    }
}

#[test]
fn a_federated_user_may_from_the_console_what_its_session_policy_allows() {
    let stage = Stage::new();
    let ada = stage.user(stage.home, "ada", &[allow("*")]);
    let federated = |text: Option<String>| {
        let input = GetFederationTokenInput {
            name: "bob".to_owned(),
            policy: text,
            ..GetFederationTokenInput::default()
        };
        let made = stage.house.call::<GetFederationToken>(&ada, input).unwrap();
        stage.caller(made.credentials)
    };
    for (text, expected) in [
        (Some(policy(&[allow("iam:*")])), "yes"),
        (Some(policy(&[allow("s3:*")])), "no session policy"),
        (None, "no session policy"),
    ] {
        let session = look(&stage, &cookie(&stage, &federated(text))).unwrap();
        let got = probe(&stage, &session);
        assert!(got.contains(expected), "{expected}: {got}");
        assert_eq!(session.display_name, "bob");
        assert!(session.is_temporary && !session.is_root);
    }
}

#[test]
fn its_records_tell_who_came_by_which_door_and_what_it_did() {
    let stage = Stage::new();
    let ada = stage.user(stage.home, "ada", &[allow("sts:*")]);
    let open_trust = trust(&iam(stage.home, "root"), "");
    let role = stage.role(stage.home, "Role", &open_trust, &[allow("*")]);
    let caller = stage.assumed(&ada, assuming(&role));
    let key = caller.access_key_id().unwrap().to_string();
    let world = stage.house.world();
    let account = world.account(stage.home).unwrap();
    let id = &account.roles.iter().next().unwrap().id;
    let identity = json!({
        "type": "AssumedRole",
        "principalId": format!("{id}:tester"),
        "arn": "arn:aws:sts::111122223333:assumed-role/Role/tester",
        "accountId": "111122223333",
        "accessKeyId": key,
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
    });
    let saml = Arn::iam(stage.home, "saml-provider/Corp");
    let doors = [
        (
            Entrance::Federation,
            json!({"MobileVersion": "No", "MFAUsed": "No"}),
        ),
        (
            Entrance::Saml(saml),
            json!({
                "LoginTo": "http://localhost:4680/console/policies",
                "MobileVersion": "No",
                "MFAUsed": "No",
                "SamlProviderArn": "arn:aws:iam::111122223333:saml-provider/Corp",
            }),
        ),
    ];
    for (entrance, additional) in doors {
        arrive(&stage, &caller, entrance);
        let mut record = stage.house.records().remove(0);
        record.as_object_mut().unwrap().remove("eventID").unwrap();
        let expected = json!({
            "eventVersion": "1.11",
            "userIdentity": identity,
            "eventTime": "2026-01-01T12:00:00Z",
            "eventSource": "signin.amazonaws.com",
            "eventName": "ConsoleLogin",
            "awsRegion": "eu-central-1",
            "sourceIPAddress": "192.0.2.7",
            "userAgent": "Browser/1.0",
            "requestParameters": null,
            "responseElements": {"ConsoleLogin": "Success"},
            "additionalEventData": additional,
            "readOnly": false,
            "eventType": "AwsConsoleSignIn",
            "managementEvent": true,
            "recipientAccountId": "111122223333",
            "eventCategory": "Management",
        });
        assert_eq!(record, expected);
    }
    let session = look(&stage, &cookie(&stage, &caller)).unwrap();
    probe(&stage, &session);
    // A commit acknowledges the records before it.
    let gone = stage.house.installation.end_sessions(
        &session,
        super::super::Ending::This,
        &visit(),
        &stage.house.moment(),
    );
    gone.wait().unwrap();
    let records = stage.house.records();
    let record_of = |name: &str| {
        let found = records.iter().find(|record| record["eventName"] == name);
        found.unwrap().clone()
    };
    let (probed, left) = (record_of("GetUser"), record_of("ConsoleLogout"));
    assert_eq!(probed["userIdentity"], identity);
    assert_eq!(probed["sessionCredentialFromConsole"], "true");
    assert_eq!(left["userIdentity"], identity);
    let activity = stage
        .house
        .installation
        .recent_activity(&session, stage.house.now());
    let listed: Vec<_> = activity
        .iter()
        .map(|line| line.event_name.as_str())
        .collect();
    assert_eq!(listed, ["ConsoleLogout", "GetUser", "ConsoleLogin"]);
}

#[test]
fn it_ends_with_the_session_with_the_role_and_with_sign_out_and_not_with_a_restart() {
    let stage = Stage::new();
    let ada = stage.user(stage.home, "ada", &[allow("sts:*")]);
    let open_trust = trust(&iam(stage.home, "root"), "");
    let role = stage.role(stage.home, "Role", &open_trust, &[allow("*")]);
    let short = AssumeRoleInput {
        duration_seconds: Some(900),
        ..assuming(&role)
    };
    let caller = stage.assumed(&ada, short);
    let cookie = cookie(&stage, &caller);
    let session = look(&stage, &cookie).unwrap();
    assert_eq!(session.expires, stage.house.now().plus_seconds(900));
    assert_eq!(session.issuer.as_deref(), Some("https://broker.example/"));
    let read = state::load(stage.house.installation.means().store()).unwrap();
    let (read, world) = (read.account(stage.home), stage.house.world());
    let kept = world.account(stage.home).unwrap();
    assert_eq!(read.unwrap().sessions, kept.sessions);
    stage.house.pass(899);
    assert!(look(&stage, &cookie).is_some());
    stage.house.pass(1);
    assert!(look(&stage, &cookie).is_none());
    // What it came with is over too, and the next to come takes its row away.
    let refused = arrive(&stage, &caller, Entrance::Federation);
    assert!(matches!(refused, Step::Refused(Refused::Stale)));
    let caller = stage.assumed(&ada, assuming(&role));
    let again = self::cookie(&stage, &caller);
    let world = stage.house.world();
    assert_eq!(world.account(stage.home).unwrap().sessions.len(), 1);
    // Made anew under its name, the role is another.
    let name = RoleName::parse("Role").unwrap();
    stage.edit(stage.home, move |account| {
        account.roles.remove(&name);
    });
    assert!(look(&stage, &again).is_none());
    stage.role(stage.home, "Role", &open_trust, &[allow("*")]);
    assert!(look(&stage, &again).is_none());
    let refused = arrive(&stage, &caller, Entrance::Federation);
    assert!(matches!(refused, Step::Refused(Refused::Stale)));
}

#[test]
fn a_federated_users_session_ends_with_whoever_made_it() {
    let stage = Stage::new();
    let ada = stage.user(stage.home, "ada", &[allow("*")]);
    let input = GetFederationTokenInput {
        name: "bob".to_owned(),
        duration_seconds: Some(129_600),
        ..GetFederationTokenInput::default()
    };
    let made = stage.house.call::<GetFederationToken>(&ada, input).unwrap();
    let cookie = cookie(&stage, &stage.caller(made.credentials));
    let session = look(&stage, &cookie).unwrap();
    assert_eq!(session.expires, stage.house.now().plus_seconds(LONGEST));
    let name = UserName::parse("ada").unwrap();
    stage.edit(stage.home, move |account| {
        account.users.remove(&name);
    });
    assert!(look(&stage, &cookie).is_none());
}

#[test]
fn what_works_once_works_once_for_as_long_as_it_would_be_taken() {
    let stage = Stage::new();
    let now = stage.house.now();
    let until = now.plus_seconds(900);
    let spend = move |key: &'static str, until, now, good| {
        stage.edit(stage.home, move |account| {
            assert_eq!(account.spend(key.to_owned(), until, now), good, "{key}");
        });
        let read = state::load(stage.house.installation.means().store()).unwrap();
        read.account(stage.home).unwrap().spent.len()
    };
    assert_eq!(spend("token/a", until, now, true), 1);
    assert_eq!(spend("token/a", until, now, false), 1);
    assert_eq!(spend("token/A", until, now.plus_seconds(1), true), 2);
    assert_eq!(spend("token/a", until, now.plus_seconds(899), false), 2);
    assert_eq!(spend("token/b", until, until, false), 0);
}

#[test]
fn a_role_shortens_the_session_of_whoever_signs_in_with_it() {
    let stage = Stage::new();
    let ada = stage.user(stage.home, "ada", &[allow("sts:*")]);
    let open_trust = trust(&iam(stage.home, "root"), "");
    let role = stage.role(stage.home, "Role", &open_trust, &[allow("*")]);
    let lasts = |stage: &Stage, seconds: u32| {
        stage.edit_role(stage.home, "Role", move |role| {
            role.max_signin_session = Some(seconds);
        });
        let input = AssumeRoleInput {
            duration_seconds: Some(7200),
            ..assuming(&role)
        };
        let made = stage.house.call::<AssumeRole>(&ada, input).unwrap();
        let cookie = cookie(stage, &stage.caller(made.credentials));
        let session = look(stage, &cookie).unwrap();
        (
            cookie,
            session.expires.seconds() - stage.house.now().seconds(),
        )
    };
    let (before, usual) = lasts(&stage, 7_776_000);
    assert_eq!(usual, 7200, "the credentials end it then");
    let usual_end = look(&stage, &before).unwrap().expires;
    assert_eq!(lasts(&stage, 3600).1, 3600);
    let end = look(&stage, &before).unwrap().expires;
    assert_eq!(end, usual_end, "what is open is left alone");
}
