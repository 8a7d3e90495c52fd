use crate::state::Draft;
use crate::testing::House;
use doorward_shapes::iam::{
    CreateAccessKey, CreateAccessKeyInput, CreateLoginProfile, CreateLoginProfileInput, CreateUser,
    CreateUserInput, CreateVirtualMFADevice, CreateVirtualMFADeviceInput, DeactivateMFADevice,
    DeactivateMFADeviceInput, DeleteLoginProfile, DeleteLoginProfileInput, EnableMFADevice,
    EnableMFADeviceInput, UpdateLoginProfile, UpdateLoginProfileInput,
};
use std::collections::BTreeSet;

fn subjects(house: &House) -> Vec<String> {
    let letters = house.installation.outbox(100, |_| false);
    let letters = letters.into_iter().map(|outgoing| outgoing.letter.unwrap());
    letters.map(|letter| letter.subject).collect()
}

/// Gives `admin` or root a device, as the API does.
fn enable(house: &House, name: &str, root: bool) -> String {
    let input = CreateVirtualMFADeviceInput {
        virtual_mfa_device_name: name.to_owned(),
        ..CreateVirtualMFADeviceInput::default()
    };
    let device = house.admin::<CreateVirtualMFADevice>(input).unwrap();
    let device = device.virtual_mfa_device;
    let seed = device.base32_string_seed.unwrap();
    let seed = data_encoding::BASE32.decode(seed.expose()).unwrap();
    let step = crate::totp::step_of(house.now());
    let code = |step| crate::totp::code_of(&seed, step);
    let input = EnableMFADeviceInput {
        user_name: if root { "111122223333" } else { "admin" }.to_owned(),
        serial_number: device.serial_number.clone(),
        authentication_code1: code(step - 1),
        authentication_code2: code(step),
    };
    let caller = if root {
        house.root()
    } else {
        house.with_mfa("admin")
    };
    house.call::<EnableMFADevice>(&caller, input).unwrap();
    device.serial_number
}

#[test]
fn the_owner_is_told_of_devices_that_come_and_go() {
    let house = House::new();
    let serial = enable(&house, "phone", false);
    house.pass(60);
    let input = DeactivateMFADeviceInput {
        user_name: Some("admin".to_owned()),
        serial_number: serial.clone(),
    };
    let admin = house.with_mfa("admin");
    house
        .call::<DeactivateMFADevice>(&admin, input.clone())
        .unwrap();
    assert!(house.call::<DeactivateMFADevice>(&admin, input).is_err());
    house.pass(60);
    let root = enable(&house, "root-phone", true);
    assert_eq!(
        subjects(&house),
        [
            format!("The MFA device {serial} was added for the user admin (111122223333)"),
            format!("The MFA device {serial} of the user admin was removed (111122223333)"),
            format!("The MFA device {root} was added for the root user (111122223333)"),
        ]
    );
}

#[test]
fn the_owner_is_told_of_passwords_of_others_and_of_what_root_gets_and_loses() {
    let house = House::new();
    house.make_user("ada");
    let user_name = Some("ada".to_owned());
    house
        .admin::<CreateLoginProfile>(CreateLoginProfileInput {
            user_name: user_name.clone(),
            password: Some("correct Horse 1".to_owned().into()),
            ..CreateLoginProfileInput::default()
        })
        .unwrap();
    house
        .admin::<UpdateLoginProfile>(UpdateLoginProfileInput {
            user_name: "ada".to_owned(),
            password: Some("correct Horse 2".to_owned().into()),
            ..UpdateLoginProfileInput::default()
        })
        .unwrap();
    let key = |user_name| CreateAccessKeyInput { user_name };
    house
        .admin::<CreateAccessKey>(key(user_name.clone()))
        .unwrap();
    house
        .admin::<DeleteLoginProfile>(DeleteLoginProfileInput { user_name })
        .unwrap();
    house
        .call::<CreateAccessKey>(&house.root(), key(None))
        .unwrap();
    let reset = |house: &House| {
        let moment = house.moment();
        let done = house.installation.reset_root_mfa("111122223333", &moment);
        done.wait().unwrap()
    };
    enable(&house, "root-phone", true);
    assert_eq!(reset(&house), 1);
    let subjects = subjects(&house);
    // Letters of one second are in no order.
    let told = subjects.iter().map(|subject| {
        let (what, account) = subject.rsplit_once(' ').unwrap();
        assert_eq!(account, "(111122223333)");
        what
    });
    let told: BTreeSet<_> = told.collect();
    let expected = [
        "A password was made for the user ada",
        "An access key was made for the root user",
        "The MFA device arn:aws:iam::111122223333:mfa/root-phone was added for the root user",
        "The MFA devices of the root user were removed",
        "The password of the user ada was taken away",
        "The password of the user ada, or how it is used, was changed",
    ];
    assert_eq!(told, BTreeSet::from(expected));
    assert_eq!(subjects.len(), expected.len());
}

#[test]
fn a_letter_says_what_when_and_from_where_and_what_to_do() {
    let house = House::new();
    let moment = house.moment();
    let recovered = house
        .installation
        .recover_root("111122223333", false, &moment);
    recovered.wait().unwrap();
    let letter = house.installation.outbox(1, |_| false).pop().unwrap();
    let letter = letter.letter.unwrap();
    assert_eq!(letter.to, "root@111122223333.example.com");
    assert_eq!(
        letter.text,
        "The root user was given a new password.\n\n\
         Account  111122223333\n\
         When     1 Jan 2026, 12:00:00 UTC\n\
         From     AWS Internal\n\
         With     doorward operator\n\n\
         If this was you, or you know of it, there is nothing to do.\n\n\
         If not, somebody else may have the means to sign in. Change the password, and remove MFA \
         devices and access keys that you do not know:\n\n\
         http://localhost:4680/console/security\n"
    );
}

#[test]
fn other_changes_are_not_mailed() {
    let house = House::new();
    let input = CreateUserInput {
        user_name: "ada".to_owned(),
        ..CreateUserInput::default()
    };
    house.admin::<CreateUser>(input).unwrap();
    assert!(subjects(&house).is_empty());
}

#[test]
fn where_no_mail_is_sent_nothing_is_written() {
    let house = House::new();
    let moment = house.moment();
    let record = crate::operator::service_event(
        house.account,
        "PasswordRecoveryCompleted",
        serde_json::Value::Null,
        &moment,
    );
    let mut settings = house.installation.settings().clone();
    let mut posted = |sends_mail| {
        settings.sends_mail = sends_mail;
        let mut draft = Draft::new(house.world());
        let means = house.installation.means();
        super::post(
            std::slice::from_ref(&record),
            &mut draft,
            &settings,
            means,
            &moment,
        );
        draft.world().directory.outbox.len()
    };
    assert_eq!((posted(false), posted(true)), (0, 1));
}
