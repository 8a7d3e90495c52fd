//! Whom a browser remembers, and the region that its sign-ins are recorded in.
use super::*;
use crate::sign_in::{REMEMBERED_FOR, RememberedName};
use doorward_shapes::iam::{CreateAccountAlias, CreateAccountAliasInput};

impl Door {
    fn remembering(&self, account: &str) -> Step {
        self.send(Submission::User {
            account: account.to_owned(),
            user_name: "ada".to_owned(),
            password: secret("Right-1234"),
            destination: "/console/security".to_owned(),
            remember: true,
        })
    }

    fn set_alias(&self, alias: &str) {
        let account_alias = alias.to_owned();
        let input = CreateAccountAliasInput { account_alias };
        self.house.admin::<CreateAccountAlias>(input).unwrap();
    }

    fn recall(&self, cookie: &str) -> Option<(String, RememberedName)> {
        let found = self.house.installation.recall(cookie, self.now());
        found.map(|found| (found.account_label, found.name))
    }
}

fn remembered(step: Step) -> Option<String> {
    match step {
        Step::SignedIn { remembered, .. } => remembered,
        other => panic!("not in: {other:?}"),
    }
}

#[test]
fn a_browser_remembers_whom_it_shall_and_by_the_alias_of_today() {
    let door = Door::new();
    assert_eq!(remembered(door.right()), None);
    door.set_alias("old-corp");
    let cookie = remembered(door.remembering("old-corp")).unwrap();
    let ada = RememberedName::User("ada".to_owned());
    assert_eq!(
        door.recall(&cookie),
        Some(("old-corp".to_owned(), ada.clone()))
    );
    door.set_alias("new-corp");
    assert_eq!(door.recall(&cookie), Some(("new-corp".to_owned(), ada)));
    assert!(!cookie.contains("ada"), "sealed");
}

#[test]
fn a_cookie_that_is_not_ours_or_too_old_tells_nothing() {
    let door = Door::new();
    let cookie = remembered(door.remembering(ACCOUNT)).unwrap();
    let door = door.with_device();
    let flow = flow(door.right());
    for bad in ["", "x", &format!("A{cookie}"), &flow] {
        assert_eq!(door.recall(bad), None, "{bad}");
    }
    assert!(
        matches!(
            door.answer_code(&cookie, "000000"),
            Step::Refused(Refused::Stale)
        ),
        "it proves nothing"
    );
    assert!(door.recall(&cookie).is_some());
    door.house.pass(REMEMBERED_FOR);
    assert_eq!(door.recall(&cookie), None);
}

#[test]
fn whom_to_remember_and_where_to_go_outlast_code_and_new_password() {
    let door = Door::new().with_device();
    door.let_password_change();
    let code = flow(door.remembering(ACCOUNT));
    let password = flow(door.answer_code(&code, &door.code()));
    let step = door.new_password(&password, "Another-1234", "Another-1234");
    let Step::SignedIn {
        destination,
        remembered,
        ..
    } = step
    else {
        panic!("not in: {step:?}")
    };
    assert_eq!(destination, "/console/security");
    assert!(door.recall(&remembered.unwrap()).is_some());
}

#[test]
fn an_old_alias_stops_working_at_once_and_reads_like_one_that_never_was() {
    let door = Door::new();
    door.set_alias("old-corp");
    assert!(matches!(
        door.as_user("old-corp", "ada", "Right-1234"),
        Step::SignedIn { .. }
    ));
    door.set_alias("new-corp");
    for account in ["old-corp", "never-was", "999988887777"] {
        let step = door.as_user(account, "ada", "Right-1234");
        assert!(matches!(step, Step::Refused(Refused::Credentials)));
    }
    assert!(matches!(
        door.as_user("NEW-corp", "ada", "Right-1234"),
        Step::SignedIn { .. }
    ));
}

#[test]
fn a_sign_in_is_recorded_in_the_region_of_its_endpoint() {
    let region = |text: &str| Region::parse(text).unwrap();
    let at = |region, account_at_hand| Visit {
        region,
        account_at_hand,
        ..visit()
    };
    // endpoint, account cookie at the global one, recorded in
    for (visit, recorded) in [
        (at(region("eu-west-3"), false), "eu-west-3"),
        (at(Region::us_east_1(), false), "us-east-1"),
        (at(Region::us_east_1(), true), "us-east-2"),
    ] {
        let door = Door::new().with_device();
        let (house, submission) = (&door.house, |password: &str| Submission::User {
            account: ACCOUNT.to_owned(),
            user_name: "ada".to_owned(),
            password: secret(password),
            destination: String::new(),
            remember: false,
        });
        let send = |submission, visit: &Visit| {
            let step = house
                .installation
                .sign_in(submission, visit, &house.moment());
            step.wait()
        };
        send(submission("wrong"), &visit);
        let flow = flow(send(submission("Right-1234"), &visit));
        let code = door.code();
        // Wherever the code is sent, the sign-in is one.
        let device = None;
        send(
            Submission::MfaCode {
                flow,
                device,
                code,
                next: None,
            },
            &super::visit(),
        );
        for name in ["ConsoleLogin", "CheckMfa"] {
            for record in door.records(name) {
                assert_eq!(record["awsRegion"], recorded, "{name}");
            }
        }
        assert_eq!(door.records("ConsoleLogin").len(), 2);
    }
}
