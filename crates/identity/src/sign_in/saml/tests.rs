use super::*;
use crate::saml::testing::encrypt::{Encrypting, KEY, OTHER_KEY};
use crate::saml::testing::{METADATA, Told};
use crate::sign_in::Shows;
use crate::testing::House;
use doorward_names::Region;
use doorward_shapes::iam::types::AssertionEncryptionModeType;
use doorward_shapes::iam::{
    CreateRole, CreateRoleInput, CreateSAMLProvider, CreateSAMLProviderInput, UpdateSAMLProvider,
    UpdateSAMLProviderInput,
};

const OFFICE: &str = "arn:aws:iam::111122223333:saml-provider/Office";

fn role(name: &str) -> String {
    format!("arn:aws:iam::111122223333:role/{name}")
}

fn house() -> House {
    let house = House::new();
    let provider = CreateSAMLProviderInput {
        name: "Office".to_owned(),
        saml_metadata_document: METADATA.to_owned(),
        ..CreateSAMLProviderInput::default()
    };
    house.admin::<CreateSAMLProvider>(provider).unwrap();
    for name in ["Reader", "Writer"] {
        let trust = format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"Federated":"{OFFICE}"}},
            "Action":"sts:AssumeRoleWithSAML"}}}}"#
        );
        let role = CreateRoleInput {
            role_name: name.to_owned(),
            assume_role_policy_document: trust,
            max_session_duration: Some(7200),
            ..CreateRoleInput::default()
        };
        house.admin::<CreateRole>(role).unwrap();
    }
    house
}

fn told(house: &House, roles: &[&str]) -> Told {
    let offers = roles.iter().map(|name| format!("{},{OFFICE}", role(name)));
    let offers = offers.collect::<Vec<_>>();
    let offers = offers.iter().map(String::as_str).collect::<Vec<_>>();
    Told::at(house.now()).with("Role", &offers)
}

fn visit() -> Visit {
    Visit {
        peer: crate::Peer {
            address: std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST),
            tls: None,
        },
        user_agent: "Mozilla/5.0".to_owned(),
        host: "localhost".to_owned(),
        region: Region::us_east_1(),
        account_at_hand: false,
        shows: Shows::default(),
    }
}

fn arrive(house: &House, sent: &str) -> Result<SamlStep, Unasserted> {
    arrive_at(house, None, sent)
}

fn arrive_at(house: &House, provider: Option<&str>, sent: &str) -> Result<SamlStep, Unasserted> {
    let posted = SamlPosted {
        response: Secret::new(sent.to_owned()),
        provider: provider.map(str::to_owned),
        destination: "/console/security".to_owned(),
    };
    let moment = house.moment();
    let arriving = house.installation.saml_arrives(posted, &visit(), &moment);
    // Whatever it costs, it is not done beside calls.
    assert!(matches!(arriving, Performed::Slow(_)));
    arriving.wait()
}

fn choose(house: &House, ticket: &str, role: &str) -> Result<SamlStep, Unasserted> {
    let moment = house.moment();
    house
        .installation
        .saml_chosen(ticket, role, &visit(), &moment)
        .wait()
}

/// The session's end in seconds from now, and where it leads.
#[track_caller]
fn entered(house: &House, step: Result<SamlStep, Unasserted>) -> (i64, String) {
    let Ok(SamlStep::Done(Step::SignedIn {
        cookie,
        destination,
        ..
    })) = step
    else {
        panic!("not signed in");
    };
    let session = house
        .installation
        .console_session(cookie.expose(), &visit(), &house.moment())
        .unwrap();
    (
        session.expires.seconds() - house.now().seconds(),
        destination,
    )
}

#[track_caller]
fn refused(step: Result<SamlStep, Unasserted>) -> String {
    match step {
        Err(Unasserted::Refused(answer)) => answer.message,
        Err(other) => format!("{other:?}"),
        Ok(_) => panic!("not refused"),
    }
}

