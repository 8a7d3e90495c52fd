//! What an organization's policies do to the calls of its accounts, and who may change them.
use super::testing::{Holding, account, outcome, reason, unit};
use crate::Caller;
use crate::testing::House;
use doorward_shapes::iam::types::{PolicyIdentifier, PolicyIdentifierPolicyType as Excluded};
use doorward_shapes::iam::{
    CreateRole, CreateRoleInput, ListUsers, ListUsersInput, SimulatePrincipalPolicy,
    SimulatePrincipalPolicyInput,
};
use doorward_shapes::organizations::types::{CreateAccountState, PolicyType};
use doorward_shapes::organizations::{
    CreateAccount, CreateAccountInput, CreateOrganization, CreateOrganizationInput, CreatePolicy,
    CreatePolicyInput, DeleteOrganization, DeleteOrganizationInput, DeleteOrganizationalUnit,
    DeleteOrganizationalUnitInput, DescribeOrganization, DescribeOrganizationInput,
    DisablePolicyType, DisablePolicyTypeInput, EnablePolicyType, EnablePolicyTypeInput,
    ListAccounts, ListAccountsInput, ListRoots, ListRootsInput, MoveAccount, MoveAccountInput,
};
use doorward_shapes::sts::{AssumeRole, AssumeRoleInput};

const ONLY_STORAGE: &str = r#""Effect":"Allow","Action":"s3:*","Resource":"*""#;
const NO_USERS: &str = r#""Sid":"NoUsers","Effect":"Deny","Action":"iam:List*","Resource":"*""#;
const FULL: &str = "p-FullAWSAccess";

fn list_users(house: &House, caller: &Caller) -> String {
    outcome(house.call::<ListUsers>(caller, ListUsersInput::default()))
}

fn move_account(holding: &Holding, from: &str, to: &str) -> String {
    let input = MoveAccountInput {
        account_id: holding.member.to_string(),
        source_parent_id: from.to_owned(),
        destination_parent_id: to.to_owned(),
    };
    outcome(holding.house.admin::<MoveAccount>(input))
}

#[test]
fn an_scp_that_denies_binds_a_members_user_and_root_and_nobody_of_the_management_account() {
    let holding = Holding::new();
    let house = &holding.house;
    let (user, root) = (holding.member_user("ada"), holding.member_root());
    assert_eq!(list_users(house, &user), "yes");
    let scp = holding.scp("no-users", NO_USERS);
    holding.attach(&scp, &holding.root).unwrap();
    let (member, organization) = (holding.member, &holding.organization);
    let denied = |who: &str| {
        format!(
            "403 AccessDenied: User: arn:aws:iam::{member}:{who} is not authorized to perform: \
             iam:ListUsers on resource: arn:aws:iam::{member}:user/ with an explicit deny in a \
             service control policy: arn:aws:organizations::111122223333:policy/{organization}/\
             service_control_policy/{scp}"
        )
    };
    assert_eq!(list_users(house, &user), denied("user/ada"));
    assert_eq!(list_users(house, &root), denied("root"));
    assert_eq!(list_users(house, &house.user("admin")), "yes");
    holding.attach(&scp, "111122223333").unwrap();
    assert_eq!(list_users(house, &house.user("admin")), "yes");
}

#[test]
fn every_level_must_allow() {
    let holding = Holding::new();
    let user = holding.member_user("ada");
    let member = holding.member.to_string();
    let storage = holding.scp("storage", ONLY_STORAGE);
    for level in [&holding.root, &member] {
        // Within a level policies are a union.
        holding.attach(&storage, level).unwrap();
        assert_eq!(list_users(&holding.house, &user), "yes", "{level}");
        holding.detach(FULL, level).unwrap();
        assert_eq!(
            list_users(&holding.house, &user),
            format!(
                "403 AccessDenied: User: arn:aws:iam::{member}:user/ada is not authorized to \
                 perform: iam:ListUsers on resource: arn:aws:iam::{member}:user/ because no \
                 service control policy allows the iam:ListUsers action"
            ),
            "{level}"
        );
        holding.attach(FULL, level).unwrap();
        holding.detach(&storage, level).unwrap();
    }
}

