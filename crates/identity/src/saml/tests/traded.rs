//! `AssumeRoleWithSAML`: an assertion for a session.
use super::told;
use crate::Peer;
use crate::http::Request;
use crate::saml::testing::{METADATA, Told};
use crate::testing::House;
use doorward_shapes::iam::{
    CreateRole, CreateRoleInput, CreateSAMLProvider, CreateSAMLProviderInput, CreateUser,
    CreateUserInput,
};
use std::net::{IpAddr, Ipv4Addr};

const PROVIDER: &str = "arn:aws:iam::111122223333:saml-provider/Office";
const ROLE: &str = "arn:aws:iam::111122223333:role/Reader";

/// A house with the provider and a role that trusts it, for `actions` under `condition`.
fn house(actions: &str, condition: &str) -> House {
    let house = House::new();
    let provider = CreateSAMLProviderInput {
        name: "Office".to_owned(),
        saml_metadata_document: METADATA.to_owned(),
        ..CreateSAMLProviderInput::default()
    };
    house.admin::<CreateSAMLProvider>(provider).unwrap();
    let role = CreateRoleInput {
        role_name: "Reader".to_owned(),
        assume_role_policy_document: format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow",
            "Principal":{{"Federated":"{PROVIDER}"}},"Action":{actions},"Condition":{condition}}}}}"#
        ),
        ..CreateRoleInput::default()
    };
    house.admin::<CreateRole>(role).unwrap();
    house
}

fn plain() -> House {
    house(r#""sts:AssumeRoleWithSAML""#, "{}")
}

/// What is told now, by the house's clock.
fn now(house: &House) -> Told {
    Told {
        now: house.now(),
        ..told()
    }
}

fn send(house: &House, assertion: &str, role: &str, provider: &str, more: &str) -> (u16, String) {
    let assertion = form_urlencoded::byte_serialize(assertion.as_bytes()).collect::<String>();
    let body = format!(
        "Action=AssumeRoleWithSAML&Version=2011-06-15&RoleArn={role}&PrincipalArn={provider}\
         &SAMLAssertion={assertion}{more}"
    );
    let peer = Peer {
        address: IpAddr::V4(Ipv4Addr::LOCALHOST),
        tls: None,
    };
    let headers = [
        ("host", "sts.eu-west-1.localhost"),
        ("content-type", "application/x-www-form-urlencoded"),
    ];
    let request = Request {
        method: "POST",
        path: "/",
        query: "",
        headers: &headers,
        body: body.as_bytes(),
        peer: &peer,
    };
    let performed = house.installation.perform(&request, &house.moment());
    // What a stranger sends is not verified or decrypted beside calls.
    assert!(matches!(performed, crate::Performed::Slow(_)));
    let answer = performed.wait();
    (answer.status, String::from_utf8(answer.body).unwrap())
}

fn trade(house: &House, told: &Told) -> (u16, String) {
    send(house, &told.sent(), ROLE, PROVIDER, "")
}

#[track_caller]
fn holds(answer: &(u16, String), status: u16, words: &str) {
    assert_eq!(answer.0, status, "{}", answer.1);
    assert!(answer.1.contains(words), "{}", answer.1);
}

const DENIED: &str = "<Message>Not authorized to perform sts:AssumeRoleWithSAML</Message>";

#[test]
fn an_assertion_is_traded_in_for_a_session_and_recorded() {
    let house = plain();
    let answer = trade(&house, &now(&house));
    for words in [
        "<Subject>ada</Subject>",
        "<SubjectType>persistent</SubjectType>",
        "<Issuer>https://idp.example.com/saml</Issuer>",
        "<Audience>https://signin.aws.amazon.com/saml</Audience>",
        // base64(sha1("https://idp.example.com/saml" "111122223333" "/Office"))
        "<NameQualifier>nolH2CysmC4qbJRJEUchWZsEdDA=</NameQualifier>",
        ":assumed-role/Reader/ada@example.com</Arn>",
    ] {
        holds(&answer, 200, words);
    }
    // A change acknowledges the records before it.
    house
        .admin::<CreateUser>(CreateUserInput {
            user_name: "bob".to_owned(),
            ..CreateUserInput::default()
        })
        .unwrap();
    let records = house.records();
    let record = records
        .iter()
        .find(|r| r["eventName"] == "AssumeRoleWithSAML")
        .unwrap();
    assert_eq!(record["userIdentity"]["type"], "SAMLUser");
    assert_eq!(record["userIdentity"]["userName"], "ada");
    let parameters = &record["requestParameters"];
    assert_eq!(parameters["sAMLAssertionID"], "_assertion");
    assert_eq!(parameters["roleSessionName"], "ada@example.com");
    assert!(parameters.get("sAMLAssertion").is_none());
    assert_eq!(record["resources"].as_array().unwrap().len(), 2);
    assert_eq!(record["awsRegion"], "eu-west-1");
}

#[test]
fn the_trust_policy_decides_by_what_the_assertion_says() {
    let actions = r#"["sts:AssumeRoleWithSAML","sts:TagSession"]"#;
    let condition = r#"{"StringEquals":{"SAML:aud":"https://signin.aws.amazon.com/saml",
        "saml:iss":"https://idp.example.com/saml","saml:sub":"ada","saml:sub_type":"persistent",
        "saml:doc":"111122223333/Office","sts:RoleSessionName":"ada@example.com",
        "aws:FederatedProvider":"arn:aws:iam::111122223333:saml-provider/Office"},
        "ForAnyValue:StringEquals":{"saml:edupersonaffiliation":"staff"}}"#;
    let house = house(actions, condition);
    let mut told = now(&house);
    holds(&trade(&house, &told), 403, DENIED);
    let affiliation = "urn:oid:1.3.6.1.4.1.5923.1.1.1.1".to_owned();
    told.attributes
        .push((affiliation, vec!["guest".to_owned(), "staff".to_owned()]));
    holds(&trade(&house, &told), 200, "<Subject>ada</Subject>");
    // Tags are allowed, a source identity is not.
    let tagged = told.clone().with("PrincipalTag:team", &["red"]);
    holds(&trade(&house, &tagged), 200, "<PackedPolicySize>");
    let named = told.clone().with("SourceIdentity", &["ada"]);
    holds(
        &trade(&house, &named),
        403,
        "Not authorized to perform sts:SetSourceIdentity",
    );
    "bob".clone_into(&mut told.subject);
    holds(&trade(&house, &told), 403, DENIED);
}

