//! Requests on their way, between a provider's account and a customer's.
mod shown;

use super::testing::{asking, stage};
use crate::Caller;
use crate::sts::testing::{Stage, allow, deny};
use doorward_shapes::iam::types::StateType;
use doorward_shapes::iam::{
    AcceptDelegationRequest, AcceptDelegationRequestInput, AssociateDelegationRequest,
    AssociateDelegationRequestInput, CreateDelegationRequestInput, ListDelegationRequests,
    ListDelegationRequestsInput, RejectDelegationRequest, RejectDelegationRequestInput,
    SendDelegationToken, SendDelegationTokenInput, UpdateDelegationRequest,
    UpdateDelegationRequestInput,
};

const DAY: i64 = 24 * 60 * 60;

fn associate(stage: &Stage, caller: &Caller, id: &str) -> String {
    let delegation_request_id = id.to_owned();
    stage.step::<AssociateDelegationRequest>(
        caller,
        AssociateDelegationRequestInput {
            delegation_request_id,
        },
    )
}

fn update(stage: &Stage, caller: &Caller, id: &str) -> String {
    stage.step::<UpdateDelegationRequest>(
        caller,
        UpdateDelegationRequestInput {
            delegation_request_id: id.to_owned(),
            notes: Some("Please look".to_owned()),
        },
    )
}

fn accept(stage: &Stage, caller: &Caller, id: &str) -> String {
    let delegation_request_id = id.to_owned();
    stage.step::<AcceptDelegationRequest>(
        caller,
        AcceptDelegationRequestInput {
            delegation_request_id,
        },
    )
}

fn reject(stage: &Stage, caller: &Caller, id: &str) -> String {
    stage.step::<RejectDelegationRequest>(
        caller,
        RejectDelegationRequestInput {
            delegation_request_id: id.to_owned(),
            notes: Some("No need".to_owned()),
        },
    )
}

fn send(stage: &Stage, caller: &Caller, id: &str) -> String {
    let delegation_request_id = id.to_owned();
    stage.step::<SendDelegationToken>(
        caller,
        SendDelegationTokenInput {
            delegation_request_id,
        },
    )
}

fn provider(stage: &Stage) -> Caller {
    stage.user(stage.abroad, "provider", &[allow("*")])
}

/// The state that `caller` sees.
fn state(stage: &Stage, caller: &Caller, id: &str) -> StateType {
    stage.seen(caller, id).unwrap().state.unwrap()
}

#[test]
fn a_request_is_claimed_passed_on_accepted_and_released() {
    let stage = stage();
    let provider = provider(&stage);
    let ada = stage.user(stage.home, "ada", &[]);
    let boss = stage.user(stage.home, "boss", &[allow("iam:*")]);
    let id = stage.asked(&provider, asking("workflow-1"));
    assert_eq!(state(&stage, &ada, &id), StateType::Unassigned);
    assert_eq!(associate(&stage, &ada, &id), "done");
    assert_eq!(state(&stage, &ada, &id), StateType::Assigned);
    // Who claimed it may do all with it but accept it.
    assert!(accept(&stage, &ada, &id).starts_with("AccessDenied: User: "));
    assert_eq!(update(&stage, &ada, &id), "done");
    assert_eq!(state(&stage, &ada, &id), StateType::PendingApproval);
    assert!(send(&stage, &ada, &id).contains("PENDING_APPROVAL state"));
    assert_eq!(accept(&stage, &boss, &id), "done");
    assert_eq!(send(&stage, &ada, &id), "done");
    let seen = stage.seen(&provider, &id).unwrap();
    assert_eq!(seen.state, Some(StateType::Finalized));
    assert_eq!(seen.owner_id.as_deref(), Some(ada.arn().as_str()));
    assert_eq!(seen.approver_id.as_deref(), Some(boss.arn().as_str()));
    assert_eq!(seen.notes.as_deref(), Some("Please look"));
    assert_eq!(seen.requestor_name.as_deref(), Some("Example Corp"));
    assert!(
        seen.permission_policy
            .unwrap()
            .contains("arn:aws:iam::*:user/ada")
    );
    for again in [reject, send, update, associate, accept] {
        assert!(again(&stage, &boss, &id).contains("is in the FINALIZED state"));
    }
}

