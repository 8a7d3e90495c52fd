//! Who may change an organization, and what it takes.
use super::{FULL, NO_USERS, ONLY_STORAGE, assume, move_account};
use crate::organizations::testing::{Holding, account, outcome, reason, unit};
use crate::testing::House;
use doorward_shapes::organizations::types::{
    CreateAccountState, OrganizationFeatureSet, PolicyType,
};
use doorward_shapes::organizations::{
    CreateAccount, CreateAccountInput, CreateOrganization, CreateOrganizationInput, CreatePolicy,
    CreatePolicyInput, DeleteOrganization, DeleteOrganizationInput, DeleteOrganizationalUnit,
    DeleteOrganizationalUnitInput, DescribeOrganization, DescribeOrganizationInput, DescribePolicy,
    DescribePolicyInput, EnablePolicyType, EnablePolicyTypeInput, ListAccounts, ListAccountsInput,
    ListPolicies, ListPoliciesInput, ListRoots, ListRootsInput, UpdateOrganizationalUnit,
    UpdateOrganizationalUnitInput, UpdatePolicy, UpdatePolicyInput,
};

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
fn an_organization_is_deleted_when_no_other_account_is_in_it() {
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
    // Its units and policies go with it.
    let root = house
        .admin::<ListRoots>(ListRootsInput::default())
        .unwrap()
        .roots
        .unwrap();
    let root = root[0].id.clone().unwrap();
    assert_eq!(outcome(unit(&house, &root, "some")), "yes");
    let policy = CreatePolicyInput {
        content: format!(r#"{{"Version":"2012-10-17","Statement":{{{ONLY_STORAGE}}}}}"#),
        description: String::new(),
        name: "some".to_owned(),
        r#type: PolicyType::ServiceControlPolicy,
        tags: None,
    };
    house.admin::<CreatePolicy>(policy).unwrap();
    assert_eq!(outcome(house.admin::<DeleteOrganization>(input)), "yes");
    assert!(house.world().organizations.is_empty());
    let store = house.installation.means().store();
    assert!(crate::state::load(store).unwrap().organizations.is_empty());
    assert_eq!(outcome(make()), "yes");
}

#[test]
fn what_is_not_sent_or_blank_changes_nothing() {
    let holding = Holding::new();
    let house = &holding.house;
    let policy_id = holding.scp("some", NO_USERS);
    let update = |description: Option<&str>| {
        let input = UpdatePolicyInput {
            policy_id: policy_id.clone(),
            name: None,
            description: description.map(str::to_owned),
            content: None,
        };
        let updated = house.admin::<UpdatePolicy>(input).unwrap().policy.unwrap();
        updated.policy_summary.unwrap()
    };
    let described = || {
        let input = DescribePolicyInput {
            policy_id: policy_id.clone(),
        };
        let policy = house
            .admin::<DescribePolicy>(input)
            .unwrap()
            .policy
            .unwrap();
        policy.policy_summary.unwrap()
    };
    // What was not sent is not told.
    assert_eq!(update(Some("kept")).description.as_deref(), Some("kept"));
    let told = update(None);
    assert_eq!((told.name, told.description), (None, None));
    assert_eq!(update(Some("")).description.as_deref(), Some(""));
    let there = described();
    assert_eq!(there.description.as_deref(), Some("kept"));
    assert_eq!(there.name.as_deref(), Some("some"));
    for name in [None, Some(" ")] {
        let input = UpdateOrganizationalUnitInput {
            organizational_unit_id: holding.unit.clone(),
            name: name.map(str::to_owned),
        };
        let unit = house.admin::<UpdateOrganizationalUnit>(input).unwrap();
        let name = unit.organizational_unit.unwrap().name.unwrap();
        assert!(!name.trim().is_empty(), "{name:?}");
    }
}

#[test]
fn a_page_begins_where_one_ended_and_nowhere_else() {
    let holding = Holding::new();
    for token in ["", "bad"] {
        let input = ListAccountsInput {
            next_token: Some(token.to_owned()),
            max_results: None,
        };
        let refused = holding.house.admin::<ListAccounts>(input);
        assert_eq!(reason(refused), "INVALID_NEXT_TOKEN", "{token:?}");
    }
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
fn an_organization_for_one_bill_has_no_policies() {
    let house = House::new();
    let input = CreateOrganizationInput {
        feature_set: Some(OrganizationFeatureSet::ConsolidatedBilling),
    };
    let made = house.admin::<CreateOrganization>(input).unwrap();
    let organization = made.organization.unwrap();
    assert!(organization.available_policy_types.unwrap().is_empty());
    let roots = house.admin::<ListRoots>(ListRootsInput::default()).unwrap();
    let enable = EnablePolicyTypeInput {
        root_id: roots.roots.unwrap().remove(0).id.unwrap(),
        policy_type: PolicyType::ServiceControlPolicy,
    };
    let policy = CreatePolicyInput {
        content: format!(r#"{{"Version":"2012-10-17","Statement":[{{{ONLY_STORAGE}}}]}}"#),
        description: String::new(),
        name: "storage".to_owned(),
        r#type: PolicyType::ServiceControlPolicy,
        tags: None,
    };
    for told in [
        outcome(house.admin::<EnablePolicyType>(enable)),
        outcome(house.admin::<CreatePolicy>(policy)),
    ] {
        let code = "400 PolicyTypeNotAvailableForOrganizationException: ";
        assert!(told.starts_with(code), "{told}");
    }
    let list = ListPoliciesInput {
        filter: PolicyType::ServiceControlPolicy,
        next_token: None,
        max_results: None,
    };
    let listed = house.admin::<ListPolicies>(list).unwrap();
    assert!(listed.policies.unwrap().is_empty());
}
