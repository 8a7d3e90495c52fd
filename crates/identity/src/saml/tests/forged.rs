//! Documents that attackers make, and the profile's many ways to be ambiguous.
use super::{NOW, changed, told, verify};
use crate::saml::Refused;
use crate::saml::testing::{encode, sign, sign_as};

/// An assertion as it was signed for Ada, and one that an attacker wrote for the administrator.
fn signed() -> String {
    sign(&told().assertion(), "_assertion", "rsa-sha256")
}

fn evil() -> String {
    let mut told = told();
    "admin".clone_into(&mut told.subject);
    "_evil".clone_into(&mut told.id);
    told.assertion()
}

fn signature(document: &str) -> String {
    let (start, end) = (document.find("<ds:Signature ").unwrap(), "</ds:Signature>");
    let stop = document.find(end).unwrap() + end.len();
    document.get(start..stop).unwrap().to_owned()
}

fn refuse(document: &str) -> Refused {
    match verify(&encode(document)) {
        Err(why) => why,
        Ok(read) => panic!("taken for {}", read.subject),
    }
}

/// "On Breaking SAML: Be Whoever You Want to Be" (USENIX Security 2012), numbered as there.
#[test]
fn wrapped_signatures_are_refused() {
    let told = told();
    let (signed, evil) = (signed(), evil());
    let signature = signature(&signed);
    let bare = signed.replace(&signature, "");
    let response = sign(&told.response(&told.assertion()), "_response", "rsa-sha256");
    let of_response = self::signature(&response);
    let evil_response = told
        .response(&evil)
        .replace("\"_response\"", "\"_evil_response\"");
    let in_evil =
        |inner: &str| evil.replacen("</saml:Issuer>", &format!("</saml:Issuer>{inner}"), 1);
    let enclosing = |inner: &str| {
        let object = format!("<ds:Object>{inner}</ds:Object></ds:Signature>");
        signature.replace("</ds:Signature>", &object)
    };
    let behind = |inner: &str| {
        evil_response.replacen("</saml:Issuer>", &format!("</saml:Issuer>{inner}"), 1)
    };
    for (name, document) in [
        // 1: the evil response has the signature, which has the good response in it.
        (
            "1",
            behind(&of_response.replace(
                "</ds:Signature>",
                &format!(
                    "<ds:Object>{}</ds:Object></ds:Signature>",
                    response.replace(&of_response, "")
                ),
            )),
        ),
        // 2: the same, detached.
        (
            "2",
            behind(&format!(
                "{}{of_response}",
                response.replace(&of_response, "")
            )),
        ),
        // 3: the evil assertion before the good one.
        ("3", told.response(&format!("{evil}{signed}"))),
        ("3, behind", told.response(&format!("{signed}{evil}"))),
        // 4: the good assertion in the evil one.
        (
            "4",
            told.response(
                &evil.replace("</saml:Assertion>", &format!("{signed}</saml:Assertion>")),
            ),
        ),
        // 5: the evil assertion has the signature, the good one stands behind.
        (
            "5",
            told.response(&format!("{}{bare}", in_evil(&signature))),
        ),
        // 6: the signature in the evil assertion has the good one in it.
        (
            "6",
            told.response(&in_evil(
                &signature.replace("</ds:Signature>", &format!("{bare}</ds:Signature>")),
            )),
        ),
        // 7: extensions have the evil assertion.
        (
            "7",
            told.response(&format!(
                "<samlp:Extensions>{evil}</samlp:Extensions>{signed}"
            )),
        ),
        // 8: the signature's object has the good one.
        ("8", told.response(&in_evil(&enclosing(&bare)))),
        // And with the same id twice.
        (
            "same id",
            told.response(&format!("{}{signed}", evil.replace("_evil", "_assertion"))),
        ),
        (
            "same id, other spelling",
            told.response(&format!(
                "{}{signed}",
                evil.replace(" ID=\"_evil\"", " Id=\"_assertion\"")
            )),
        ),
        ("good response in the evil one", told.response(&response)),
        (
            "evil assertion in a namespace",
            told.response(&format!(
                "{}{signed}",
                evil.replace(
                    "<saml:Assertion",
                    "<x:Assertion xmlns:x=\"urn:oasis:names:tc:SAML:2.0:assertion\""
                )
                .replace("</saml:Assertion", "</x:Assertion")
            )),
        ),
        (
            "signature moved to the response",
            told.response(&bare).replacen(
                "</saml:Issuer>",
                &format!("</saml:Issuer>{signature}"),
                1,
            ),
        ),
        (
            "signature in the subject",
            told.response(&bare.replace("<saml:Subject>", &format!("<saml:Subject>{signature}"))),
        ),
        (
            "two signatures",
            told.response(&signed.replace(&signature, &format!("{signature}{signature}"))),
        ),
        ("one good, one bad", {
            let both = sign(&told.response(&signed), "_response", "rsa-sha256");
            both.replacen(">ada<", ">admin<", 1)
        }),
    ] {
        let why = refuse(&document);
        assert!(
            matches!(why, Refused::Malformed | Refused::Signature),
            "{name}: {why:?}"
        );
    }
}

