//! Encrypted assertions: the forms that are taken, and what attackers make of them.
use super::{NOW, told};
use crate::saml::testing::encrypt::{CBC, Encrypting, GCM, KEY, OAEP, OAEP_11, OTHER_KEY};
use crate::saml::testing::{encode, provider, sign};
use crate::saml::{Assertion, Refused, Response, SignInAddress, private_key};
use crate::state::{SamlEncryption, SamlPrivateKey, SamlProvider, Sealed};
use doorward_names::Secret;

/// The provider with `keys`, the oldest first; they are not sealed here.
fn with(keys: &[&str]) -> SamlProvider {
    let key = |text: &&str| SamlPrivateKey {
        id: "SAMLPK".to_owned(),
        key: Sealed((*text).to_owned()),
        added: NOW,
    };
    SamlProvider {
        private_keys: keys.iter().map(key).collect(),
        ..provider(NOW)
    }
}

fn verify_as(provider: &SamlProvider, encoded: &str) -> Result<Assertion, Refused> {
    let here = SignInAddress::of("https://id.example.com").with(&provider.id);
    let open = |key: &SamlPrivateKey| {
        let key = private_key::read(&key.key.0)?;
        Some(Secret::new(key.to_vec()))
    };
    Response::read(encoded)?.verify(provider, &open, &here, NOW)
}

fn verify(encoded: &str) -> Result<Assertion, Refused> {
    verify_as(&with(&[KEY]), encoded)
}

fn refuse(document: &str) -> Refused {
    match verify(&encode(document)) {
        Err(why) => why,
        Ok(read) => panic!("taken for {}", read.subject),
    }
}

fn signed() -> String {
    sign(&told().assertion(), "_assertion", "rsa-sha256")
}

/// A response around `sealed`, signed.
fn around(sealed: &str) -> String {
    sign(&told().response(sealed), "_response", "rsa-sha256")
}

/// `document` with the `CipherValue` number `index` changed.
fn twisted(document: &str, index: usize, twist: impl Fn(&str) -> String) -> String {
    let parts = document.split("<xenc:CipherValue>").map(str::to_owned);
    let mut parts = parts.collect::<Vec<_>>();
    let (value, rest) = parts[index + 1].split_once('<').unwrap();
    parts[index + 1] = format!("{}<{rest}", twist(value));
    parts.join("<xenc:CipherValue>")
}

#[test]
fn each_form_is_decrypted() {
    for cipher in [
        "http://www.w3.org/2009/xmlenc11#aes128-gcm",
        "http://www.w3.org/2009/xmlenc11#aes192-gcm",
        GCM,
    ] {
        for beside in [false, true] {
            let encrypting = Encrypting {
                cipher,
                beside,
                ..Encrypting::default()
            };
            let read = verify(&encrypting.sent(&told())).unwrap();
            assert_eq!(read.subject, "ada");
        }
    }
    for (transport, hash) in [
        (OAEP, Some(1)),
        (OAEP_11, None),
        (OAEP_11, Some(1)),
        (OAEP_11, Some(256)),
        (OAEP_11, Some(384)),
        (OAEP_11, Some(512)),
    ] {
        let encrypting = Encrypting {
            transport,
            hash,
            ..Encrypting::default()
        };
        verify(&encrypting.sent(&told())).unwrap_or_else(|why| panic!("{hash:?}: {why:?}"));
    }
}

#[test]
fn assertion_response_or_both_are_signed() {
    let encrypting = Encrypting::default();
    for (plain, is_around) in [
        (signed(), false),
        (signed(), true),
        (told().assertion(), true),
    ] {
        let sealed = encrypting.element(&plain);
        let document = if is_around {
            around(&sealed)
        } else {
            told().response(&sealed)
        };
        assert_eq!(verify(&encode(&document)).unwrap().subject, "ada");
    }
    // Neither.
    let document = told().response(&encrypting.element(&told().assertion()));
    assert_eq!(refuse(&document), Refused::Signature);
}

