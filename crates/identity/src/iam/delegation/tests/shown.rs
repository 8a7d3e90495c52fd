//! What is asked, and what is shown of it.
use super::super::testing::{CHANNEL, TEMPLATE, asking, stage};
use super::{accept, associate, provider, update};
use crate::Caller;
use crate::sts::testing::{allow, outcome};
use doorward_shapes::iam::types::{PermissionCheckResultType, SummaryStateType};
use doorward_shapes::iam::{
    CreateDelegationRequest, CreateDelegationRequestInput, GetDelegationRequest,
    GetDelegationRequestInput, GetHumanReadableSummary, GetHumanReadableSummaryInput,
    ListDelegationRequests, ListDelegationRequestsInput,
};

#[test]
fn what_is_asked_must_be_registered_and_whole() {
    let stage = stage();
    let provider = provider(&stage);
    let customer = stage.user(stage.home, "ada", &[allow("*")]);
    let refused = stage.step::<CreateDelegationRequest>(&customer, asking("workflow-1"));
    assert!(
        refused.starts_with("AccessDenied: Account 111122223333"),
        "{refused}"
    );
    stage.asked(&provider, asking("workflow-1"));
    let with = |edit: &dyn Fn(&mut CreateDelegationRequestInput)| {
        let mut input = asking("workflow-2");
        edit(&mut input);
        stage.step::<CreateDelegationRequest>(&provider, input)
    };
    for (edit, expected) in [
        (
            &(|input: &mut CreateDelegationRequestInput| {
                input.requestor_workflow_id = "workflow-1".to_owned();
            }) as &dyn Fn(&mut CreateDelegationRequestInput),
            "EntityAlreadyExists: A delegation request with the workflow id workflow-1 already exists.",
        ),
        (
            &|input| input.permissions.policy_template_arn = None,
            "InvalidInput: Policy template  is not registered.",
        ),
        (
            &|input| {
                input.permissions.policy_template_arn = Some(TEMPLATE.replace("Onboarding", "x"));
            },
            "InvalidInput: Policy template arn:aws:iam::partner:delegation-template/example.com/x is not registered.",
        ),
        (
            &|input| input.permissions.parameters = None,
            "InvalidInput: Failed to render template: Parameter 'userName' not found.",
        ),
        (
            &|input| input.notification_channel = CHANNEL.replace("999988887777", "111122223333"),
            "InvalidInput: arn:aws:sns:us-east-1:111122223333:updates is not an SNS topic of a registered account.",
        ),
        (
            &|input| input.notification_channel = "updates".to_owned(),
            "InvalidInput: updates is not an SNS topic of a registered account.",
        ),
    ] {
        assert_eq!(with(edit), expected);
    }
}

#[test]
fn requests_are_listed_for_their_account_page_by_page() {
    let stage = stage();
    let provider = provider(&stage);
    let ada = stage.user(stage.home, "ada", &[]);
    let boss = stage.user(stage.home, "boss", &[allow("iam:*")]);
    let ids = (1..=3).map(|n| stage.asked(&provider, asking(&format!("workflow-{n}"))));
    let ids = ids.collect::<Vec<_>>();
    assert_eq!(associate(&stage, &ada, &ids[0]), "done");
    assert_eq!(associate(&stage, &boss, &ids[1]), "done");
    let list = |caller: &Caller, owner: Option<&Caller>, marker: Option<String>| {
        let input = ListDelegationRequestsInput {
            owner_id: owner.map(|owner| owner.arn().to_string()),
            marker,
            max_items: Some(1),
        };
        stage.house.call::<ListDelegationRequests>(caller, input)
    };
    let mut seen = Vec::new();
    let mut marker = None;
    loop {
        let page = list(&boss, None, marker).unwrap();
        let requests = page.delegation_requests.unwrap();
        seen.extend(requests.into_iter().filter_map(|r| r.delegation_request_id));
        marker = page.marker;
        if marker.is_none() {
            break;
        }
    }
    let mut claimed = ids[..2].to_vec();
    claimed.sort();
    assert_eq!(seen, claimed);
    let own = list(&ada, Some(&ada), None)
        .unwrap()
        .delegation_requests
        .unwrap();
    assert_eq!(own[0].delegation_request_id.as_ref(), Some(&ids[0]));
    assert!(list(&ada, None, None).is_err());
    assert!(list(&ada, Some(&boss), None).is_err());
    let abroad = list(&provider, None, None).unwrap();
    assert!(abroad.delegation_requests.unwrap().is_empty());
}

