use crate::iam::testing::told;
use crate::organizations;
use crate::organizations::testing::Holding;
use crate::testing::House;
use doorward_names::AccountId;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::account::types::{AlternateContactType, ContactInformation};
use doorward_shapes::account::{
    DeleteAlternateContact, DeleteAlternateContactInput, GetAccountInformation,
    GetAccountInformationInput, GetAlternateContact, GetAlternateContactInput,
    GetContactInformation, GetContactInformationInput, GetPrimaryEmail, GetPrimaryEmailInput,
    PutAccountName, PutAccountNameInput, PutAlternateContact, PutAlternateContactInput,
    PutContactInformation, PutContactInformationInput,
};
use doorward_shapes::organizations::{
    EnableAWSServiceAccess, EnableAWSServiceAccessInput, RegisterDelegatedAdministrator,
    RegisterDelegatedAdministratorInput,
};

fn contact(kind: AlternateContactType, account: Option<AccountId>) -> PutAlternateContactInput {
    PutAlternateContactInput {
        name: "Ada".to_owned(),
        title: "Officer".to_owned(),
        email_address: "ada@example.com".to_owned(),
        phone_number: "+1 555 0100".to_owned(),
        alternate_contact_type: kind,
        account_id: account.map(|id| id.to_string()),
    }
}

fn owner() -> ContactInformation {
    ContactInformation {
        full_name: "Owner".to_owned(),
        address_line1: "1 Street".to_owned(),
        city: "City".to_owned(),
        postal_code: "12345".to_owned(),
        country_code: "de".to_owned(),
        phone_number: "+49 30 1234 ".to_owned(),
        ..ContactInformation::default()
    }
}

fn put(house: &House, contact_information: ContactInformation) -> Result<(), ErrorAnswer> {
    let input = PutContactInformationInput {
        contact_information,
        account_id: None,
    };
    house.admin::<PutContactInformation>(input).map(drop)
}

#[test]
fn what_a_contact_says_is_kept_without_the_spaces_around_it() {
    let house = House::new();
    put(&house, owner()).unwrap();
    let read = house.admin::<GetContactInformation>(GetContactInformationInput::default());
    let read = read.unwrap().contact_information.unwrap();
    assert_eq!(
        (read.country_code.as_str(), read.phone_number.as_str()),
        ("DE", "+49 30 1234")
    );
    for (blank, name) in [
        (
            ContactInformation {
                city: " ".to_owned(),
                ..owner()
            },
            "City",
        ),
        (
            ContactInformation {
                state_or_region: Some(" ".to_owned()),
                ..owner()
            },
            "StateOrRegion",
        ),
    ] {
        let refused = put(&house, blank).unwrap_err();
        assert_eq!(refused.code, "ValidationException");
        assert_eq!(
            refused.message,
            format!("the argument {name} can not be empty")
        );
    }
    let kind = AlternateContactType::Operations;
    let spaced = PutAlternateContactInput {
        name: " Ada ".to_owned(),
        email_address: " Ada@example.com ".to_owned(),
        ..contact(kind, None)
    };
    house.admin::<PutAlternateContact>(spaced).unwrap();
    let read = house.admin::<GetAlternateContact>(of(kind, None)).unwrap();
    let read = read.alternate_contact.unwrap();
    assert_eq!(read.email_address.as_deref(), Some("Ada@example.com"));
    assert_eq!(read.name.as_deref(), Some(" Ada "));
}

#[test]
fn an_account_that_is_made_has_the_owner_of_the_one_that_makes_it() {
    let holding = Holding::new();
    let house = &holding.house;
    put(house, owner()).unwrap();
    let made = organizations::testing::account(house, "new@example.com");
    let world = house.world();
    let info = &world.account(made).unwrap().info;
    let primary = info.contacts.primary.clone().unwrap();
    assert_eq!(Some(primary.full_name), info.name);
    assert_eq!(primary.city, "City");
}

fn of(kind: AlternateContactType, account: Option<AccountId>) -> GetAlternateContactInput {
    GetAlternateContactInput {
        alternate_contact_type: kind,
        account_id: account.map(|id| id.to_string()),
    }
}

#[test]
fn each_kind_of_contact_is_put_read_and_taken_back_alone() {
    let house = House::new();
    let kind = AlternateContactType::Security;
    let missing = told(house.admin::<GetAlternateContact>(of(kind, None)));
    assert_eq!(missing.0, "ResourceNotFoundException");
    house
        .admin::<PutAlternateContact>(contact(kind, None))
        .unwrap();
    let found = house.admin::<GetAlternateContact>(of(kind, None)).unwrap();
    let found = found.alternate_contact.unwrap();
    assert_eq!(found.email_address.as_deref(), Some("ada@example.com"));
    assert_eq!(found.alternate_contact_type, Some(kind));
    let other = AlternateContactType::Billing;
    assert_eq!(
        told(house.admin::<GetAlternateContact>(of(other, None))),
        missing
    );
    let delete = || {
        house.admin::<DeleteAlternateContact>(DeleteAlternateContactInput {
            alternate_contact_type: kind,
            account_id: None,
        })
    };
    delete().unwrap();
    assert_eq!(told(delete()), missing);
}

