//! Several devices, one of which is chosen.
use super::*;
use crate::sign_in::DeviceChoice;
use doorward_shapes::iam::{ResyncMFADevice, ResyncMFADeviceInput};

const PHONE: &str = "arn:aws:iam::111122223333:mfa/phone";
const TOKEN: &str = "arn:aws:iam::111122223333:mfa/token";
const TOKEN_SEED: &[u8] = b"09876543210987654321";

fn with_two() -> Door {
    Door::new()
        .with_device()
        .with_device_of("token", TOKEN_SEED)
}

fn token_code(door: &Door) -> String {
    totp::code_of(TOKEN_SEED, totp::step_of(door.now()))
}

/// What is offered, the chosen one in brackets, and why it is asked again.
fn asked(step: &Step) -> (Vec<String>, Option<Refused>) {
    let Step::AwaitMfaCode {
        devices, refused, ..
    } = step
    else {
        panic!("{step:?}")
    };
    let shown = |device: &DeviceChoice| {
        if device.chosen {
            format!("[{}]", device.name)
        } else {
            device.name.clone()
        }
    };
    (devices.iter().map(shown).collect(), refused.clone())
}

#[test]
fn the_person_chooses_a_device_and_its_code_alone_counts() {
    let door = with_two();
    let step = door.right();
    assert_eq!(
        asked(&step),
        (vec!["[phone]".to_owned(), "token".to_owned()], None)
    );
    let begun = flow(step);
    let of_the_other = door.answer_device(&begun, Some(TOKEN), &door.code());
    assert_eq!(
        asked(&of_the_other),
        (
            vec!["phone".to_owned(), "[token]".to_owned()],
            Some(Refused::MfaCode)
        )
    );
    let step = door.answer_device(&begun, Some(TOKEN), &token_code(&door));
    assert!(door.session(&step).unwrap().mfa);
    let data = |record: &Json| record["additionalEventData"].clone();
    let login = data(&door.records("ConsoleLogin")[0]);
    assert_eq!(login["MFAIdentifier"], TOKEN);
    let check = data(&door.records("CheckMfa")[0]);
    assert_eq!(check, json!({ "MfaType": "Multiple MFA Devices" }));
}

#[test]
fn guessing_at_one_device_does_not_close_the_others() {
    let door = with_two();
    let begun = flow(door.right());
    for _ in 0..5 {
        door.answer_device(&begun, Some(PHONE), "000000");
    }
    let step = door.answer_device(&begun, Some(PHONE), &door.code());
    assert_eq!(asked(&step).1, Some(Refused::Wait { seconds: 1 }));
    // A known password is neither delayed nor forgiven by codes.
    let begun = flow(door.right());
    let step = door.answer_device(&begun, Some(PHONE), &door.code());
    assert_eq!(asked(&step).1, Some(Refused::Wait { seconds: 1 }));
    let step = door.answer_device(&begun, Some(TOKEN), &token_code(&door));
    assert!(matches!(step, Step::SignedIn { .. }));
}

#[test]
fn codes_guessed_at_the_api_delay_the_device_at_sign_in_too() {
    let door = with_two();
    let guess = ResyncMFADeviceInput {
        user_name: "ada".to_owned(),
        serial_number: PHONE.to_owned(),
        authentication_code1: "000000".to_owned(),
        authentication_code2: "000000".to_owned(),
    };
    for _ in 0..6 {
        let guessed = door.house.admin::<ResyncMFADevice>(guess.clone());
        guessed.unwrap_err();
    }
    let step = door.answer_device(&flow(door.right()), Some(PHONE), &door.code());
    assert!(matches!(asked(&step).1, Some(Refused::Wait { .. })));
}

#[test]
fn a_hardware_token_is_chosen_and_recorded_by_what_is_printed_on_it() {
    let door = with_two();
    door.edit(|account| {
        let token = MfaDeviceName::parse("token").unwrap();
        account.mfa_devices.get_mut(&token).unwrap().hardware = true;
    });
    let begun = flow(door.right());
    let by_arn = door.answer_device(&begun, Some(TOKEN), &token_code(&door));
    assert!(matches!(by_arn, Step::Refused(Refused::Stale)));
    let step = door.answer_device(&begun, Some("token"), &token_code(&door));
    assert!(door.session(&step).unwrap().mfa);
    let login = door.records("ConsoleLogin")[0]["additionalEventData"].clone();
    assert_eq!(login["MFAIdentifier"], "token");
}

#[test]
fn a_device_that_is_not_the_persons_is_none_to_choose() {
    let door = with_two();
    let begun = flow(door.right());
    let other = "arn:aws:iam::111122223333:mfa/other";
    for device in [None, Some(""), Some("phone"), Some(other)] {
        let step = door.answer_device(&begun, device, &door.code());
        assert!(
            matches!(step, Step::Refused(Refused::Stale)),
            "{device:?} {step:?}"
        );
    }
    door.edit(|account| {
        let phone = MfaDeviceName::parse("phone").unwrap();
        account.mfa_devices.get_mut(&phone).unwrap().owner = None;
    });
    let step = door.answer_device(&begun, Some(PHONE), &door.code());
    assert!(matches!(step, Step::Refused(Refused::Stale)), "{step:?}");
    let step = door.answer_code(&begun, &token_code(&door));
    assert!(matches!(step, Step::SignedIn { .. }), "the only one left");
}

#[test]
fn who_is_out_of_step_comes_in_with_two_codes() {
    let door = with_two();
    let ahead = |steps: u64| totp::code_of(TOKEN_SEED, totp::step_of(door.now()) + steps);
    let begun = flow(door.right());
    let pair = |flow: &str, first: &str, second: &str| {
        door.send(Submission::MfaCode {
            flow: flow.to_owned(),
            device: Some(TOKEN.to_owned()),
            code: first.to_owned(),
            next: Some(second.to_owned()),
        })
    };
    let single = door.answer_device(&begun, Some(TOKEN), &ahead(8));
    assert_eq!(asked(&single).1, Some(Refused::MfaCode));
    for (first, second) in [(8, 8), (9, 8), (8, 10), (11, 12)] {
        let step = pair(&begun, &ahead(first), &ahead(second));
        assert_eq!(asked(&step).1, Some(Refused::MfaCode), "{first} {second}");
    }
    // Wrong pairs are guesses like any other.
    let step = pair(&begun, &ahead(8), &ahead(9));
    assert_eq!(asked(&step).1, Some(Refused::Wait { seconds: 1 }));
    door.house.pass(1);
    let (first, second) = (ahead(8), ahead(9));
    let step = pair(&begun, &first, &second);
    assert!(door.session(&step).unwrap().mfa);
    // What was typed is used up, and the device is in step.
    let begun = flow(door.right());
    let step = pair(&begun, &first, &second);
    assert_eq!(asked(&step).1, Some(Refused::MfaCode));
    let step = door.answer_device(&begun, Some(TOKEN), &ahead(10));
    assert!(matches!(step, Step::SignedIn { .. }));
}
