use super::testing::{SoftKey, bytes, client_data};
use super::*;
use super::{register as register_with, verify as verify_with};
use ciborium::{Value, cbor};

fn party() -> Party {
    Party::of("id.test", "https", "console.id.test:8443").unwrap()
}

fn challenge() -> Challenge {
    Challenge::of("a flow")
}

#[test]
fn a_site_is_a_domain_and_the_pages_below_it() {
    let of = |domain, host| Party::of(domain, "https", host).map(|party| (party.id, party.origin));
    let found = |id: &str, origin: &str| Some((id.to_owned(), origin.to_owned()));
    for (domain, host, expected) in [
        ("id.test", "id.test", found("id.test", "https://id.test")),
        (
            "ID.test",
            "1.signin.id.TEST:1",
            found("id.test", "https://1.signin.id.test:1"),
        ),
        (
            "localhost",
            "localhost:4680",
            found("localhost", "https://localhost:4680"),
        ),
        ("id.test", "evilid.test", None),
        ("id.test", "id.test.evil.example", None),
        ("id.test", "127.0.0.1:4680", None),
        ("127.0.0.1", "127.0.0.1:4680", None),
        ("id.test", "", None),
        ("id.test", "[::1]:1", None),
    ] {
        assert_eq!(of(domain, host), expected, "{domain} {host}");
    }
}

#[test]
fn what_a_key_made_it_answers_with_and_nothing_else_does() {
    for mut key in [SoftKey::new(b"key"), SoftKey::ed25519(b"key")] {
        let (challenge, party) = (challenge(), party());
        let made = register(&key.create(challenge.as_str(), &party), &challenge, &party).unwrap();
        assert_eq!(
            (made.id.as_str(), made.counter),
            (&*BASE64.encode("key"), 0)
        );
        let kept = serde_json::to_string(&made.key).unwrap();
        let kept: CredentialKey = serde_json::from_str(&kept).unwrap();
        let good = key.get(challenge.as_str(), &party);
        let verify = |assertion: &Assertion, counter, key: &CredentialKey| {
            verify_with(assertion, key, counter, &challenge, &party)
        };
        assert_eq!(verify(&good, 0, &kept), Ok(1));
        // A counter that stands still or goes back is that of a copy.
        assert_eq!(verify(&good, 1, &kept), Err(Untrue::Cloned));
        assert_eq!(verify(&good, 9, &kept), Err(Untrue::Cloned));
        let other = SoftKey::new(b"key");
        let other = register(
            &other.create(challenge.as_str(), &party),
            &challenge,
            &party,
        );
        assert_eq!(
            verify(&good, 0, &other.unwrap().key),
            Err(Untrue::Signature)
        );
        // Every byte counts.
        for part in ["data", "signature"] {
            let mut changed = good.clone();
            let text = match part {
                "data" => &mut changed.authenticator_data,
                _ => &mut changed.signature,
            };
            let mut bytes = BASE64.decode(&*text).unwrap();
            *bytes.last_mut().unwrap() ^= 1;
            *text = BASE64.encode(bytes);
            assert_eq!(verify(&changed, 0, &kept), Err(Untrue::Signature), "{part}");
        }
    }
}

#[test]
fn a_key_that_never_counts_is_as_good() {
    let (challenge, party) = (challenge(), party());
    let mut key = SoftKey::new(b"key");
    let made = register(&key.create(challenge.as_str(), &party), &challenge, &party).unwrap();
    key.counts = false;
    let verify = |assertion: &Assertion, counter| {
        verify_with(assertion, &made.key, counter, &challenge, &party)
    };
    let answer = key.get(challenge.as_str(), &party);
    assert_eq!(verify(&answer, 0), Ok(0));
    assert_eq!(
        verify(&answer, 1),
        Err(Untrue::Cloned),
        "it did count before"
    );
}