#[test]
fn the_management_account_reads_and_changes_its_members() {
    let holding = Holding::trusting("account.amazonaws.com");
    let (house, member) = (&holding.house, holding.member);
    let id = Some(member.to_string());
    let name = PutAccountNameInput {
        account_name: "Renamed".to_owned(),
        account_id: id.clone(),
    };
    house.admin::<PutAccountName>(name).unwrap();
    let input = GetAccountInformationInput {
        account_id: id.clone(),
    };
    let told = house.admin::<GetAccountInformation>(input).unwrap();
    assert_eq!(told.account_name.as_deref(), Some("Renamed"));
    assert_eq!(told.account_id, id);
    let kind = AlternateContactType::Operations;
    house
        .admin::<PutAlternateContact>(contact(kind, Some(member)))
        .unwrap();
    house
        .admin::<GetAlternateContact>(of(kind, Some(member)))
        .unwrap();
    house
        .admin::<GetAlternateContact>(of(kind, None))
        .unwrap_err();
    let input = PutContactInformationInput {
        contact_information: ContactInformation {
            full_name: " Ada ".to_owned(),
            city: "Town".to_owned(),
            ..owner()
        },
        account_id: id.clone(),
    };
    house.admin::<PutContactInformation>(input).unwrap();
    let read = |account_id| {
        house.admin::<GetContactInformation>(GetContactInformationInput { account_id })
    };
    let found = read(id).unwrap().contact_information.unwrap();
    assert_eq!(
        (found.full_name.as_str(), found.city.as_str()),
        ("Ada", "Town")
    );
    assert_eq!(read(None).unwrap_err().code, "ResourceNotFoundException");
    let account_id = member.to_string();
    let email = house.admin::<GetPrimaryEmail>(GetPrimaryEmailInput { account_id });
    assert_eq!(
        email.unwrap().primary_email.as_deref(),
        Some("member@example.com")
    );
}

#[test]
fn nobody_else_is_told_of_an_account_that_is_named() {
    let holding = Holding::trusting("account.amazonaws.com");
    let (house, member) = (&holding.house, holding.member);
    let read = |id: AccountId| {
        told(
            house.admin::<GetAccountInformation>(GetAccountInformationInput {
                account_id: Some(id.to_string()),
            }),
        )
    };
    let (code, message) = read(house.account);
    assert_eq!(code, "AccessDeniedException");
    assert!(message.contains("standalone context"), "{message}");
    let stranger = house.add_account("444455556666");
    let (code, message) = read(stranger);
    assert_eq!(code, "AccessDeniedException");
    assert!(
        message.ends_with("account:GetAccountInformation"),
        "{message}"
    );
    let root = crate::Caller {
        account: member,
        identity: crate::caller::Identity::root(member),
        credential: house.user("admin").credential,
    };
    for id in [member, house.account] {
        let input = GetPrimaryEmailInput {
            account_id: id.to_string(),
        };
        let refused = house.call::<GetPrimaryEmail>(&root, input).unwrap_err();
        assert_eq!(refused.code, "AccessDeniedException");
    }
    let own = GetAccountInformationInput { account_id: None };
    let own = house.call::<GetAccountInformation>(&root, own).unwrap();
    assert_eq!(own.account_id, Some(member.to_string()));
}

/// The service must be trusted, and may be administered by a member.
#[test]
fn members_are_asked_for_where_the_service_is_trusted() {
    let holding = Holding::new();
    let (house, member) = (&holding.house, holding.member);
    let input = |id: AccountId| GetAccountInformationInput {
        account_id: Some(id.to_string()),
    };
    let (code, message) = told(house.admin::<GetAccountInformation>(input(member)));
    assert_eq!(code, "AccessDeniedException");
    assert!(
        message.ends_with(
            "account:GetAccountInformation (Your organization must first enable trusted access \
             with AWS Account Management.)"
        ),
        "{message}"
    );
    let own = GetAccountInformationInput { account_id: None };
    house.admin::<GetAccountInformation>(own).unwrap();
    let service = "account.amazonaws.com".to_owned();
    let enable = EnableAWSServiceAccessInput {
        service_principal: service.clone(),
    };
    house.admin::<EnableAWSServiceAccess>(enable).unwrap();
    house.admin::<GetAccountInformation>(input(member)).unwrap();
    // Who administers it asks for the others, but not for the management account.
    let other = organizations::testing::account(house, "other@example.com");
    let ada = house.administrator(member, "ada");
    let asked = |id| house.call::<GetAccountInformation>(&ada, input(id));
    assert_eq!(asked(other).unwrap_err().code, "AccessDeniedException");
    let delegate = RegisterDelegatedAdministratorInput {
        account_id: member.to_string(),
        service_principal: service,
    };
    house
        .admin::<RegisterDelegatedAdministrator>(delegate)
        .unwrap();
    assert_eq!(asked(other).unwrap().account_id, Some(other.to_string()));
    let refused = asked(house.account).unwrap_err();
    assert_eq!(refused.code, "AccessDeniedException");
    assert!(
        !refused.message.contains("standalone"),
        "{}",
        refused.message
    );
}
