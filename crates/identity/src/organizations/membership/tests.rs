use super::super::testing::{Holding, outcome, reason};
use crate::iam::testing::told;
use crate::testing::reopened;
use doorward_names::AccountId;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::{CreateUser, CreateUserInput, ListUsers, ListUsersInput};
use doorward_shapes::organizations::types::{AccountState, AccountStatus, OrganizationFeatureSet};
use doorward_shapes::organizations::{
    CloseAccount, CloseAccountInput, CreateOrganization, CreateOrganizationInput, DescribeAccount,
    DescribeAccountInput, DescribeOrganization, DescribeOrganizationInput, EnableAWSServiceAccess,
    EnableAWSServiceAccessInput, LeaveOrganization, LeaveOrganizationInput,
    RegisterDelegatedAdministrator, RegisterDelegatedAdministratorInput,
    RemoveAccountFromOrganization, RemoveAccountFromOrganizationInput,
};
use doorward_shapes::sts::{AssumeRole, AssumeRoleInput};

const NO_USERS: &str = r#""Effect":"Deny","Action":"iam:CreateUser","Resource":"*""#;

fn close(holding: &Holding, account: AccountId) -> Result<(), ErrorAnswer> {
    let account_id = account.to_string();
    let input = CloseAccountInput { account_id };
    holding.house.admin::<CloseAccount>(input).map(drop)
}

fn remove(holding: &Holding, account: AccountId) -> Result<(), ErrorAnswer> {
    let account_id = account.to_string();
    let input = RemoveAccountFromOrganizationInput { account_id };
    let removed = holding.house.admin::<RemoveAccountFromOrganization>(input);
    removed.map(drop)
}

#[test]
fn who_leaves_is_bound_no_longer() {
    let holding = Holding::new();
    let (house, member) = (&holding.house, holding.member);
    let user = holding.member_user("leaver");
    let scp = holding.scp("no users", NO_USERS);
    holding.attach(&scp, &holding.root).unwrap();
    let create = |name: &str| {
        let input = CreateUserInput {
            user_name: name.to_owned(),
            ..CreateUserInput::default()
        };
        house.call::<CreateUser>(&user, input)
    };
    assert_eq!(told(create("before")).0, "AccessDenied");
    house
        .call::<LeaveOrganization>(&user, LeaveOrganizationInput {})
        .unwrap();
    create("after").unwrap();
    let world = reopened(house);
    assert!(world.organization_of(member).is_none());
    let own = world.organization_of(house.account).unwrap();
    assert!(!own.members.contains(&member));
    let again = house.call::<LeaveOrganization>(&user, LeaveOrganizationInput {});
    assert_eq!(told(again).0, "AWSOrganizationsNotInUseException");
    let described = DescribeOrganizationInput {};
    let described = house.call::<DescribeOrganization>(&user, described);
    assert_eq!(told(described).0, "AWSOrganizationsNotInUseException");
    let new = CreateOrganizationInput::default();
    house.call::<CreateOrganization>(&user, new).unwrap();
}

#[test]
fn the_management_account_is_told_who_came_and_went() {
    let holding = Holding::new();
    remove(&holding, holding.member).unwrap();
    let records = holding.house.records();
    let find = |name: &str| {
        let found = records.iter().find(|record| record["eventName"] == name);
        found.unwrap_or_else(|| panic!("no {name}")).clone()
    };
    let departed = find("AccountDepartedOrganization");
    assert_eq!(departed["eventSource"], "organizations.amazonaws.com");
    assert_eq!(departed["eventType"], "AwsServiceEvent");
    let details = &departed["serviceEventDetails"];
    assert_eq!(details["accountId"], holding.member.to_string());
    assert_eq!(details["departureMethod"], "REMOVED");
    let joined = find("AccountJoinedOrganization");
    assert_eq!(joined["serviceEventDetails"]["joinedMethod"], "CREATED");
}

#[test]
fn only_members_are_removed_and_only_by_the_management_account() {
    let holding = Holding::new();
    let house = &holding.house;
    let stranger = house.add_account("444455556666");
    assert_eq!(
        told(remove(&holding, stranger)).0,
        "AccountNotFoundException"
    );
    let own = remove(&holding, house.account);
    assert_eq!(told(own).0, "MasterCannotLeaveOrganizationException");
    let root = house.root();
    let leave = house.call::<LeaveOrganization>(&root, LeaveOrganizationInput {});
    assert_eq!(told(leave).0, "MasterCannotLeaveOrganizationException");
    let input = RemoveAccountFromOrganizationInput {
        account_id: holding.member.to_string(),
    };
    let by_member = house.call::<RemoveAccountFromOrganization>(&holding.member_root(), input);
    assert_eq!(told(by_member).0, "AccessDeniedException");
    remove(&holding, holding.member).unwrap();
    assert_eq!(
        told(remove(&holding, holding.member)).0,
        "AccountNotFoundException"
    );
}

