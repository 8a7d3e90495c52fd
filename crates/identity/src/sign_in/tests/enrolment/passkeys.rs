//! The device that somebody must have is a passkey, made on the way in.
use super::*;
use crate::state::{Entity as _, Passkey};
use crate::webauthn::Party;
use crate::webauthn::testing::SoftKey;

fn party() -> Party {
    Party::of("localhost", "http", "localhost:4680").unwrap()
}

/// The page of whoever must have a device, and what it asks a browser.
fn question(step: Step) -> (Asked, String) {
    let ask = asked(step);
    let passkey = ask.passkey.as_ref().unwrap();
    assert_eq!(passkey.ticket, ask.flow);
    let challenge = passkey.question.challenge.clone();
    (ask, challenge)
}

impl Door {
    fn passkeys(&self) -> Vec<Passkey> {
        let world = self.house.world();
        let account = world.account(self.house.account).unwrap();
        let kept = account.passkeys.iter();
        kept.map(|passkey| passkey.as_ref().clone()).collect()
    }

    fn bring(&self, flow: &str, name: &str, made: &Attestation) -> Step {
        self.send(Submission::EnrolPasskey {
            flow: flow.to_owned(),
            name: name.to_owned(),
            attestation: made.clone(),
        })
    }

    /// Why `made` is no passkey for the page `flow`, which asks again.
    fn not_taken(&self, flow: &str, name: &str, made: &Attestation) -> String {
        let step = self.bring(flow, name, made);
        assert!(self.passkeys().iter().all(|key| key.name.as_str() != name));
        let again = asked(step);
        assert!(again.passkey.is_some());
        match again.refused {
            Some(Refused::NewPasskey(why)) => why,
            other => panic!("{other:?}"),
        }
    }

    fn stale(&self, flow: &str, made: &Attestation) {
        let step = self.bring(flow, "blue", made);
        assert_eq!(step.is_refused(), Some(Refused::Stale));
    }
}

#[test]
fn a_passkey_made_on_the_way_in_is_the_second_factor_of_that_sign_in() {
    let door = Door::new();
    door.require();
    let (ask, challenge) = question(door.right());
    let passkey = ask.passkey.as_ref().unwrap();
    assert_eq!(passkey.question.party, "localhost");
    assert_eq!(passkey.label, "ada @ 111122223333");
    assert!(passkey.question.credentials.is_empty());
    let mut key = SoftKey::new(b"blue");
    let step = door.bring(&ask.flow, "blue", &key.create(&challenge, &party()));
    assert!(door.session(&step).unwrap().mfa);

    let serial = door.passkeys()[0].name.clone();
    assert_eq!(serial.as_str(), "blue");
    let enabled = &door.records("EnableMFADevice")[0];
    let wanted = json!({"userName": "ada", "deviceName": "blue"});
    assert_eq!(enabled["requestParameters"], wanted);
    let serial = enabled["responseElements"]["serialNumber"]
        .as_str()
        .unwrap();
    assert!(serial.starts_with("arn:aws:iam::111122223333:u2f/user/ada/blue-"));
    assert_eq!(enabled["userIdentity"]["userName"], "ada");
    let login = &door.records("ConsoleLogin")[0]["additionalEventData"];
    assert_eq!(
        (&login["MFAUsed"], &login["MFAIdentifier"]),
        (&json!("Yes"), &json!(serial))
    );
    // Their page made no app as well.
    let world = door.house.world();
    let account = world.account(door.house.account).unwrap();
    assert_eq!(account.mfa_devices.len(), 0);

    // It is asked for from now on.
    let Step::AwaitMfaCode { flow, passkeys, .. } = door.right() else {
        panic!("not asked")
    };
    let answer = key.get(&passkeys.unwrap().challenge, &party());
    let assertion = answer;
    let step = door.send(Submission::Passkey { flow, assertion });
    assert!(door.session(&step).unwrap().mfa);
}

