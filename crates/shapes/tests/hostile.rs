//! Whatever bytes come in, a decoder answers: with a value or with a refusal, soon.

use doorward_shapes::{
    Format, OperationSchema, Request, SERVICES, check, decode, encode_error, iam, route,
};
use proptest::prelude::*;

fn operations() -> Vec<&'static OperationSchema> {
    SERVICES
        .into_iter()
        .flat_map(|service| service.operations)
        .copied()
        .collect()
}

/// Decodes, checks and refuses as a server would.
fn serve(operation: &OperationSchema, request: &Request<'_>) {
    let refused = match decode(operation, request) {
        Ok(value) => check(operation.input, &value).map_err(Into::into),
        Err(error) => Err(error.into()),
    };
    if let Err(refused) = refused {
        let refused: doorward_shapes::Refused = refused;
        let answer = refused.answer(operation.service);
        assert!((400..500).contains(&answer.status));
        let answer = encode_error(operation.service, &answer, Format::Xml, "id");
        assert!(!answer.body.is_empty());
    }
}

/// Text that looks like the protocols: names of members, dots, numbers, brackets.
fn almost() -> impl Strategy<Value = String> {
    let words = [
        "UserName",
        "Tags",
        "TagKeys",
        ".member",
        ".1",
        ".entry",
        ".key",
        ".value",
        "=",
        "&",
        "%",
        "%41",
        "+",
        "99999999999999999999",
        "Action",
        "Version",
        "{",
        "}",
        "[",
        "]",
        "\"",
        ":",
        ",",
        "null",
        "1e999",
        "clientId",
        "\\u12",
        "/",
        "?",
        "\u{1F600}",
        "true",
        "-",
    ];
    proptest::collection::vec(proptest::sample::select(words.to_vec()), 0..40)
        .prop_map(|words| words.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn arbitrary_bytes_never_panic(
        index in 0..495_usize,
        body in proptest::collection::vec(any::<u8>(), 0..300),
        path in ".{0,40}",
        query in ".{0,60}",
    ) {
        let operations = operations();
        let operation = operations.get(index).unwrap();
        let headers = [("content-type", "application/x-www-form-urlencoded"), ("x-amz-target", "a.b")];
        let request = Request { method: "POST", path: &path, query: &query, headers: &headers[..1], body: &body };
        serve(operation, &request);
        let _ = route(&request);
        let _ = route(&Request { headers: &headers, ..request });
    }

    #[test]
    fn almost_valid_text_never_panics(index in 0..495_usize, body in almost(), query in almost()) {
        let operations = operations();
        let operation = operations.get(index).unwrap();
        let body = body.as_bytes();
        let request = Request { method: "POST", path: operation.uri, query: &query, headers: &[], body };
        serve(operation, &request);
        let _ = route(&request);
    }
}

#[test]
fn large_requests_take_time_in_proportion() {
    let operation = iam::Operation::CreateUser.description();
    let tags: Vec<String> = (0..40_000)
        .map(|n| format!("&Tags.member.{}.Key=%26", 4_000_000_000_u64 - n))
        .collect();
    let deep = format!("UserName={}", "&Tags.member.1".repeat(50_000));
    let nested = format!("Tags{}=x", ".member.1".repeat(100_000));
    let json = format!("{}1{}", "[".repeat(500_000), "]".repeat(500_000));
    for body in [
        tags.concat(),
        deep,
        nested,
        json,
        "a".repeat(1_000_000),
        "&".repeat(1_000_000),
    ] {
        let request = Request {
            method: "POST",
            path: "/",
            query: "",
            headers: &[],
            body: body.as_bytes(),
        };
        serve(operation, &request);
        for operation in operations() {
            if operation.name == "CreateAnalyzer" || operation.name == "LookupEvents" {
                serve(operation, &request);
            }
        }
    }
}
