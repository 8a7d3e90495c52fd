use crate::Caller;
use crate::denial::tests::of_last_call;
use crate::testing::House;
use doorward_names::{AccountId, AuthorizationId};
use doorward_shapes::iam::{
    CreateUser, CreateUserInput, DeleteUserPolicy, DeleteUserPolicyInput, ListUsers,
    ListUsersInput, PutUserPermissionsBoundary, PutUserPermissionsBoundaryInput, PutUserPolicy,
    PutUserPolicyInput,
};
use doorward_shapes::iam_toolbox::types::{
    Check, CheckEffect, CheckType, EvaluatedEffect, PolicyType, StatementEffect,
};
use doorward_shapes::iam_toolbox::{
    GetRequestAuthorizationDetails, GetRequestAuthorizationDetailsInput,
    GetRequestAuthorizationDetailsOutput, GetRequestAuthorizationPolicy,
    GetRequestAuthorizationPolicyInput,
};
use doorward_shapes::{Document, ErrorAnswer};
use serde_json::json;

const POLICY: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Sid":"Read","Effect":"Allow","Action":"iam:List*","Resource":"*"},
    {"Effect":"Deny","Action":"iam:ListUsers","Resource":"*"}]}"#;
const BOUNDARY: &str = "arn:aws:iam::aws:policy/PowerUserAccess";

/// A house in which a user was denied, and the authorization's id.
fn denied() -> (House, String) {
    let house = House::new();
    let user_name = "ada".to_owned();
    let input = CreateUserInput {
        user_name: user_name.clone(),
        ..CreateUserInput::default()
    };
    house.admin::<CreateUser>(input).unwrap();
    let input = PutUserPolicyInput {
        user_name: user_name.clone(),
        policy_name: "own".to_owned(),
        policy_document: POLICY.to_owned(),
    };
    house.admin::<PutUserPolicy>(input).unwrap();
    let input = PutUserPermissionsBoundaryInput {
        user_name,
        permissions_boundary: BOUNDARY.to_owned(),
    };
    house.admin::<PutUserPermissionsBoundary>(input).unwrap();
    let ada = house.user("ada");
    assert!(
        house
            .call::<ListUsers>(&ada, ListUsersInput::default())
            .is_err()
    );
    let id = of_last_call(&house).unwrap().denied.authorization_id;
    (house, id.to_string())
}

fn details(
    house: &House,
    caller: &Caller,
    id: &str,
) -> Result<GetRequestAuthorizationDetailsOutput, ErrorAnswer> {
    let input = GetRequestAuthorizationDetailsInput {
        authorization_id: id.to_owned(),
        ..GetRequestAuthorizationDetailsInput::default()
    };
    house.call::<GetRequestAuthorizationDetails>(caller, input)
}

fn policy(house: &House, caller: &Caller, id: &str, uri: &str) -> Result<Document, ErrorAnswer> {
    let input = GetRequestAuthorizationPolicyInput {
        authorization_id: id.to_owned(),
        policy_uri: uri.to_owned(),
    };
    let policy = house.call::<GetRequestAuthorizationPolicy>(caller, input);
    policy.map(|output| output.policy_document)
}

fn stranger(house: &House) -> Caller {
    let account: AccountId = house.add_account("444455556666");
    Caller {
        account,
        identity: crate::caller::Identity::root(account),
        ..house.root()
    }
}