#[test]
fn root_makes_one_and_a_password_still_changes_afterwards() {
    let door = Door::new().with_root();
    door.require();
    door.let_password_change();
    let (ask, challenge) = question(door.root_comes());
    assert_eq!(
        ask.passkey.as_ref().unwrap().label,
        "Root user @ 111122223333"
    );
    let made = SoftKey::new(b"safe").create(&challenge, &party());
    let session = door.session(&door.bring(&ask.flow, "safe", &made)).unwrap();
    assert!(session.mfa && session.is_root);
    let enabled = &door.records("EnableMFADevice")[0];
    assert_eq!(enabled["userIdentity"]["type"], "Root");
    let serial = enabled["responseElements"]["serialNumber"]
        .as_str()
        .unwrap();
    assert!(
        serial.starts_with("arn:aws:iam::111122223333:u2f/root"),
        "{serial}"
    );

    let (ask, challenge) = question(door.right());
    let made = SoftKey::new(b"blue").create(&challenge, &party());
    let step = door.bring(&ask.flow, "blue", &made);
    assert_eq!(door.records("ConsoleLogin").len(), 1, "not in yet");
    let step = door.new_password(&flow(step), "Other-pass-5678", "Other-pass-5678");
    assert!(door.session(&step).unwrap().mfa);
}

#[test]
fn what_answers_another_page_or_site_or_is_nothing_adds_nothing() {
    let door = Door::new();
    door.require();
    let key = SoftKey::new(b"blue");
    let (ask, challenge) = question(door.right());
    let (other, elsewhere) = question(door.right());
    assert_ne!(challenge, elsewhere);
    let foreign = "The answer is to another question, or another site\u{2019}s.";
    let made = key.create(&challenge, &party());
    assert_eq!(door.not_taken(&other.flow, "blue", &made), foreign);
    for host in ["evil.test", "localhost.evil.test"] {
        let evil = Party {
            id: host.to_owned(),
            origin: format!("http://{host}"),
        };
        let made = key.create(&challenge, &evil);
        assert_eq!(door.not_taken(&ask.flow, "blue", &made), foreign);
    }
    let relayed = Party {
        origin: "http://evil.test".to_owned(),
        ..party()
    };
    let made = key.create(&challenge, &relayed);
    assert_eq!(door.not_taken(&ask.flow, "blue", &made), foreign);
    let mut untouched = SoftKey::new(b"blue");
    untouched.flags = 0;
    let made = untouched.create(&challenge, &party());
    let why = door.not_taken(&ask.flow, "blue", &made);
    assert_eq!(why, "Nobody touched the security key.");
    for (client_data, object) in [("", ""), ("x", "\u{e9}"), (&"A".repeat(100_000), "oA")] {
        let made = Attestation {
            client_data: client_data.to_owned(),
            object: object.to_owned(),
        };
        let why = door.not_taken(&ask.flow, "blue", &made);
        assert_eq!(why, "The browser\u{2019}s answer could not be read.");
    }
    // Nothing was guessed and nothing recorded, and the page that asked still takes its answer.
    assert!(door.records("ConsoleLogin").is_empty());
    assert!(door.records("EnableMFADevice").is_empty());
    let step = door.bring(&ask.flow, "blue", &key.create(&challenge, &party()));
    assert!(door.session(&step).unwrap().mfa);
    // The other page is too late: there is a device now.
    let more = SoftKey::new(b"red").create(&elsewhere, &party());
    door.stale(&other.flow, &more);
    assert_eq!(door.passkeys().len(), 1);
}

#[test]
fn a_name_that_is_none_and_a_credential_that_is_known_are_refused_and_asked_again() {
    let door = Door::new().with_root();
    let key = SoftKey::new(b"blue");
    door.require();
    let (ask, challenge) = question(door.root_comes());
    let step = door.bring(&ask.flow, "blue", &key.create(&challenge, &party()));
    door.session(&step).unwrap();

    let (ask, challenge) = question(door.right());
    let made = SoftKey::new(b"red").create(&challenge, &party());
    for bad in ["", "a b", "\u{e9}", "<b>"] {
        door.not_taken(&ask.flow, bad, &made);
    }
    let long = door.not_taken(&ask.flow, &"x".repeat(65), &made);
    assert!(long.contains("64"), "{long}");
    let made = key.create(&challenge, &party());
    let why = door.not_taken(&ask.flow, "mine", &made);
    assert_eq!(why, "MFA Device is already in use.");
    // What others call theirs is taken by nobody.
    let made = SoftKey::new(b"red").create(&challenge, &party());
    let step = door.bring(&ask.flow, "blue", &made);
    assert!(door.session(&step).unwrap().mfa);
}