#[test]
fn what_was_not_signed_is_refused() {
    let told = told();
    let response = told.response(&signed());
    for document in [
        told.response(&told.assertion()),
        response.replace(">ada<", ">admin<"),
        response.replace("role/Reader", "role/Admin"),
        response
            .replace("<ds:Transforms>", "<ds:Transforms><!-- x -->")
            .replace("#_assertion", ""),
        response.replace("URI=\"#_assertion\"", "URI=\"#_response\""),
        response.replace("</ds:SignatureValue>", "AA</ds:SignatureValue>"),
        response.replace("rsa-sha256", "rsa-sha512"),
        response.replace("rsa-sha256", "ecdsa-sha256"),
        response.replace("xmldsig-more#rsa-sha256", "xmldsig-more#hmac-sha256"),
        response
            .replace("<ds:Signature ", "<ds:Signature2 ")
            .replace("</ds:Signature>", "</ds:Signature2>"),
    ] {
        assert_eq!(refuse(&document), Refused::Signature);
    }
}

/// Signed by the right key, but in a way of which one cannot say what it covers.
#[test]
fn only_one_way_of_signing_is_taken() {
    const TRANSFORM: &str =
        "<ds:Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"></ds:Transform>";
    const XPATH: &str = "<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xpath-19991116\"><ds:XPath>not(ancestor-or-self::x)</ds:XPath></ds:Transform>";
    const XSLT: &str =
        "<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xslt-19991116\"></ds:Transform>";
    let as_signed = |from: &str, to: &str| {
        let twist = |info: String| {
            assert!(info.contains(from), "{from}");
            info.replace(from, to)
        };
        let assertion = sign_as(&told().assertion(), "_assertion", "rsa-sha256", "", twist);
        refuse(&told().response(&assertion))
    };
    for (from, to) in [
        (TRANSFORM, ""),
        (TRANSFORM, XPATH),
        (TRANSFORM, XSLT),
        (TRANSFORM, &format!("{XPATH}{TRANSFORM}")),
        (TRANSFORM, &format!("{TRANSFORM}{TRANSFORM}")),
        ("#enveloped-signature", "#base64"),
        ("URI=\"#_assertion\"", "URI=\"\""),
        ("URI=\"#_assertion\"", "URI=\"#xpointer(id('_assertion'))\""),
        ("URI=\"#_assertion\"", "Id=\"x\""),
        (
            "URI=\"#_assertion\"",
            "URI=\"https://evil.example/#_assertion\"",
        ),
        (
            "</ds:SignedInfo>",
            "<ds:Reference URI=\"#_assertion\"></ds:Reference></ds:SignedInfo>",
        ),
        ("xmldsig-more#rsa-sha256", "xmldsig-more#rsa-md5"),
        ("xmlenc#sha256", "xmlenc#ripemd160"),
    ] {
        assert_eq!(as_signed(from, to), Refused::Signature, "{from} to {to}");
    }
    for (from, to) in [
        (
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
            "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
        ),
        (
            "http://www.w3.org/2001/04/xmlenc#sha256",
            "http://www.w3.org/2000/09/xmldsig#sha1",
        ),
    ] {
        assert_eq!(as_signed(from, to), Refused::Sha1);
    }
    assert!(Refused::Sha1.answer().message.contains("SHA-1"));
}

/// The attacker's key comes with the document, as a key, a certificate and a name.
#[test]
fn keys_come_from_the_metadata_alone() {
    let mut provider = super::provider(NOW);
    // The provider signs with its P-256 key alone.
    provider.issuers[0].certificates.remove(0);
    let certificate = include_str!("../../../tests/saml/rsa.crt.b64");
    let info = format!(
        "</ds:SignatureValue><ds:KeyInfo><ds:KeyName>idp</ds:KeyName><ds:X509Data>\
         <ds:X509Certificate>{certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>"
    );
    let document = told()
        .response(&signed())
        .replace("</ds:SignatureValue>", &info);
    let here = super::SignInAddress::of("https://id.example.com");
    let response = super::Response::read(&encode(&document)).unwrap();
    let refused = response
        .verify(&provider, &|_| None, &here, NOW)
        .unwrap_err();
    assert_eq!(refused, Refused::Signature);
    response
        .verify(&super::provider(NOW), &|_| None, &here, NOW)
        .unwrap();
    // And a provider whose certificates cannot be read vouches for nobody.
    provider.issuers[0].certificates = vec!["AAAA".to_owned()];
    let refused = response
        .verify(&provider, &|_| None, &here, NOW)
        .unwrap_err();
    assert_eq!(refused, Refused::Signature);
}