#[test]
fn a_rejected_request_goes_nowhere() {
    let stage = stage();
    let provider = provider(&stage);
    let ada = stage.user(stage.home, "ada", &[]);
    let boss = stage.user(stage.home, "boss", &[allow("iam:*")]);
    let id = stage.asked(&provider, asking("workflow-1"));
    assert_eq!(associate(&stage, &ada, &id), "done");
    assert_eq!(accept(&stage, &boss, &id), "done");
    assert_eq!(reject(&stage, &ada, &id), "done");
    let seen = stage.seen(&ada, &id).unwrap();
    assert_eq!(seen.rejection_reason.as_deref(), Some("No need"));
    for step in [accept, send, update, reject, associate] {
        assert!(step(&stage, &boss, &id).contains("is in the REJECTED state"));
    }
    assert!(stage.traded(&provider, &id).is_err());
}

#[test]
fn other_accounts_and_other_people_do_nothing_with_it() {
    let stage = stage();
    let provider = provider(&stage);
    let ada = stage.user(stage.home, "ada", &[]);
    let eve = stage.user(stage.home, "eve", &[]);
    let third = stage.house.add_account("444455556666");
    let stranger = stage.user(third, "stranger", &[allow("*")]);
    let input = CreateDelegationRequestInput {
        owner_account_id: Some(stage.home.to_string()),
        ..asking("workflow-1")
    };
    let id = stage.asked(&provider, input);
    for step in [associate, update, accept, reject, send] {
        let refused = step(&stage, &stranger, &id);
        assert!(refused.starts_with("NoSuchEntity"), "{refused}");
    }
    assert!(stage.seen(&stranger, &id).is_err());
    // Nor does the provider answer for the customer.
    assert!(accept(&stage, &provider, &id).starts_with("NoSuchEntity"));
    assert_eq!(associate(&stage, &ada, &id), "done");
    for step in [associate, update, accept, reject, send] {
        let refused = step(&stage, &eve, &id);
        assert!(refused.starts_with("AccessDenied"), "{refused}");
    }
    assert!(stage.seen(&eve, &id).is_err());
    let unknown = accept(&stage, &stranger, "00000000-0000-0000-0000-000000000000");
    assert!(unknown.starts_with("NoSuchEntity"), "{unknown}");
}

#[test]
fn default_permissions_end_where_a_policy_denies() {
    let stage = stage();
    let provider = provider(&stage);
    let id = stage.asked(&provider, asking("workflow-1"));
    let denied = deny("iam:AssociateDelegationRequest");
    let ada = stage.user(stage.home, "ada", &[denied]);
    let refused = associate(&stage, &ada, &id);
    assert!(refused.contains("with an explicit deny"), "{refused}");
    let bounded = stage.user(stage.home, "bob", &[allow("*")]);
    stage.edit(stage.home, |account| {
        let name = doorward_names::UserName::parse("bob").unwrap();
        let arn = doorward_names::Arn::parse("arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess");
        account.users.get_mut(&name).unwrap().boundary = arn.ok();
    });
    let refused = associate(&stage, &bounded, &id);
    assert!(refused.starts_with("AccessDenied"), "{refused}");
}

#[test]
fn who_comes_after_under_an_owners_name_does_not_own_it() {
    let stage = stage();
    let provider = provider(&stage);
    let ada = stage.user(stage.home, "ada", &[]);
    let id = stage.asked(&provider, asking("workflow-1"));
    assert_eq!(associate(&stage, &ada, &id), "done");
    stage.edit(stage.home, |account| {
        let name = doorward_names::UserName::parse("ada").unwrap();
        account.users.remove(&name);
    });
    let again = stage.user(stage.home, "ada", &[]);
    assert!(stage.seen(&again, &id).is_err());
    let own = ListDelegationRequestsInput {
        owner_id: Some(again.arn().to_string()),
        ..ListDelegationRequestsInput::default()
    };
    let listed = stage
        .house
        .call::<ListDelegationRequests>(&again, own)
        .unwrap();
    assert!(listed.delegation_requests.unwrap().is_empty());
}

