//! Whom an organization trusts, who administers that, and what it lets them read.
use crate::organizations::testing::{Holding, account, outcome, reason};
use crate::testing::House;
use doorward_names::AccountId;
use doorward_shapes::organizations::types::{OrganizationFeatureSet, PolicyType};
use doorward_shapes::organizations::*;
use doorward_shapes::{ErrorAnswer, Timestamp};

const CONFIG: &str = "config.amazonaws.com";
const IAM: &str = "iam.amazonaws.com";

fn trust(house: &House, service: &str) -> Result<EnableAWSServiceAccessOutput, ErrorAnswer> {
    house.admin::<EnableAWSServiceAccess>(EnableAWSServiceAccessInput {
        service_principal: service.to_owned(),
    })
}

fn distrust(house: &House, service: &str) -> Result<DisableAWSServiceAccessOutput, ErrorAnswer> {
    house.admin::<DisableAWSServiceAccess>(DisableAWSServiceAccessInput {
        service_principal: service.to_owned(),
    })
}

fn register(
    house: &House,
    account: &str,
    service: &str,
) -> Result<RegisterDelegatedAdministratorOutput, ErrorAnswer> {
    house.admin::<RegisterDelegatedAdministrator>(RegisterDelegatedAdministratorInput {
        account_id: account.to_owned(),
        service_principal: service.to_owned(),
    })
}

fn deregister(
    house: &House,
    account: &str,
    service: &str,
) -> Result<DeregisterDelegatedAdministratorOutput, ErrorAnswer> {
    house.admin::<DeregisterDelegatedAdministrator>(DeregisterDelegatedAdministratorInput {
        account_id: account.to_owned(),
        service_principal: service.to_owned(),
    })
}

/// The trusted services, each with the seconds since when.
fn trusted(house: &House) -> Vec<(String, Timestamp)> {
    let input = ListAWSServiceAccessForOrganizationInput::default();
    let listed = house.admin::<ListAWSServiceAccessForOrganization>(input);
    let services = listed.unwrap().enabled_service_principals.unwrap();
    let services = services.into_iter();
    services
        .map(|s| {
            let since = s.date_enabled.unwrap();
            (s.service_principal.unwrap(), since)
        })
        .collect()
}

/// The delegated administrators, of one service or of any.
fn administrators(house: &House, service: Option<&str>) -> Vec<(String, Timestamp)> {
    let input = ListDelegatedAdministratorsInput {
        service_principal: service.map(str::to_owned),
        ..ListDelegatedAdministratorsInput::default()
    };
    let listed = house.admin::<ListDelegatedAdministrators>(input).unwrap();
    let listed = listed.delegated_administrators.unwrap().into_iter();
    listed
        .map(|one| {
            let since = one.delegation_enabled_date.unwrap();
            (one.id.unwrap(), since)
        })
        .collect()
}

#[test]
fn a_service_is_trusted_since_it_was_and_until_it_is_not() {
    let holding = Holding::new();
    let house = &holding.house;
    let start = Timestamp::from(house.now());
    assert_eq!(trusted(house), []);
    trust(house, IAM).unwrap();
    house.pass(60);
    trust(house, CONFIG).unwrap();
    trust(house, IAM).unwrap();
    let later = Timestamp::from(house.now());
    let both = [(CONFIG.to_owned(), later), (IAM.to_owned(), start)];
    assert_eq!(trusted(house), both);
    distrust(house, IAM).unwrap();
    distrust(house, IAM).unwrap();
    assert_eq!(trusted(house), both[..1]);
}

#[test]
fn only_services_there_are_can_be_trusted() {
    let house = Holding::new().house;
    for service in [
        "ram.amazonaws.com",
        "tagpolicies.tag.amazonaws.com",
        "member.org.stacksets.cloudformation.amazonaws.com",
    ] {
        assert_eq!(outcome(trust(&house, service)), "yes", "{service}");
    }
    for service in [
        "moto.amazonaws.com",
        "iam",
        "IAM.amazonaws.com",
        "iam.example.com",
    ] {
        let told = "400 InvalidInputException: You specified an unrecognized service principal.";
        assert_eq!(outcome(trust(&house, service)), told, "{service}");
        assert_eq!(
            reason(distrust(&house, service)),
            "UNRECOGNIZED_SERVICE_PRINCIPAL"
        );
    }
}

