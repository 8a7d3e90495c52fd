use super::{after_sign_in, before_password};
use crate::Facts;
use crate::iam::testing::told;
use crate::testing::House;
use doorward_names::Arn;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::{PutUserPolicy, PutUserPolicyInput};
use doorward_shapes::organizations::{CreateOrganization, CreateOrganizationInput};
use doorward_shapes::signin::{
    DeleteConsoleAuthorizationConfiguration, DeleteConsoleAuthorizationConfigurationInput,
    DeleteResourcePermissionStatement, DeleteResourcePermissionStatementInput,
    GetConsoleAuthorizationConfiguration, GetConsoleAuthorizationConfigurationInput,
    GetResourcePolicy, GetResourcePolicyInput, ListResourcePermissionStatements,
    ListResourcePermissionStatementsInput, PutConsoleAuthorizationConfiguration,
    PutConsoleAuthorizationConfigurationInput, PutResourcePermissionStatement,
    PutResourcePermissionStatementInput,
};

type Input = PutResourcePermissionStatementInput;

const ADMIN: &str = "arn:aws:iam::111122223333:user/admin";
const ROOT: &str = "arn:aws:iam::111122223333:root";

fn put(house: &House, input: Input) -> Result<String, ErrorAnswer> {
    let put = house.admin::<PutResourcePermissionStatement>(input);
    put.map(|output| output.statement_id)
}

fn enable(house: &House) {
    let input = PutConsoleAuthorizationConfigurationInput::default();
    let output = house
        .admin::<PutConsoleAuthorizationConfiguration>(input)
        .unwrap();
    assert!(output.console_authorization_enabled);
    assert_eq!(
        (output.target_id.as_str(), output.scope.as_str()),
        ("111122223333", "ACCOUNT")
    );
}

fn office() -> Input {
    Input {
        source_ip: Some("203.0.113.0/24, 2001:db8::/32".to_owned()),
        ..Input::default()
    }
}

fn from(house: &House, address: &str) -> Facts {
    let mut facts = house.facts(&house.moment());
    facts.peer.address = address.parse().unwrap();
    facts
}

/// Whether the password of `principal` may be tried from `address`.
fn may_try(house: &House, principal: &str, address: &str) -> bool {
    let world = house.world();
    let account = world.account(house.account).unwrap();
    let principal = Arn::parse(principal).unwrap();
    before_password(account, &principal, &from(house, address), &world).is_ok()
}

/// Whether `admin` gets the console from `address`.
fn gets_in(house: &House, address: &str) -> bool {
    let world = house.world();
    after_sign_in(&house.user("admin"), &from(house, address), &world).is_ok()
}

#[test]
fn a_range_with_bits_after_its_length_shuts_nobody_out() {
    let house = House::new();
    let range = |text: &str| Input {
        source_ip: Some(text.to_owned()),
        ..Input::default()
    };
    put(&house, range("2001:db8::5/64")).unwrap();
    enable(&house);
    assert!(gets_in(&house, "2001:db8::9") && !gets_in(&house, "2001:db9::9"));
    assert!(put(&house, range("192.0.2.0/+24")).is_err());
}

#[test]
fn statements_bind_once_they_are_in_force_root_too() {
    let house = House::new();
    put(&house, office()).unwrap();
    assert!(may_try(&house, ROOT, "192.0.2.1"), "not in force");
    enable(&house);
    for (address, allowed) in [
        ("203.0.113.9", true),
        ("2001:db8::9", true),
        ("192.0.2.1", false),
        ("2001:db9::9", false),
    ] {
        assert_eq!(may_try(&house, ROOT, address), allowed, "{address}");
        assert_eq!(may_try(&house, ADMIN, address), allowed, "{address}");
        assert_eq!(gets_in(&house, address), allowed, "{address}");
    }
    let input = DeleteConsoleAuthorizationConfigurationInput::default();
    let output = house
        .admin::<DeleteConsoleAuthorizationConfiguration>(input)
        .unwrap();
    assert!(!output.console_authorization_enabled);
    assert!(may_try(&house, ROOT, "192.0.2.1"));
}

