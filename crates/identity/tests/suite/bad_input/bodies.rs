//! What can be wrong with a body as a whole.
use super::mutants::{Mutant, Sent, Verdict};
use super::tree::to_form;
use doorward_shapes::schema::Location;
use doorward_shapes::{OperationSchema, Protocol};
use serde_json::Value as Json;

/// The bodies that are tried with `operation`, of which `good` is an input.
pub(crate) fn bodies(operation: &OperationSchema, good: &Json) -> Vec<Mutant> {
    let mut made = Vec::new();
    let mut add = |what: &str, body: Vec<u8>, verdict| {
        made.push(Mutant {
            what: what.to_owned(),
            sent: Sent::Body(body),
            verdict,
        });
    };
    match operation.service.protocol {
        Protocol::Query => forms(operation, good, &mut add),
        _ => documents(operation, good, &mut add),
    }
    made
}

/// Takes what is wrong, the body, and what must become of it.
type Body<'a> = &'a mut dyn FnMut(&str, Vec<u8>, Verdict);

/// What is no JSON, and no object.
fn documents(operation: &OperationSchema, good: &Json, body: Body<'_>) {
    let mut members = operation.input.members().iter();
    let in_body = [Location::Body, Location::Payload];
    let verdict = if members.any(|member| in_body.contains(&member.location)) {
        Verdict::Malformed
    } else {
        Verdict::Judged
    };
    let deep = [&b"["[..], &br#"{"a":"#[..]].map(|one| one.repeat(50_000));
    for bytes in [
        &b"{"[..],
        b"\xff",
        b"[]",
        b"1",
        b"\"text\"",
        b"{}{}",
        b"\xef\xbb\xbf{}",
        b"{\"a\":1e999}",
        b"{\"a\":\"\\ud800\"}",
        b"{'a':1}",
        b"{\"a\":\"\0\"}",
        &deep[0],
        &deep[1],
    ] {
        let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(20)]).into_owned();
        body(&format!("the body {shown}"), bytes.to_vec(), verdict);
    }
    body("an empty body", Vec::new(), Verdict::Judged);
    let twice = good.to_string().replacen('{', r#"{"a":1,"a":2,"#, 1);
    let twice = twice.replace(",}", "}");
    body(
        "an unknown member, twice",
        twice.into_bytes(),
        Verdict::Judged,
    );
}

/// What is no form, and what its names say that is nothing.
fn forms(operation: &OperationSchema, good: &Json, body: Body<'_>) {
    let (name, version) = (operation.name, operation.service.api_version);
    let head = format!("Action={name}&Version={version}");
    let pairs = to_form(Some(operation.input), "", good);
    let whole = |changed: usize, name: &str, odd: &str| {
        let parameters = pairs.iter().enumerate().map(|(at, (known, value))| {
            let value = form_urlencoded::byte_serialize(value.as_bytes());
            if at == changed {
                format!("&{known}{name}={odd}")
            } else {
                format!("&{known}={}", value.collect::<String>())
            }
        });
        let form = format!("{head}{}", parameters.collect::<String>());
        form.into_bytes()
    };
    for (at, (wire, _)) in pairs.iter().enumerate() {
        let twice = format!("a&{wire}=a");
        for (what, name, value, verdict) in [
            ("is twice", "", twice.as_str(), Verdict::Malformed),
            ("is not UTF-8", "", "%ff%fe", Verdict::Malformed),
            ("is half an escape", "", "%", Verdict::Judged),
            ("is half a character", "", "%c3", Verdict::Malformed),
            ("is a surrogate", "", "%ed%a0%80", Verdict::Malformed),
            ("is a list", ".member.1", "a", Verdict::Judged),
            ("is a list of none", ".member.0", "a", Verdict::Judged),
            ("is deep", &".a".repeat(5_000), "a", Verdict::Judged),
        ] {
            body(&format!("{wire} {what}"), whole(at, name, value), verdict);
        }
        if let Some((list, _)) = wire.rsplit_once(".member.1") {
            for number in ["0", "-1", "x", "", "+1", "12", "99999999999999999999999"] {
                let form = format!("{head}&{list}.member.{number}=a");
                let what = format!("{list} has the element {number:?}");
                body(&what, form.into_bytes(), Verdict::Malformed);
            }
        }
    }
    let nowhere = usize::MAX;
    let valid = String::from_utf8(whole(nowhere, "", "")).unwrap();
    for more in [
        "&=",
        "&&&",
        "&Surprise=1",
        "&%00=%00",
        "&a.b.c.member.1=2",
        "&Tags=1",
    ] {
        let form = format!("{valid}{more}").into_bytes();
        body(&format!("more: {more}"), form, Verdict::Judged);
    }
    let mut bytes = valid.into_bytes();
    bytes.extend(b"&a=\xff");
    body("a raw byte", bytes, Verdict::Malformed);
}