/// CERT VU#475445: a comment that was put in afterwards must not cut the name that was signed.
#[test]
fn a_comment_cuts_no_name() {
    let mut told = told();
    "admin@example.com.evil.example".clone_into(&mut told.subject);
    let signed = sign(&told.assertion(), "_assertion", "rsa-sha256");
    let cut = signed.replace("admin@example.com", "admin@example.com<!-- -->");
    let read = verify(&encode(&told.response(&cut))).unwrap();
    assert_eq!(read.subject, "admin@example.com.evil.example");
    let role = told
        .clone()
        .with("Role", &["arn:aws:iam::1:role/a<!-- x -->b,c"]);
    let signed = sign(&role.assertion(), "_assertion", "rsa-sha256");
    let read = verify(&encode(&role.response(&signed))).unwrap();
    assert!(read.offers().is_empty());
}

#[test]
fn documents_that_do_more_than_say_something_are_refused() {
    let response = told().response(&signed());
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    let external = "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
    for document in [
        format!("<!DOCTYPE x>{response}"),
        format!("{bomb}{}", response.replace(">ada<", ">&b;<")),
        format!("{external}{}", response.replace(">ada<", ">&f;<")),
        format!("<?xml-stylesheet href=\"x\"?>{response}"),
        response.replace("<saml:Subject>", "<saml:Subject><?x y?>"),
        response.replace("</samlp:Response>", ""),
        signed(),
        String::new(),
        "no XML".to_owned(),
        response.replace("samlp:Response", "samlp:LogoutResponse"),
        response.replace("SAML:2.0:protocol", "SAML:1.1:protocol"),
        format!("{}{}", "<a>".repeat(10_000), "</a>".repeat(10_000)),
    ] {
        assert_eq!(refuse(&document), Refused::Malformed, "{document:.200}");
    }
    let long = "A".repeat(100_001);
    for encoded in ["", "no base64!", "/////w==", &long] {
        assert_eq!(verify(encoded).unwrap_err(), Refused::Malformed);
    }
}

#[test]
fn an_encrypted_assertion_or_a_failure_is_none() {
    let told = told();
    let encrypted = told.response("<saml:EncryptedAssertion/>");
    assert_eq!(refuse(&encrypted), Refused::Encrypted);
    let both = told.response(&format!("{}<saml:EncryptedAssertion/>", signed()));
    assert_eq!(refuse(&both), Refused::Malformed);
    let failed = told
        .response(&signed())
        .replace("status:Success", "status:Requester");
    assert_eq!(refuse(&failed), Refused::NoSuccess);
}

#[test]
fn who_issued_it_is_who_the_metadata_describes() {
    let told = told();
    let response = told.response(&signed());
    let other = response.replacen("idp.example.com", "other.example.com", 1);
    assert_eq!(refuse(&other), Refused::Issuer);
    let other = changed(|told| "https://other.example.com".clone_into(&mut told.issuer));
    assert_eq!(verify(&other).unwrap_err(), Refused::Issuer);
    assert_eq!(
        Refused::Issuer.answer().message,
        "Issuer not present in specified provider"
    );
}

/// Signed by the provider, and still not what the profile asks for.
#[test]
fn what_the_profile_asks_for_is_there() {
    let as_signed = |from: &str, to: &str| {
        let assertion = told().assertion();
        assert!(assertion.contains(from), "{from}");
        let assertion = assertion.replace(from, to);
        let assertion = sign(&assertion, "_assertion", "rsa-sha256");
        refuse(&told().response(&assertion))
    };
    let recipient = " Recipient=\"https://signin.aws.amazon.com/saml\"";
    let ends = "<saml:SubjectConfirmationData NotOnOrAfter=\"2026-01-01T12:05:00Z\"";
    let restriction = "<saml:AudienceRestriction><saml:Audience>urn:amazon:webservices</saml:Audience></saml:AudienceRestriction>";
    let others = "<saml:AudienceRestriction><saml:Audience>urn:other</saml:Audience></saml:AudienceRestriction>";
    for (from, to, why) in [
        (recipient, "", Refused::Recipient),
        ("cm:bearer", "cm:sender-vouches", Refused::Recipient),
        (
            "</saml:SubjectConfirmation>",
            "</saml:SubjectConfirmation><saml:SubjectConfirmation Method=\"x\"/>",
            Refused::Recipient,
        ),
        (ends, "<saml:SubjectConfirmationData", Refused::Malformed),
        (restriction, "", Refused::Audience),
        (
            restriction,
            &format!("{restriction}{others}"),
            Refused::Audience,
        ),
        (
            restriction,
            &format!("{restriction}<saml:Condition/>"),
            Refused::Malformed,
        ),
        ("NotBefore=\"", "NotBefore=\"x", Refused::Malformed),
        ("Version=\"2.0\"", "Version=\"1.1\"", Refused::Malformed),
        (">ada</saml:NameID>", "></saml:NameID>", Refused::Subject),
        (
            ">ada</saml:NameID>",
            "><x/>ada</saml:NameID>",
            Refused::Subject,
        ),
        ("saml:NameID", "saml:EncryptedID", Refused::Subject),
        (" IssueInstant=\"2026", " Other=\"2026", Refused::Malformed),
    ] {
        assert_eq!(as_signed(from, to), why, "{from} to {to}");
    }
}