#[test]
fn the_details_are_the_evaluation_that_ended_the_request() {
    let (house, id) = denied();
    let told = details(&house, &house.user("admin"), &id).unwrap();
    assert_eq!(told.request_context["aws:username"], json!("ada"));
    assert!(!told.request_context.contains_key("aws:ResourceAccount"));
    assert!(told.next_token.is_none());
    let [evaluation] = told.evaluations.as_slice() else {
        panic!("a denial has one evaluation");
    };
    assert_eq!(evaluation.action, "iam:ListUsers");
    assert_eq!(evaluation.resource, "arn:aws:iam::111122223333:user/");
    assert_eq!(
        evaluation.context.as_ref().unwrap()["aws:ResourceAccount"],
        json!("111122223333")
    );
    assert!(matches!(
        evaluation.evaluated_effect,
        Some(EvaluatedEffect::ExplicitDeny)
    ));
    let effects = |check: &Check| {
        let policies = check.matched_policies.iter().flatten();
        let statements = policies.flat_map(|policy| policy.matched_statements.iter().flatten());
        let told = statements.map(|statement| {
            let denies = matches!(statement.evaluated_effect, Some(StatementEffect::Deny));
            (statement.sid.clone().unwrap(), denies)
        });
        told.collect::<Vec<_>>()
    };
    let checks = evaluation.checks.as_ref().unwrap();
    let of = |wanted: CheckType| checks.iter().find(|check| check.check_type == wanted);
    let principal = of(CheckType::Principal).unwrap();
    assert_eq!(principal.evaluated_effect, CheckEffect::ExplicitDeny);
    assert_eq!(
        effects(principal),
        [("Read".to_owned(), false), ("statement2".to_owned(), true)]
    );
    let boundary = of(CheckType::PermissionsBoundary).unwrap();
    assert_eq!(boundary.evaluated_effect, CheckEffect::ImplicitDeny);
    assert!(of(CheckType::Session).is_none());
    let policies = told.policies.iter().map(|info| {
        (
            info.r#type.unwrap(),
            info.inline.unwrap(),
            info.uri.as_deref().unwrap(),
        )
    });
    assert_eq!(
        policies.collect::<Vec<_>>(),
        [
            (PolicyType::IdentityBasedPolicy, true, "inline/0"),
            (PolicyType::PermissionsBoundary, false, BOUNDARY),
        ]
    );
    let attached = told.policies[0].attached_to.as_ref().unwrap();
    assert_eq!(
        attached[0].arn.as_deref(),
        Some("arn:aws:iam::111122223333:user/ada")
    );
}

#[test]
fn policies_are_told_as_they_were() {
    let (house, id) = denied();
    let admin = house.user("admin");
    let delete = DeleteUserPolicyInput {
        user_name: "ada".to_owned(),
        policy_name: "own".to_owned(),
    };
    house.admin::<DeleteUserPolicy>(delete).unwrap();
    let own: Document = serde_json::from_str(POLICY).unwrap();
    assert_eq!(policy(&house, &admin, &id, "inline/0").unwrap(), own);
    let boundary = policy(&house, &admin, &id, BOUNDARY).unwrap();
    assert_eq!(boundary["Version"], "2012-10-17");
    for unknown in [
        "inline/1",
        "inline/2",
        "arn:aws:iam::aws:policy/IAMFullAccess",
    ] {
        let refused = policy(&house, &admin, &id, unknown).unwrap_err();
        assert_eq!(refused.code, "ResourceNotFoundException", "{unknown}");
    }
}

#[test]
fn another_accounts_denial_is_refused_as_an_unknown_or_old_one_is() {
    let (house, id) = denied();
    let (admin, stranger) = (house.user("admin"), stranger(&house));
    let unknown = AuthorizationId::generate([9; 16]);
    let refusal = |caller: &Caller, id: &str| {
        let refused = details(&house, caller, id).err().unwrap();
        let text = policy(&house, caller, id, "inline/0").unwrap_err();
        assert_eq!(
            (&refused.code, &refused.message),
            (&text.code, &text.message)
        );
        (refused.code, refused.message)
    };
    let expected = refusal(&admin, unknown.as_str());
    assert_eq!(expected.0, "ResourceNotFoundException");
    assert_eq!(refusal(&stranger, &id), expected);
    assert_eq!(refusal(&admin, &"a".repeat(256)), expected);
    house.pass(24 * 60 * 60);
    assert_eq!(refusal(&admin, &id), expected);
}

#[test]
fn who_was_denied_may_not_know_why_without_being_allowed_to_ask() {
    let (house, id) = denied();
    let ada = house.user("ada");
    let refused = details(&house, &ada, &id).err().unwrap();
    assert!(
        refused
            .message
            .contains("iam:GetRequestAuthorizationDetails on resource: *")
    );
    let refused = policy(&house, &ada, &id, "inline/0").unwrap_err();
    assert!(
        refused
            .message
            .contains("iam:GetRequestAuthorizationPolicy on resource: *")
    );
}

#[test]
fn there_is_no_second_page() {
    let (house, id) = denied();
    let input = GetRequestAuthorizationDetailsInput {
        authorization_id: id,
        next_token: Some("2".to_owned()),
    };
    let refused = house
        .admin::<GetRequestAuthorizationDetails>(input)
        .err()
        .unwrap();
    assert_eq!(refused.code, "ValidationException");
}
