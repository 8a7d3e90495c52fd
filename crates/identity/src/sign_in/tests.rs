mod barred;
mod closed;
mod devices;
mod enrolment;
mod passwords;
mod records;
mod recovery;

use super::*;
use crate::failure::Fault;
use crate::sign_in::password::hash_password;
use crate::state::{DeviceOwner, LoginProfile, Sealed, TotpDevice, Unknown, User};
use crate::testing::House;
use crate::{NewAccount, Timestamp, totp};
use doorward_names::{AccountId, Arn, MfaDeviceName, Path, UniqueId, UniqueIdKind, UserName};
use doorward_store::{Attribute, AuditQuery};
use serde_json::{Value as Json, json};

mod branding;
mod joining;
mod own_sessions;
mod passkeys;
mod remembered;
mod turns;

const ACCOUNT: &str = "111122223333";
const SEED: &[u8] = b"12345678901234567890";

/// A house with the user `ada`, whose password is `Right-1234`.
struct Door {
    house: House,
}

impl Door {
    fn new() -> Self {
        let door = Self {
            house: House::new(),
        };
        let (moment, account) = (door.house.moment(), door.house.account);
        let ada = UniqueId::generate(UniqueIdKind::User, account, [7; 6]);
        let created = door.now();
        door.edit(move |account| {
            let mut user = User::new(UserName::parse("ada").unwrap(), Path::root(), ada, created);
            user.login_profile = Some(LoginProfile {
                password_hash: hash("Right-1234", moment.random()),
                created,
                changed: created,
                max_signin_session: None,
                reset_required: false,
                previous: Vec::new(),
            });
            account.users.insert(user);
        });
        door
    }

    fn now(&self) -> Timestamp {
        self.house.now()
    }

    fn edit(&self, change: impl FnOnce(&mut crate::state::Account)) {
        let account = self.house.account;
        let changed = self
            .house
            .installation
            .change(&self.house.moment(), |draft, _| {
                change(
                    draft
                        .account_mut(account)
                        .ok_or_else(|| Fault::new("no account"))?,
                );
                Ok(((), Vec::new()))
            });
        changed.wait().unwrap();
    }

    fn edit_profile(&self, change: impl FnOnce(&mut LoginProfile)) {
        self.edit(|account| {
            let ada = account
                .users
                .get_mut(&UserName::parse("ada").unwrap())
                .unwrap();
            change(ada.login_profile.as_mut().unwrap());
        });
    }

    /// The password must change, and `ada` may.
    fn let_password_change(&self) {
        self.edit(|account| {
            let ada = account.users.get_mut(&UserName::parse("ada").unwrap());
            let ada = ada.unwrap();
            let policy = Arn::aws_managed("policy/IAMUserChangePassword");
            ada.attached_policies.insert(policy);
            ada.login_profile.as_mut().unwrap().reset_required = true;
        });
    }

    fn ada_id(&self) -> UniqueId {
        let world = self.house.world();
        let account = world.account(self.house.account).unwrap();
        account
            .users
            .get(&UserName::parse("ada").unwrap())
            .unwrap()
            .id
            .clone()
    }

    /// Gives `ada` a device of the seed [`SEED`].
    fn with_device(self) -> Self {
        self.with_device_of("phone", SEED)
    }

