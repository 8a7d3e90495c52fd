//! Who enables central root access, and what it takes.
use crate::Caller;
use crate::operation::Operation;
use crate::organizations::testing::{Holding, account, outcome};
use crate::testing::House;
use doorward_shapes::iam::types::FeatureType;
use doorward_shapes::iam::*;
use doorward_shapes::organizations::types::OrganizationFeatureSet;
use doorward_shapes::organizations::{
    CreateOrganization, CreateOrganizationInput, DisableAWSServiceAccess,
    DisableAWSServiceAccessInput, EnableAWSServiceAccess, EnableAWSServiceAccessInput,
    RegisterDelegatedAdministrator, RegisterDelegatedAdministratorInput,
};

const IAM: &str = "iam.amazonaws.com";

fn told<O: Operation<Input: Default>>(house: &House, caller: &Caller) -> String {
    outcome(house.call::<O>(caller, O::Input::default()))
}

/// What each of the operations answers `caller`.
fn all(house: &House, caller: &Caller) -> [String; 5] {
    [
        told::<ListOrganizationsFeatures>(house, caller),
        told::<DisableOrganizationsRootSessions>(house, caller),
        told::<DisableOrganizationsRootCredentialsManagement>(house, caller),
        told::<EnableOrganizationsRootSessions>(house, caller),
        told::<EnableOrganizationsRootCredentialsManagement>(house, caller),
    ]
}

fn trust(house: &House) {
    let service_principal = IAM.to_owned();
    let input = EnableAWSServiceAccessInput { service_principal };
    house.admin::<EnableAWSServiceAccess>(input).unwrap();
}

fn features(house: &House) -> Vec<FeatureType> {
    let listed = house.admin::<ListOrganizationsFeatures>(ListOrganizationsFeaturesInput {});
    listed.unwrap().enabled_features.unwrap()
}

#[test]
fn without_an_organization_that_trusts_iam_nothing_is_managed() {
    let house = House::new();
    let admin = house.user("admin");
    let none = "400 OrganizationNotFoundException: The request was rejected because no \
        organization is associated with your account.";
    assert!(all(&house, &admin).iter().all(|told| told == none));
    let input = CreateOrganizationInput {
        feature_set: Some(OrganizationFeatureSet::ConsolidatedBilling),
    };
    house.admin::<CreateOrganization>(input).unwrap();
    let billing = "400 OrganizationNotInAllFeaturesModeException: The request was rejected \
        because your organization does not have All features enabled.";
    assert!(all(&house, &admin).iter().all(|told| told == billing));

    let holding = Holding::new();
    let untrusted = "400 ServiceAccessNotEnabledException: Trusted Access for IAM not enabled \
        by organization of input account 111122223333.";
    let admin = holding.house.user("admin");
    let answers = all(&holding.house, &admin);
    assert!(answers.iter().all(|told| told == untrusted), "{answers:?}");
}

#[test]
fn the_management_account_enables_and_whoever_administers_iam_lists_and_disables() {
    let holding = Holding::new();
    let house = &holding.house;
    trust(house);
    let (admin, ada) = (house.user("admin"), holding.member_user("ada"));
    let id = holding.member;
    let neither = format!(
        "400 AccountNotManagementOrDelegatedAdministratorException: Input account {id} is \
         neither management account nor delegated admin."
    );
    assert!(all(house, &ada).iter().all(|told| *told == neither));
    let input = RegisterDelegatedAdministratorInput {
        account_id: id.to_string(),
        service_principal: IAM.to_owned(),
    };
    house
        .admin::<RegisterDelegatedAdministrator>(input)
        .unwrap();
    assert_eq!(all(house, &admin), ["yes"; 5]);
    let not_management = format!(
        "400 CallerIsNotManagementAccountException: Caller account {id} is not management \
         account of the organization and cannot enable IAM features."
    );
    let expected = ["yes", "yes", "yes", &not_management, &not_management];
    assert_eq!(all(house, &ada), expected);
    assert_eq!(features(house), []);
}

#[test]
fn what_is_enabled_stays_through_loading_and_while_iam_is_not_trusted() {
    let holding = Holding::new();
    let house = &holding.house;
    trust(house);
    account(house, "other@example.com");
    let admin = house.user("admin");
    told::<EnableOrganizationsRootCredentialsManagement>(house, &admin);
    assert_eq!(features(house), [FeatureType::RootCredentialsManagement]);
    told::<EnableOrganizationsRootSessions>(house, &admin);
    told::<EnableOrganizationsRootSessions>(house, &admin);
    let both = [
        FeatureType::RootSessions,
        FeatureType::RootCredentialsManagement,
    ];
    assert_eq!(features(house), both);
    let store = house.installation.means().store();
    let read = crate::state::load(store).unwrap();
    let of = |world: &crate::state::World| {
        let organization = world.organization_of(holding.member).unwrap();
        organization.info.root_access.clone()
    };
    assert_eq!(of(&read), of(&house.world()));
    assert_eq!(of(&read).len(), 2);
    let service_principal = IAM.to_owned();
    let input = DisableAWSServiceAccessInput { service_principal };
    house.admin::<DisableAWSServiceAccess>(input).unwrap();
    let code = "400 ServiceAccessNotEnabledException: ";
    assert!(all(house, &admin).iter().all(|told| told.starts_with(code)));
    trust(house);
    assert_eq!(features(house), both);
}
