//! Any request: its line, its headers and, after an empty line, its body. It calls an operation, whose
//! input is read and held against its model, or is refused in the words of its protocol.
#![no_main]

use doorward_shapes::{
    Answer, Format, Protocol, Refused, Request, check, decode, encode_error, route,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let end = input.windows(2).position(|pair| pair == b"\n\n");
    let (head, body) = input.split_at(end.unwrap_or(input.len()));
    let Ok(head) = std::str::from_utf8(head) else {
        return;
    };
    let mut lines = head.split('\n');
    let line = lines.next().unwrap_or_default();
    let (method, target) = line.split_once(' ').unwrap_or(("POST", line));
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let headers = lines.filter_map(|line| line.split_once(": "));
    let headers = headers.collect::<Vec<_>>();
    let request = Request {
        method,
        path,
        query,
        headers: &headers,
        body: body.get(2..).unwrap_or_default(),
    };
    let operation = match route(&request) {
        Ok(operation) => operation,
        Err(unroutable) => return is_readable(&unroutable.encode(Format::of(&request), "id")),
    };
    let refused = match decode(operation, &request) {
        Ok(value) => match check(operation.input, &value) {
            Ok(()) => return,
            Err(violations) => Refused::from(violations),
        },
        Err(undecodable) => Refused::from(undecodable),
    };
    let service = operation.service;
    let answer = encode_error(
        service,
        &refused.answer(service),
        Format::of(&request),
        "id",
    );
    let xml = service.protocol == Protocol::Query && Format::of(&request) == Format::Xml;
    assert_eq!(xml, answer.body.starts_with(b"<"));
    is_readable(&answer);
});

/// An answer that refuses is well-formed XML or JSON.
fn is_readable(answer: &Answer) {
    assert!((400..500).contains(&answer.status), "{}", answer.status);
    let body = std::str::from_utf8(&answer.body).unwrap();
    if body.starts_with('<') {
        roxmltree::Document::parse(body).unwrap();
    } else {
        serde_json::from_str::<serde_json::Value>(body).unwrap();
    }
}