#[test]
fn an_scp_keeps_an_account_from_leaving() {
    let holding = Holding::new();
    let user = holding.member_user("leaver");
    let stay = r#""Effect":"Deny","Action":"organizations:LeaveOrganization","Resource":"*""#;
    let stay = holding.scp("stay", stay);
    holding.attach(&stay, &holding.unit).unwrap();
    holding.attach(&stay, &holding.root).unwrap();
    let left = holding
        .house
        .call::<LeaveOrganization>(&user, LeaveOrganizationInput {});
    assert!(outcome(left).starts_with("403 AccessDenied"));
}

#[test]
fn nobody_of_a_closed_account_calls_and_its_roles_are_nobodys() {
    let holding = Holding::new();
    let (house, member) = (&holding.house, holding.member);
    let user = holding.member_user("worker");
    let assume = || {
        let input = AssumeRoleInput {
            role_arn: format!("arn:aws:iam::{member}:role/OrganizationAccountAccessRole"),
            role_session_name: "one".to_owned(),
            ..AssumeRoleInput::default()
        };
        house.admin::<AssumeRole>(input)
    };
    assume().unwrap();
    close(&holding, member).unwrap();
    let listed = house.call::<ListUsers>(&user, ListUsersInput::default());
    assert_eq!(told(listed).0, "AccessDenied");
    assert_eq!(told(assume()).0, "AccessDenied");
    assert_eq!(
        told(close(&holding, member)).0,
        "AccountAlreadyClosedException"
    );
    assert_eq!(
        reason(remove(&holding, member)),
        "ACCOUNT_CANNOT_LEAVE_ORGANIZATION"
    );
    let account_id = member.to_string();
    let described = house.admin::<DescribeAccount>(DescribeAccountInput { account_id });
    let described = described.unwrap().account.unwrap();
    assert_eq!(described.status, Some(AccountStatus::Suspended));
    assert_eq!(described.state, Some(AccountState::Closed));
    let world = reopened(house);
    let closed = world.account(member).unwrap();
    assert!(closed.info.closed.is_some() && closed.sessions.is_empty());
}

#[test]
fn who_administers_a_service_is_not_removed_and_gives_it_up_by_leaving() {
    let holding = Holding::new();
    let house = &holding.house;
    let service_principal = "guardduty.amazonaws.com".to_owned();
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
    assert_eq!(
        reason(remove(&holding, holding.member)),
        "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG"
    );
    let root = holding.member_root();
    house
        .call::<LeaveOrganization>(&root, LeaveOrganizationInput {})
        .unwrap();
    let world = reopened(house);
    let organization = world.organization_of(house.account).unwrap();
    assert!(!organization.is_delegated(holding.member));
}

#[test]
fn the_management_account_and_strangers_are_not_closed() {
    let holding = Holding::new();
    let house = &holding.house;
    assert_eq!(
        reason(close(&holding, house.account)),
        "CANNOT_CLOSE_MANAGEMENT_ACCOUNT"
    );
    let stranger = house.add_account("444455556666");
    assert_eq!(
        told(close(&holding, stranger)).0,
        "AccountNotFoundException"
    );
    let input = CloseAccountInput {
        account_id: holding.member.to_string(),
    };
    let by_member = house.call::<CloseAccount>(&holding.member_root(), input);
    assert_eq!(told(by_member).0, "AccessDeniedException");
}

#[test]
fn with_one_bill_alone_no_account_is_closed() {
    let house = crate::testing::House::new();
    let feature_set = Some(OrganizationFeatureSet::ConsolidatedBilling);
    let input = CreateOrganizationInput { feature_set };
    house.admin::<CreateOrganization>(input).unwrap();
    let member = super::super::testing::account(&house, "member@example.com");
    let input = CloseAccountInput {
        account_id: member.to_string(),
    };
    let closed = house.admin::<CloseAccount>(input);
    assert_eq!(reason(closed), "ORGANIZATION_NOT_IN_ALL_FEATURES_MODE");
}