#[test]
fn a_page_gives_one_device_even_if_that_is_taken_away() {
    let door = Door::new();
    door.require();
    let (ask, challenge) = question(door.right());
    let made = SoftKey::new(b"blue").create(&challenge, &party());
    let step = door.bring(&ask.flow, "blue", &made);
    assert!(matches!(step, Step::SignedIn { .. }));
    door.stale(&ask.flow, &made);
    let gone = |door: &Door| {
        door.edit(|account| {
            for passkey in account.passkeys.clone().iter() {
                account.passkeys.remove(&passkey.key());
            }
            for device in account.mfa_devices.clone().iter() {
                account.mfa_devices.remove(&device.name);
            }
        });
    };
    gone(&door);
    door.stale(&ask.flow, &made);
    let codes = door.codes(&ask.seed);
    let step = door.enrol(&ask.flow, codes.each_ref().map(String::as_str));
    assert_eq!(step.is_refused(), Some(Refused::Stale));
    // The same of an app.
    let (ask, challenge) = question(door.right());
    let codes = door.codes(&ask.seed);
    let codes = codes.each_ref().map(String::as_str);
    assert!(matches!(
        door.enrol(&ask.flow, codes),
        Step::SignedIn { .. }
    ));
    gone(&door);
    assert_eq!(
        door.enrol(&ask.flow, codes).is_refused(),
        Some(Refused::Stale)
    );
    door.stale(
        &ask.flow,
        &SoftKey::new(b"red").create(&challenge, &party()),
    );
    assert!(door.passkeys().is_empty());
}

#[test]
fn a_page_that_is_not_this_step_s_or_too_old_adds_nothing() {
    let door = Door::new();
    let key = SoftKey::new(b"blue");
    // A sign-in that asks for no device has no such page.
    door.let_password_change();
    let changing = flow(door.right());
    door.stale(&changing, &key.create("x", &party()));
    door.edit_profile(|profile| profile.reset_required = false);
    door.require();
    door.stale("x", &key.create("x", &party()));
    let (ask, challenge) = question(door.right());
    let made = key.create(&challenge, &party());
    door.edit_profile(|profile| profile.password_hash = hash("Else-1234", [9; 16]));
    door.stale(&ask.flow, &made);
    let (ask, challenge) = question(door.as_user(ACCOUNT, "ada", "Else-1234"));
    door.house.pass(600);
    door.stale(&ask.flow, &key.create(&challenge, &party()));
    assert!(door.passkeys().is_empty());
}

#[test]
fn by_an_address_nobody_is_offered_one() {
    let door = Door::new();
    door.require();
    let (ask, challenge) = question(door.right());
    let by_address = |submission| {
        let visit = Visit {
            host: "127.0.0.1:4680".to_owned(),
            ..visit()
        };
        let (house, moment) = (&door.house, door.house.moment());
        house
            .installation
            .sign_in(submission, &visit, &moment)
            .wait()
    };
    let step = by_address(Submission::User {
        account: ACCOUNT.to_owned(),
        user_name: "ada".to_owned(),
        password: secret("Right-1234"),
        destination: String::new(),
        remember: false,
    });
    assert!(asked(step).passkey.is_none());
    let made = SoftKey::new(b"blue").create(&challenge, &party());
    let step = by_address(Submission::EnrolPasskey {
        flow: ask.flow,
        name: "blue".to_owned(),
        attestation: made,
    });
    let again = asked(step);
    assert!(matches!(again.refused, Some(Refused::NewPasskey(_))));
    assert!(door.passkeys().is_empty());
}
