//! What SCPs and RCPs do to the calls of an organization's accounts.
use super::{FULL, NO_USERS, ONLY_STORAGE, assume, list_users, move_account};
use crate::organizations::testing::{Holding, outcome, unit};
use crate::testing::House;
use doorward_names::OrganizationId;
use doorward_shapes::iam::types::{PolicyIdentifier, PolicyIdentifierPolicyType as Excluded};
use doorward_shapes::iam::{
    CreateRole, CreateRoleInput, PutUserPolicy, PutUserPolicyInput, SimulatePrincipalPolicy,
    SimulatePrincipalPolicyInput,
};
use doorward_shapes::organizations::types::PolicyType;
use doorward_shapes::organizations::{
    DisablePolicyType, DisablePolicyTypeInput, EnablePolicyType, EnablePolicyTypeInput,
    UpdatePolicy, UpdatePolicyInput,
};

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
    let nested = unit(&holding.house, &holding.unit, "nested").unwrap();
    move_account(&holding, &holding.root, &nested);
    for level in [&holding.root, &holding.unit, &nested, &member] {
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
fn an_scp_that_is_changed_binds_as_it_is_now() {
    let holding = Holding::new();
    let user = holding.member_user("ada");
    let scp = holding.scp("no-users", NO_USERS);
    holding.attach(&scp, &holding.unit).unwrap();
    move_account(&holding, &holding.root, &holding.unit);
    assert!(list_users(&holding.house, &user).contains("explicit deny"));
    let content = format!(r#"{{"Version":"2012-10-17","Statement":[{{{ONLY_STORAGE}}}]}}"#);
    let input = UpdatePolicyInput {
        policy_id: scp,
        content: Some(content),
        name: None,
        description: None,
    };
    holding.house.admin::<UpdatePolicy>(input).unwrap();
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
    let nested = unit(&holding.house, &holding.unit, "nested").unwrap();
    move_account(&holding, &holding.root, &nested);
    let user = holding.member_user("ada");
    let (organization, root) = (&holding.organization, &holding.root);
    let path = format!("{organization}/{root}/{}/{nested}/", holding.unit);
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
    let input = PutUserPolicyInput {
        user_name: "admin".to_owned(),
        policy_name: "organized".to_owned(),
        policy_document: format!(r#"{{"Version":"2012-10-17","Statement":[{{{key}}}]}}"#),
    };
    for (house, expected) in [(&outsider, "yes"), (&holding.house, "403")] {
        house.admin::<PutUserPolicy>(input.clone()).unwrap();
        let told = list_users(house, &house.user("admin"));
        assert!(told.starts_with(expected), "{told}");
    }
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

#[test]
fn an_account_whose_organization_is_not_there_may_nothing_and_is_not_loaded() {
    let house = House::new();
    let account = house.account;
    let lost = house
        .installation
        .change(&house.moment(), move |draft, moment| {
            let id = OrganizationId::generate(moment.random());
            draft.account_mut(account).unwrap().info.organization = Some(id);
            Ok(((), Vec::new()))
        });
    lost.wait().unwrap();
    for caller in [house.user("admin"), house.root()] {
        let told = list_users(&house, &caller);
        assert!(
            told.contains("because no service control policy allows"),
            "{told}"
        );
    }
    let loaded = crate::state::load(house.installation.means().store());
    let problem = loaded.unwrap_err().to_string();
    assert!(problem.ends_with("which does not know it"), "{problem}");
}