#[test]
fn what_binds_an_account_changes_with_the_unit_it_is_in() {
    let holding = Holding::new();
    let user = holding.member_user("ada");
    let scp = holding.scp("no-users", NO_USERS);
    holding.attach(&scp, &holding.unit).unwrap();
    assert_eq!(list_users(&holding.house, &user), "yes");
    assert_eq!(move_account(&holding, &holding.root, &holding.unit), "yes");
    assert!(list_users(&holding.house, &user).contains("explicit deny"));
    assert_eq!(move_account(&holding, &holding.unit, &holding.root), "yes");
    assert_eq!(list_users(&holding.house, &user), "yes");
}

#[test]
fn no_policy_of_a_disabled_type_is_in_force_or_attached() {
    let holding = Holding::new();
    let user = holding.member_user("ada");
    let scp = holding.scp("no-users", NO_USERS);
    holding.attach(&scp, &holding.root).unwrap();
    let policy_type = PolicyType::ServiceControlPolicy;
    let root_id = holding.root.clone();
    let input = DisablePolicyTypeInput {
        root_id: root_id.clone(),
        policy_type,
    };
    holding.house.admin::<DisablePolicyType>(input).unwrap();
    assert_eq!(list_users(&holding.house, &user), "yes");
    assert_eq!(
        outcome(holding.attach(&scp, &holding.root)),
        "400 PolicyTypeNotEnabledException: This operation can be performed only for enabled \
         policy types."
    );
    let input = EnablePolicyTypeInput {
        root_id,
        policy_type,
    };
    holding.house.admin::<EnablePolicyType>(input).unwrap();
    assert_eq!(list_users(&holding.house, &user), "yes");
    assert_eq!(outcome(holding.attach(&scp, &holding.root)), "yes");
}

/// A role in the member account that whoever may assume.
fn open_role(holding: &Holding) -> String {
    let input = CreateRoleInput {
        role_name: "open".to_owned(),
        assume_role_policy_document: r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}}"#.to_owned(),
        ..CreateRoleInput::default()
    };
    let root = holding.member_root();
    let made = holding.house.call::<CreateRole>(&root, input).unwrap();
    made.role.arn
}

fn assume(house: &House, caller: &Caller, role: &str) -> String {
    let input = AssumeRoleInput {
        role_arn: role.to_owned(),
        role_session_name: "tester".to_owned(),
        ..AssumeRoleInput::default()
    };
    outcome(house.call::<AssumeRole>(caller, input))
}

#[test]
fn an_rcp_keeps_strangers_from_a_members_role_and_says_no_more() {
    let holding = Holding::new();
    let house = &holding.house;
    let role = open_role(&holding);
    let stranger = house.add_account("444455556666");
    let stranger = house.administrator(stranger, "eve");
    assert_eq!(assume(house, &stranger, &role), "yes");
    let deny = format!(
        r#""Effect":"Deny","Principal":"*","Action":"sts:AssumeRole","Resource":"*",
        "Condition":{{"StringNotEquals":{{"aws:PrincipalOrgID":"{}"}}}}"#,
        holding.organization
    );
    let rcp = holding.policy(PolicyType::ResourceControlPolicy, "ours", &deny);
    holding.attach(&rcp, &holding.root).unwrap();
    assert_eq!(
        assume(house, &stranger, &role),
        format!(
            "403 AccessDenied: User: arn:aws:iam::444455556666:user/eve is not authorized to \
             perform: sts:AssumeRole on resource: {role} with an explicit deny in a resource \
             control policy"
        )
    );
    for own in [holding.member_user("ada"), house.user("admin")] {
        assert_eq!(assume(house, &own, &role), "yes");
    }
}