#[test]
fn a_check_tells_whether_the_caller_covers_it() {
    let stage = stage();
    let provider = provider(&stage);
    let id = stage.asked(&provider, asking("workflow-1"));
    for (name, statements, expected) in [
        ("admin2", vec![allow("*")], PermissionCheckResultType::Allowed),
        ("nobody", vec![], PermissionCheckResultType::Denied),
        (
            "some",
            vec![r#"{"Effect":"Allow","Action":"iam:GetUser","Resource":"arn:aws:iam::111122223333:user/ada"}"#.to_owned()],
            PermissionCheckResultType::Unsure,
        ),
    ] {
        let caller = stage.user(stage.home, name, &statements);
        let input = GetDelegationRequestInput {
            delegation_request_id: id.clone(),
            delegation_permission_check: Some(true),
        };
        let seen = stage.house.call::<GetDelegationRequest>(&caller, input).unwrap();
        assert_eq!(seen.permission_check_result, Some(expected), "{name}");
    }
}

#[test]
fn a_summary_is_for_who_may_read_the_request() {
    let stage = stage();
    let provider = provider(&stage);
    let ada = stage.user(stage.home, "ada", &[]);
    let eve = stage.user(stage.home, "eve", &[]);
    let id = stage.asked(&provider, asking("workflow-1"));
    assert_eq!(associate(&stage, &ada, &id), "done");
    let summary = |caller: &Caller, arn: &str, locale: Option<&str>| {
        let input = GetHumanReadableSummaryInput {
            entity_arn: arn.to_owned(),
            locale: locale.map(str::to_owned),
        };
        stage.house.call::<GetHumanReadableSummary>(caller, input)
    };
    let arn = format!("arn:aws:iam::111122223333:delegation-request/{id}");
    let told = summary(&ada, &arn, None).unwrap();
    assert_eq!(
        told.summary_content.as_deref(),
        Some(
            "Example Corp (account 999988887777) asks to act in your account for 1 hour. It may \
             perform GetUser of AWS Identity and Access Management (IAM) on \
             arn:aws:iam::*:user/ada. It never gets more than whoever accepts the request is \
             allowed."
        )
    );
    let german = summary(&ada, &arn, Some("de_DE")).unwrap();
    assert_eq!(german.summary_state, Some(SummaryStateType::NotSupported));
    assert_eq!(german.summary_content, None);
    assert!(outcome(summary(&ada, &arn, Some("xx"))).contains("InvalidInput"));
    assert!(outcome(summary(&eve, &arn, None)).contains("AccessDenied"));
    let admin = stage.user(stage.home, "boss", &[allow("iam:*")]);
    let role = "arn:aws:iam::111122223333:role/some";
    assert!(outcome(summary(&admin, role, None)).contains("InvalidInput"));
    let elsewhere = arn.replace("111122223333", "444455556666");
    assert!(outcome(summary(&admin, &elsewhere, None)).contains("NoSuchEntity"));
}

#[test]
fn requests_and_providers_are_read_again_as_they_were() {
    let stage = stage();
    let provider = provider(&stage);
    let boss = stage.user(stage.home, "boss", &[allow("iam:*")]);
    let id = stage.asked(&provider, asking("workflow-1"));
    assert_eq!(associate(&stage, &boss, &id), "done");
    assert_eq!(update(&stage, &boss, &id), "done");
    assert_eq!(accept(&stage, &boss, &id), "done");
    let store = stage.house.installation.means().store();
    let read = crate::state::load(store).unwrap().directory;
    let known = stage.house.world();
    assert_eq!(read.partners, known.directory.partners);
    assert_eq!(
        read.delegation_requests,
        known.directory.delegation_requests
    );
    assert_eq!(read.delegation_requests.len(), 1);
}
