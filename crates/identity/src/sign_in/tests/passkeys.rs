//! Passkeys and security keys: made, answered, copied, replayed and lost.
use super::*;
use crate::state::{Entity as _, Passkey};
use crate::webauthn::Party;
use crate::webauthn::testing::SoftKey;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::{
    DeactivateMFADevice, DeactivateMFADeviceInput, GetMFADevice, GetMFADeviceInput, ListMFADevices,
    ListMFADevicesInput,
};

fn party() -> Party {
    Party::of("localhost", "http", "localhost:4680").unwrap()
}

impl Door {
    fn admin_session(&self) -> ConsoleSession {
        self.let_everything();
        self.session(&self.right()).unwrap()
    }

    fn let_everything(&self) {
        self.edit(|account| {
            let ada = account.users.get_mut(&UserName::parse("ada").unwrap());
            let policy = Arn::aws_managed("policy/AdministratorAccess");
            ada.unwrap().attached_policies.insert(policy);
        });
    }

    fn add(
        &self,
        session: &ConsoleSession,
        name: &str,
        key: &SoftKey,
    ) -> Result<String, ErrorAnswer> {
        let installation = &self.house.installation;
        let moment = self.house.moment();
        let ask = installation.begin_passkey(session, name, &visit(), &moment)?;
        let made = key.create(&ask.question.challenge, &party());
        let added = installation.add_passkey(session, &ask.ticket, &made, &visit(), &moment);
        added.wait().map(|output| output.serial_number)
    }

    fn passkey(&self) -> Passkey {
        let world = self.house.world();
        let account = world.account(self.house.account).unwrap();
        account.passkeys.iter().next().unwrap().as_ref().clone()
    }

    fn answer_passkey(&self, flow: &str, assertion: &Assertion) -> Step {
        self.send(Submission::Passkey {
            flow: flow.to_owned(),
            assertion: assertion.clone(),
        })
    }
}

/// The flow and the challenge of a page that asks for a passkey.
fn question(step: Step) -> (String, String) {
    match step {
        Step::AwaitMfaCode {
            flow,
            passkeys: Some(ask),
            ..
        } => (flow, ask.challenge),
        other => panic!("{other:?}"),
    }
}