#[test]
fn members_that_are_no_administrators_yet_become_it_for_what_is_trusted() {
    let holding = Holding::new();
    let (house, member) = (&holding.house, holding.member.to_string());
    let told = |account: &str, service: &str| outcome(register(house, account, service));
    let not_enabled = "400 ConstraintViolationException: You must enable service access before \
        you delegate an administrator for this service. Call the AWS API EnableAWSServiceAccess \
        first.";
    assert_eq!(told(&member, IAM), not_enabled);
    assert_eq!(
        reason(register(house, &member, IAM)),
        "SERVICE_ACCESS_NOT_ENABLED"
    );
    trust(house, IAM).unwrap();
    let stranger = house.add_account("444455556666").to_string();
    for (account, service, expected) in [
        (
            member.as_str(),
            "moto.amazonaws.com",
            "400 InvalidInputException: You specified an unrecognized service principal.",
        ),
        (
            &stranger,
            IAM,
            "400 AccountNotFoundException: You specified an account that doesn't exist.",
        ),
        (
            "111122223333",
            IAM,
            "400 ConstraintViolationException: You cannot register management account/yourself \
             as delegated administrator for your organization.",
        ),
        (&member, CONFIG, not_enabled),
        (&member, IAM, "yes"),
        (
            &member,
            IAM,
            "400 AccountAlreadyRegisteredException: The provided account is already a delegated \
             administrator for your organization.",
        ),
    ] {
        assert_eq!(told(account, service), expected, "{account} {service}");
    }
    assert_eq!(
        reason(register(house, "111122223333", IAM)),
        "CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR"
    );
    let closed = account(house, "closed@example.com").to_string();
    let account_id = closed.clone();
    let input = CloseAccountInput { account_id };
    house.admin::<CloseAccount>(input).unwrap();
    assert_eq!(
        reason(register(house, &closed, IAM)),
        "CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR"
    );
}

#[test]
fn a_service_with_an_administrator_stays_trusted() {
    let holding = Holding::new();
    let (house, member) = (&holding.house, holding.member.to_string());
    trust(house, IAM).unwrap();
    register(house, &member, IAM).unwrap();
    assert_eq!(
        outcome(distrust(house, IAM)),
        "400 ConstraintViolationException: You have delegated administrator/s for this service. \
         De-register them in order to disable service access."
    );
    assert_eq!(
        reason(distrust(house, IAM)),
        "DELEGATED_ADMINISTRATOR_EXISTS_FOR_THIS_SERVICE"
    );
    let not_registered = "400 AccountNotRegisteredException: The provided account is not a \
        registered delegated administrator for your organization.";
    assert_eq!(outcome(deregister(house, &member, CONFIG)), not_registered);
    deregister(house, &member, IAM).unwrap();
    assert_eq!(outcome(deregister(house, &member, IAM)), not_registered);
    let input = ListDelegatedServicesForAccountInput {
        account_id: member,
        ..ListDelegatedServicesForAccountInput::default()
    };
    let listed = house.admin::<ListDelegatedServicesForAccount>(input);
    assert_eq!(outcome(listed), not_registered);
    assert_eq!(outcome(distrust(house, IAM)), "yes");
}

#[test]
fn lists_tell_since_when_and_come_in_pages() {
    let holding = Holding::new();
    let (house, member) = (&holding.house, holding.member.to_string());
    let start = Timestamp::from(house.now());
    trust(house, CONFIG).unwrap();
    trust(house, IAM).unwrap();
    register(house, &member, IAM).unwrap();
    house.pass(60);
    register(house, &member, CONFIG).unwrap();
    assert_eq!(administrators(house, None), [(member.clone(), start)]);
    let of_config = [(member.clone(), Timestamp::from(house.now()))];
    assert_eq!(administrators(house, Some(CONFIG)), of_config);
    assert_eq!(administrators(house, Some("ram.amazonaws.com")), []);
    let unknown = ListDelegatedAdministratorsInput {
        service_principal: Some("moto.amazonaws.com".to_owned()),
        ..ListDelegatedAdministratorsInput::default()
    };
    assert_eq!(
        reason(house.admin::<ListDelegatedAdministrators>(unknown)),
        "UNRECOGNIZED_SERVICE_PRINCIPAL"
    );
    let page = |next_token| {
        let input = ListDelegatedServicesForAccountInput {
            account_id: member.clone(),
            next_token,
            max_results: Some(1),
        };
        let listed = house.admin::<ListDelegatedServicesForAccount>(input);
        let listed = listed.unwrap();
        let service = listed.delegated_services.unwrap().remove(0);
        (service.service_principal.unwrap(), listed.next_token)
    };
    let (first, next) = page(None);
    let (second, end) = page(next);
    assert_eq!((first.as_str(), second.as_str(), end), (CONFIG, IAM, None));
}

#[test]
fn some_services_have_few_administrators() {
    let holding = Holding::new();
    let house = &holding.house;
    trust(house, "sso.amazonaws.com").unwrap();
    register(house, &holding.member.to_string(), "sso.amazonaws.com").unwrap();
    let other = account(house, "other@example.com").to_string();
    let told = register(house, &other, "sso.amazonaws.com");
    assert_eq!(
        reason(told),
        "MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED"
    );
}

/// What `caller` is told.
fn call<O: crate::operation::Operation>(
    house: &House,
    caller: &crate::Caller,
    input: O::Input,
) -> String {
    outcome(house.call::<O>(caller, input))
}