#[test]
fn an_rcp_binds_its_own_accounts_too_and_neither_the_management_accounts_roles_nor_iam() {
    let holding = Holding::new();
    let house = &holding.house;
    let role = open_role(&holding);
    let deny = r#""Effect":"Deny","Principal":"*","Action":["sts:*","iam:*"],"Resource":"*""#;
    let rcp = holding.policy(PolicyType::ResourceControlPolicy, "nobody", deny);
    let user = holding.member_user("ada");
    holding.attach(&rcp, &holding.root).unwrap();
    let named = format!(
        "resource control policy: arn:aws:organizations::111122223333:policy/{}/\
         resource_control_policy/{rcp}",
        holding.organization
    );
    for caller in [user.clone(), holding.member_root(), house.user("admin")] {
        let denied = assume(house, &caller, &role);
        assert!(denied.ends_with(&named) || caller.is_root(), "{denied}");
        assert_ne!(denied, "yes");
    }
    assert_eq!(list_users(house, &user), "yes");
    let input = CreateRoleInput {
        role_name: "home".to_owned(),
        assume_role_policy_document: r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}}"#.to_owned(),
        ..CreateRoleInput::default()
    };
    let home = house.admin::<CreateRole>(input).unwrap().role.arn;
    assert_eq!(assume(house, &house.user("admin"), &home), "yes");
}