#[test]
fn requests_expire_where_nothing_is_done() {
    let stage = stage();
    let provider = provider(&stage);
    let ada = stage.user(stage.home, "ada", &[allow("iam:*")]);
    let id = stage.asked(&provider, asking("workflow-1"));
    stage.house.pass(DAY - 1);
    assert_eq!(associate(&stage, &ada, &id), "done");
    stage.house.pass(7 * DAY - 1);
    assert_eq!(accept(&stage, &ada, &id), "done");
    stage.house.pass(7 * DAY);
    assert_eq!(state(&stage, &ada, &id), StateType::Expired);
    for step in [accept, send, update, reject, associate] {
        assert!(step(&stage, &ada, &id).contains("is in the EXPIRED state"));
    }
    // Nobody claimed it for a day.
    let id = stage.asked(&provider, asking("workflow-2"));
    stage.house.pass(DAY);
    assert!(associate(&stage, &ada, &id).contains("is in the EXPIRED state"));
    // It is forgotten, and its workflow free again, in the end.
    stage.house.pass(30 * DAY);
    stage.asked(&provider, asking("workflow-3"));
    assert!(stage.seen(&ada, &id).is_err());
}

#[test]
fn root_accepts_four_hours_at_most_and_narrowed_sessions_nothing() {
    let stage = stage();
    let provider = provider(&stage);
    let root = stage.house.root();
    for (seconds, expected) in [
        (14_400, "done"),
        (
            14_401,
            "ValidationError: The root user can only accept delegation requests with a duration of 4 hours or less.",
        ),
    ] {
        let input = CreateDelegationRequestInput {
            session_duration: seconds,
            ..asking(&format!("workflow-{seconds}"))
        };
        let id = stage.asked(&provider, input);
        assert_eq!(associate(&stage, &root, &id), "done");
        assert_eq!(accept(&stage, &root, &id), expected);
    }
    let trust = crate::sts::testing::trust("111122223333", "");
    let role = stage.role(stage.home, "ops", &trust, &[allow("*")]);
    let ada = stage.user(stage.home, "ada", &[allow("*")]);
    let narrow = doorward_shapes::sts::AssumeRoleInput {
        policy: Some(crate::sts::testing::policy(&[allow("iam:*")])),
        ..crate::sts::testing::assuming(&role)
    };
    let narrow = stage.assumed(&ada, narrow);
    let whole = stage.assumed(&ada, crate::sts::testing::assuming(&role));
    let scoped = doorward_shapes::sts::GetScopedCredentialsInput {
        policy: Some(crate::sts::testing::policy(&[allow("iam:*")])),
        ..doorward_shapes::sts::GetScopedCredentialsInput::default()
    };
    let scoped = stage
        .house
        .call::<doorward_shapes::sts::GetScopedCredentials>(&whole, scoped)
        .unwrap();
    let scoped = stage.caller(scoped.credentials);
    let id = stage.asked(&provider, asking("workflow-2"));
    assert_eq!(associate(&stage, &narrow, &id), "done");
    for narrow in [&narrow, &scoped] {
        assert!(accept(&stage, narrow, &id).starts_with("AccessDenied: Cannot accept"));
    }
}

#[test]
fn the_owner_alone_releases_where_the_provider_wants_it() {
    let stage = stage();
    let provider = provider(&stage);
    let ada = stage.user(stage.home, "ada", &[]);
    let boss = stage.user(stage.home, "boss", &[allow("iam:*")]);
    let input = CreateDelegationRequestInput {
        only_send_by_owner: Some(true),
        ..asking("workflow-1")
    };
    let id = stage.asked(&provider, input);
    assert_eq!(associate(&stage, &ada, &id), "done");
    assert_eq!(accept(&stage, &boss, &id), "done");
    assert!(send(&stage, &boss, &id).starts_with("AccessDenied: Only the owner"));
    assert_eq!(send(&stage, &ada, &id), "done");
}

#[test]
fn of_two_who_accept_at_once_one_does() {
    let stage = stage();
    let provider = provider(&stage);
    let boss = stage.user(stage.home, "boss", &[allow("iam:*")]);
    let other = stage.user(stage.home, "other", &[allow("iam:*")]);
    let id = stage.asked(&provider, asking("workflow-1"));
    assert_eq!(associate(&stage, &boss, &id), "done");
    let outcomes = [accept(&stage, &boss, &id), accept(&stage, &other, &id)];
    assert_eq!(outcomes[0], "done");
    assert!(outcomes[1].contains("is in the ACCEPTED state"));
    let seen = stage.seen(&boss, &id).unwrap();
    assert_eq!(seen.approver_id.as_deref(), Some(boss.arn().as_str()));
}
