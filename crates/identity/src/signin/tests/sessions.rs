//! The sessions of programs, listed, looked at and revoked.
use super::*;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::signin::types::{ClientType, SessionStatus};
use doorward_shapes::signin::{
    BatchRevokeSessions, BatchRevokeSessionsInput, BatchRevokeSessionsOutput, GetSession,
    GetSessionInput, GetSessionOutput, ListSessions, ListSessionsInput, ListSessionsOutput,
};

const ADA: &str = "arn:aws:iam::111122223333:user/ada";
const EVERYBODY: &str = "arn:aws:iam::111122223333:*";

impl Program {
    fn ada(&self) -> Caller {
        self.house.user("ada")
    }

    fn list(&self, caller: &Caller, input: ListSessionsInput) -> ListSessionsOutput {
        self.house.call::<ListSessions>(caller, input).unwrap()
    }

    fn list_of(&self, caller: &Caller, whose: Option<&str>) -> Vec<String> {
        let input = ListSessionsInput {
            principal_arn: whose.map(str::to_owned),
            ..ListSessionsInput::default()
        };
        let found = self.list(caller, input).items.into_iter();
        found.map(|session| session.session_arn).collect()
    }

    fn look(
        &self,
        caller: &Caller,
        arn: &str,
        whose: Option<&str>,
    ) -> Result<GetSessionOutput, ErrorAnswer> {
        let input = GetSessionInput {
            session_arn: arn.to_owned(),
            principal_arn: whose.map(str::to_owned),
        };
        self.house.call::<GetSession>(caller, input)
    }

    fn revoke(
        &self,
        caller: &Caller,
        arns: &[&str],
        whose: Option<&str>,
    ) -> Result<BatchRevokeSessionsOutput, ErrorAnswer> {
        let input = BatchRevokeSessionsInput {
            principal_arn: whose.map(str::to_owned),
            session_arns: arns.iter().map(|&arn| arn.to_owned()).collect(),
            reason: Some("a lost laptop".to_owned()),
        };
        self.house.call::<BatchRevokeSessions>(caller, input)
    }
}

#[test]
fn a_session_is_told_of_with_what_it_came_from() {
    let program = Program::new();
    let session = program.signed_in();
    program.authorize(&session, SAME).unwrap();
    let ada = program.ada();
    assert!(program.list_of(&ada, None).is_empty(), "only a code yet");
    let began = program.house.now().seconds();
    let (session, told) = program.logged_in();
    program.house.pass(60);
    assert_eq!(program.refresh(told.refresh_token()).status, 200);
    let listed = program.list(&ada, ListSessionsInput::default()).items;
    let [one] = &listed[..] else {
        panic!("{listed:?}")
    };
    assert_eq!(one.principal_arn, ADA);
    assert_eq!(one.role, None);
    assert_eq!(one.status, Some(SessionStatus::Active));
    assert_eq!(one.client_id.as_deref(), Some(SAME));
    assert_eq!(one.client_type, Some(ClientType::Cli));
    assert_eq!(one.issued_at, began);
    assert_eq!(one.expires_at, session.expires.seconds());
    let seen = program.look(&ada, &one.session_arn, None).unwrap();
    assert_eq!(seen.last_used_at, Some(began + 60));
    assert_eq!(seen.issued_in_region.as_deref(), Some("us-east-1"));
    assert_eq!(
        seen.user_agent.as_deref(),
        Some("aws-cli/2 md/command#login")
    );
    let origin = seen.origin_session_arn.unwrap();
    let (_, id) = origin
        .split_once("us-east-1:111122223333:session/")
        .unwrap();
    assert_eq!(id.len(), 36, "{origin}");
    assert_ne!(origin, one.session_arn);
}

