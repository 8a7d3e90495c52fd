//! Whoever must have a device and has none gets one on the way in.
mod passkeys;

use super::*;

const DAY: i64 = 24 * 60 * 60;

impl Door {
    fn require(&self) {
        self.edit(|account| account.info.requires_mfa = true);
    }

    fn enrol(&self, flow: &str, codes: [&str; 2]) -> Step {
        self.send(Submission::Enrolment {
            flow: flow.to_owned(),
            codes: codes.map(str::to_owned),
        })
    }

    fn with_root(self) -> Self {
        let (salt, now) = (self.house.moment().random(), self.now());
        self.edit(|account| {
            let profile = account.root.login_profile.as_mut().unwrap();
            profile.replace(hash("Root-pass-1234", salt), now);
        });
        self
    }

    fn root_comes(&self) -> Step {
        self.send(Submission::Root {
            email: "root@111122223333.example.com".to_owned(),
            password: secret("Root-pass-1234"),
            destination: String::new(),
            remember: false,
        })
    }

    /// The codes of `seed` at this step and the next.
    fn codes(&self, seed: &str) -> [String; 2] {
        let seed = data_encoding::BASE32.decode(seed.as_bytes()).unwrap();
        let step = totp::step_of(self.now());
        [totp::code_of(&seed, step), totp::code_of(&seed, step + 1)]
    }
}

struct Asked {
    flow: String,
    device: String,
    seed: String,
    passkey: Option<Box<NewPasskey>>,
    refused: Option<Refused>,
}

fn asked(step: Step) -> Asked {
    match step {
        Step::AwaitEnrolment {
            flow,
            device,
            seed,
            passkey,
            refused,
            ..
        } => Asked {
            flow,
            device,
            seed: seed.expose().clone(),
            passkey,
            refused,
        },
        other => panic!("{other:?}"),
    }
}

#[test]
fn without_a_device_nobody_goes_on_and_with_it_they_do() {
    let door = Door::new();
    assert!(matches!(door.right(), Step::SignedIn { .. }));
    door.require();
    assert_eq!(
        door.as_user(ACCOUNT, "ada", "wrong").is_refused(),
        Some(Refused::Credentials)
    );
    let ask = asked(door.right());
    assert_eq!((ask.device.as_str(), ask.refused), ("ada", None));
    // Nothing is there yet, and no other step is reached with this flow.
    let world = door.house.world();
    assert_eq!(
        world.account(door.house.account).unwrap().mfa_devices.len(),
        0
    );
    assert_eq!(
        door.answer_code(&ask.flow, "123456").is_refused(),
        Some(Refused::Stale)
    );
    let taken = door.new_password(&ask.flow, "Other-1234", "Other-1234");
    assert_eq!(taken.is_refused(), Some(Refused::Stale));

    let [first, second] = door.codes(&ask.seed);
    for wrong in [
        ["000000", "000000"],
        [&*second, &*first],
        [&*first, &*first],
        ["", "x"],
    ] {
        let again = asked(door.enrol(&ask.flow, wrong));
        assert_eq!(
            (again.seed.as_str(), again.refused),
            (&*ask.seed, Some(Refused::MfaCode))
        );
    }
    let step = door.enrol(&ask.flow, [&first, &second]);
    assert!(door.session(&step).unwrap().mfa);
    let login = &door.records("ConsoleLogin")[0]["additionalEventData"];
    let serial = "arn:aws:iam::111122223333:mfa/ada";
    assert_eq!(
        (&login["MFAUsed"], &login["MFAIdentifier"]),
        (&json!("Yes"), &json!(serial))
    );
    let enabled = &door.records("EnableMFADevice")[0];
    assert_eq!(
        enabled["requestParameters"],
        json!({"userName": "ada", "serialNumber": serial})
    );
    assert_eq!(enabled["userIdentity"]["userName"], "ada");

    // It is asked for from now on; the codes it was enrolled with are used up.
    let flow = flow(door.right());
    let used = door.answer_code(&flow, &second);
    assert!(matches!(
        used,
        Step::AwaitMfaCode {
            refused: Some(Refused::MfaCode),
            ..
        }
    ));
    let again = door.enrol(&ask.flow, [&first, &second]);
    assert_eq!(
        again.is_refused(),
        Some(Refused::Stale),
        "there is a device now"
    );
}

