//! Passwords that expire, and root's own.
use super::*;
use crate::password_policy::PasswordPolicy;
use doorward_shapes::ErrorAnswer;

const DAY: i64 = 24 * 60 * 60;
const OWNER: &str = "Owner-pass-1";

fn policy(max_age_days: Option<u32>, hard_expiry: bool) -> PasswordPolicy {
    PasswordPolicy {
        minimum_length: 8,
        require_symbols: false,
        require_numbers: false,
        require_uppercase: false,
        require_lowercase: false,
        allow_users_to_change: true,
        max_age_days,
        reuse_prevention: None,
        hard_expiry,
    }
}

impl Door {
    fn with_policy(self, max_age_days: Option<u32>, hard_expiry: bool) -> Self {
        self.edit(|account| account.password_policy = Some(policy(max_age_days, hard_expiry)));
        self
    }

    /// Gives root the password [`OWNER`] and signs it in.
    fn root(&self) -> ConsoleSession {
        self.set_root_password();
        self.session(&self.as_root(OWNER)).unwrap()
    }

    fn set_root_password(&self) {
        let (salt, now) = (self.house.moment().random(), self.now());
        self.edit(|account| {
            let profile = account.root.login_profile.as_mut().unwrap();
            profile.replace(hash(OWNER, salt), now);
        });
    }

    fn as_root(&self, password: &str) -> Step {
        self.send(Submission::Root {
            email: "root@111122223333.example.com".to_owned(),
            password: secret(password),
            destination: String::new(),
            remember: false,
        })
    }

    fn change_root(&self, session: &ConsoleSession, old: &str, new: &str) -> Result<(), String> {
        let (moment, house) = (self.house.moment(), &self.house.installation);
        let (old, new) = (secret(old), secret(new));
        let changed = house.change_root_password(session, old, new, &visit(), &moment);
        let refusal = |answer: ErrorAnswer| format!("{}: {}", answer.code, answer.message);
        changed.wait().map_err(refusal)
    }
}

#[test]
fn a_password_that_is_no_longer_taken_can_be_left() {
    let door = Door::new();
    door.let_password_change();
    let (salt, old) = (door.house.moment().random(), "Emoji-\u{1f511}-1234");
    door.edit_profile(|profile| {
        profile.password_hash = hash(old, salt);
        profile.reset_required = false;
    });
    let session = door.session(&door.as_user(ACCOUNT, "ada", old)).unwrap();
    let change = |old: &str, new: &str| {
        let (moment, house) = (door.house.moment(), &door.house.installation);
        let (old, new) = (secret(old), secret(new));
        let changed = house.change_password(&session, old, new, &visit(), &moment);
        changed
            .wait()
            .map(drop)
            .map_err(|refused| refused.code.clone())
    };
    let refused = |code: &str| Err(code.to_owned());
    assert_eq!(change("Wrong-1234", "New-12345"), refused("AccessDenied"));
    assert_eq!(
        change(&"x".repeat(100_000), "New-12345"),
        refused("AccessDenied")
    );
    let violation = refused("PasswordPolicyViolation");
    assert_eq!(change(old, "Other-\u{1f511}-1234"), violation);
    assert_eq!(change(old, ""), violation);
    assert_eq!(change(old, &"aA1!".repeat(100_000)), violation);
    assert_eq!(change(old, "New-12345"), Ok(()));
    assert_eq!(door.records("ChangePassword").len(), 6);
}

#[test]
fn a_forced_change_takes_no_password_that_the_api_would_not() {
    let door = Door::new();
    door.let_password_change();
    let begun = flow(door.right());
    for password in ["Other-\u{1f511}-1234", "Other-\u{100}-1234"] {
        let step = door.new_password(&begun, password, password);
        let why = match step {
            Step::AwaitNewPassword {
                refused: Some(Refused::NewPassword(why)),
                ..
            } => why,
            other => panic!("{other:?}"),
        };
        assert!(why.contains("U+00FF"), "{why}");
    }
}

