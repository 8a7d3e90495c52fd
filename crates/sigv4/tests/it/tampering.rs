//! One changed byte anywhere that is signed, and the request is refused.

use doorward_sigv4::{Algorithm, Form, Payload};
use proptest::prelude::*;

use crate::message::{Message, SERVICE, moment, signer};

fn base() -> Message {
    let message = Message::new(
        "POST",
        "/roles/Reader/tags",
        "Action=Get&Name=Bob&Name=Alice",
    )
    .header("content-type", "application/x-amz-json-1.1")
    .header("x-amz-target", "Service20150830.GetCallerIdentity");
    Message {
        body: b"Action=GetCallerIdentity&Version=2011-06-15".to_vec(),
        ..message
    }
}

fn signed(algorithm: Algorithm, form: Form) -> Message {
    let message = base();
    let body = message.body.clone();
    message.signed(&signer(algorithm), form, Payload::Bytes(&body))
}

/// Changes one letter or digit into another; other bytes may have more than one spelling.
fn change(text: &mut String, at: prop::sample::Index, to: char) -> bool {
    let places: Vec<usize> = text
        .char_indices()
        .filter(|(_, c)| c.is_ascii_alphanumeric())
        .map(|(i, _)| i)
        .collect();
    if places.is_empty() {
        return false;
    }
    let place = *at.get(&places);
    let near = text.get(place.saturating_sub(2)..place).unwrap_or_default();
    if near.contains('%') || text.get(place..=place) == Some(&to.to_string()) {
        return false;
    }
    text.replace_range(place..=place, &to.to_string());
    true
}

fn ways() -> impl Strategy<Value = (Algorithm, Form)> {
    let algorithm = prop_oneof![
        19 => Just(Algorithm::HmacSha256),
        1 => Just(Algorithm::EcdsaP256Sha256),
    ];
    (
        algorithm,
        prop_oneof![Just(Form::Header), Just(Form::Query)],
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..<_>::default() })]

    #[test]
    fn any_changed_byte_refuses(
        (algorithm, form) in ways(),
        part in 0..8_usize,
        at in any::<prop::sample::Index>(),
        to in prop::char::ranges(vec!['0'..='9', 'a'..='z', 'A'..='Z'].into()),
    ) {
        let mut message = signed(algorithm, form);
        prop_assert_eq!(message.verify(SERVICE, moment()), Ok(()));
        let changed = match part {
            0 => change(&mut message.method, at, to),
            1 => change(&mut message.path, at, to),
            2 => change(&mut message.query, at, to),
            3 => {
                let place = at.index(message.body.len());
                let byte = &mut message.body[place];
                let differs = *byte != to as u8;
                *byte = to as u8;
                differs
            }
            _ => {
                let place = at.index(message.headers.len());
                change(&mut message.headers[place].1, at, to)
            }
        };
        prop_assume!(changed);
        prop_assert!(message.verify(SERVICE, moment()).is_err(), "{:?}", message);
    }

    #[test]
    fn anything_added_or_taken_away_refuses(
        (algorithm, form) in ways(),
        part in 0..4_usize,
        at in any::<prop::sample::Index>(),
    ) {
        let mut message = signed(algorithm, form);
        match part {
            0 => message.body.insert(at.index(message.body.len()), b'x'),
            1 => drop(message.body.remove(at.index(message.body.len()))),
            2 => message.query.push_str("&Name=Mallory"),
            _ => {
                let (name, _) = message.headers[at.index(3)].clone();
                message = message.header(&name, "more");
            }
        }
        prop_assert!(message.verify(SERVICE, moment()).is_err(), "{:?}", message);
    }
}

#[test]
fn a_key_of_another_day_region_service_or_algorithm_proves_nothing() {
    use crate::message::{KEY_ID, SECRET};
    use doorward_sigv4::{Presented, SigningKey};
    let message = signed(Algorithm::HmacSha256, Form::Header);
    let keys = [
        SigningKey::derive(SECRET, "20150831", "us-east-1", "service"),
        SigningKey::derive(SECRET, "20150830", "us-east-2", "service"),
        SigningKey::derive(SECRET, "20150830", "us-east-1", "iam"),
        SigningKey::derive("", "20150830", "us-east-1", "service"),
        SigningKey::derive_v4a(KEY_ID, SECRET),
    ];
    message.with(|request| {
        let presented = Presented::parse(request).unwrap().unwrap();
        let claim = presented.check(moment(), SERVICE).unwrap();
        for key in &keys {
            assert!(
                claim.verify(key, request, &message.body).is_err(),
                "{key:?}"
            );
        }
    });
}

#[test]
fn headers_may_be_spelled_and_spaced_differently() {
    let mut message = signed(Algorithm::HmacSha256, Form::Header);
    for (name, value) in &mut message.headers {
        name.make_ascii_uppercase();
        *value = format!("  {}\t ", value.replace(' ', "   "));
    }
    let authorization = &mut message.headers.last_mut().unwrap().1;
    *authorization = authorization.trim().replace("   ", " ");
    assert_eq!(message.verify(SERVICE, moment()), Ok(()));
}

#[test]
fn a_signed_header_that_is_absent_refuses() {
    let message = base().header("x-empty", "");
    let body = message.body.clone();
    let mut message = message.signed(
        &signer(Algorithm::HmacSha256),
        Form::Header,
        Payload::Bytes(&body),
    );
    assert_eq!(message.verify(SERVICE, moment()), Ok(()));
    message.headers.retain(|(name, _)| name != "x-empty");
    assert!(message.verify(SERVICE, moment()).is_err());
}

#[test]
fn a_list_of_headers_that_repeats_one_without_end_costs_little_and_refuses() {
    let names = "host;".repeat(10_000);
    let line = format!(
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders={names}host, Signature=00"
    );
    let message = Message::new("GET", "/", "")
        .header("x-amz-date", "20150830T123600Z")
        .header("authorization", &line);
    let mismatch = message.mismatch(SERVICE);
    assert!(mismatch.canonical_request().len() < line.len() + 1000);
    assert!(message.verify(SERVICE, moment()).is_err());
}
