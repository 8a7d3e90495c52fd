//! A forgotten root password.
use super::*;
use crate::Performed;
use crate::mail::Outgoing;

const ROOT: &str = "root@111122223333.example.com";
const NEW: &str = "Newer-pass-2";

impl Door {
    fn ask(&self, email: &str) -> Result<(), Refused> {
        let (installation, moment) = (&self.house.installation, self.house.moment());
        installation
            .request_recovery(email, &visit(), &moment)
            .wait()
    }

    fn letters(&self) -> Vec<Outgoing> {
        self.house.installation.outbox(100, |_| false)
    }

    /// The link's token in the newest letter.
    fn token(&self) -> String {
        let letter = self.letters().pop().unwrap().letter.unwrap();
        assert_eq!(letter.to, ROOT);
        let (_, rest) = letter.text.split_once("/signin/reset?token=").unwrap();
        let token = rest.split_whitespace().next().unwrap();
        percent_encoding::percent_decode_str(token)
            .decode_utf8()
            .unwrap()
            .into_owned()
    }

    fn set(&self, token: &str, password: &str, again: &str) -> Result<(), Refused> {
        let (password, again) = (secret(password), secret(again));
        let (installation, moment) = (&self.house.installation, self.house.moment());
        let set = installation.recover_by_link(token, password, &again, &visit(), &moment);
        set.wait()
    }

    fn works(&self, token: &str) -> bool {
        let page = self.house.installation.recovery_page(token, self.now());
        page.is_some()
    }

    fn root_with(&self, password: &str) -> Step {
        self.send(Submission::Root {
            email: ROOT.to_owned(),
            password: secret(password),
            destination: String::new(),
            remember: false,
        })
    }
}

#[test]
fn a_link_sets_the_password_once_and_signs_nobody_in() {
    let door = Door::new();
    door.ask(" Root@111122223333.EXAMPLE.com ").unwrap();
    let token = door.token();
    assert!(
        door.works(&token) && door.works(&token),
        "looking uses nothing up"
    );
    assert_eq!(door.set(&token, NEW, NEW), Ok(()));
    assert!(!door.works(&token));
    assert_eq!(
        door.set(&token, "Third-pass-3", "Third-pass-3"),
        Err(Refused::Stale)
    );
    let step = door.root_with(NEW);
    assert!(matches!(step, Step::SignedIn { .. }));
    for name in ["PasswordRecoveryRequested", "PasswordRecoveryCompleted"] {
        let record = door.records(name).pop().unwrap();
        let mut expected = json!({
            "eventVersion": "1.11",
            "userIdentity": {
                "type": "Root",
                "principalId": "111122223333",
                "arn": "arn:aws:iam::111122223333:root",
                "accountId": "111122223333",
                "accessKeyId": "",
            },
            "eventTime": "2026-01-01T12:00:00Z",
            "eventSource": "signin.amazonaws.com",
            "eventName": name,
            "awsRegion": "us-east-1",
            "sourceIPAddress": "192.0.2.7",
            "userAgent": "Browser/1.0",
            "requestParameters": null,
            "responseElements": { name: "Success" },
            "readOnly": false,
            "eventType": "AwsConsoleSignIn",
            "managementEvent": true,
            "recipientAccountId": "111122223333",
            "eventCategory": "Management",
        });
        expected["eventID"] = record["eventID"].clone();
        assert_eq!(record, expected);
        assert!(!record.to_string().contains(&token));
    }
}

#[test]
fn as_much_is_done_for_nobodys_address_and_nothing_of_it_is_kept() {
    let door = Door::new();
    let (installation, moment) = (&door.house.installation, door.house.moment());
    let rows = installation.rehearse(&visit(), &moment).unwrap();
    // The root user, the letter and the record.
    assert_eq!(rows.len(), 3);
    let before = installation.versions().unwrap();
    door.ask("nobody@example.com").unwrap();
    assert!(door.letters().is_empty());
    assert!(door.records("PasswordRecoveryRequested").is_empty());
    assert_eq!(installation.versions().unwrap(), before);
    door.ask(ROOT).unwrap();
    let world = door.house.world();
    let mail = world.directory.outbox.iter().next().unwrap();
    let written = serde_json::to_string(mail.as_ref()).unwrap().len();
    assert!(
        rows.iter().any(|size| size.abs_diff(written) < 40),
        "{rows:?} {written}"
    );
}