#[test]
fn each_statement_must_be_met_and_each_place_of_one_will_do() {
    let house = House::new();
    enable(&house);
    assert!(
        gets_in(&house, "192.0.2.1"),
        "without statements everybody is"
    );
    let statement = Input {
        source_vpc: Some("vpc-0123456789abcdef0".to_owned()),
        requested_region: Some("eu-west-1".to_owned()),
        ..office()
    };
    put(&house, statement).unwrap();
    assert!(
        gets_in(&house, "203.0.113.9"),
        "of the office, if of no VPC"
    );
    assert!(!gets_in(&house, "192.0.2.1"));
    let elsewhere = Input {
        source_ip: Some("198.51.100.7".to_owned()),
        ..Input::default()
    };
    put(&house, elsewhere).unwrap();
    assert!(!gets_in(&house, "203.0.113.9"));
    assert!(!gets_in(&house, "198.51.100.7"));
}

#[test]
fn an_excluded_principal_comes_from_anywhere() {
    let house = House::new();
    enable(&house);
    let statement = Input {
        excluded_principal: Some(ROOT.to_owned()),
        ..office()
    };
    put(&house, statement).unwrap();
    assert!(may_try(&house, ROOT, "192.0.2.1"));
    assert!(!may_try(&house, ADMIN, "192.0.2.1"));
    assert!(!gets_in(&house, "192.0.2.1"));
}

#[test]
fn what_denies_of_an_identitys_own_policies_counts_when_all_is_proven() {
    let house = House::new();
    let policy = PutUserPolicyInput {
        user_name: "admin".to_owned(),
        policy_name: "no-console".to_owned(),
        policy_document: r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny",
            "Action":"signin:AuthorizeOAuth2Access","Resource":"*"}}"#
            .to_owned(),
    };
    house.admin::<PutUserPolicy>(policy).unwrap();
    assert!(gets_in(&house, "192.0.2.1"), "not in force");
    enable(&house);
    assert!(may_try(&house, ADMIN, "192.0.2.1"));
    let world = house.world();
    let barred = after_sign_in(&house.user("admin"), &from(&house, "192.0.2.1"), &world);
    assert_eq!(
        barred.unwrap_err().0,
        "User: arn:aws:iam::111122223333:user/admin is not authorized to perform: \
         signin:AuthorizeOAuth2Access on resource: arn:aws:signin:::console/console with an \
         explicit deny in an identity-based policy"
    );
}

#[test]
fn a_statement_put_again_is_the_same_and_is_told_as_it_binds() {
    let house = House::new();
    let none = house.admin::<GetResourcePolicy>(GetResourcePolicyInput {});
    assert_eq!(told(none).0, "ResourceNotFoundException");
    let id = put(&house, office()).unwrap();
    assert_eq!(put(&house, office()).unwrap(), id);
    assert_eq!(id.len(), 64);
    let input = ListResourcePermissionStatementsInput::default();
    let listed = house
        .admin::<ListResourcePermissionStatements>(input)
        .unwrap();
    let [statement] = listed.permission_statements.as_slice() else {
        panic!("{listed:?}")
    };
    assert_eq!(statement.sid, id);
    let policy = house
        .admin::<GetResourcePolicy>(GetResourcePolicyInput {})
        .unwrap();
    let policy = policy.signin_resource_based_policy.statement.unwrap();
    assert_eq!(policy[0].condition, statement.condition);
    let condition = statement.condition.as_ref().unwrap();
    assert_eq!(
        condition["NotIpAddress"]["aws:SourceIp"],
        ["203.0.113.0/24", "2001:db8::/32"]
    );
    let delete = || {
        let input = DeleteResourcePermissionStatementInput {
            statement_id: id.clone(),
            ..DeleteResourcePermissionStatementInput::default()
        };
        house
            .admin::<DeleteResourcePermissionStatement>(input)
            .map(drop)
    };
    delete().unwrap();
    assert_eq!(told(delete()).0, "ResourceNotFoundException");
}