#[test]
fn where_caller_and_resource_are_in_the_organization_are_condition_keys() {
    let holding = Holding::new();
    move_account(&holding, &holding.root, &holding.unit);
    let user = holding.member_user("ada");
    let (organization, root, unit) = (&holding.organization, &holding.root, &holding.unit);
    let path = format!("{organization}/{root}/{unit}/");
    for (operator, key, value) in [
        ("StringEquals", "aws:PrincipalOrgID", organization),
        ("StringEquals", "aws:ResourceOrgID", organization),
        ("ForAnyValue:StringEquals", "aws:PrincipalOrgPaths", &path),
        ("ForAnyValue:StringEquals", "aws:ResourceOrgPaths", &path),
    ] {
        let name = format!("deny {key}");
        let statement = format!(
            r#""Effect":"Deny","Action":"iam:ListUsers","Resource":"*","Condition":{{"{operator}":{{"{key}":"{value}"}}}}"#
        );
        let scp = holding.scp(&name, &statement);
        holding.attach(&scp, root).unwrap();
        let told = list_users(&holding.house, &user);
        assert!(told.ends_with(&scp), "{key}: {told}");
        holding.detach(&scp, root).unwrap();
    }
    let key = r#""Effect":"Deny","Action":"iam:ListUsers","Resource":"*","Condition":{"Null":{"aws:PrincipalOrgID":"false"}}"#;
    holding.house.allow("admin", "s3:*", "*");
    let outsider = House::new();
    let input = doorward_shapes::iam::PutUserPolicyInput {
        user_name: "admin".to_owned(),
        policy_name: "organized".to_owned(),
        policy_document: format!(r#"{{"Version":"2012-10-17","Statement":[{{{key}}}]}}"#),
    };
    for (house, expected) in [(&outsider, "yes"), (&holding.house, "403")] {
        house
            .admin::<doorward_shapes::iam::PutUserPolicy>(input.clone())
            .unwrap();
        let told = list_users(house, &house.user("admin"));
        assert!(told.starts_with(expected), "{told}");
    }
}

#[test]
fn nobody_but_the_management_account_manages_and_who_is_in_none_is_told_so() {
    let holding = Holding::new();
    let house = &holding.house;
    let user = holding.member_user("ada");
    let roots = house.call::<ListRoots>(&user, ListRootsInput::default());
    assert_eq!(
        outcome(roots),
        "400 AccessDeniedException: You don't have permissions to access this resource."
    );
    let described = house.call::<DescribeOrganization>(&user, DescribeOrganizationInput {});
    let described = described.unwrap().organization.unwrap();
    assert_eq!(described.id.as_ref(), Some(&holding.organization));
    assert_eq!(described.master_account_id.unwrap(), "111122223333");
    let again = CreateOrganizationInput::default();
    assert_eq!(
        outcome(house.call::<CreateOrganization>(&user, again)),
        "400 AlreadyInOrganizationException: The provided account is already a member of an \
         organization."
    );
    let stranger = house.add_account("444455556666");
    let stranger = house.administrator(stranger, "eve");
    for told in [
        outcome(house.call::<DescribeOrganization>(&stranger, DescribeOrganizationInput {})),
        outcome(house.call::<ListAccounts>(&stranger, ListAccountsInput::default())),
        outcome(house.call::<DeleteOrganization>(&stranger, DeleteOrganizationInput {})),
    ] {
        assert_eq!(
            told,
            "400 AWSOrganizationsNotInUseException: Your account is not a member of an \
             organization."
        );
    }
}

#[test]
fn a_new_account_may_be_entered_by_the_management_account_and_has_an_address_of_its_own() {
    let holding = Holding::new();
    let house = &holding.house;
    let role = format!(
        "arn:aws:iam::{}:role/OrganizationAccountAccessRole",
        holding.member
    );
    assert_eq!(assume(house, &house.user("admin"), &role), "yes");
    let stranger = house.add_account("444455556666");
    let stranger = house.administrator(stranger, "eve");
    assert!(assume(house, &stranger, &role).contains("no role trust policy"));
    let input = CreateAccountInput {
        email: "Member@example.com".to_owned(),
        account_name: "Other".to_owned(),
        ..CreateAccountInput::default()
    };
    let made = house.admin::<CreateAccount>(input).unwrap();
    let status = made.create_account_status.unwrap();
    assert_eq!(status.state, Some(CreateAccountState::Failed));
    assert_eq!(status.account_id, None);
    assert_eq!(
        status.failure_reason.unwrap().as_str(),
        "EMAIL_ALREADY_EXISTS"
    );
    let accounts = house.admin::<ListAccounts>(ListAccountsInput::default());
    let accounts = accounts.unwrap().accounts.unwrap();
    assert_eq!(accounts.len(), 2);
    assert!(accounts.iter().all(|account| account.status.is_some()));
}

#[test]
fn the_last_scp_stays_and_so_does_awss_rcp() {
    let holding = Holding::new();
    let last = |target| reason(holding.detach(FULL, target));
    let member = holding.member.to_string();
    for target in [&holding.root, &holding.unit, &member] {
        assert_eq!(last(target), "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED");
        let rcp = holding.detach("p-RCPFullAWSAccess", target);
        assert_eq!(reason(rcp), "NON_DETACHABLE_POLICY");
    }
    let scp = holding.scp("no-users", NO_USERS);
    assert_eq!(
        outcome(holding.detach(&scp, &holding.root)),
        "400 PolicyNotAttachedException: The specified policy isn't attached to the specified \
         target."
    );
}

#[test]
fn ten_scps_and_five_rcps_are_attached_at_most() {
    let holding = Holding::new();
    let deny = r#""Effect":"Deny","Principal":"*","Action":"sts:*","Resource":"*""#;
    for (r#type, statement, most) in [
        (PolicyType::ServiceControlPolicy, NO_USERS, 10),
        (PolicyType::ResourceControlPolicy, deny, 5),
    ] {
        // AWS's own counts.
        for number in 1..most {
            let policy = holding.policy(r#type, &number.to_string(), statement);
            holding.attach(&policy, &holding.root).unwrap();
            assert_eq!(
                outcome(holding.attach(&policy, &holding.root)),
                "400 DuplicatePolicyAttachmentException: The specified policy is already \
                 attached to the specified target."
            );
        }
        let one_more = holding.policy(r#type, "one more", statement);
        assert_eq!(
            reason(holding.attach(&one_more, &holding.root)),
            "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED"
        );
        holding.attach(&one_more, &holding.unit).unwrap();
    }
}

#[test]
fn a_policy_is_what_its_type_says_and_no_larger() {
    let holding = Holding::new();
    let make = |r#type, name: &str, content: &str| {
        let input = CreatePolicyInput {
            content: content.to_owned(),
            description: String::new(),
            name: name.to_owned(),
            r#type,
            tags: None,
        };
        outcome(holding.house.admin::<CreatePolicy>(input))
    };
    let scp = |statement: &str| format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#);
    let allow = scp(&format!("{{{ONLY_STORAGE}}}"));
    let (scps, rcps) = (
        PolicyType::ServiceControlPolicy,
        PolicyType::ResourceControlPolicy,
    );
    let malformed = "400 MalformedPolicyDocumentException: The provided policy document does not meet the requirements of the specified policy type.";
    let too_large = "400 ConstraintViolationException: You have exceeded the maximum policy size.";
    let deny = scp(r#"{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}"#);
    let padded = |text: &str, size: usize| format!("{text}{}", " ".repeat(size - text.len()));
    for (r#type, content, expected) in [
        (scps, allow.clone(), "yes"),
        (rcps, allow.clone(), malformed),
        (rcps, deny.clone(), "yes"),
        (rcps, deny.replace("Deny", "Allow"), malformed),
        (rcps, deny.replace("s3:*", "*"), malformed),
        (rcps, deny.replace("Action", "NotAction"), malformed),
        (
            rcps,
            deny.replace(r#""*","A"#, r#"{"AWS":"111122223333"},"A"#),
            malformed,
        ),
        (scps, deny.clone(), malformed),
        (scps, "{}".to_owned(), malformed),
        (scps, allow.replace("2012-10-17", "2008-10-17"), malformed),
        (scps, padded(&allow, 10_240), "yes"),
        (scps, padded(&allow, 10_241), too_large),
        (rcps, padded(&deny, 5120), "yes"),
        (rcps, padded(&deny, 5121), too_large),
    ] {
        assert_eq!(make(r#type, &content, &content), expected, "{content}");
    }
    assert_eq!(
        make(scps, &allow, &allow),
        "400 DuplicatePolicyException: A policy with the specified name and type already exists."
    );
    let others = make(PolicyType::TagPolicy, "tags", "{}");
    assert!(
        others.contains("PolicyTypeNotAvailableForOrganization"),
        "{others}"
    );
}

#[test]
fn units_lie_five_deep_under_names_of_their_own_and_go_when_they_are_empty() {
    let holding = Holding::new();
    let house = &holding.house;
    let mut parent = holding.unit.clone();
    for depth in 2..=5 {
        parent = unit(house, &parent, &format!("depth {depth}")).unwrap();
    }
    assert_eq!(
        reason(unit(house, &parent, "too deep")),
        "OU_DEPTH_LIMIT_EXCEEDED"
    );
    assert_eq!(
        outcome(unit(house, &holding.root, "some")),
        "400 DuplicateOrganizationalUnitException: An OU with the same name already exists."
    );
    let delete = |id: &str| {
        let organizational_unit_id = id.to_owned();
        let input = DeleteOrganizationalUnitInput {
            organizational_unit_id,
        };
        outcome(house.admin::<DeleteOrganizationalUnit>(input))
    };
    assert!(delete(&holding.unit).contains("OrganizationalUnitNotEmptyException"));
    assert_eq!(delete(&parent), "yes");
    assert!(delete(&parent).contains("OrganizationalUnitNotFoundException"));
}

#[test]
fn an_organization_is_only_deleted_when_nothing_is_in_it() {
    let holding = Holding::new();
    let input = DeleteOrganizationInput {};
    let refused = outcome(holding.house.admin::<DeleteOrganization>(input.clone()));
    assert!(
        refused.contains("OrganizationNotEmptyException"),
        "{refused}"
    );
    let house = House::new();
    let make = || house.admin::<CreateOrganization>(CreateOrganizationInput::default());
    make().unwrap();
    assert_eq!(outcome(house.admin::<DeleteOrganization>(input)), "yes");
    assert!(house.world().organizations.is_empty());
    let store = house.installation.means().store();
    assert!(crate::state::load(store).unwrap().organizations.is_empty());
    assert_eq!(outcome(make()), "yes");
}

#[test]
fn accounts_come_in_pages_of_twenty() {
    let holding = Holding::new();
    for number in 0..20 {
        account(&holding.house, &format!("a{number}@example.com"));
    }
    let page = |next_token| ListAccountsInput {
        next_token,
        max_results: None,
    };
    let first = holding.house.admin::<ListAccounts>(page(None)).unwrap();
    assert_eq!(first.accounts.unwrap().len(), 20);
    let second = page(first.next_token);
    let second = holding.house.admin::<ListAccounts>(second).unwrap();
    assert_eq!(second.accounts.unwrap().len(), 2);
    assert_eq!(second.next_token, None);
    let other = holding
        .house
        .admin::<ListAccounts>(page(Some("?".to_owned())));
    assert_eq!(reason(other), "INVALID_NEXT_TOKEN");
}

#[test]
fn an_organization_is_read_as_it_was_written() {
    let holding = Holding::new();
    let scp = holding.scp("no-users", NO_USERS);
    holding.attach(&scp, &holding.member.to_string()).unwrap();
    move_account(&holding, &holding.root, &holding.unit);
    let before = holding.house.world();
    let store = holding.house.installation.means().store();
    let after = crate::state::load(store).unwrap();
    let of = |world: &crate::state::World| {
        let organization = world.organization_of(holding.member).unwrap();
        let guard = organization.guard(holding.member).unwrap();
        let scps = guard.levels.iter().map(|level| level.scps.len());
        (
            organization.version,
            organization.info.clone(),
            organization.members.iter().cloned().collect::<Vec<_>>(),
            organization.units.iter().cloned().collect::<Vec<_>>(),
            organization.policies.iter().cloned().collect::<Vec<_>>(),
            organization.requests.iter().cloned().collect::<Vec<_>>(),
            guard.path.clone(),
            scps.collect::<Vec<_>>(),
        )
    };
    assert_eq!(of(&before), of(&after));
    assert_eq!(of(&after).7, [1, 1, 2]);
}

#[test]
fn the_simulator_knows_what_binds_a_member() {
    let holding = Holding::new();
    let (house, root) = (&holding.house, holding.member_root());
    let user = holding.member_user("ada");
    let role = open_role(&holding);
    let rcp = r#""Effect":"Deny","Principal":"*","Action":"sts:AssumeRole","Resource":"*","Condition":{"ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"o-*"}}"#;
    let rcp = holding.policy(PolicyType::ResourceControlPolicy, "nobody", rcp);
    holding.attach(&rcp, &holding.root).unwrap();
    let storage = holding.scp("storage", ONLY_STORAGE);
    let scp = holding.scp("no-users", NO_USERS);
    holding.attach(&scp, &holding.unit).unwrap();
    let simulate = |action: &str, resource: &str, excluded: Option<Excluded>| {
        let input = SimulatePrincipalPolicyInput {
            policy_source_arn: user.arn().to_string(),
            action_names: vec![action.to_owned()],
            resource_arns: Some(vec![resource.to_owned()]),
            policy_exclusion_list: excluded.map(|kind| {
                vec![PolicyIdentifier {
                    policy_type: Some(kind),
                    ..PolicyIdentifier::default()
                }]
            }),
            ..SimulatePrincipalPolicyInput::default()
        };
        let simulated = house.call::<SimulatePrincipalPolicy>(&root, input).unwrap();
        let result = simulated.evaluation_results.unwrap().remove(0);
        let detail = result.organizations_decision_detail;
        let allowed = detail.and_then(|detail| detail.allowed_by_organizations);
        (result.eval_decision.as_str(), allowed)
    };
    let (users, member) = (format!("{}", user.arn()), holding.member.to_string());
    let list = |excluded| simulate("iam:ListUsers", &users, excluded);
    assert_eq!(list(None), ("allowed", Some(true)));
    move_account(&holding, &holding.root, &holding.unit);
    assert_eq!(list(None), ("explicitDeny", Some(false)));
    assert_eq!(list(Some(Excluded::Scp)), ("allowed", None));
    holding.attach(&storage, &member).unwrap();
    holding.detach(FULL, &member).unwrap();
    holding.detach(&scp, &holding.unit).unwrap();
    // So that the member's root may still simulate.
    let iam = holding.scp(
        "simulate",
        r#""Effect":"Allow","Action":"iam:Simulate*","Resource":"*""#,
    );
    holding.attach(&iam, &member).unwrap();
    assert_eq!(list(None), ("implicitDeny", Some(false)));
    holding.attach(FULL, &member).unwrap();
    let assume = |excluded| simulate("sts:AssumeRole", &role, excluded);
    assert_eq!(assume(None), ("explicitDeny", Some(true)));
    assert_eq!(assume(Some(Excluded::Rcp)), ("allowed", Some(true)));
}