#[test]
fn who_comes_with_one_role_is_in_once() {
    let house = house();
    let sent = told(&house, &["Reader"])
        .with("SessionDuration", &["7200"])
        .sent();
    let (seconds, destination) = entered(&house, arrive(&house, &sent));
    assert_eq!((seconds, destination.as_str()), (7200, "/console/security"));
    let records = house.records();
    let login = records
        .iter()
        .find(|r| r["eventName"] == "ConsoleLogin")
        .unwrap();
    assert_eq!(login["userIdentity"]["type"], "AssumedRole");
    assert_eq!(login["responseElements"]["ConsoleLogin"], "Success");
    assert_eq!(login["additionalEventData"]["SamlProviderArn"], OFFICE);
    assert_eq!(login["additionalEventData"]["MFAUsed"], "No");
    // The same assertion again, and the same in another response.
    assert_eq!(refused(arrive(&house, &sent)), "Response was used before");
    house.pass(60);
    let again = Told {
        now: house.now().plus_seconds(-60),
        ..told(&house, &["Reader"])
    };
    assert_eq!(
        refused(arrive(&house, &again.sent())),
        "Response was used before"
    );
    let mut other = told(&house, &["Reader"]);
    "_other".clone_into(&mut other.id);
    assert_eq!(entered(&house, arrive(&house, &other.sent())).0, 3600);
}

#[test]
fn who_comes_with_several_chooses_one_of_them_once() {
    let house = house();
    let sent = told(&house, &["Reader", "Writer", "Gone"]).sent();
    let Ok(SamlStep::Choose { ticket, accounts }) = arrive(&house, &sent) else {
        panic!("nothing to choose");
    };
    let names = accounts[0].roles.iter().map(|role| role.name.as_str());
    assert_eq!(names.collect::<Vec<_>>(), ["Gone", "Reader", "Writer"]);
    let denied = "Not authorized to perform sts:AssumeRoleWithSAML";
    assert_eq!(refused(choose(&house, &ticket, &role("Gone"))), denied);
    assert_eq!(refused(choose(&house, &ticket, &role("Other"))), denied);
    assert_eq!(
        refused(choose(&house, &ticket.replace('A', "B"), &role("Writer"))),
        "Stale"
    );
    assert_eq!(
        entered(&house, choose(&house, &ticket, &role("Writer"))).0,
        3600
    );
    assert_eq!(
        refused(choose(&house, &ticket, &role("Reader"))),
        "Response was used before"
    );
    assert_eq!(refused(arrive(&house, &sent)), "Response was used before");
}

#[test]
fn a_choice_is_made_in_time() {
    let house = house();
    let sent = told(&house, &["Reader", "Writer"]).sent();
    let Ok(SamlStep::Choose { ticket, .. }) = arrive(&house, &sent) else {
        panic!("nothing to choose");
    };
    house.pass(301);
    assert_eq!(refused(choose(&house, &ticket, &role("Writer"))), "Stale");
}

#[test]
fn roles_of_other_accounts_are_offered_by_providers_that_signed() {
    let house = house();
    house.add_account("444455556666");
    // Whoever owns the other account has not said that the provider speaks there.
    let abroad =
        "arn:aws:iam::444455556666:role/Reader,arn:aws:iam::444455556666:saml-provider/Office";
    let crossed = format!("arn:aws:iam::444455556666:role/Reader,{OFFICE}");
    let home = format!("{},{OFFICE}", role("Reader"));
    let told = Told::at(house.now()).with("Role", &[abroad, &crossed, &home]);
    entered(&house, arrive(&house, &told.sent()));
    let told = Told::at(house.now()).with("Role", &[abroad]);
    assert_eq!(
        refused(arrive(&house, &told.sent())),
        "Specified provider doesn't exist"
    );
    let told = Told::at(house.now()).with("Role", &[&crossed]);
    assert_eq!(refused(arrive(&house, &told.sent())), "NoRole");
}

#[test]
fn what_is_refused_signs_nobody_in() {
    let house = house();
    let told = told(&house, &["Reader"]);
    for (sent, words) in [
        (told.clone().with("Role", &[]).sent(), "NoRole"),
        (
            Told {
                ends: -1,
                ..told.clone()
            }
            .sent(),
            "Response has expired",
        ),
        (
            told.clone().with("SessionDuration", &["43200"]).sent(),
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        ),
        (
            told.clone().with("SessionDuration", &["1"]).sent(),
            "SessionDuration in AuthnResponse must be between 900 and 43200",
        ),
        (
            crate::saml::testing::encode(&told.response(&told.assertion())),
            "Response signature invalid",
        ),
        ("nonsense".to_owned(), "Invalid SAML response."),
        ("!".to_owned(), "Invalid SAML response."),
    ] {
        assert_eq!(refused(arrive(&house, &sent)), words);
    }
}