#[test]
fn a_password_is_good_for_its_days_and_then_must_change() {
    for (days, hard, after, follows) in [
        (None, false, 2000 * DAY, "in"),
        (None, true, 2000 * DAY, "in"),
        (Some(1), false, DAY - 1, "in"),
        (Some(1), true, DAY - 1, "in"),
        (Some(1), false, DAY, "new password"),
        (Some(1), true, DAY, "expired"),
        (Some(1095), false, 1095 * DAY - 1, "in"),
        (Some(1095), true, 1095 * DAY, "expired"),
    ] {
        let door = Door::new().with_policy(days, hard);
        door.house.pass(after);
        let word = match door.right() {
            Step::SignedIn { .. } => "in",
            Step::AwaitNewPassword { .. } => "new password",
            Step::Refused(Refused::Expired) => "expired",
            other => panic!("{other:?}"),
        };
        assert_eq!(word, follows, "{days:?} {hard} {after}");
    }
}

#[test]
fn a_new_password_begins_its_days_anew() {
    let door = Door::new().with_policy(Some(1), false);
    door.house.pass(DAY);
    let begun = flow(door.right());
    let step = door.new_password(&begun, "New-12345", "New-12345");
    assert!(matches!(step, Step::SignedIn { .. }));
    door.house.pass(DAY - 1);
    let step = door.as_user(ACCOUNT, "ada", "New-12345");
    assert!(matches!(step, Step::SignedIn { .. }));
}

#[test]
fn behind_a_hard_expiry_only_who_knows_the_password_is_told_of_it() {
    let door = Door::new().with_device().with_policy(Some(1), true);
    let begun = flow(door.right());
    door.house.pass(DAY);
    let wrong = door.as_user(ACCOUNT, "ada", "Wrong-1234");
    assert!(matches!(wrong, Step::Refused(Refused::Credentials)));
    assert!(matches!(door.right(), Step::Refused(Refused::Expired)));
    let record = &door.records("ConsoleLogin")[0];
    assert_eq!(record["errorMessage"], "Failed authentication");
    // No flow of before leads around it.
    let door = Door::new().with_device().with_policy(Some(1), true);
    door.house.pass(DAY - 60);
    let begun_late = flow(door.right());
    door.house.pass(60);
    for begun in [begun, begun_late] {
        let step = door.answer_code(&begun, &door.code());
        assert!(matches!(step, Step::Refused(Refused::Stale)), "{step:?}");
    }
}

#[test]
fn the_last_fifteen_days_of_a_password_are_told() {
    let door = Door::new().with_policy(Some(30), false);
    let told = |after: i64| {
        door.house.pass(after);
        let session = door.session(&door.right()).unwrap();
        let installation = &door.house.installation;
        installation.password_expires_soon(&session, door.now())
    };
    let expires = door.now().plus_seconds(30 * DAY);
    assert_eq!(told(15 * DAY - 1), None);
    assert_eq!(told(1), Some(expires));
    assert_eq!(told(15 * DAY - 1), Some(expires));
}

#[test]
fn the_accounts_rules_do_not_bind_root() {
    let door = Door::new().with_policy(Some(1), true);
    let session = door.root();
    door.edit(|account| account.password_policy.as_mut().unwrap().minimum_length = 100);
    let installation = &door.house.installation;
    assert_eq!(installation.password_rules(&session)[0], Rule::Length(8));
    door.house.pass(2 * DAY);
    let session = door.session(&door.as_root(OWNER)).unwrap();
    assert_eq!(
        installation.password_expires_soon(&session, door.now()),
        None
    );
    assert_eq!(door.change_root(&session, OWNER, "Newer-pass-2"), Ok(()));
}

