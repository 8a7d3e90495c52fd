//! Consoles that policies keep shut.
use super::*;
use crate::Performed;
use crate::state::{ConsoleAccess, PermissionStatement};

/// A door that opens to `address` alone.
fn open_to(address: &str) -> Door {
    let door = Door::new();
    let statement = PermissionStatement {
        source_ips: vec![address.to_owned()],
        ..PermissionStatement::default()
    };
    door.edit(|account| {
        account.console_access = Some(ConsoleAccess {
            enabled: true,
            statements: [("one".to_owned(), statement)].into(),
            unknown: Unknown::new(),
        });
    });
    door
}

#[test]
fn a_right_password_from_elsewhere_is_answered_as_a_wrong_one_and_the_record_says_why() {
    let door = open_to("203.0.113.9");
    for password in ["Right-1234", "Wrong-1234"] {
        let step = door.as_user(ACCOUNT, "ada", password);
        assert!(
            matches!(step, Step::Refused(Refused::Credentials)),
            "{step:?}"
        );
    }
    let nobody = door.as_user(ACCOUNT, "nobody", "Right-1234");
    assert!(matches!(nobody, Step::Refused(Refused::Credentials)));
    let records = door.records("ConsoleLogin");
    let mut reasons: Vec<_> = records
        .iter()
        .map(|record| &record["errorMessage"])
        .collect();
    reasons.sort_by_key(ToString::to_string);
    let denied = "User: arn:aws:iam::111122223333:user/ada is not authorized to perform: \
                  signin:Authenticate on resource: arn:aws:signin:::console/console with an \
                  explicit deny in a resource-based policy";
    let unknown = "No username found in supplied account";
    assert_eq!(reasons, [unknown, denied, denied]);
    let failure = json!({ "ConsoleLogin": "Failure" });
    assert!(
        records
            .iter()
            .all(|record| record["responseElements"] == failure)
    );
}

#[test]
fn where_it_is_open_people_sign_in_as_ever() {
    let door = open_to("192.0.2.7");
    assert!(matches!(door.right(), Step::SignedIn { .. }));
}

#[test]
fn who_gets_as_far_as_the_code_is_stopped_by_what_came_in_between() {
    let door = Door::new().with_device();
    let begun = flow(door.right());
    door.edit(|account| {
        let statement = PermissionStatement {
            source_ips: vec!["203.0.113.9".to_owned()],
            ..PermissionStatement::default()
        };
        account.console_access = Some(ConsoleAccess {
            enabled: true,
            statements: [("one".to_owned(), statement)].into(),
            unknown: Unknown::new(),
        });
    });
    let step = door.answer_code(&begun, &door.code());
    assert!(matches!(step, Step::Refused(Refused::Barred)), "{step:?}");
    let record = &door.records("ConsoleLogin")[0];
    assert_eq!(record["additionalEventData"]["MFAUsed"], "Yes");
    let why = record["errorMessage"].as_str().unwrap();
    assert!(why.contains("signin:AuthorizeOAuth2Access"), "{why}");
}

/// The session of `cookie` to a browser at `address`.
fn look(door: &Door, cookie: &Secret<String>, address: &str) -> Option<ConsoleSession> {
    let (installation, moment) = (&door.house.installation, door.house.moment());
    installation.console_session(cookie.expose(), &at(address), &moment)
}

fn at(address: &str) -> Visit {
    let mut visit = visit();
    visit.peer.address = address.parse().unwrap();
    visit
}

fn cookie(step: Step) -> Secret<String> {
    match step {
        Step::SignedIn { cookie, .. } => cookie,
        other => panic!("not in: {other:?}"),
    }
}

#[test]
fn an_open_console_counts_where_it_could_be_signed_in_to_and_goes_on_there() {
    let door = open_to("192.0.2.7");
    let cookie = cookie(door.right());
    for (address, counts) in [
        ("192.0.2.7", true),
        ("203.0.113.9", false),
        ("2001:db8::1", false),
        ("192.0.2.7", true),
    ] {
        let found = look(&door, &cookie, address).is_some();
        assert_eq!(found, counts, "{address}");
    }
    assert_eq!(
        door.records("ConsoleLogin").len(),
        1,
        "looking tells nothing"
    );
    let (installation, moment) = (&door.house.installation, door.house.moment());
    installation.record_barred(cookie.expose(), &at("192.0.2.7"), &moment);
    installation.record_barred("111122223333-no-cookie", &at("203.0.113.9"), &moment);
    installation.record_barred(cookie.expose(), &at("203.0.113.9"), &moment);
    door.edit(|_| {});
    let records = door.records("ConsoleLogin");
    assert_eq!(records.len(), 2);
    let denied = "User: arn:aws:iam::111122223333:user/ada is not authorized to perform: \
                  signin:AuthorizeOAuth2Access on resource: arn:aws:signin:::console/console \
                  with an explicit deny in a resource-based policy";
    let failure = records
        .iter()
        .find(|record| record["errorMessage"] == denied)
        .unwrap();
    assert_eq!(failure["sourceIPAddress"], "203.0.113.9");
    assert_eq!(failure["responseElements"]["ConsoleLogin"], "Failure");
}

#[test]
fn a_policy_that_comes_later_binds_consoles_that_are_open() {
    let door = Door::new();
    let cookie = cookie(door.right());
    assert!(
        look(&door, &cookie, "203.0.113.9").is_some(),
        "nothing is in force"
    );
    let access = ConsoleAccess {
        enabled: true,
        ..ConsoleAccess::default()
    };
    door.edit(|account| account.console_access = Some(access));
    assert!(
        look(&door, &cookie, "203.0.113.9").is_some(),
        "nothing denies"
    );
    let input = doorward_shapes::iam::PutUserPolicyInput {
        user_name: "ada".to_owned(),
        policy_name: "no-console".to_owned(),
        policy_document: r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny",
            "Action":"signin:AuthorizeOAuth2Access","Resource":"*",
            "Condition":{"NotIpAddress":{"aws:SourceIp":"192.0.2.7/32"}}}}"#
            .to_owned(),
    };
    let put = door
        .house
        .admin::<doorward_shapes::iam::PutUserPolicy>(input);
    put.unwrap();
    assert!(look(&door, &cookie, "203.0.113.9").is_none());
    assert!(look(&door, &cookie, "192.0.2.7").is_some());
}

#[test]
fn the_operator_opens_a_console_that_its_people_shut() {
    let door = open_to("203.0.113.9");
    let open = |name: &str| {
        let (installation, moment) = (&door.house.installation, door.house.moment());
        Performed::wait(installation.open_console(name, &moment))
    };
    assert_eq!(open(ACCOUNT).unwrap(), ["ACCOUNT"]);
    assert_eq!(open("root@111122223333.example.com").unwrap(), [""; 0]);
    assert!(open("999999999999").is_err());
    assert!(matches!(door.right(), Step::SignedIn { .. }));
    let records = door.records("DeleteConsoleAuthorizationConfiguration");
    assert_eq!(records.len(), 1);
    assert_eq!(records[0]["eventType"], "AwsServiceEvent");
    let world = door.house.world();
    let access = &world.account(door.house.account).unwrap().console_access;
    assert_eq!(
        access.as_ref().unwrap().statements.len(),
        1,
        "they are kept"
    );
}