fn refused(step: &Step) -> Option<Refused> {
    match step {
        Step::AwaitMfaCode { refused, .. } => refused.clone(),
        Step::Refused(refused) => Some(refused.clone()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_passkey_is_added_asked_for_and_seen_by_the_api() {
    let door = Door::new();
    let session = door.admin_session();
    let mut key = SoftKey::new(b"blue");
    let serial = door.add(&session, "blue", &key).unwrap();
    let prefix = "arn:aws:iam::111122223333:u2f/user/ada/blue-";
    assert!(
        serial.starts_with(prefix) && serial.len() == prefix.len() + 26,
        "{serial}"
    );

    let step = door.right();
    let Step::AwaitMfaCode {
        devices, passkeys, ..
    } = &step
    else {
        panic!("{step:?}")
    };
    assert!(devices.is_empty());
    let ask = passkeys.clone().unwrap();
    assert_eq!(
        (ask.party.as_str(), ask.credentials.len()),
        ("localhost", 1)
    );
    let (flow, challenge) = question(step);
    let step = door.answer_passkey(&flow, &key.get(&challenge, &party()));
    let signed_in = door.session(&step).unwrap();
    assert!(signed_in.mfa);
    let login = &door.records("ConsoleLogin")[0]["additionalEventData"];
    assert_eq!(
        (&login["MFAUsed"], &login["MFAIdentifier"]),
        (&json!("Yes"), &json!(serial))
    );
    let check = &door.records("CheckMfa")[0]["additionalEventData"];
    assert_eq!(check["MfaType"], "U2F MFA");
    let enabled = &door.records("EnableMFADevice")[0];
    assert_eq!(
        enabled["requestParameters"],
        json!({"userName": "ada", "deviceName": "blue"})
    );
    assert_eq!(enabled["responseElements"], json!({"serialNumber": serial}));
    assert_eq!(enabled["eventSource"], "iam.amazonaws.com");

    let (house, moment) = (&door.house, door.house.moment());
    let input = ListMFADevicesInput::default();
    let listed = house.admin::<ListMFADevices>(ListMFADevicesInput {
        user_name: Some("ada".to_owned()),
        ..input
    });
    assert_eq!(listed.unwrap().mfa_devices[0].serial_number, serial);
    let input = GetMFADeviceInput {
        user_name: Some("ada".to_owned()),
        serial_number: serial.clone(),
    };
    assert_eq!(
        house.admin::<GetMFADevice>(input).unwrap().serial_number,
        serial
    );
    let input = DeactivateMFADeviceInput {
        user_name: Some("ada".to_owned()),
        serial_number: serial,
    };
    let gone =
        house
            .installation
            .invoke::<DeactivateMFADevice>(&signed_in, input, &visit(), &moment);
    gone.wait().unwrap();
    assert!(matches!(door.right(), Step::SignedIn { .. }));
}

#[test]
fn an_answer_works_once_for_the_page_that_asked() {
    let door = Door::new();
    let mut key = SoftKey::new(b"blue");
    door.add(&door.admin_session(), "blue", &key).unwrap();
    let (first, asked) = question(door.right());
    let (second, other) = question(door.right());
    assert_ne!(asked, other);
    // A key that does not count is told apart by the challenge alone.
    key.counts = false;
    let answer = key.get(&asked, &party());
    assert_eq!(
        refused(&door.answer_passkey(&second, &answer)),
        Some(Refused::Passkey)
    );
    assert!(matches!(
        door.answer_passkey(&first, &answer),
        Step::SignedIn { .. }
    ));
    assert_eq!(
        refused(&door.answer_passkey(&first, &answer)),
        Some(Refused::Passkey)
    );
    let again = key.get(&asked, &party());
    assert_eq!(
        refused(&door.answer_passkey(&first, &again)),
        Some(Refused::Passkey)
    );
    let failed = door.records("ConsoleLogin").into_iter().filter(|record| {
        record["errorMessage"] == "Failed authentication"
            && record["additionalEventData"]["MFAUsed"] == "Yes"
    });
    assert_eq!(failed.count(), 3);
    // A page that has been open for too long.
    let (flow, challenge) = question(door.right());
    door.house.pass(600);
    let late = door.answer_passkey(&flow, &key.get(&challenge, &party()));
    assert_eq!(refused(&late), Some(Refused::Stale));
}

#[test]
fn a_copy_that_signed_less_often_is_refused() {
    let door = Door::new();
    let mut key = SoftKey::new(b"blue");
    door.add(&door.admin_session(), "blue", &key).unwrap();
    for _ in 0..3 {
        let (flow, challenge) = question(door.right());
        let step = door.answer_passkey(&flow, &key.get(&challenge, &party()));
        assert!(matches!(step, Step::SignedIn { .. }));
    }
    assert_eq!(door.passkey().counter, 3);
    key.counter = 1;
    let (flow, challenge) = question(door.right());
    let step = door.answer_passkey(&flow, &key.get(&challenge, &party()));
    assert_eq!(refused(&step), Some(Refused::Passkey));
    assert_eq!(door.passkey().counter, 3);
}

#[test]
fn what_is_not_the_persons_own_key_opens_nothing() {
    let door = Door::new();
    let key = SoftKey::new(b"blue");
    door.add(&door.admin_session(), "blue", &key).unwrap();
    let (flow, challenge) = question(door.right());
    let mut same_id = SoftKey::new(b"blue");
    let mut other_id = SoftKey::new(b"red");
    for forged in [&mut same_id, &mut other_id] {
        let answer = forged.get(&challenge, &party());
        assert_eq!(
            refused(&door.answer_passkey(&flow, &answer)),
            Some(Refused::Passkey)
        );
    }
    // Nor is a code of nobody's device, nor nothing at all.
    assert_eq!(
        refused(&door.answer_code(&flow, "123456")),
        Some(Refused::Stale)
    );
    let nothing = Assertion {
        credential: String::new(),
        client_data: String::new(),
        authenticator_data: String::new(),
        signature: String::new(),
    };
    // Failures of many tries are delayed like codes.
    let mut last = None;
    for _ in 0..20 {
        last = refused(&door.answer_passkey(&flow, &nothing));
    }
    assert!(matches!(last, Some(Refused::Wait { .. })), "{last:?}");
}

#[test]
fn a_phone_and_a_key_are_both_good_and_eight_are_the_most() {
    let door = Door::new();
    door.let_everything();
    let mut keys: Vec<_> = (0..8u8).map(|number| SoftKey::new(&[number])).collect();
    let door = door.with_device();
    let step = door.answer_code(&flow(door.right()), &door.code());
    let session = door.session(&step).unwrap();
    door.house.pass(60);
    for (number, key) in keys.iter().enumerate() {
        let added = door.add(&session, &format!("key{number}"), key);
        assert_eq!(added.is_ok(), number < 7, "{number}");
    }
    let step = door.right();
    let Step::AwaitMfaCode { devices, .. } = &step else {
        panic!("{step:?}")
    };
    assert_eq!(devices.len(), 1);
    let check = &door.records("CheckMfa")[0]["additionalEventData"];
    assert_eq!(check["MfaType"], "Multiple MFA Devices");
    let (flow, challenge) = question(step);
    let step = door.answer_passkey(&flow, &keys[6].get(&challenge, &party()));
    assert!(matches!(step, Step::SignedIn { .. }));
    let step = door.answer_code(&super::flow(door.right()), &door.code());
    assert!(matches!(step, Step::SignedIn { .. }));
}

#[test]
fn it_is_added_once_soon_and_by_whom_policies_let() {
    let door = Door::new();
    let session = door.session(&door.right()).unwrap();
    let mut key = SoftKey::new(b"blue");
    let denied = door.add(&session, "blue", &key).unwrap_err();
    assert!(
        denied.message.contains("iam:EnableMFADevice"),
        "{}",
        denied.message
    );
    door.let_everything();
    let (installation, moment) = (&door.house.installation, door.house.moment());
    let ask = installation
        .begin_passkey(&session, "blue", &visit(), &moment)
        .unwrap();
    let made = key.create(&ask.question.challenge, &party());
    let add = |session: &ConsoleSession, ticket: &str, made: &Attestation| {
        let moment = door.house.moment();
        let added = installation.add_passkey(session, ticket, made, &visit(), &moment);
        added.wait().map_err(|refused| refused.code)
    };
    let other = door.session(&door.right()).unwrap();
    assert_eq!(
        add(&other, &ask.ticket, &made).unwrap_err(),
        "ValidationError"
    );
    assert_eq!(add(&session, "", &made).unwrap_err(), "ValidationError");
    let wrong = SoftKey::new(b"red").create("d3Jvbmc", &party());
    assert_eq!(
        add(&session, &ask.ticket, &wrong).unwrap_err(),
        "ValidationError"
    );
    assert!(add(&session, &ask.ticket, &made).is_ok());
    // The session began without it, and adds no other.
    assert_eq!(
        add(&session, &ask.ticket, &made).unwrap_err(),
        "AccessDenied"
    );
    let (flow, challenge) = question(door.right());
    let step = door.answer_passkey(&flow, &key.get(&challenge, &party()));
    let again = door.add(&door.session(&step).unwrap(), "again", &key);
    assert_eq!(again.unwrap_err().code, "EntityAlreadyExists");
    // Removed, it does not come back by the old answer.
    let passkey = door.passkey().key();
    door.edit(move |account| {
        account.passkeys.remove(&passkey);
    });
    assert_eq!(
        add(&session, &ask.ticket, &made).unwrap_err(),
        "InvalidAuthenticationCode"
    );
    let ask = installation
        .begin_passkey(&session, "x", &visit(), &moment)
        .unwrap();
    let made = key.create(&ask.question.challenge, &party());
    door.house.pass(600);
    assert_eq!(
        add(&session, &ask.ticket, &made).unwrap_err(),
        "ValidationError"
    );
    for bad in ["", "two words", &"a".repeat(65)] {
        let refused = door.add(&session, bad, &key).unwrap_err();
        assert_eq!(refused.code, "ValidationError", "{bad}");
    }
}

#[test]
fn where_browsers_know_no_domain_nothing_is_asked_and_nobody_let_in() {
    let door = Door::new();
    let key = SoftKey::new(b"blue");
    door.add(&door.admin_session(), "blue", &key).unwrap();
    let by_address = Visit {
        host: "127.0.0.1:4680".to_owned(),
        ..visit()
    };
    let submission = Submission::User {
        account: ACCOUNT.to_owned(),
        user_name: "ada".to_owned(),
        password: secret("Right-1234"),
        destination: String::new(),
        remember: false,
    };
    let moment = door.house.moment();
    let step = door
        .house
        .installation
        .sign_in(submission, &by_address, &moment);
    let step = step.wait();
    let Step::AwaitMfaCode {
        passkeys, devices, ..
    } = step
    else {
        panic!("{step:?}")
    };
    assert!(passkeys.is_none() && devices.is_empty());
}
