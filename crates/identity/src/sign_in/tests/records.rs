//! Each kind of record that a sign-in leaves, whole.
use super::*;
use crate::testing::RecordPage;
use crate::webauthn::Party;
use crate::webauthn::testing::SoftKey;
use doorward_shapes::iam::{
    DeactivateMFADevice, DeactivateMFADeviceInput, ResyncMFADevice, ResyncMFADeviceInput,
};

const OWNER: &str = "owner@example.com";

fn newest(door: &Door, name: &str) -> Json {
    door.records(name)[0].clone()
}

#[test]
fn a_user_comes_in_or_not() {
    let (door, mut page) = (Door::new(), RecordPage::default());
    let mut tell = |door: &Door, sentence: &str, name: &str| {
        page.show(sentence, &newest(door, name));
        door.house.pass(30);
    };
    door.right();
    tell(&door, "A user signs in.", "ConsoleLogin");
    door.as_user(ACCOUNT, "ada", "Wrong-1234");
    tell(&door, "The password is wrong.", "ConsoleLogin");
    door.as_user(ACCOUNT, "Right-1234", "ada");
    tell(&door, "There is no user of that name.", "ConsoleLogin");
    let door = door.with_device();
    let begun = flow(door.right());
    door.answer_code(&begun, "000000");
    tell(&door, "The code is wrong.", "ConsoleLogin");
    door.answer_code(&begun, &door.code());
    tell(&door, "A device was asked for.", "CheckMfa");
    let begun = flow(door.right());
    door.answer_code(&begun, &door.code());
    tell(&door, "The code is right.", "ConsoleLogin");
    page.compare("sign_in_user.txt");
}

#[test]
fn a_user_comes_in_with_a_passkey() {
    let door = Door::new();
    let party = Party::of("localhost", "http", "localhost:4680").unwrap();
    let (session, mut key) = (door.session(&door.right()).unwrap(), SoftKey::new(b"blue"));
    door.edit(|account| {
        let ada = account.users.get_mut(&UserName::parse("ada").unwrap());
        let policy = Arn::aws_managed("policy/AdministratorAccess");
        ada.unwrap().attached_policies.insert(policy);
    });
    let (installation, moment) = (&door.house.installation, door.house.moment());
    let ask = installation.begin_passkey(&session, "blue", &visit(), &moment);
    let ask = ask.unwrap();
    let made = key.create(&ask.question.challenge, &party);
    let added = installation.add_passkey(&session, &ask.ticket, &made, &visit(), &moment);
    added.wait().unwrap();
    door.house.pass(30);
    let Step::AwaitMfaCode {
        flow,
        passkeys: Some(ask),
        ..
    } = door.right()
    else {
        panic!("no passkey is asked for")
    };
    let assertion = key.get(&ask.challenge, &party);
    door.send(Submission::Passkey { flow, assertion });
    let mut page = RecordPage::default();
    page.show("A passkey is added.", &newest(&door, "EnableMFADevice"));
    page.show("A passkey was asked for.", &newest(&door, "CheckMfa"));
    page.show("It is the right one.", &newest(&door, "ConsoleLogin"));
    page.compare("sign_in_passkey.txt");
}

#[test]
fn root_comes_in_or_not() {
    let (mut door, mut page) = (Door::new(), RecordPage::default());
    let new = NewAccount {
        account_id: AccountId::parse("444455556666").ok(),
        root_email: Some(OWNER.to_owned()),
        root_password: Some(secret("Owner-pass-1")),
        ..NewAccount::default()
    };
    let made = (door.house.installation).create_account(new, &door.house.moment());
    made.wait().unwrap();
    door.house.account = AccountId::parse("444455556666").unwrap();
    let root = |password: &str| {
        door.send(Submission::Root {
            email: OWNER.to_owned(),
            password: secret(password),
            destination: String::new(),
            remember: false,
        })
    };
    root("Owner-pass-1");
    page.show("Root signs in.", &newest(&door, "ConsoleLogin"));
    door.house.pass(30);
    root("Owner-pass-2");
    page.show("The password is wrong.", &newest(&door, "ConsoleLogin"));
    door.house.pass(30);
    let (account, now) = (door.house.account, door.now());
    let name = MfaDeviceName::parse("safe").unwrap();
    let context = totp::seed_context(account, &name);
    let means = door.house.installation.means();
    let seed = means.seal(SEED, &context, &door.house.moment()).unwrap();
    door.edit(move |account| {
        account.mfa_devices.insert(TotpDevice {
            name,
            hardware: false,
            path: Path::root(),
            seed,
            created: now,
            owner: Some((DeviceOwner::Root, now)),
            last_step: None,
            drift: 0,
            tags: crate::state::Tags::new(),
            unknown: Unknown::new(),
        });
    });
    let begun = flow(root("Owner-pass-1"));
    door.answer_code(&begun, &door.code());
    page.show("Root signs in with a code.", &newest(&door, "ConsoleLogin"));
    page.compare("sign_in_root.txt");
}

#[test]
fn devices_are_brought_in_step_and_taken_away() {
    let (door, mut page) = (Door::new().with_device(), RecordPage::default());
    let code = |ahead: u64| totp::code_of(SEED, totp::step_of(door.now()) + ahead);
    let (user_name, serial_number) = (
        "ada".to_owned(),
        format!("arn:aws:iam::{ACCOUNT}:mfa/phone"),
    );
    let resync = ResyncMFADeviceInput {
        user_name: user_name.clone(),
        serial_number: serial_number.clone(),
        authentication_code1: code(40),
        authentication_code2: code(41),
    };
    door.house.admin::<ResyncMFADevice>(resync).unwrap();
    let remove = DeactivateMFADeviceInput {
        user_name: Some(user_name),
        serial_number,
    };
    door.house.admin::<DeactivateMFADevice>(remove).unwrap();
    page.show(
        "A device is brought back in step.",
        &newest(&door, "ResyncMFADevice"),
    );
    page.show(
        "A device is taken away.",
        &newest(&door, "DeactivateMFADevice"),
    );
    page.compare("mfa_devices.txt");
}
