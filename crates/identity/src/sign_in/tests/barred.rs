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
