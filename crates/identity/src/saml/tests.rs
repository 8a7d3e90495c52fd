use super::testing::{ISSUER, METADATA, Told, encode, provider, sign, sign_as};
use super::{Assertion, Refused, Response, SignInAddress};
use crate::Timestamp;

mod encrypted;
mod forged;
mod traded;

const NOW: Timestamp = Timestamp::from_seconds(1_767_268_800);

fn verify(encoded: &str) -> Result<Assertion, Refused> {
    let here = SignInAddress::of("https://id.example.com");
    Response::read(encoded)?.verify(&provider(NOW), &|_| None, &here, NOW)
}

fn told() -> Told {
    Told::at(NOW)
}

/// A response of what `change` makes of the usual, its assertion signed.
fn changed(change: impl FnOnce(&mut Told)) -> String {
    let mut told = told();
    change(&mut told);
    told.sent()
}

#[test]
fn a_signed_assertion_is_read() {
    let read = verify(&told().with("SourceIdentity", &["ada"]).sent()).unwrap();
    assert_eq!(read.issuer, ISSUER);
    assert_eq!(
        (read.subject.as_str(), read.subject_type.as_str()),
        ("ada", "persistent")
    );
    assert_eq!(read.recipient, "https://signin.aws.amazon.com/saml");
    assert_eq!(read.offers().len(), 1);
    assert_eq!(read.session_name().unwrap().as_str(), "ada@example.com");
    assert_eq!(read.source_identity().unwrap().as_deref(), Some("ada"));
    assert_eq!(read.expires, NOW.plus_seconds(300));
}

#[test]
fn response_assertion_or_both_are_signed_by_each_algorithm() {
    let told = told();
    for algorithm in [
        "rsa-sha256",
        "rsa-sha384",
        "rsa-sha512",
        "ecdsa-sha256",
        "ecdsa-sha384",
    ] {
        let assertion = sign(&told.assertion(), "_assertion", algorithm);
        let response = sign(&told.response(&told.assertion()), "_response", algorithm);
        let both = sign(&told.response(&assertion), "_response", algorithm);
        for document in [told.response(&assertion), response, both] {
            verify(&encode(&document)).unwrap_or_else(|why| panic!("{algorithm}: {why:?}"));
        }
    }
}

#[test]
fn what_changes_nothing_that_was_signed_does_no_harm() {
    let told = told();
    let signed = sign(&told.assertion(), "_assertion", "rsa-sha256");
    let response = told.response(&signed);
    for document in [
        response.replace("<saml:Subject>", "<saml:Subject ><!-- x -->"),
        response.replace("xmlns:saml=", "xmlns:unused=\"urn:x\" xmlns:saml="),
        response.replace("ada</saml:NameID>", "<!-- x -->a&#100;a</saml:NameID>"),
        format!("<?xml version=\"1.0\"?>\n{response}\n"),
    ] {
        let read = verify(&encode(&document)).unwrap();
        assert_eq!(read.subject, "ada");
    }
    let with = sign_as(
        &told.assertion(),
        "_assertion",
        "rsa-sha256",
        "WithComments",
        |info| info,
    );
    verify(&encode(&told.response(&with))).unwrap();
    // Base64 comes in lines, too.
    let sent = told.sent();
    let lines = sent.as_bytes().chunks(76);
    let lines = lines.map(|line| format!("{}\r\n", std::str::from_utf8(line).unwrap()));
    verify(&lines.collect::<String>()).unwrap();
}

#[test]
fn it_is_taken_in_its_time() {
    verify(&changed(|told| told.begins = 60)).unwrap();
    for (response, why) in [
        (changed(|told| told.begins = 61), Refused::NotYet),
        (changed(|told| told.issued = 61), Refused::NotYet),
        (changed(|told| told.ends = 0), Refused::Expired),
        (
            changed(|told| told.session_ends = Some(0)),
            Refused::Expired,
        ),
        (changed(|told| told.issued = -300), Refused::TooOld),
    ] {
        assert_eq!(verify(&response).unwrap_err(), why);
    }
    verify(&changed(|told| told.issued = -299)).unwrap();
    let read = verify(&changed(|told| told.session_ends = Some(1000))).unwrap();
    assert_eq!(read.session_ends, Some(NOW.plus_seconds(1000)));
}

#[test]
fn metadata_that_is_over_vouches_for_nobody() {
    let mut provider = provider(NOW);
    provider.valid_until = NOW;
    let here = SignInAddress::of("https://id.example.com");
    let response = Response::read(&told().sent()).unwrap();
    let refused = response
        .verify(&provider, &|_| None, &here, NOW)
        .unwrap_err();
    assert_eq!(refused, Refused::ProviderExpired);
}