#[test]
fn a_revoked_session_is_refreshed_no_more_and_told_of_until_its_end() {
    let program = Program::new();
    let (session, told) = program.logged_in();
    let ada = program.ada();
    let arn = program.list_of(&ada, None).remove(0);
    for _ in 0..2 {
        let revoked = program.revoke(&ada, &[&arn], None).unwrap();
        assert_eq!(revoked.revoked_sessions[0].session_arn, arn);
        assert!(revoked.errors.is_empty(), "again is no error");
        assert_eq!(program.refresh(told.refresh_token()).error(), EXPIRED);
    }
    let status = |status| {
        let input = ListSessionsInput {
            status: Some(status),
            ..ListSessionsInput::default()
        };
        program.list(&ada, input).items.len()
    };
    assert_eq!(
        (
            status(SessionStatus::Active),
            status(SessionStatus::Revoked)
        ),
        (0, 1)
    );
    let records = program.house.records();
    let revoked = records
        .iter()
        .find(|one| one["eventName"] == "BatchRevokeSessions");
    let revoked = revoked.unwrap();
    assert_eq!(revoked["readOnly"], false);
    assert_eq!(revoked["requestParameters"]["reason"], "a lost laptop");
    assert_eq!(revoked["requestParameters"]["sessionArns"][0], arn.as_str());
    program
        .house
        .pass(session.expires.seconds() - program.house.now().seconds());
    assert!(program.list_of(&ada, None).is_empty());
}

#[test]
fn a_session_lasts_as_long_as_its_user_may_have_one_from_the_next_sign_in_on() {
    let program = Program::new();
    let (before, _) = program.logged_in();
    let usual = before.expires.seconds() - program.house.now().seconds();
    assert_eq!(usual, 12 * 3600);
    for seconds in [3600, 7_776_000] {
        program.house.pass(1);
        let input = doorward_shapes::iam::UpdateLoginProfileInput {
            user_name: "ada".to_owned(),
            max_signin_session_duration: Some(seconds),
            ..doorward_shapes::iam::UpdateLoginProfileInput::default()
        };
        program
            .house
            .admin::<doorward_shapes::iam::UpdateLoginProfile>(input)
            .unwrap();
        let (session, told) = program.logged_in();
        let ends = program.house.now().plus_seconds(seconds.into());
        assert_eq!(session.expires, ends);
        let arn = program.list_of(&program.ada(), None).remove(0);
        let seen = program.look(&program.ada(), &arn, None).unwrap();
        assert_eq!(seen.expires_at, ends.seconds());
        // The program's last refresh is in the session's last minute, past twelve hours if it may be.
        program.house.pass(i64::from(seconds) - 60);
        let last = program.refresh(told.refresh_token());
        assert_eq!((last.status, &last.json["expiresIn"]), (200, &json!(60)));
        program.house.pass(60);
        assert_eq!(program.refresh(last.refresh_token()).error(), EXPIRED);
    }
}

#[test]
fn a_token_that_is_revoked_revokes_its_session() {
    let program = Program::new();
    let (_, told) = program.logged_in();
    let ada = program.ada();
    let input = doorward_shapes::signin::RevokeOAuth2TokenWithIAMInput {
        token: Secret::new(told.refresh_token().to_owned()),
    };
    let house = &program.house;
    house
        .call::<doorward_shapes::signin::RevokeOAuth2TokenWithIAM>(&ada, input)
        .unwrap();
    let listed = program.list(&ada, ListSessionsInput::default()).items;
    assert_eq!(listed[0].status, Some(SessionStatus::Revoked));
}