/// The id of the provider, which has the private key from now on.
fn with_key(house: &House) -> String {
    let update = UpdateSAMLProviderInput {
        saml_provider_arn: OFFICE.to_owned(),
        add_private_key: Some(KEY.to_owned().into()),
        assertion_encryption_mode: Some(AssertionEncryptionModeType::Required),
        ..UpdateSAMLProviderInput::default()
    };
    house.admin::<UpdateSAMLProvider>(update).unwrap();
    let world = house.world();
    let account = world.account(house.account).unwrap();
    account.saml_providers.iter().next().unwrap().id.clone()
}

#[test]
fn an_encrypted_assertion_comes_to_the_providers_own_address() {
    let house = house();
    let id = with_key(&house);
    let own = format!("https://signin.aws.amazon.com/saml/acs/{id}");
    let mut told = told(&house, &["Reader", "Writer"]);
    own.clone_into(&mut told.recipient);
    own.clone_into(&mut told.audience);
    let sent = Encrypting::default().sent(&told);
    assert!(refused(arrive(&house, &sent)).contains("sign-in URL that has the provider's id"));
    for other in ["SAMLSP", "x", "SAMLSPAAAAAAAAAAAAAAAA"] {
        let words = refused(arrive_at(&house, Some(other), &sent));
        assert_eq!(words, "Specified provider doesn't exist");
    }
    let Ok(SamlStep::Choose { ticket, .. }) = arrive_at(&house, Some(&id), &sent) else {
        panic!("nothing to choose");
    };
    entered(&house, choose(&house, &ticket, &role("Writer")));
    let again = refused(arrive_at(&house, Some(&id), &sent));
    assert_eq!(again, "Response was used before");
    // What is not encrypted, or for somebody else, is not taken.
    let plain = refused(arrive_at(&house, Some(&id), &told.sent()));
    assert!(plain.contains("requires encrypted assertions"), "{plain}");
    let foreign = Encrypting {
        key: OTHER_KEY,
        ..Encrypting::default()
    };
    let words = refused(arrive_at(&house, Some(&id), &foreign.sent(&told)));
    assert_eq!(words, "The assertion could not be decrypted.");
}

#[test]
fn each_account_that_is_offered_decrypts_for_itself() {
    let house = house();
    let id = with_key(&house);
    house.add_account("444455556666");
    // Its provider would have to have the key as well.
    let abroad =
        "arn:aws:iam::444455556666:role/Reader,arn:aws:iam::444455556666:saml-provider/Office";
    let home = format!("{},{OFFICE}", role("Reader"));
    let told = Told::at(house.now()).with("Role", &[abroad, &home]);
    let sent = Encrypting::default().sent(&told);
    entered(&house, arrive_at(&house, Some(&id), &sent));
}

#[test]
fn sessions_whose_browser_never_comes_are_few_and_short() {
    use crate::sign_in::session::MOST_SESSIONS;
    let house = house();
    let mut cookies = Vec::new();
    for number in 0..MOST_SESSIONS + 3 {
        let mut told = told(&house, &["Reader"]);
        told.id = format!("_{number}");
        let Ok(SamlStep::Done(Step::SignedIn { cookie, .. })) = arrive(&house, &told.sent()) else {
            panic!("not signed in");
        };
        cookies.push(cookie);
        house.pass(1);
    }
    let world = house.world();
    let kept = &world.account(house.account).unwrap().sessions;
    assert_eq!(kept.len(), MOST_SESSIONS);
    let look = |cookie: &Secret<String>| {
        let moment = house.moment();
        let installation = &house.installation;
        installation.session_at_rest(cookie.expose(), &visit(), &moment)
    };
    assert!(look(&cookies[2]).is_none() && look(&cookies[3]).is_some());
    // Nobody has come for it: it lies idle, and is over long before its hour.
    house.pass(house.installation.settings().session_idle);
    assert!(cookies.iter().all(|cookie| look(cookie).is_none()));
}