#[test]
fn the_password_still_changes_afterwards_and_a_name_that_is_taken_is_not() {
    let door = Door::new().with_device_of("ada", SEED);
    door.edit(|account| {
        let phone = MfaDeviceName::parse("ada").unwrap();
        account.mfa_devices.get_mut(&phone).unwrap().owner = None;
    });
    door.require();
    door.let_password_change();
    let ask = asked(door.right());
    assert_eq!(ask.device, "ada-2");
    let [first, second] = door.codes(&ask.seed);
    let step = door.enrol(&ask.flow, [&first, &second]);
    let step = door.new_password(&flow(step), "Other-pass-5678", "Other-pass-5678");
    assert!(door.session(&step).unwrap().mfa);
}

#[test]
fn a_page_that_was_open_for_too_long_and_one_of_somebody_gone_begin_again() {
    let door = Door::new();
    door.require();
    let ask = asked(door.right());
    let codes = door.codes(&ask.seed);
    let [first, second] = codes.each_ref();
    assert_eq!(
        door.enrol("x", [first, second]).is_refused(),
        Some(Refused::Stale)
    );
    door.edit_profile(|profile| profile.password_hash = hash("Else-1234", [9; 16]));
    assert_eq!(
        door.enrol(&ask.flow, [first, second]).is_refused(),
        Some(Refused::Stale)
    );
    let ask = asked(door.as_user(ACCOUNT, "ada", "Else-1234"));
    door.house.pass(600);
    let codes = door.codes(&ask.seed);
    let [first, second] = codes.each_ref();
    assert_eq!(
        door.enrol(&ask.flow, [first, second]).is_refused(),
        Some(Refused::Stale)
    );
}

#[test]
fn root_may_put_it_off_for_thirty_five_days_after_its_first_sign_in() {
    let door = Door::new().with_root();
    // Days before the first sign-in do not count.
    door.house.pass(100 * DAY);
    let step = door.root_comes();
    let session = door.session(&step).unwrap();
    let due = || door.house.installation.mfa_due_in(&session, door.now());
    assert_eq!(due(), Some(35));
    door.house.pass(34 * DAY);
    assert_eq!(due(), Some(1));
    assert!(matches!(door.root_comes(), Step::SignedIn { .. }));
    door.house.pass(DAY);
    let ask = asked(door.root_comes());
    assert_eq!(ask.device, "root-account-mfa-device");
    let [first, second] = door.codes(&ask.seed);
    let step = door.enrol(&ask.flow, [&first, &second]);
    let session = door.session(&step).unwrap();
    assert!(session.mfa && session.is_root);
    assert_eq!(
        door.house.installation.mfa_due_in(&session, door.now()),
        None
    );
    // Users are not asked for one by that.
    assert!(matches!(door.right(), Step::SignedIn { .. }));
    // Taken away by the operator, it is due at once.
    let (installation, moment) = (&door.house.installation, door.house.moment());
    let removed = installation
        .reset_root_mfa(ACCOUNT, &moment)
        .wait()
        .unwrap();
    assert_eq!(removed, 1);
    let record = &door.records("RootMFADevicesRemoved")[0];
    assert_eq!(record["additionalEventData"]["mfaDevicesRemoved"], 1);
    asked(door.root_comes());
}

#[test]
fn an_operator_requires_it_of_an_account_or_of_everybody() {
    let door = Door::new().with_root();
    let (installation, moment) = (&door.house.installation, door.house.moment());
    installation
        .require_mfa(ACCOUNT, true, &moment)
        .wait()
        .unwrap();
    asked(door.right());
    asked(door.root_comes());
    let record = &door.records("ConsoleMFARequirementChanged")[0];
    assert_eq!(record["additionalEventData"]["required"], true);
    installation
        .require_mfa(ACCOUNT, false, &moment)
        .wait()
        .unwrap();
    assert!(matches!(door.right(), Step::SignedIn { .. }));
    assert!(
        installation
            .require_mfa("nobody", true, &moment)
            .wait()
            .is_err()
    );
}

impl Step {
    pub(super) fn is_refused(&self) -> Option<Refused> {
        match self {
            Self::Refused(refused) => Some(refused.clone()),
            _ => None,
        }
    }
}