#[test]
fn only_the_roles_it_names_are_assumed_and_only_by_the_provider_it_names() {
    let house = plain();
    let told = now(&house);
    let other = "arn:aws:iam::111122223333:role/Other";
    holds(
        &send(&house, &told.sent(), other, PROVIDER, ""),
        403,
        DENIED,
    );
    let missing = "arn:aws:iam::111122223333:saml-provider/Missing";
    let answer = send(&house, &told.sent(), ROLE, missing, "");
    holds(&answer, 400, "Specified provider doesn");
    let abroad = "arn:aws:iam::444455556666:saml-provider/Office";
    assert_eq!(send(&house, &told.sent(), ROLE, abroad, "").0, 400);
    house.add_account("444455556666");
    assert_eq!(send(&house, &told.sent(), ROLE, abroad, "").0, 400);
    // Named in the assertion, and not there.
    let gone = "arn:aws:iam::111122223333:role/Gone";
    let offered = told.clone().with("Role", &[&format!("{gone},{PROVIDER}")]);
    holds(
        &send(&house, &offered.sent(), gone, PROVIDER, ""),
        403,
        DENIED,
    );
    // The role of another account, vouched for by this one's provider.
    let foreign = "arn:aws:iam::444455556666:role/Reader";
    let offered = told.with("Role", &[&format!("{foreign},{PROVIDER}")]);
    holds(
        &send(&house, &offered.sent(), foreign, PROVIDER, ""),
        403,
        DENIED,
    );
}

#[test]
fn the_session_ends_with_the_providers_own_at_the_latest() {
    let house = plain();
    let mut told = now(&house);
    let ends = |answer: &(u16, String), seconds: i64| {
        let end = house.now().plus_seconds(seconds).iso();
        holds(answer, 200, &format!("<Expiration>{end}</Expiration>"));
    };
    ends(&trade(&house, &told), 3600);
    let more = "&DurationSeconds=900";
    ends(&send(&house, &told.sent(), ROLE, PROVIDER, more), 900);
    told.session_ends = Some(1200);
    ends(&trade(&house, &told), 1200);
    ends(&send(&house, &told.sent(), ROLE, PROVIDER, more), 900);
    let more = "&DurationSeconds=7200";
    told.session_ends = None;
    let answer = send(&house, &told.sent(), ROLE, PROVIDER, more);
    holds(
        &answer,
        400,
        "exceeds the MaxSessionDuration set for this role",
    );
}

#[test]
fn what_is_wrong_with_an_assertion_is_said_in_awss_words() {
    let house = plain();
    let told = now(&house);
    let late = Told {
        issued: -301,
        ..told.clone()
    };
    for (told, code, words) in [
        (
            late,
            "ExpiredTokenException",
            "Token must be redeemed within 5 minutes of issuance",
        ),
        (
            Told {
                ends: -1,
                ..told.clone()
            },
            "ExpiredTokenException",
            "Response has expired",
        ),
        (
            told.clone().with("RoleSessionName", &[]),
            "InvalidIdentityToken",
            "RoleSessionName is required in AuthnResponse",
        ),
        (
            Told {
                audience: "urn:other".to_owned(),
                ..told.clone()
            },
            "InvalidIdentityToken",
            "Response does not contain the required audience.",
        ),
    ] {
        let answer = trade(&house, &told);
        holds(&answer, 400, &format!("<Code>{code}</Code>"));
        holds(&answer, 400, words);
    }
    let forged = told.sent().replace('A', "B");
    assert_eq!(send(&house, &forged, ROLE, PROVIDER, "").0, 400);
    // The API takes an assertion again while it lasts, as AWS's does.
    for _ in 0..2 {
        holds(&trade(&house, &told), 200, "<Subject>ada</Subject>");
    }
}

#[test]
fn rotated_metadata_counts_at_once() {
    use doorward_shapes::iam::{UpdateSAMLProvider, UpdateSAMLProviderInput};
    let house = plain();
    let told = now(&house);
    holds(&trade(&house, &told), 200, "<Subject>");
    let rsa = include_str!("../../../tests/saml/rsa.crt.b64");
    let p256 = include_str!("../../../tests/saml/p256.crt.b64");
    let update = UpdateSAMLProviderInput {
        saml_provider_arn: PROVIDER.to_owned(),
        saml_metadata_document: Some(METADATA.replace(rsa, p256)),
        ..UpdateSAMLProviderInput::default()
    };
    house.admin::<UpdateSAMLProvider>(update).unwrap();
    holds(&trade(&house, &told), 400, "Response signature invalid");
}