#[test]
fn root_changes_its_password_and_its_other_sessions_end() {
    let door = Door::new();
    let elsewhere = door.as_root(OWNER);
    assert!(matches!(elsewhere, Step::Refused(_)));
    door.set_root_password();
    let (elsewhere, here) = (door.as_root(OWNER), door.as_root(OWNER));
    let session = door.session(&here).unwrap();
    for (old, new, why) in [
        (
            OWNER,
            "Short1",
            "PasswordPolicyViolation: Password should have a minimum length of 8",
        ),
        (
            OWNER,
            "Password1!",
            "PasswordPolicyViolation: Password should not be one that is commonly used",
        ),
        (
            OWNER,
            OWNER,
            "PasswordPolicyViolation: Password should not be the same as a previously used password",
        ),
        (
            "Wrong-pass-1",
            "Newer-pass-2",
            "AccessDenied: The old password was incorrect.",
        ),
    ] {
        assert_eq!(door.change_root(&session, old, new), Err(why.to_owned()));
    }
    assert_eq!(door.change_root(&session, OWNER, "Newer-pass-2"), Ok(()));
    assert!(door.session(&here).is_some(), "this one goes on");
    assert!(door.session(&elsewhere).is_none());
    assert!(matches!(
        door.as_root(OWNER),
        Step::Refused(Refused::Credentials)
    ));
    assert!(matches!(
        door.as_root("Newer-pass-2"),
        Step::SignedIn { .. }
    ));

    let records = door.records("PasswordUpdated");
    let outcomes = records.iter().map(|record| &record["responseElements"]);
    assert_eq!(
        outcomes.collect::<Vec<_>>(),
        [
            &json!({ "PasswordUpdated": "Success" }),
            &json!({ "PasswordUpdated": "Failure" })
        ]
    );
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
        "eventName": "PasswordUpdated",
        "awsRegion": "us-east-1",
        "sourceIPAddress": "192.0.2.7",
        "userAgent": "Browser/1.0",
        "requestParameters": null,
        "responseElements": { "PasswordUpdated": "Success" },
        "readOnly": false,
        "eventType": "AwsConsoleSignIn",
        "managementEvent": true,
        "recipientAccountId": "111122223333",
        "eventCategory": "Management",
    });
    expected["eventID"] = records[0]["eventID"].clone();
    assert_eq!(records[0], expected);
}

#[test]
fn roots_old_password_is_not_guessed_without_end() {
    let door = Door::new();
    let session = door.root();
    for _ in 0..5 {
        let wrong = door.change_root(&session, "Wrong-pass-1", "Newer-pass-2");
        assert!(wrong.unwrap_err().starts_with("AccessDenied"));
    }
    let wait = door.change_root(&session, OWNER, "Newer-pass-2");
    assert_eq!(wait, Err("Throttling: Rate exceeded".to_owned()));
    door.house.pass(1);
    assert_eq!(door.change_root(&session, OWNER, "Newer-pass-2"), Ok(()));
}

#[test]
fn nobody_but_root_changes_roots_password() {
    let door = Door::new();
    door.set_root_password();
    let ada = door.session(&door.right()).unwrap();
    let refused = door.change_root(&ada, OWNER, "Newer-pass-2");
    assert!(refused.unwrap_err().starts_with("NoSuchEntity"));
    assert!(matches!(door.as_root(OWNER), Step::SignedIn { .. }));
}

#[test]
fn a_password_that_root_must_set_at_sign_in_is_recorded_as_updated() {
    let door = Door::new();
    door.set_root_password();
    door.edit(|account| account.root.login_profile.as_mut().unwrap().reset_required = true);
    let begun = flow(door.as_root(OWNER));
    let step = door.new_password(&begun, "Newer-pass-2", "Newer-pass-2");
    assert!(matches!(step, Step::SignedIn { .. }));
    assert_eq!(door.records("PasswordUpdated").len(), 1);
}

#[test]
fn a_code_sent_twice_at_once_signs_in_once() {
    let door = Door::new().with_device();
    let begun = [flow(door.right()), flow(door.right())];
    let code = door.code();
    // All of them are made before any is durable.
    let steps = begun.iter().chain(&begun).map(|flow| {
        let submission = Submission::MfaCode {
            device: None,
            flow: flow.clone(),
            code: code.clone(),
            next: None,
        };
        let moment = door.house.moment();
        door.house
            .installation
            .sign_in(submission, &visit(), &moment)
    });
    let steps: Vec<_> = steps.collect();
    let steps = steps.into_iter().map(crate::Performed::wait);
    let signed_in = steps.filter(|step| matches!(step, Step::SignedIn { .. }));
    assert_eq!(signed_in.count(), 1);
}

#[test]
fn whoever_is_not_there_costs_a_hash_as_well() {
    let door = Door::new();
    door.house.make_user("bob");
    for (account, user_name) in [
        (ACCOUNT, "ada"),
        (ACCOUNT, "bob"),
        (ACCOUNT, "nobody"),
        ("no-such-account", "ada"),
    ] {
        let submission = Submission::User {
            account: account.to_owned(),
            user_name: user_name.to_owned(),
            password: secret("Wrong-1234"),
            destination: String::new(),
            remember: false,
        };
        let moment = door.house.moment();
        let begun = door
            .house
            .installation
            .sign_in(submission, &visit(), &moment);
        assert!(matches!(begun, crate::Performed::Slow(_)), "{user_name}");
    }
}