#[test]
fn asking_changes_nothing_and_nobodys_address_is_answered_alike() {
    let door = Door::new();
    let password = |door: &Door| {
        let world = door.house.world();
        let account = world.account(door.house.account).unwrap();
        account.root.login_profile.clone()
    };
    let before = password(&door);
    assert_eq!(door.ask(ROOT), Ok(()));
    assert_eq!(door.ask("nobody@example.com"), Ok(()));
    assert_eq!(door.ask(""), Ok(()));
    assert_eq!(password(&door), before);
    assert_eq!(door.letters().len(), 1);
    let waits = |email: &str| (0..8).map(|_| door.ask(email)).collect::<Vec<_>>();
    assert_eq!(waits(ROOT)[1..], waits("nobody@example.com")[1..]);
}

#[test]
fn a_link_is_void_after_its_time_and_whatever_else_sets_the_password() {
    let door = Door::new();
    door.ask(ROOT).unwrap();
    let token = door.token();
    door.house.pass(15 * 60 - 1);
    assert!(door.works(&token));
    door.house.pass(1);
    assert!(!door.works(&token));
    assert_eq!(door.set(&token, NEW, NEW), Err(Refused::Stale));

    door.ask(ROOT).unwrap();
    let token = door.token();
    let (house, moment) = (&door.house.installation, door.house.moment());
    house.recover_root(ACCOUNT, false, &moment).wait().unwrap();
    assert_eq!(door.set(&token, NEW, NEW), Err(Refused::Stale));

    door.house.pass(60);
    door.ask(ROOT).unwrap();
    let token = door.token();
    door.edit(|account| account.root.email = "other@example.com".to_owned());
    assert!(!door.works(&token));
    for token in ["", "1.", "x", "1.AAAA", token.trim_start_matches("1.")] {
        assert!(!door.works(token), "{token}");
    }
}

#[test]
fn links_side_by_side_set_one_password() {
    let door = Door::new();
    door.ask(ROOT).unwrap();
    let first = door.token();
    door.house.pass(1);
    door.ask(ROOT).unwrap();
    let second = door.token();
    assert_ne!(first, second);
    let house = &door.house.installation;
    let start = |token: &str, password: &str| {
        let (password, again) = (secret(password), secret(password));
        let moment = door.house.moment();
        house.recover_by_link(token, password, &again, &visit(), &moment)
    };
    let begun = [
        start(&first, NEW),
        start(&first, "Third-pass-3"),
        start(&second, "Fourth-pass-4"),
    ];
    let hashed = begun.map(|begun| match begun {
        Performed::Slow(hash) => hash(),
        other => panic!("{other:?}"),
    });
    let ends = hashed.map(Performed::wait);
    assert_eq!(ends, [Ok(()), Err(Refused::Stale), Err(Refused::Stale)]);
    assert!(matches!(door.root_with(NEW), Step::SignedIn { .. }));
    assert_eq!(door.records("PasswordRecoveryCompleted").len(), 1);
}

#[test]
fn a_password_that_will_not_do_leaves_the_link_as_it_was() {
    let door = Door::new();
    door.ask(ROOT).unwrap();
    let token = door.token();
    let why = |why: &str| Refused::NewPassword(why.to_owned());
    for (password, again, expected) in [
        (NEW, "Other-pass-3", Refused::Differ),
        (
            "short",
            "short",
            why("Password should have a minimum length of 8"),
        ),
        (
            "Password1",
            "Password1",
            why("Password should not be one that is commonly used"),
        ),
    ] {
        assert_eq!(door.set(&token, password, again), Err(expected));
    }
    assert_eq!(door.set(&token, NEW, NEW), Ok(()));
}