/// Whoever may try CBC as often as they like learns what is in it by how they are refused.
#[test]
fn what_does_not_prove_itself_needs_a_signature_around_it() {
    for cipher in [
        "http://www.w3.org/2001/04/xmlenc#aes128-cbc",
        "http://www.w3.org/2001/04/xmlenc#aes192-cbc",
        CBC,
    ] {
        let encrypting = Encrypting {
            cipher,
            ..Encrypting::default()
        };
        let sealed = encrypting.element(&signed());
        let document = around(&sealed);
        assert_eq!(verify(&encode(&document)).unwrap().subject, "ada");
        // Good or bad, nothing of it is looked at.
        let bare = told().response(&sealed);
        for document in [bare.clone(), twisted(&bare, 1, |_| "AAAA".to_owned())] {
            assert_eq!(refuse(&document), Refused::Unprotected);
        }
        for index in [0, 1] {
            let document = twisted(&document, index, |value| value.replace('A', "B"));
            assert_eq!(refuse(&document), Refused::Signature);
        }
    }
}

#[test]
fn the_newest_key_is_tried_first_and_then_the_one_before() {
    let (told, mine) = (told(), Encrypting::default());
    let theirs = Encrypting {
        key: OTHER_KEY,
        ..mine.clone()
    };
    let both = with(&[KEY, OTHER_KEY]);
    verify_as(&both, &mine.sent(&told)).unwrap();
    verify_as(&both, &theirs.sent(&told)).unwrap();
    let refused = verify(&theirs.sent(&told)).unwrap_err();
    assert_eq!(refused, Refused::Decryption);
    let refused = verify_as(&with(&[]), &mine.sent(&told)).unwrap_err();
    assert_eq!(refused, Refused::Encrypted);
}

#[test]
fn encryption_may_be_required() {
    let mut provider = with(&[KEY]);
    for (mode, plain) in [
        (None, None),
        (Some(SamlEncryption::Allowed), None),
        (Some(SamlEncryption::Required), Some(Refused::Unencrypted)),
    ] {
        provider.encryption = mode;
        verify_as(&provider, &Encrypting::default().sent(&told())).unwrap();
        assert_eq!(verify_as(&provider, &told().sent()).err(), plain);
    }
}

/// Whatever is wrong with what is secret in it is one answer.
#[test]
fn what_was_changed_does_not_decrypt() {
    let document = told().response(&Encrypting::default().element(&signed()));
    let first = |value: &str| {
        let letter = if value.starts_with('A') { 'B' } else { 'A' };
        format!("{letter}{}", value.get(1..).unwrap())
    };
    let last = |value: &str| {
        let at = value.trim_end_matches('=').len() - 2;
        let letter = if value.get(at..=at) == Some("A") {
            'B'
        } else {
            'A'
        };
        format!(
            "{}{letter}{}",
            value.get(..at).unwrap(),
            value.get(at + 1..).unwrap()
        )
    };
    for index in [0, 1] {
        for twist in [
            &first as &dyn Fn(&str) -> String,
            &last,
            &|value| value.get(..value.len() - 8).unwrap().to_owned(),
            &|value| value.get(8..).unwrap().to_owned(),
            &|_| String::new(),
            &|_| "AAAA".to_owned(),
            &|value| format!("{}{value}", "A".repeat(400)),
        ] {
            let document = twisted(&document, index, twist);
            assert_eq!(refuse(&document), Refused::Decryption);
        }
    }
    let other = document.replace("aes256-gcm", "aes128-gcm");
    assert_eq!(refuse(&other), Refused::Decryption);
    assert_eq!(Refused::Decryption.answer().code, "InvalidIdentityToken");
}