#[test]
fn sessions_are_anothers_only_where_that_is_asked_for() {
    let program = Program::new();
    program.logged_in();
    let (ada, admin) = (program.ada(), program.house.user("admin"));
    let arn = program.list_of(&ada, None).remove(0);
    assert!(program.list_of(&admin, None).is_empty());
    for whose in [ADA, EVERYBODY] {
        assert_eq!(
            program.list_of(&admin, Some(whose)),
            std::slice::from_ref(&arn)
        );
        assert!(program.look(&admin, &arn, Some(whose)).is_ok());
    }
    let others = "arn:aws:iam::444455556666:*";
    for whose in [
        None,
        Some("arn:aws:iam::111122223333:user/eve"),
        Some(others),
    ] {
        assert_eq!(program.list_of(&admin, whose).len(), 0);
        let refused = program.look(&admin, &arn, whose).unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("ResourceNotFoundException", 404)
        );
        let refused = program.revoke(&admin, &[&arn], whose).unwrap();
        assert!(refused.revoked_sessions.is_empty());
        assert_eq!(refused.errors[0].code, "ResourceNotFoundException");
    }
    // One that is not there stands in the way of none that is.
    let nothing = arn.replace("session/", "session/0");
    let some = program
        .revoke(&admin, &[&nothing, "some", &arn], Some(ADA))
        .unwrap();
    assert_eq!(some.revoked_sessions[0].session_arn, arn);
    let failed: Vec<_> = some.errors.iter().map(|one| &*one.session_arn).collect();
    assert_eq!(failed, [nothing.as_str(), "some"]);
}

#[test]
fn each_session_must_be_allowed() {
    let program = Program::new();
    program.logged_in();
    let ada = program.ada();
    let arn = program.list_of(&ada, None).remove(0);
    program.put(&json!({
        "Effect": "Allow", "Action": "signin:*",
        "Resource": "arn:aws:signin:*:*:session/other",
    }));
    let (start, _) = arn.rsplit_once('/').unwrap();
    let other = format!("{start}/other");
    let listing = program
        .house
        .call::<ListSessions>(&ada, ListSessionsInput::default());
    let refusals = [
        listing.unwrap_err(),
        program.look(&ada, &arn, None).unwrap_err(),
        program.revoke(&ada, &[&other, &arn], None).unwrap_err(),
    ];
    for refused in refusals {
        assert_eq!(refused.code, "AccessDenied", "{refused:?}");
    }
}

#[test]
fn hundreds_come_page_by_page_and_filters_hold_together() {
    let program = Program::new();
    let (session, _) = program.logged_in();
    let ada = program.ada();
    let began = program.house.now();
    let moment = program.house.moment();
    let copied = program.house.installation.change(&moment, |draft, _| {
        let account = draft.account_mut(session.account).unwrap();
        let one = account.logins.iter().next().unwrap().as_ref().clone();
        for number in 1..250_i64 {
            account.logins.insert(crate::state::Login {
                id: format!("copy-{number}"),
                began: began.plus_seconds(number),
                ..one.clone()
            });
        }
        Ok(((), Vec::new()))
    });
    copied.wait().unwrap();
    let (mut seen, mut token) = (Vec::new(), None);
    loop {
        let page = program.list(
            &ada,
            ListSessionsInput {
                max_results: Some(100),
                next_token: token,
                ..ListSessionsInput::default()
            },
        );
        assert!(page.items.len() <= 100);
        seen.extend(page.items.into_iter().map(|one| one.issued_at));
        token = page.next_token;
        if token.is_none() {
            break;
        }
    }
    let newest_first: Vec<_> = (0..250).rev().map(|age| began.seconds() + age).collect();
    assert_eq!(seen, newest_first);
    let some = program.list(
        &ada,
        ListSessionsInput {
            status: Some(SessionStatus::Active),
            client_id: Some(SAME.to_owned()),
            issued_after: Some(began.seconds() + 10),
            issued_before: Some(began.seconds() + 20),
            ..ListSessionsInput::default()
        },
    );
    assert_eq!(some.items.len(), 10);
    let wrong = ListSessionsInput {
        next_token: Some("made up".to_owned()),
        ..ListSessionsInput::default()
    };
    let refused = program.house.call::<ListSessions>(&ada, wrong).unwrap_err();
    assert_eq!(refused.code, "ValidationException");
}
