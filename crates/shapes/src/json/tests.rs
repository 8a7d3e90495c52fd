use super::*;
use crate::Format;
use crate::{Call, ModelError, Refused, Shape, Structure, cloudtrail, organizations, read};

fn input<C: Call>(body: &[u8]) -> Result<C::Input, Refused> {
    read(
        C::schema(),
        &Request {
            method: "POST",
            path: "/",
            query: "",
            headers: &[],
            body,
        },
    )
}

#[test]
fn json_becomes_an_input() {
    let body = br#"{"StartTime":1706702400.5,"MaxResults":3,"Unknown":[1],"NextToken":null,
        "LookupAttributes":[{"AttributeKey":"EventName","AttributeValue":"x"}]}"#;
    let input = input::<cloudtrail::LookupEvents>(body).unwrap();
    assert_eq!(
        input.start_time.map(Timestamp::millis),
        Some(1_706_702_400_500)
    );
    assert_eq!(input.max_results, Some(3));
    assert_eq!(input.next_token, None);
    assert_eq!(input.lookup_attributes.unwrap()[0].attribute_value, "x");
}

#[test]
fn what_is_no_json_is_refused() {
    let deep = [vec![b'['; 100_000], vec![b']'; 100_000]].concat();
    let table: [(&[u8], &str); 6] = [
        (b"{", "The request body is not well-formed JSON"),
        (
            b"{\"MaxResults\":\"\xFF\"}",
            "The request body is not well-formed JSON",
        ),
        (&deep, "The request body is not well-formed JSON"),
        (b"[]", "Start of list found where not expected"),
        (
            br#"{"MaxResults":"3"}"#,
            "STRING_VALUE can not be converted to Integer",
        ),
        (
            br#"{"NextToken":3}"#,
            "NUMBER_VALUE can not be converted to String",
        ),
    ];
    for (body, expected) in table {
        let refused = input::<cloudtrail::LookupEvents>(body).unwrap_err();
        assert_eq!(refused.to_string(), expected);
        let answer = refused.answer(&cloudtrail::SERVICE);
        assert_eq!(
            (answer.code.as_str(), answer.status),
            ("SerializationException", 400)
        );
    }
}

#[test]
fn an_output_becomes_json() {
    let event = cloudtrail::types::Event {
        event_name: Some("a\"\\\n\u{1}".into()),
        event_time: Some(Timestamp::from_millis(1_706_702_400_120)),
        ..Default::default()
    };
    let output = cloudtrail::LookupEventsOutput {
        events: Some(vec![event]),
        next_token: None,
    };
    let operation = cloudtrail::LookupEvents::schema();
    let answer = crate::encode(operation, &output.into_value(), Format::Xml, "id-1");
    assert_eq!(answer.headers[1].1, "application/x-amz-json-1.1");
    assert_eq!(
        String::from_utf8(answer.body).unwrap(),
        r#"{"Events":[{"EventName":"a\"\\\n\u0001","EventTime":1706702400.120}]}"#
    );
}

#[test]
fn an_error_becomes_json() {
    let mut error = organizations::errors::ConstraintViolation::new("too many");
    error.reason = organizations::types::ConstraintViolationExceptionReason::ALL
        .first()
        .copied();
    let answer = crate::encode_error(
        &organizations::SERVICE,
        &error.answer(),
        Format::Xml,
        "id-1",
    );
    assert_eq!(answer.status, 400);
    let body: Json = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!(body["__type"], "ConstraintViolationException");
    assert_eq!(body["Message"], "too many");
    assert!(body["Reason"].is_string());

    let plain = ErrorAnswer::new("AccessDeniedException", 400, "no");
    let answer = crate::encode_error(&organizations::SERVICE, &plain, Format::Xml, "id-1");
    assert_eq!(
        answer.body,
        br#"{"__type":"AccessDeniedException","message":"no"}"#
    );

    let bare = cloudtrail::errors::TrailNotFound::new("none");
    let answer = crate::encode_error(&cloudtrail::SERVICE, &bare.answer(), Format::Xml, "id-1");
    assert_eq!(
        answer.body,
        br#"{"__type":"TrailNotFoundException","message":"none"}"#
    );
}

#[test]
fn an_empty_body_is_an_empty_object() {
    let request = Request {
        method: "POST",
        path: "/",
        query: "",
        headers: &[],
        body: b"",
    };
    let value = decode(cloudtrail::LookupEventsInput::schema(), &request).unwrap();
    assert!(value == Value::empty(cloudtrail::LookupEventsInput::schema()));
}

#[test]
fn a_list_of_nothing_is_bounded() {
    let body = format!("{{\"LookupAttributes\":[{}{{}}]}}", "{},".repeat(200_000));
    let refused = input::<cloudtrail::LookupEvents>(body.as_bytes()).unwrap_err();
    assert_eq!(refused.to_string(), "Too many structures");
}