#[test]
fn pages_of_statements_tell_each_once() {
    let house = House::new();
    for number in 0..7 {
        let input = Input {
            source_ip: Some(format!("203.0.113.{number}")),
            ..Input::default()
        };
        put(&house, input).unwrap();
    }
    let (mut seen, mut next_token) = (Vec::new(), None);
    loop {
        let input = ListResourcePermissionStatementsInput {
            max_results: Some(3),
            next_token,
        };
        let page = house
            .admin::<ListResourcePermissionStatements>(input)
            .unwrap();
        seen.extend(page.permission_statements.into_iter().map(|one| one.sid));
        next_token = page.next_token;
        if next_token.is_none() {
            break;
        }
    }
    assert_eq!(seen.len(), 7);
    seen.dedup();
    assert_eq!(seen.len(), 7);
}

#[test]
fn a_statement_that_means_nothing_is_refused() {
    let house = House::new();
    let ip = |text: &str| Input {
        source_ip: Some(text.to_owned()),
        ..Input::default()
    };
    let of_a_vpc = Input {
        source_vpc: Some("vpc-01234567".to_owned()),
        ..Input::default()
    };
    let excluded_alone = Input {
        excluded_principal: Some(ROOT.to_owned()),
        ..Input::default()
    };
    for input in [
        Input::default(),
        excluded_alone,
        of_a_vpc,
        ip(""),
        ip("office"),
        ip("203.0.113.0/33"),
        ip("203.0.113.0/24,"),
        ip(&["203.0.113.1"; 51].join(",")),
    ] {
        assert_eq!(told(put(&house, input)).0, "ValidationException");
    }
    for number in 0..50 {
        put(&house, ip(&format!("203.0.113.{number}"))).unwrap();
    }
    let (code, message) = told(put(&house, ip("203.0.113.50")));
    assert_eq!(code, "ServiceQuotaExceededException");
    assert_eq!(message, "Cannot exceed quota for statements: 50");
}

#[test]
fn the_management_account_puts_it_in_force_for_its_organization() {
    let house = House::new();
    put(&house, office()).unwrap();
    let made = house.admin::<CreateOrganization>(CreateOrganizationInput::default());
    let organization = made.unwrap().organization.unwrap();
    let target_id = organization.id.clone();
    let input = PutConsoleAuthorizationConfigurationInput {
        target_id: target_id.clone(),
    };
    let output = house
        .admin::<PutConsoleAuthorizationConfiguration>(input)
        .unwrap();
    assert_eq!(output.scope, "ORGANIZATION");
    assert_eq!(Some(output.target_id), target_id);
    assert!(!gets_in(&house, "192.0.2.1"));
    let own = house.admin::<GetConsoleAuthorizationConfiguration>(
        GetConsoleAuthorizationConfigurationInput::default(),
    );
    assert!(!own.unwrap().console_authorization_enabled);
    let opened = house
        .installation
        .open_console("111122223333", &house.moment());
    assert_eq!(opened.wait().unwrap(), ["ORGANIZATION"]);
    assert!(gets_in(&house, "192.0.2.1"));
}

#[test]
fn a_target_of_somebody_else_is_not_found() {
    let house = House::new();
    house.add_account("444455556666");
    for target in ["444455556666", "o-aaaaaaaaaa", "r-aaaa"] {
        let target_id = Some(target.to_owned());
        let put = house.admin::<PutConsoleAuthorizationConfiguration>(
            PutConsoleAuthorizationConfigurationInput {
                target_id: target_id.clone(),
            },
        );
        assert_eq!(told(put).0, "ResourceNotFoundException", "{target}");
        let input = GetConsoleAuthorizationConfigurationInput { target_id };
        let get = house.admin::<GetConsoleAuthorizationConfiguration>(input);
        assert_eq!(told(get).0, "ResourceNotFoundException", "{target}");
    }
}