    fn with_device_of(self, name: &str, seed: &[u8]) -> Self {
        let name = MfaDeviceName::parse(name).unwrap();
        let context = totp::seed_context(self.house.account, &name);
        let means = self.house.installation.means();
        let seed = means.seal(seed, &context, &self.house.moment()).unwrap();
        let owner = Some((DeviceOwner::User(self.ada_id()), self.now()));
        let created = self.now();
        self.edit(move |account| {
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
        self
    }

    fn code(&self) -> String {
        totp::code_of(SEED, totp::step_of(self.now()))
    }

    fn send(&self, submission: Submission) -> Step {
        let moment = self.house.moment();
        self.house
            .installation
            .sign_in(submission, &visit(), &moment)
            .wait()
    }

    fn as_user(&self, account: &str, user_name: &str, password: &str) -> Step {
        self.send(Submission::User {
            account: account.to_owned(),
            user_name: user_name.to_owned(),
            password: secret(password),
            destination: "/console/security".to_owned(),
            remember: false,
        })
    }

    fn right(&self) -> Step {
        self.as_user(ACCOUNT, "ada", "Right-1234")
    }

    fn answer_code(&self, flow: &str, code: &str) -> Step {
        self.answer_device(flow, None, code)
    }

    fn answer_device(&self, flow: &str, device: Option<&str>, code: &str) -> Step {
        self.send(Submission::MfaCode {
            flow: flow.to_owned(),
            device: device.map(str::to_owned),
            code: code.to_owned(),
            next: None,
        })
    }

    fn new_password(&self, flow: &str, password: &str, again: &str) -> Step {
        let (password, again) = (secret(password), secret(again));
        self.send(Submission::NewPassword {
            flow: flow.to_owned(),
            password,
            again,
        })
    }

    fn session(&self, step: &Step) -> Option<ConsoleSession> {
        let Step::SignedIn { cookie, .. } = step else {
            panic!("not in: {step:?}")
        };
        self.house
            .installation
            .console_session(cookie.expose(), &visit(), &self.house.moment())
    }

    /// The records of `name`, newest first.
    fn records(&self, name: &str) -> Vec<Json> {
        let query = AuditQuery {
            account: self.house.account,
            start_ms: 0,
            end_ms: i64::MAX,
            attribute: Some(Attribute::EventName(name.to_owned())),
            max: 50,
            after: None,
        };
        let page = self.house.installation.means().history(&query).unwrap();
        page.records
            .iter()
            .map(|record| serde_json::from_str(&record.json).unwrap())
            .collect()
    }
}

fn hash(password: &str, salt: [u8; 16]) -> Sealed {
    Sealed(hash_password(&secret(password), salt).as_phc().to_owned())
}

fn secret(text: &str) -> Secret<String> {
    Secret::new(text.to_owned())
}

fn visit() -> Visit {
    Visit {
        peer: Peer {
            address: "192.0.2.7".parse().unwrap(),
            tls: None,
        },
        user_agent: "Browser/1.0".to_owned(),
        host: "localhost:4680".to_owned(),
        region: Region::parse("eu-central-1").unwrap(),
        account_at_hand: false,
        shows: Shows::default(),
    }
}

fn flow(step: Step) -> String {
    match step {
        Step::AwaitMfaCode { flow, .. } | Step::AwaitNewPassword { flow, .. } => flow,
        other => panic!("nothing awaited: {other:?}"),
    }
}

#[test]
fn a_user_signs_in_and_the_session_says_who_it_is() {
    let door = Door::new();
    let step = door.right();
    let Step::SignedIn { destination, .. } = &step else {
        panic!("{step:?}")
    };
    assert_eq!(destination, "/console/security");
    let session = door.session(&step).unwrap();
    assert_eq!(session.arn.as_str(), "arn:aws:iam::111122223333:user/ada");
    assert_eq!(
        (session.mfa, session.is_root, session.previous_sign_in),
        (false, false, None)
    );
    door.house.pass(60);
    let again = door.session(&door.right()).unwrap();
    assert_eq!(again.previous_sign_in, Some(session.signed_in));
    let record = door.records("ConsoleLogin").pop().unwrap();
    let mut expected = json!({
        "eventVersion": "1.11",
        "userIdentity": {
            "type": "IAMUser",
            "principalId": door.ada_id().as_str(),
            "arn": "arn:aws:iam::111122223333:user/ada",
            "accountId": "111122223333",
            "userName": "ada",
        },
        "eventTime": "2026-01-01T12:00:00Z",
        "eventSource": "signin.amazonaws.com",
        "eventName": "ConsoleLogin",
        "awsRegion": "eu-central-1",
        "sourceIPAddress": "192.0.2.7",
        "userAgent": "Browser/1.0",
        "requestParameters": null,
        "responseElements": { "ConsoleLogin": "Success" },
        "additionalEventData": {
            "LoginTo": "http://localhost:4680/console/security",
            "MobileVersion": "No",
            "MFAUsed": "No",
        },
        "readOnly": false,
        "eventType": "AwsConsoleSignIn",
        "managementEvent": true,
        "recipientAccountId": "111122223333",
        "eventCategory": "Management",
    });
    expected["eventID"] = record["eventID"].clone();
    assert_eq!(record, expected);
}

#[test]
fn records_keep_a_kilobyte_of_what_a_client_calls_itself() {
    let door = Door::new();
    let agent = |length: usize| format!("a{}", "\u{e9}".repeat(length));
    for (length, kept) in [(3, 7), (511, 1023), (4000, 1023)] {
        let visit = Visit {
            user_agent: agent(length),
            ..visit()
        };
        let submission = Submission::User {
            account: ACCOUNT.to_owned(),
            user_name: "ada".to_owned(),
            password: secret("Right-1234"),
            destination: String::new(),
            remember: false,
        };
        let (installation, moment) = (&door.house.installation, door.house.moment());
        let step = installation.sign_in(submission, &visit, &moment).wait();
        assert!(matches!(step, Step::SignedIn { .. }));
        let record = &door.records("ConsoleLogin")[0];
        let told = record["userAgent"].as_str().unwrap();
        assert_eq!(told.len(), kept);
        assert!(agent(length).starts_with(told));
        door.house.pass(1);
    }
}

#[test]
fn root_signs_in_by_e_mail_address_and_is_recorded_in_us_east_1() {
    let door = Door::new();
    let new = NewAccount {
        account_id: AccountId::parse("444455556666").ok(),
        root_email: Some("Owner@Example.com".to_owned()),
        root_password: Some(secret("Owner-pass-1")),
        ..NewAccount::default()
    };
    door.house
        .installation
        .create_account(new, &door.house.moment())
        .wait()
        .unwrap();
    let root = |password: &str| {
        door.send(Submission::Root {
            email: "owner@example.COM".to_owned(),
            password: secret(password),
            destination: "https://evil.example/".to_owned(),
            remember: false,
        })
    };
    let step = root("Owner-pass-1");
    let Step::SignedIn { destination, .. } = &step else {
        panic!("{step:?}")
    };
    assert_eq!(destination, "/console");
    assert!(door.session(&step).unwrap().is_root);
    assert!(matches!(root("nope"), Step::Refused(Refused::Credentials)));
    let query = AuditQuery {
        account: AccountId::parse("444455556666").unwrap(),
        start_ms: 0,
        end_ms: i64::MAX,
        attribute: None,
        max: 10,
        after: None,
    };
    let page = door.house.installation.means().history(&query).unwrap();
    for record in &page.records {
        let record: Json = serde_json::from_str(&record.json).unwrap();
        assert_eq!(record["awsRegion"], "us-east-1");
        assert_eq!(record["userIdentity"]["type"], "Root");
        assert_eq!(
            record["userIdentity"]["arn"],
            "arn:aws:iam::444455556666:root"
        );
        assert_eq!(record["userIdentity"]["accessKeyId"], "");
    }
    let names: Vec<_> = page
        .records
        .iter()
        .map(|record| record.event_name.as_str())
        .collect();
    assert_eq!(names, ["ConsoleLogin", "ConsoleLogin", "CreateAccount"]);
}

#[test]
fn a_wrong_password_and_an_unknown_user_look_alike_and_are_recorded_apart() {
    let door = Door::new();
    for (account, name, password) in [
        (ACCOUNT, "ada", "Wrong-1234"),
        (ACCOUNT, "hunter2", "Right-1234"),
        ("999988887777", "ada", "Right-1234"),
        ("no-such-alias", "ada", "Right-1234"),
        (ACCOUNT, "not a name!", "Right-1234"),
    ] {
        let step = door.as_user(account, name, password);
        assert!(
            matches!(step, Step::Refused(Refused::Credentials)),
            "{account} {name}"
        );
    }
    let records = door.records("ConsoleLogin");
    assert_eq!(records.len(), 3);
    let wrong = records.last().unwrap();
    assert_eq!(wrong["errorMessage"], "Failed authentication");
    assert_eq!(
        wrong["responseElements"],
        json!({ "ConsoleLogin": "Failure" })
    );
    assert_eq!(
        wrong["userIdentity"],
        json!({
            "type": "IAMUser",
            "principalId": door.ada_id().as_str(),
            "accountId": ACCOUNT,
            "accessKeyId": "",
            "userName": "ada",
        })
    );
    let unknown = &records[0];
    assert_eq!(
        unknown["errorMessage"],
        "No username found in supplied account"
    );
    assert_eq!(
        unknown["userIdentity"],
        json!({
            "type": "IAMUser",
            "accountId": ACCOUNT,
            "accessKeyId": "",
            "userName": "HIDDEN_DUE_TO_SECURITY_REASONS",
        })
    );
}

#[test]
fn a_device_is_asked_for_and_its_code_works_once() {
    let door = Door::new().with_device();
    let (one, two) = (flow(door.right()), flow(door.right()));
    let code = door.code();
    let step = door.answer_code(&one, &code);
    assert!(door.session(&step).unwrap().mfa);
    let replayed = door.answer_code(&two, &code);
    let Step::AwaitMfaCode { refused, .. } = &replayed else {
        panic!("{replayed:?}")
    };
    assert_eq!(*refused, Some(Refused::MfaCode));
    door.house.pass(30);
    let again = flow(replayed);
    assert!(matches!(
        door.answer_code(&again, &door.code()),
        Step::SignedIn { .. }
    ));

    let records = door.records("ConsoleLogin");
    let data = |record: &Json| record["additionalEventData"].clone();
    assert_eq!(records[1]["errorMessage"], "Failed authentication");
    assert_eq!(data(&records[1])["MFAUsed"], "Yes");
    assert_eq!(data(&records[0])["MFAUsed"], "Yes");
    let serial = "arn:aws:iam::111122223333:mfa/phone";
    assert_eq!(data(&records[0])["MFAIdentifier"], serial);
    let check = &door.records("CheckMfa")[0];
    assert_eq!(check["responseElements"], json!({ "CheckMfa": "Success" }));
    assert_eq!(data(check), json!({ "MfaType": "Virtual MFA" }));
    assert_eq!(check["userIdentity"]["arn"], Json::Null);
}

#[test]
fn a_flow_is_good_for_its_step_for_ten_minutes_and_for_the_password_it_began_with() {
    let door = Door::new().with_device();
    let begun = flow(door.right());
    let skipped = door.new_password(&begun, "Other-1234", "Other-1234");
    assert!(matches!(skipped, Step::Refused(Refused::Stale)));
    door.house.pass(600);
    assert!(matches!(
        door.answer_code(&begun, &door.code()),
        Step::Refused(Refused::Stale)
    ));
    let begun = flow(door.right());
    door.edit_profile(|profile| profile.password_hash = hash("Other-1234", [1; 16]));
    assert!(matches!(
        door.answer_code(&begun, &door.code()),
        Step::Refused(Refused::Stale)
    ));
    assert!(matches!(
        door.answer_code("nonsense", "123456"),
        Step::Refused(Refused::Stale)
    ));
}

#[test]
fn guessing_codes_has_to_wait_and_the_right_code_with_it() {
    let door = Door::new().with_device();
    let begun = flow(door.right());
    for _ in 0..5 {
        door.answer_code(&begun, "000000");
    }
    let step = door.answer_code(&begun, &door.code());
    let Step::AwaitMfaCode { refused, .. } = step else {
        panic!("{step:?}")
    };
    assert_eq!(refused, Some(Refused::Wait { seconds: 1 }));
    door.house.pass(1);
    assert!(matches!(
        door.answer_code(&begun, &door.code()),
        Step::SignedIn { .. }
    ));
}

#[test]
fn guessing_passwords_has_to_wait() {
    let door = Door::new();
    for _ in 0..5 {
        door.as_user(ACCOUNT, "ada", "Wrong-1234");
    }
    assert!(matches!(
        door.right(),
        Step::Refused(Refused::Wait { seconds: 2 })
    ));
    assert_eq!(door.records("ConsoleLogin").len(), 5);
    door.house.pass(2);
    assert!(matches!(door.right(), Step::SignedIn { .. }));
}

#[test]
fn a_password_that_must_change_is_changed_before_anything_else() {
    let door = Door::new();
    let elsewhere = door.right();
    let door = door.with_device();
    door.let_password_change();
    let begun = flow(door.right());
    let step = door.answer_code(&begun, &door.code());
    let Step::AwaitNewPassword {
        rules,
        refused: None,
        ..
    } = &step
    else {
        panic!("{step:?}")
    };
    assert!(!rules.is_empty());
    let begun = flow(step);
    let why = |why: &str| Refused::NewPassword(why.to_owned());
    for (password, again, expected) in [
        ("New-12345", "New-54321", Refused::Differ),
        (
            "short",
            "short",
            why("Password should have a minimum length of 8"),
        ),
        (
            "Right-1234",
            "Right-1234",
            why("Password should not be the same as a previously used password"),
        ),
    ] {
        let step = door.new_password(&begun, password, again);
        let Step::AwaitNewPassword { refused, .. } = step else {
            panic!("{step:?}")
        };
        assert_eq!(refused, Some(expected));
    }
    let step = door.new_password(&begun, "New-12345", "New-12345");
    assert!(door.session(&step).unwrap().mfa);
    assert!(door.session(&elsewhere).is_none());
    let world = door.house.world();
    let account = world.account(door.house.account).unwrap();
    assert_eq!(account.sessions.len(), 1, "that elsewhere is gone");
    assert!(matches!(door.right(), Step::Refused(Refused::Credentials)));
    let used = door.new_password(&begun, "Newer-12345", "Newer-12345");
    assert!(matches!(used, Step::Refused(Refused::Stale)));
    assert_eq!(door.records("ChangePassword").len(), 1);
}

#[test]
fn a_device_that_came_meanwhile_is_not_passed_by_with_a_new_password() {
    let renewed = |door: &Door, begun: &str| door.new_password(begun, "New-12345", "New-12345");
    // A device was enabled in between.
    let door = Door::new();
    door.let_password_change();
    let begun = flow(door.right());
    let door = door.with_device();
    for again in ["New-12345", "Other-12345"] {
        let step = door.new_password(&begun, "New-12345", again);
        assert_eq!(step.is_refused(), Some(Refused::Stale));
    }
    assert!(door.records("ChangePassword").is_empty());
    // One is due since.
    let door = Door::new();
    door.let_password_change();
    let begun = flow(door.right());
    door.edit(|account| account.info.requires_mfa = true);
    assert_eq!(renewed(&door, &begun).is_refused(), Some(Refused::Stale));
    // The one that was answered is gone, or is somebody else's.
    let door = Door::new().with_device();
    door.let_password_change();
    let begun = flow(door.answer_code(&flow(door.right()), &door.code()));
    let kept = renewed(&door, &begun);
    assert!(matches!(kept, Step::SignedIn { .. }), "{kept:?}");
    for gone in [true, false] {
        let door = Door::new().with_device();
        door.let_password_change();
        let begun = flow(door.answer_code(&flow(door.right()), &door.code()));
        door.edit(|account| {
            let phone = MfaDeviceName::parse("phone").unwrap();
            if gone {
                account.mfa_devices.remove(&phone);
            } else {
                account.mfa_devices.get_mut(&phone).unwrap().owner = None;
            }
        });
        assert_eq!(renewed(&door, &begun).is_refused(), Some(Refused::Stale));
    }
}

#[test]
fn a_page_that_asked_for_a_code_is_answered_once() {
    let door = Door::new().with_device();
    let begun = flow(door.right());
    let step = door.answer_code(&begun, &door.code());
    assert!(matches!(step, Step::SignedIn { .. }));
    door.house.pass(60);
    let again = door.answer_code(&begun, &door.code());
    assert_eq!(again.is_refused(), Some(Refused::Stale));
    let anew = door.answer_code(&flow(door.right()), &door.code());
    assert!(matches!(anew, Step::SignedIn { .. }));
}

#[test]
fn the_page_of_a_forced_change_says_that_the_password_may_not_stay() {
    let door = Door::new();
    door.let_password_change();
    let rules = |step: Step| match step {
        Step::AwaitNewPassword { rules, .. } => rules,
        other => panic!("{other:?}"),
    };
    assert!(rules(door.right()).contains(&Rule::NotAgain(1)));
}

#[test]
fn new_passwords_that_cost_hashes_are_not_tried_without_end() {
    let door = Door::new();
    door.edit_profile(|profile| profile.reset_required = true);
    let begun = flow(door.right());
    let why = |password: &str| {
        let step = door.new_password(&begun, password, password);
        let Step::AwaitNewPassword { refused, .. } = step else {
            panic!("{step:?}")
        };
        refused.unwrap()
    };
    for _ in 0..10 {
        assert!(matches!(why("short"), Refused::NewPassword(_)));
    }
    for _ in 0..5 {
        assert!(matches!(why("Right-1234"), Refused::NewPassword(_)));
    }
    assert_eq!(why("Right-1234"), Refused::Wait { seconds: 2 });
    assert!(matches!(why("short"), Refused::NewPassword(_)));
}

#[test]
fn who_may_not_change_the_password_is_told_why_and_stays_out() {
    let door = Door::new();
    door.edit_profile(|profile| profile.reset_required = true);
    let begun = flow(door.right());
    let step = door.new_password(&begun, "New-12345", "New-12345");
    let Step::AwaitNewPassword {
        refused: Some(Refused::NewPassword(why)),
        ..
    } = step
    else {
        panic!("{step:?}")
    };
    assert!(
        why.contains("is not authorized to perform: iam:ChangePassword"),
        "{why}"
    );
    assert!(door.records("ConsoleLogin").is_empty());
    assert_eq!(
        door.records("ChangePassword")[0]["errorCode"],
        "AccessDenied"
    );
}

#[test]
fn a_session_ends_by_sign_out_idleness_time_and_with_the_password() {
    let door = Door::new();
    let step = door.right();
    let session = door.session(&step).unwrap();
    let house = &door.house;
    house
        .installation
        .end_sessions(&session, Ending::This, &visit(), &house.moment())
        .wait()
        .unwrap();
    assert!(door.session(&step).is_none());
    assert_eq!(door.records("ConsoleLogout").len(), 1);

    let step = door.right();
    house.pass(3599);
    assert!(door.session(&step).is_some());
    house.pass(3599);
    assert!(door.session(&step).is_some(), "it was in use");
    house.pass(3600);
    assert!(door.session(&step).is_none(), "it lay idle");

    let step = door.right();
    for _ in 0..12 {
        house.pass(3599);
        assert!(door.session(&step).is_some());
    }
    house.pass(30);
    assert!(door.session(&step).is_none(), "twelve hours");

    let step = door.right();
    let (salt, now) = (house.moment().random(), house.now());
    door.edit_profile(|profile| profile.replace(hash("Right-1234", salt), now));
    assert!(
        door.session(&step).is_none(),
        "set again in the same second"
    );
    let step = door.right();
    assert!(door.session(&step).is_some());
    door.edit(|account| {
        account.users.remove(&UserName::parse("ada").unwrap());
    });
    assert!(door.session(&step).is_none(), "nobody");
}

#[test]
fn the_twenty_newest_sessions_of_a_person_stay() {
    let door = Door::new();
    let steps: Vec<_> = (0..22)
        .map(|_| {
            door.house.pass(1);
            door.right()
        })
        .collect();
    let good = steps.iter().map(|step| door.session(step).is_some());
    let lost: Vec<_> = good
        .enumerate()
        .filter(|(_, good)| !good)
        .map(|(at, _)| at)
        .collect();
    assert_eq!(lost, [0, 1]);
    door.house.pass(12 * 60 * 60);
    door.right();
    let world = door.house.world();
    assert_eq!(
        world.account(door.house.account).unwrap().sessions.len(),
        1,
        "what is over is not kept"
    );
}

#[test]
fn recent_activity_is_that_of_the_identity_alone() {
    let door = Door::new();
    door.as_user(ACCOUNT, "ada", "Wrong-1234");
    door.house.pass(1);
    let session = door.session(&door.right()).unwrap();
    door.as_user(ACCOUNT, "nobody", "x");
    let activity = door
        .house
        .installation
        .recent_activity(&session, door.now());
    let seen: Vec<_> = activity
        .iter()
        .map(|a| (a.event_name.as_str(), a.error.as_deref()))
        .collect();
    assert_eq!(
        seen,
        [("ConsoleLogin", None), ("ConsoleLogin", Some("Failure"))]
    );
    assert_eq!(activity[1].reason, "Failed authentication");
}

#[test]
fn what_a_page_does_again_and_again_is_one_line_of_activity() {
    use doorward_shapes::sts::{GetCallerIdentity, GetCallerIdentityInput};
    let door = Door::new();
    let session = door.session(&door.right()).unwrap();
    for _ in 0..60 {
        let input = GetCallerIdentityInput::default();
        let moment = door.house.moment();
        let installation = &door.house.installation;
        let called = installation.invoke::<GetCallerIdentity>(&session, input, &visit(), &moment);
        called.wait().unwrap();
    }
    // A commit acknowledges the records before it.
    let installation = &door.house.installation;
    let settled = installation.change(&door.house.moment(), |_, _| Ok(((), Vec::new())));
    settled.wait().unwrap();
    let activity = installation.recent_activity(&session, door.now());
    let seen: Vec<_> = activity.iter().map(|a| a.event_name.as_str()).collect();
    assert_eq!(seen, ["GetCallerIdentity", "ConsoleLogin"]);
}

#[test]
fn an_account_is_found_by_its_id_as_printed() {
    let door = Door::new();
    assert!(matches!(
        door.as_user(" 1111-2222-3333 ", "ADA", "Right-1234"),
        Step::SignedIn { .. }
    ));
}

#[test]
fn a_page_calls_an_operation_as_a_program_does() {
    use doorward_shapes::iam::{CreateUser, CreateUserInput};
    use doorward_shapes::sts::{GetCallerIdentity, GetCallerIdentityInput};
    let door = Door::new();
    let session = door.session(&door.right()).unwrap();
    let (house, visit) = (&door.house, visit());
    let who = house.installation.invoke::<GetCallerIdentity>(
        &session,
        GetCallerIdentityInput::default(),
        &visit,
        &house.moment(),
    );
    let arn = who.wait().unwrap().arn.unwrap();
    assert_eq!(arn, "arn:aws:iam::111122223333:user/ada");
    let input = CreateUserInput {
        user_name: "eve".to_owned(),
        ..CreateUserInput::default()
    };
    let refused = house
        .installation
        .invoke::<CreateUser>(&session, input, &visit, &house.moment());
    let refused = refused.wait().unwrap_err();
    assert_eq!(refused.code, "AccessDenied");
    assert!(
        refused
            .message
            .contains("no identity-based policy allows the iam:CreateUser action")
    );
    // Refusals are recorded in their turn; a change after them waits for them.
    door.edit(|_| {});
    let record = &door.records("CreateUser")[0];
    assert_eq!(record["sessionCredentialFromConsole"], "true");
    let input = CreateUserInput {
        user_name: String::new(),
        ..CreateUserInput::default()
    };
    let invalid = house
        .installation
        .invoke::<CreateUser>(&session, input, &visit, &house.moment());
    assert_eq!(invalid.wait().unwrap_err().code, "ValidationError");
}