#[test]
fn it_is_for_the_sign_in_pages_of_aws_and_of_this_installation() {
    for good in [
        "https://signin.aws.amazon.com/saml",
        "https://eu-central-1.signin.aws.amazon.com/saml",
        "https://id.example.com/saml",
        "https://signin.id.example.com/saml",
        "https://eu-central-1.signin.id.example.com/saml",
    ] {
        verify(&changed(|told| good.clone_into(&mut told.recipient))).unwrap();
        verify(&changed(|told| good.clone_into(&mut told.audience))).unwrap();
    }
    for bad in [
        "",
        "https://aws.amazon.com/saml",
        "http://signin.aws.amazon.com/saml",
        "https://signin.aws.amazon.com/saml/",
        "https://signin.aws.amazon.com/",
        "https://signin.aws.amazon.com",
        "https://signin.aws.amazon.com.evil.example/saml",
        "https://evilsignin.aws.amazon.com/saml",
        "https://a.b.signin.aws.amazon.com/saml",
        "https://signin.aws.amazon.com:8443/saml",
        "https://me@signin.aws.amazon.com/saml",
        "https://evil.example/signin.aws.amazon.com/saml",
        "http://id.example.com/saml",
        "https://other.id.example.com/saml",
        "https://signinid.example.com/saml",
        "https://.id.example.com/saml",
        "https://ID.example.com/saml",
    ] {
        let refused = verify(&changed(|told| bad.clone_into(&mut told.recipient))).unwrap_err();
        assert_eq!(refused, Refused::Recipient, "{bad}");
        let refused = verify(&changed(|told| bad.clone_into(&mut told.audience))).unwrap_err();
        assert_eq!(refused, Refused::Audience, "{bad}");
    }
}

#[test]
fn attributes_are_read_as_aws_has_them() {
    let provider = "arn:aws:iam::111122223333:saml-provider/Office";
    let role = |name: &str| format!("arn:aws:iam::111122223333:role/{name}");
    let told = told()
        .with(
            "Role",
            &[
                &format!("{},{provider}", role("a")),
                &format!(" {provider} , {} ", role("b")),
                &format!("{},{provider}", role("a")),
                &role("c"),
                "nonsense",
                &format!("{},{}", role("d"), role("e")),
            ],
        )
        .with("SessionDuration", &["7200"])
        .with("PrincipalTag:team", &["red"])
        .with("TransitiveTagKeys", &["team"]);
    let read = verify(&told.sent()).unwrap();
    let roles = read
        .offers()
        .into_iter()
        .map(|offer| offer.role.to_string());
    assert_eq!(roles.collect::<Vec<_>>(), [role("a"), role("b")]);
    assert_eq!(read.session_duration(), Ok(Some(7200)));
    assert_eq!(read.tags().unwrap()[0].value, "red");
    assert_eq!(read.transitive_tag_keys(), ["team"]);
    for (name, values, why) in [
        ("RoleSessionName", &[][..], Refused::NoSessionName),
        ("RoleSessionName", &["a"], Refused::SessionName),
        ("RoleSessionName", &["a b"], Refused::SessionName),
        ("RoleSessionName", &["ada", "bob"], Refused::SessionName),
    ] {
        let read = verify(&told.clone().with(name, values).sent()).unwrap();
        assert_eq!(read.session_name().unwrap_err(), why);
    }
    for identity in ["aws:ada", "a", "a b"] {
        let read = verify(&told.clone().with("SourceIdentity", &[identity]).sent()).unwrap();
        assert_eq!(read.source_identity().unwrap_err(), Refused::SourceIdentity);
    }
    for seconds in ["899", "43201", "1h", "-1", ""] {
        let read = verify(&told.clone().with("SessionDuration", &[seconds]).sent()).unwrap();
        assert!(read.session_duration().is_err(), "{seconds}");
    }
}

#[test]
fn metadata_may_describe_several_issuers_and_each_speaks_for_itself() {
    let other = METADATA.replace("idp.example.com/saml", "other.example.com");
    let part = |text: &str| text.get(text.find("<md:").unwrap()..).unwrap().to_owned();
    let both = format!(
        "<md:EntitiesDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\" \
         validUntil=\"2030-01-01T00:00:00Z\">{}{}</md:EntitiesDescriptor>",
        part(METADATA),
        part(&other),
    );
    let read = super::Metadata::parse(&both, NOW).unwrap();
    let ids = read.issuers.iter().map(|issuer| issuer.entity_id.as_str());
    assert_eq!(
        ids.collect::<Vec<_>>(),
        [ISSUER, "https://other.example.com"]
    );
    assert_eq!(read.valid_until.iso(), "2030-01-01T00:00:00Z");
    // Keys of one do not sign for the other.
    let mut provider = provider(NOW);
    provider.issuers = read.issuers;
    provider.issuers[1].certificates.remove(0);
    let here = SignInAddress::of("https://id.example.com");
    let response = changed(|told| "https://other.example.com".clone_into(&mut told.issuer));
    let refused = Response::read(&response)
        .unwrap()
        .verify(&provider, &|_| None, &here, NOW);
    assert_eq!(refused.unwrap_err(), Refused::Signature);
    let twice = format!("{}{}", part(METADATA), part(METADATA));
    let twice = both.replace(&format!("{}{}", part(METADATA), part(&other)), &twice);
    assert!(super::Metadata::parse(&twice, NOW).is_err());
}