#[test]
fn other_algorithms_are_not_taken() {
    let document = told().response(&Encrypting::default().element(&signed()));
    for (from, to) in [
        ("xmlenc11#aes256-gcm", "xmlenc#tripledes-cbc"),
        ("xmlenc11#aes256-gcm", "xmlenc11#aes256-ctr"),
        ("2009/xmlenc11#aes256-gcm", "2001/04/xmlenc#aes256-gcm"),
        ("xmlenc#rsa-oaep-mgf1p", "xmlenc#rsa-1_5"),
        ("xmlenc#rsa-oaep-mgf1p", "xmlenc#kw-aes256"),
        ("\"http://www.w3.org/2009/xmlenc11#aes256-gcm\"", "\"\""),
        (
            "rsa-oaep-mgf1p\">",
            "rsa-oaep-mgf1p\"><xenc:OAEPparams>AAAA</xenc:OAEPparams>",
        ),
        (
            "rsa-oaep-mgf1p\">",
            "rsa-oaep-mgf1p\"><ds:DigestMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\"/>",
        ),
        ("rsa-oaep-mgf1p\">", "rsa-oaep-mgf1p\"><ds:DigestMethod/>"),
        ("xenc:EncryptionMethod", "xenc:Other"),
    ] {
        assert!(document.contains(from), "{from}");
        let document = document.replace(from, to);
        assert_eq!(refuse(&document), Refused::Cipher, "{to}");
    }
}

/// What could mean two things, or leads somewhere else.
#[test]
fn there_is_one_key_and_one_assertion_and_nothing_is_referred_to() {
    let encrypting = Encrypting::default();
    let sealed = encrypting.element(&signed());
    let beside = Encrypting {
        beside: true,
        ..encrypting.clone()
    };
    let beside = beside.element(&signed());
    let start = sealed.find("<xenc:EncryptedKey").unwrap();
    let stop = sealed.find("</xenc:EncryptedKey>").unwrap() + "</xenc:EncryptedKey>".len();
    let key = sealed.get(start..stop).unwrap();
    let other = key.replace("_key", "_other");
    let nested = format!("<ds:KeyInfo>{other}</ds:KeyInfo><xenc:CipherData>");
    let reference =
        "<xenc:CipherData><xenc:CipherReference URI=\"https://evil.example/\"/></xenc:CipherData>";
    let data = sealed.rfind("<xenc:CipherData>").unwrap();
    let end = sealed.rfind("</xenc:EncryptedData>").unwrap();
    let referring = format!(
        "{}{reference}{}",
        sealed.get(..data).unwrap(),
        sealed.get(end..).unwrap()
    );
    for element in [
        format!("{sealed}{}", sealed.replace("_key", "_other")),
        format!("{sealed}{}", signed()),
        sealed.replace(key, ""),
        sealed.replace(key, &format!("{key}{other}")),
        sealed.replace("<xenc:CipherData>", &nested),
        beside.replace(
            "</saml:EncryptedAssertion>",
            &format!("{other}</saml:EncryptedAssertion>"),
        ),
        // The key refers to itself.
        sealed.replace(key, "<ds:RetrievalMethod URI=\"#_key\"/>"),
        sealed.replace(
            "</saml:EncryptedAssertion>",
            "<x/></saml:EncryptedAssertion>",
        ),
        sealed.replace("xmlenc#Element", "xmlenc#Content"),
        sealed.replace("<xenc:CipherValue>", "<xenc:CipherValue><x/>"),
        referring,
        "<saml:EncryptedAssertion/>".to_owned(),
        format!("<x>{sealed}</x>"),
    ] {
        let document = told().response(&element);
        assert_eq!(refuse(&document), Refused::Malformed, "{element:.300}");
    }
    // Who issued it stands outside, so that nothing is decrypted for strangers.
    let response = told().response(&sealed);
    let issuer = "<saml:Issuer>https://idp.example.com/saml</saml:Issuer>";
    assert_eq!(refuse(&response.replace(issuer, "")), Refused::Malformed);
    let other = response.replace("idp.example.com/saml<", "other.example.com<");
    assert_eq!(refuse(&other), Refused::Issuer);
    let failed = response.replace("status:Success", "status:Requester");
    assert_eq!(refuse(&failed), Refused::NoSuccess);
}

