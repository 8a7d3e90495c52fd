//! Noise at the parsers: it is refused, and nothing breaks.

use doorward_sigv4::{Form, Request, Timestamp};
use proptest::prelude::*;

use crate::message::{Message, SERVICE, moment};

/// Something that looks a little like what a parser expects.
fn noise() -> impl Strategy<Value = String> {
    let token = prop::sample::select(vec![
        "AWS4-HMAC-SHA256",
        "AWS4-ECDSA-P256-SHA256",
        "AWS4-",
        " ",
        ",",
        "=",
        "/",
        ";",
        "&",
        "%",
        "%2F",
        "+",
        "Credential=",
        "SignedHeaders=",
        "Signature=",
        "host",
        "AKIDEXAMPLE",
        "é",
        "AKIDEXAMPLE/20150830/us-east-1/service/aws4_request",
        "20150830T123600Z",
        "0",
        "a",
        "X-Amz-Algorithm=AWS4-HMAC-SHA256&",
        "X-Amz-Signature=0&",
        "X-Amz-Date=20150830T123600Z&",
        "X-Amz-Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request&",
        "X-Amz-SignedHeaders=host&",
        "X-Amz-Expires=",
        "X-Amz-Region-Set=*&",
        "\u{0}",
        "\n",
    ]);
    let piece = prop_oneof![8 => token.prop_map(str::to_owned), 1 => any::<String>()];
    prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..<_>::default() })]

    #[test]
    fn no_noise_in_a_header_is_a_signature(line in noise(), date in noise(), path in noise()) {
        let message = Message::new("GET", &path, "")
            .header("x-amz-date", &date)
            .header("authorization", &line);
        prop_assert!(message.verify(SERVICE, moment()).is_err());
        let dated = Message::new("GET", &path, "")
            .header("x-amz-date", "20150830T123600Z")
            .header("authorization", &line);
        prop_assert!(dated.verify(SERVICE, moment()).is_err());
    }

    #[test]
    fn no_noise_in_a_query_is_a_signature(query in noise(), value in any::<String>()) {
        let message = Message::new("GET", "/", &query).header("x", &value);
        prop_assert!(message.verify(SERVICE, moment()).is_err());
    }

    #[test]
    fn every_moment_is_read_as_it_is_printed(seconds in any::<i64>()) {
        let moment = Timestamp::from_unix(seconds);
        prop_assert_eq!(Timestamp::parse(&moment.to_string()), Some(moment));
    }

    #[test]
    fn no_text_breaks_the_reader_of_moments(text in any::<String>()) {
        if let Some(moment) = Timestamp::parse(&text) {
            prop_assert_eq!(moment.to_string(), text);
        }
    }
}

#[test]
fn nothing_presented_is_nothing_found() {
    for (name, value) in [
        ("authorization", "Bearer abc"),
        ("authorization", ""),
        ("x", "y"),
    ] {
        let headers = [(name, value)];
        let request = Request {
            method: "GET",
            path: "/",
            query: "a=b",
            headers: &headers,
        };
        assert!(
            doorward_sigv4::Presented::parse(&request)
                .unwrap()
                .is_none()
        );
    }
    assert_ne!(Form::Header, Form::Query);
}