#[test]
fn answers_to_other_questions_and_of_other_sites_are_refused() {
    let (challenge, party) = (challenge(), party());
    let mut key = SoftKey::new(b"key");
    let made = register(&key.create(challenge.as_str(), &party), &challenge, &party).unwrap();
    let other = Challenge::of("another flow");
    let verify = |assertion: &Assertion| verify_with(assertion, &made.key, 0, &challenge, &party);
    assert_eq!(
        verify(&key.get(other.as_str(), &party)),
        Err(Untrue::Foreign)
    );
    let elsewhere = [
        Party {
            origin: "https://id.test.evil.example".to_owned(),
            ..party.clone()
        },
        Party {
            origin: "http://console.id.test:8443".to_owned(),
            ..party.clone()
        },
        Party {
            origin: "https://console.id.test".to_owned(),
            ..party.clone()
        },
        Party {
            id: "evil.example".to_owned(),
            ..party.clone()
        },
    ];
    for party in &elsewhere {
        let got = verify(&key.get(challenge.as_str(), party));
        assert_eq!(got, Err(Untrue::Foreign), "{party:?}");
    }
    // What makes a credential is no answer of one, nor the other way.
    let good = key.get(challenge.as_str(), &party);
    let created = Assertion {
        client_data: BASE64.encode(client_data(
            "webauthn.create",
            challenge.as_str(),
            &party.origin,
        )),
        ..good.clone()
    };
    assert_eq!(verify(&created), Err(Untrue::Foreign));
    for frame in [
        r#""crossOrigin":true"#,
        r#""crossOrigin":false,"topOrigin":"https://evil.example""#,
    ] {
        let said = client_data("webauthn.get", challenge.as_str(), &party.origin);
        let framed = Assertion {
            client_data: BASE64.encode(said.replace(r#""crossOrigin":false"#, frame)),
            ..good.clone()
        };
        assert_eq!(verify(&framed), Err(Untrue::Foreign), "{frame}");
    }
    key.flags = 4;
    assert_eq!(
        verify(&key.get(challenge.as_str(), &party)),
        Err(Untrue::Absent)
    );
}

#[test]
fn what_browsers_do_not_send_is_refused() {
    let (challenge, party) = (challenge(), party());
    let key = SoftKey::new(b"key");
    let register = |object: &Value| {
        let made = Attestation {
            object: BASE64.encode(bytes(object)),
            ..key.create(challenge.as_str(), &party)
        };
        register_with(&made, &challenge, &party)
    };
    let data = key.data(&party, true);
    let with = |data: &[u8]| {
        cbor!({ "fmt" => "packed", "attStmt" => { "x" => 1 }, "authData" => Value::from(data) })
            .unwrap()
    };
    assert!(
        register(&with(&data)).is_ok(),
        "whoever made the authenticator"
    );
    let refused = |value: &Value| register(value).unwrap_err();
    for end in 0..data.len() {
        assert_eq!(refused(&with(&data[..end])), Untrue::Malformed, "{end}");
    }
    assert_eq!(
        refused(&with(&[&data[..], &[0]].concat())),
        Untrue::Malformed
    );
    assert_eq!(refused(&with(&key.data(&party, false))), Untrue::Malformed);
    assert_eq!(refused(&Value::from(1)), Untrue::Malformed);
    let twice = Value::Map(vec![
        ("authData".into(), Value::from(&data[..])),
        ("authData".into(), Value::from(&data[..])),
    ]);
    assert_eq!(refused(&twice), Untrue::Malformed);
    let long = SoftKey::new(&[0; 1024]);
    assert_eq!(refused(&with(&long.data(&party, true))), Untrue::Malformed);
    let nested = [vec![0x81; 10_000], vec![1]].concat();
    let made = Attestation {
        object: BASE64.encode(nested),
        ..key.create(challenge.as_str(), &party)
    };
    assert_eq!(
        register_with(&made, &challenge, &party),
        Err(Untrue::Malformed)
    );
    for text in ["", "é", "====", &"A".repeat(LONGEST + 4)] {
        let made = Attestation {
            object: text.to_owned(),
            ..key.create(challenge.as_str(), &party)
        };
        assert_eq!(
            register_with(&made, &challenge, &party),
            Err(Untrue::Malformed)
        );
    }
}

#[test]
fn keys_of_kinds_that_were_not_asked_for_are_refused() {
    let x = || Value::from(&[7; 32][..]);
    for (key, expected) in [
        (
            cbor!({ 1 => 2, 3 => -35, -1 => 2, -2 => x(), -3 => x() }),
            Untrue::Algorithm,
        ),
        (
            cbor!({ 1 => 2, 3 => -8, -1 => 6, -2 => x() }),
            Untrue::Algorithm,
        ),
        (
            cbor!({ 1 => 3, 3 => -7, -1 => x(), -2 => x() }),
            Untrue::Algorithm,
        ),
        (
            cbor!({ 1 => 2, 3 => -7, -1 => 1, -2 => x() }),
            Untrue::Malformed,
        ),
        (
            cbor!({ 1 => 2, 3 => -7, -1 => 1, -2 => x(), -3 => true }),
            Untrue::Malformed,
        ),
        (
            cbor!({ 1 => 2, 3 => -7, -1 => 1, -2 => x(), -3 => Value::from(&[7; 31][..]) }),
            Untrue::Malformed,
        ),
        (cbor!([1, 2]), Untrue::Malformed),
    ] {
        assert_eq!(CredentialKey::of_cose(&key.unwrap()), Err(expected));
    }
    let rsa = cbor!({ 1 => 3, 3 => -257, -1 => x(), -2 => Value::from(&[1, 0, 1][..]) });
    let rsa = CredentialKey::of_cose(&rsa.unwrap()).unwrap();
    assert!(matches!(rsa, CredentialKey::Rs256 { .. }));
    // A point that is on no curve, and a modulus of 256 bits, sign nothing.
    let nowhere = CredentialKey::Es256(BASE64.encode([4; 65]));
    for key in [rsa, nowhere, CredentialKey::EdDsa("?".to_owned())] {
        assert!(!key.signed(b"x", b"y"));
    }
}