#[test]
fn what_was_decrypted_is_one_assertion_that_was_signed() {
    let encrypting = Encrypting::default();
    let of = |text: &str| told().response(&encrypting.element(text));
    let mut evil = told();
    "admin".clone_into(&mut evil.subject);
    let good = signed();
    let bare = evil.assertion();
    let wrapped = bare.replace("</saml:Assertion>", &format!("{good}</saml:Assertion>"));
    let inner = encrypting.element(&good).replace(
        "<saml:EncryptedAssertion",
        "<saml:EncryptedAssertion xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\"",
    );
    for (text, why) in [
        (bare.clone(), Refused::Signature),
        (good.replace(">ada<", ">admin<"), Refused::Signature),
        (wrapped, Refused::Malformed),
        // Encrypted twice.
        (inner.clone(), Refused::Malformed),
        (
            good.replace(
                "<saml:Subject>",
                &format!("<saml:Advice>{inner}</saml:Advice><saml:Subject>"),
            ),
            Refused::Malformed,
        ),
        (told().response(&good), Refused::Malformed),
        (format!("<!DOCTYPE x>{good}"), Refused::Malformed),
        (format!("{good}{good}"), Refused::Malformed),
        (String::new(), Refused::Malformed),
        ("no XML".to_owned(), Refused::Malformed),
        (
            good.replace(" xmlns:saml=", " xmlns:other="),
            Refused::Malformed,
        ),
        (
            format!("{}{}", "<a>".repeat(5_000), "</a>".repeat(5_000)),
            Refused::Malformed,
        ),
    ] {
        assert_eq!(refuse(&of(&text)), why, "{text:.100}");
    }
    // Another issuer's, signed by this one's key.
    let mut other = told();
    "https://other.example.com".clone_into(&mut other.issuer);
    let other = sign(&other.assertion(), "_assertion", "rsa-sha256");
    assert_eq!(refuse(&of(&other)), Refused::Issuer);
    // A signature around it does not make up for a wrong one in it.
    let forged = encrypting.element(&good.replace(">ada<", ">admin<"));
    assert_eq!(refuse(&around(&forged)), Refused::Signature);
    // What was signed around it is what is read, and not what was put beside it.
    let document = around(&encrypting.element(&told().assertion()));
    let swapped = twisted(&document, 1, |_| {
        let other = encrypting.element(&bare);
        let value = other.rsplit("<xenc:CipherValue>").next().unwrap();
        value.split_once('<').unwrap().0.to_owned()
    });
    assert_eq!(refuse(&swapped), Refused::Signature);
    let elsewhere = document.replace("signin.aws.amazon.com", "signin.evil.example");
    assert_eq!(refuse(&elsewhere), Refused::Signature);
    let mut told = told();
    "https://evil.example/saml".clone_into(&mut told.recipient);
    let sealed = encrypting.element(&signed());
    let elsewhere = sign(&told.response(&sealed), "_response", "rsa-sha256");
    assert_eq!(refuse(&elsewhere), Refused::Recipient);
}

#[test]
fn the_providers_own_address_is_good_for_it_alone() {
    let provider = with(&[KEY]);
    let own = |id: &str| format!("https://eu-west-1.signin.aws.amazon.com/saml/acs/{id}");
    let at = |address: &str| {
        let mut told = told();
        address.clone_into(&mut told.recipient);
        address.clone_into(&mut told.audience);
        verify_as(&provider, &Encrypting::default().sent(&told))
    };
    assert_eq!(at(&own(&provider.id)).unwrap().recipient, own(&provider.id));
    let ours = format!("https://id.example.com/saml/acs/{}", provider.id);
    assert_eq!(at(&ours).unwrap().recipient, ours);
    for bad in [own("SAMLSPBBBBBBBBBBBBBBBB"), own(""), format!("{ours}/")] {
        assert!(at(&bad).is_err(), "{bad}");
    }
}
