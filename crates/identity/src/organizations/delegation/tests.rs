use super::super::testing::{Holding, outcome, reason};
use crate::Caller;
use crate::iam::testing::told;
use crate::testing::reopened;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::{PutUserPolicy, PutUserPolicyInput};
use doorward_shapes::organizations::types::{PolicyType, Tag};
use doorward_shapes::organizations::{
    CreateAccount, CreateAccountInput, CreatePolicy, CreatePolicyInput, DeleteResourcePolicy,
    DeleteResourcePolicyInput, DescribeResourcePolicy, DescribeResourcePolicyInput,
    EnableAWSServiceAccess, EnableAWSServiceAccessInput, ListAccounts, ListAccountsInput,
    ListRoots, ListRootsInput, ListTagsForResource, ListTagsForResourceInput, PutResourcePolicy,
    PutResourcePolicyInput, RegisterDelegatedAdministrator, RegisterDelegatedAdministratorInput,
    UntagResource, UntagResourceInput,
};

fn put(holding: &Holding, statements: &str) -> Result<String, ErrorAnswer> {
    put_tagged(holding, statements, None)
}

fn put_tagged(
    holding: &Holding,
    statements: &str,
    tags: Option<Vec<Tag>>,
) -> Result<String, ErrorAnswer> {
    let input = PutResourcePolicyInput {
        content: format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#),
        tags,
    };
    let put = holding.house.admin::<PutResourcePolicy>(input)?;
    let summary = put.resource_policy.unwrap().resource_policy_summary;
    Ok(summary.unwrap().id.unwrap())
}

/// A statement that lets the member do `actions`, with `more` members.
fn lets(holding: &Holding, actions: &str, more: &str) -> String {
    let member = holding.member;
    format!(
        r#"{{"Effect":"Allow","Principal":{{"AWS":"{member}"}},"Action":[{actions}],"Resource":"*"{more}}}"#
    )
}

fn accounts(holding: &Holding, caller: &Caller) -> String {
    let input = ListAccountsInput::default();
    outcome(holding.house.call::<ListAccounts>(caller, input))
}

fn create(holding: &Holding, caller: &Caller, r#type: PolicyType) -> Result<(), ErrorAnswer> {
    let input = CreatePolicyInput {
        content: r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}}"#
            .replace(
                r#""Principal":"*","#,
                if r#type == PolicyType::ServiceControlPolicy { "" } else { r#""Principal":"*","# },
            ),
        description: String::new(),
        name: format!("by a member: {}", r#type.as_str()),
        r#type,
        tags: None,
    };
    holding.house.call::<CreatePolicy>(caller, input).map(drop)
}