#[test]
fn an_administrator_reads_the_organization_and_changes_nothing() {
    let holding = Holding::new();
    let (house, member) = (&holding.house, holding.member.to_string());
    let ada = holding.member_user("ada");
    let reads = || {
        let (root, unit) = (holding.root.clone(), holding.unit.clone());
        [
            call::<ListAccounts>(house, &ada, ListAccountsInput::default()),
            call::<ListRoots>(house, &ada, ListRootsInput::default()),
            call::<DescribeAccount>(
                house,
                &ada,
                DescribeAccountInput {
                    account_id: "111122223333".to_owned(),
                },
            ),
            call::<ListChildren>(
                house,
                &ada,
                ListChildrenInput {
                    parent_id: root,
                    child_type: types::ChildType::OrganizationalUnit,
                    next_token: None,
                    max_results: None,
                },
            ),
            call::<DescribeOrganizationalUnit>(
                house,
                &ada,
                DescribeOrganizationalUnitInput {
                    organizational_unit_id: unit.clone(),
                },
            ),
            call::<ListTagsForResource>(
                house,
                &ada,
                ListTagsForResourceInput {
                    resource_id: unit,
                    ..ListTagsForResourceInput::default()
                },
            ),
            call::<DescribePolicy>(
                house,
                &ada,
                DescribePolicyInput {
                    policy_id: "p-FullAWSAccess".to_owned(),
                },
            ),
            call::<ListPolicies>(
                house,
                &ada,
                ListPoliciesInput {
                    filter: PolicyType::ServiceControlPolicy,
                    next_token: None,
                    max_results: None,
                },
            ),
            call::<ListAWSServiceAccessForOrganization>(
                house,
                &ada,
                ListAWSServiceAccessForOrganizationInput::default(),
            ),
            call::<ListDelegatedAdministrators>(
                house,
                &ada,
                ListDelegatedAdministratorsInput::default(),
            ),
        ]
    };
    let denied = "400 AccessDeniedException: You don't have permissions to access this resource.";
    assert!(reads().iter().all(|told| told == denied));
    trust(house, CONFIG).unwrap();
    register(house, &member, CONFIG).unwrap();
    assert_eq!(reads(), [(); 10].map(|()| "yes".to_owned()));
    let service_principal = CONFIG.to_owned();
    let writes = [
        call::<EnableAWSServiceAccess>(
            house,
            &ada,
            EnableAWSServiceAccessInput {
                service_principal: service_principal.clone(),
            },
        ),
        call::<DisableAWSServiceAccess>(
            house,
            &ada,
            DisableAWSServiceAccessInput {
                service_principal: service_principal.clone(),
            },
        ),
        call::<DeregisterDelegatedAdministrator>(
            house,
            &ada,
            DeregisterDelegatedAdministratorInput {
                account_id: member.clone(),
                service_principal: service_principal.clone(),
            },
        ),
        call::<RegisterDelegatedAdministrator>(
            house,
            &ada,
            RegisterDelegatedAdministratorInput {
                account_id: member.clone(),
                service_principal,
            },
        ),
        call::<CreateOrganizationalUnit>(
            house,
            &ada,
            CreateOrganizationalUnitInput {
                parent_id: holding.root.clone(),
                name: "hers".to_owned(),
                tags: None,
            },
        ),
    ];
    assert!(writes.iter().all(|told| told == denied), "{writes:?}");
    deregister(house, &member, CONFIG).unwrap();
    assert!(reads().iter().all(|told| told == denied));
}

#[test]
fn an_organization_for_one_bill_trusts_nobody() {
    let house = House::new();
    let input = CreateOrganizationInput {
        feature_set: Some(OrganizationFeatureSet::ConsolidatedBilling),
    };
    house.admin::<CreateOrganization>(input).unwrap();
    let member = account(&house, "member@example.com").to_string();
    for told in [
        reason(trust(&house, IAM)),
        reason(register(&house, &member, IAM)),
    ] {
        assert_eq!(told, "ORGANIZATION_NOT_IN_ALL_FEATURES_MODE");
    }
}

#[test]
fn what_is_trusted_is_read_as_it_was_written_and_forgotten_with_who_leaves() {
    let holding = Holding::new();
    let house = &holding.house;
    trust(house, CONFIG).unwrap();
    trust(house, IAM).unwrap();
    register(house, &holding.member.to_string(), CONFIG).unwrap();
    let store = house.installation.means().store();
    let read = crate::state::load(store).unwrap();
    let of = |world: &crate::state::World, account: AccountId| {
        let organization = world.organization_of(account).unwrap();
        let services = organization.services.iter().cloned();
        (
            services.collect::<Vec<_>>(),
            organization.is_delegated(account),
        )
    };
    assert_eq!(
        of(&read, holding.member),
        of(&house.world(), holding.member)
    );
    assert!(of(&read, holding.member).1);
    let organization = read.organization_of(holding.member).unwrap();
    let mut organization = crate::state::Organization::clone(organization);
    organization.forget_delegations(holding.member);
    assert!(!organization.is_delegated(holding.member));
    assert_eq!(organization.services.len(), 2);
}