#[test]
fn recovery_ends_sessions_and_leaves_the_devices_to_be_asked_for() {
    let door = Door::new();
    let name = MfaDeviceName::parse("root-device").unwrap();
    let context = totp::seed_context(door.house.account, &name);
    let means = door.house.installation.means();
    let seed = means.seal(SEED, &context, &door.house.moment()).unwrap();
    let (owner, created) = (Some((DeviceOwner::Root, door.now())), door.now());
    door.edit(move |account| {
        account.mfa_devices.insert(TotpDevice {
            name,
            hardware: false,
            path: Path::root(),
            seed,
            created,
            owner,
            last_step: None,
            drift: 0,
            tags: crate::state::Tags::new(),
            unknown: Unknown::new(),
        });
    });
    let set = |password: &str| {
        door.ask(ROOT).unwrap();
        door.set(&door.token(), password, password).unwrap();
        flow(door.root_with(password))
    };
    let begun = set(NEW);
    let elsewhere = door.answer_code(&begun, &door.code());
    assert!(door.session(&elsewhere).unwrap().mfa);
    door.house.pass(60);
    set("Third-pass-3");
    assert!(door.session(&elsewhere).is_none());
}

#[test]
fn a_root_user_without_a_password_gets_its_first_by_link() {
    let door = Door::new();
    door.edit(|account| account.root.login_profile = None);
    door.ask(ROOT).unwrap();
    let token = door.token();
    assert_eq!(door.set(&token, NEW, NEW), Ok(()));
    assert!(!door.works(&token));
    assert!(matches!(door.root_with(NEW), Step::SignedIn { .. }));
}

#[test]
fn where_its_organization_has_taken_the_password_away_no_link_is_mailed_and_none_works() {
    let door = Door::new();
    door.edit(|account| account.root.login_profile = None);
    door.ask(ROOT).unwrap();
    let token = door.token();
    assert!(door.works(&token));
    door.edit(|account| account.root.close());
    assert!(!door.works(&token));
    assert_eq!(door.set(&token, NEW, NEW), Err(Refused::Stale));
    door.house.pass(31);
    assert_eq!(door.ask(ROOT), Ok(()));
    assert_eq!(door.letters().len(), 1);
    let records = door.records("PasswordRecoveryRequested");
    let answers = records.iter().map(|record| &record["responseElements"]);
    let refused = json!({"PasswordRecoveryRequested": "Failure"});
    assert_eq!(answers.filter(|answer| **answer == refused).count(), 1);
    assert!(matches!(door.root_with(NEW), Step::Refused(_)));
    door.edit(|account| {
        let now = account.info.created;
        account.root.recovery = crate::state::Recovery::OpenSince(now);
    });
    door.house.pass(31);
    door.ask(ROOT).unwrap();
    assert_eq!(door.set(&door.token(), NEW, NEW), Ok(()));
    assert!(matches!(door.root_with(NEW), Step::SignedIn { .. }));
}

#[test]
fn no_more_than_three_working_links_are_mailed() {
    let door = Door::new();
    for _ in 0..5 {
        door.house.pass(31);
        door.ask(ROOT).unwrap();
    }
    assert_eq!(door.letters().len(), 3);
    assert_eq!(door.records("PasswordRecoveryRequested").len(), 5);
    door.house.pass(15 * 60);
    door.ask(ROOT).unwrap();
    assert_eq!(door.letters().len(), 4);
}

#[test]
fn a_link_names_the_address_that_clients_know_and_none_that_a_request_names() {
    let door = Door::new();
    let visit = Visit {
        host: "evil.example".to_owned(),
        ..visit()
    };
    let (installation, moment) = (&door.house.installation, door.house.moment());
    let asked = installation.request_recovery(ROOT, &visit, &moment);
    asked.wait().unwrap();
    let text = door.letters().pop().unwrap().letter.unwrap().text;
    assert!(text.contains("\nhttp://localhost:4680/signin/reset?token="));
    assert!(!text.contains("evil"));
}

#[test]
fn what_waits_to_be_mailed_is_sealed_in_the_store() {
    let door = Door::new();
    door.ask(ROOT).unwrap();
    let world = door.house.world();
    let mail = world.directory.outbox.iter().next().unwrap();
    let stored = serde_json::to_string(mail.as_ref()).unwrap();
    assert!(
        !stored.contains("reset") && !stored.contains("root"),
        "{stored}"
    );
    let outgoing = door.letters().pop().unwrap();
    let (installation, moment) = (&door.house.installation, door.house.moment());
    installation.mailed(&outgoing.id, &moment).wait().unwrap();
    assert!(door.letters().is_empty());
}