#[test]
fn a_member_does_what_it_is_let_and_nothing_else() {
    let holding = Holding::new();
    let house = &holding.house;
    let user = holding.member_user("delegate");
    assert!(accounts(&holding, &user).contains("AccessDenied"));
    let only_scps =
        r#","Condition":{"StringEquals":{"organizations:PolicyType":"SERVICE_CONTROL_POLICY"}}"#;
    let statements = [
        lets(&holding, r#""organizations:ListAccounts""#, ""),
        lets(&holding, r#""organizations:CreatePolicy""#, only_scps),
    ];
    put(&holding, &statements.join(",")).unwrap();
    assert_eq!(accounts(&holding, &user), "yes");
    create(&holding, &user, PolicyType::ServiceControlPolicy).unwrap();
    let other = create(&holding, &user, PolicyType::ResourceControlPolicy);
    assert_eq!(told(other).0, "AccessDeniedException");
    let roots = house.call::<ListRoots>(&user, ListRootsInput::default());
    assert_eq!(told(roots).0, "AccessDeniedException");
    let account = CreateAccountInput {
        email: "new@example.com".to_owned(),
        account_name: "New".to_owned(),
        ..CreateAccountInput::default()
    };
    let account = house.call::<CreateAccount>(&user, account);
    assert_eq!(told(account).0, "AccessDeniedException");
    let world = reopened(house);
    let organization = world.organization_of(house.account).unwrap();
    assert!(organization.info.resource_policy.is_some());
    house
        .admin::<DeleteResourcePolicy>(DeleteResourcePolicyInput {})
        .unwrap();
    assert!(accounts(&holding, &user).contains("AccessDenied"));
}

#[test]
fn the_members_own_policies_and_a_deny_still_count() {
    let holding = Holding::new();
    let house = &holding.house;
    let user = holding.member_user("delegate");
    let list = lets(&holding, r#""organizations:ListAccounts""#, "");
    put(&holding, &list).unwrap();
    assert_eq!(accounts(&holding, &user), "yes");
    let member = holding.member;
    let deny = format!(
        r#"{list},{{"Effect":"Deny","Principal":{{"AWS":"arn:aws:iam::{member}:user/delegate"}},"Action":"organizations:*","Resource":"*"}}"#
    );
    put(&holding, &deny).unwrap();
    assert!(accounts(&holding, &user).contains("AccessDenied"));
    put(&holding, &list).unwrap();
    let input = PutUserPolicyInput {
        user_name: "delegate".to_owned(),
        policy_name: "no".to_owned(),
        policy_document: r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"organizations:*","Resource":"*"}}"#.to_owned(),
    };
    house
        .call::<PutUserPolicy>(&holding.member_root(), input)
        .unwrap();
    assert!(accounts(&holding, &user).contains("explicit deny"));
    let stranger = house.add_account("444455556666");
    let stranger = house.administrator(stranger, "stranger");
    let everyone = list.replace(&format!(r#"{{"AWS":"{member}"}}"#), r#""*""#);
    put(&holding, &everyone).unwrap();
    assert!(accounts(&holding, &stranger).contains("AWSOrganizationsNotInUse"));
}

#[test]
fn a_deny_binds_who_administers_a_service_too() {
    let holding = Holding::new();
    let house = &holding.house;
    let user = holding.member_user("delegate");
    let service_principal = "iam.amazonaws.com".to_owned();
    let input = EnableAWSServiceAccessInput {
        service_principal: service_principal.clone(),
    };
    house.admin::<EnableAWSServiceAccess>(input).unwrap();
    let input = RegisterDelegatedAdministratorInput {
        account_id: holding.member.to_string(),
        service_principal,
    };
    house
        .admin::<RegisterDelegatedAdministrator>(input)
        .unwrap();
    assert_eq!(accounts(&holding, &user), "yes");
    let list = lets(&holding, r#""organizations:ListAccounts""#, "");
    put(&holding, &list.replace("Allow", "Deny")).unwrap();
    assert!(accounts(&holding, &user).contains("AccessDenied"));
    house
        .call::<ListRoots>(&user, ListRootsInput::default())
        .unwrap();
}

#[test]
fn what_cannot_be_delegated_is_refused() {
    let holding = Holding::new();
    let member = holding.member;
    for (statement, expected) in [
        (
            lets(&holding, r#""organizations:CreateAccount""#, ""),
            "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY",
        ),
        (
            lets(&holding, r#""organizations:*""#, ""),
            "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY",
        ),
        (
            lets(&holding, r#""iam:ListUsers""#, ""),
            "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY",
        ),
        ("{".to_owned(), "INVALID_RESOURCE_POLICY_JSON"),
        (
            r#"{"Effect":"Allow","Action":"organizations:ListAccounts","Resource":"*"}"#.to_owned(),
            "INVALID_RESOURCE_POLICY_JSON",
        ),
        (
            format!(
                r#"{{"Effect":"Allow","Principal":{{"AWS":"{member}"}},"NotAction":"organizations:ListAccounts","Resource":"*"}}"#
            ),
            "UNSUPPORTED_ACTION_IN_RESOURCE_POLICY",
        ),
    ] {
        assert_eq!(reason(put(&holding, &statement)), expected, "{statement}");
    }
}

#[test]
fn it_is_put_read_replaced_and_deleted() {
    let holding = Holding::new();
    let house = &holding.house;
    let describe = || house.admin::<DescribeResourcePolicy>(DescribeResourcePolicyInput {});
    let delete = || house.admin::<DeleteResourcePolicy>(DeleteResourcePolicyInput {});
    assert_eq!(told(describe()).0, "ResourcePolicyNotFoundException");
    assert_eq!(told(delete()).0, "ResourcePolicyNotFoundException");
    let list = lets(&holding, r#""organizations:ListAccounts""#, "");
    let tags = || {
        Some(vec![Tag {
            key: "team".to_owned(),
            value: "red".to_owned(),
        }])
    };
    let id = put_tagged(&holding, &list, tags()).unwrap();
    assert_eq!(put(&holding, &list).unwrap(), id);
    assert_eq!(
        told(put_tagged(&holding, &list, tags())).0,
        "ConstraintViolationException"
    );
    let list_tags = |resource_id: &str| {
        let input = ListTagsForResourceInput {
            resource_id: resource_id.to_owned(),
            next_token: None,
        };
        let listed = house.admin::<ListTagsForResource>(input)?;
        Ok::<_, ErrorAnswer>(listed.tags.unwrap().len())
    };
    assert_eq!(list_tags(&id).unwrap(), 1);
    let untag = UntagResourceInput {
        resource_id: id.clone(),
        tag_keys: vec!["team".to_owned()],
    };
    house.admin::<UntagResource>(untag).unwrap();
    assert_eq!(list_tags(&id).unwrap(), 0);
    assert_eq!(told(list_tags("rp-00000000")).0, "TargetNotFoundException");
    let told_now = describe().unwrap().resource_policy.unwrap();
    assert!(told_now.content.unwrap().contains("ListAccounts"));
    let arn = told_now.resource_policy_summary.unwrap().arn.unwrap();
    let expected = format!(":resourcepolicy/{}/{id}", holding.organization);
    assert!(arn.ends_with(&expected), "{arn}");
    let by_member = DescribeResourcePolicyInput {};
    let by_member = house.call::<DescribeResourcePolicy>(&holding.member_root(), by_member);
    assert_eq!(told(by_member).0, "AccessDeniedException");
    delete().unwrap();
    assert_eq!(told(describe()).0, "ResourcePolicyNotFoundException");
}
