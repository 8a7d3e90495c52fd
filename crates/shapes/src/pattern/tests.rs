use super::*;
use crate::SERVICES;
use crate::schema::{Kind, Schema};
use std::collections::BTreeSet;

fn check(pattern: &'static str, yes: &[&str], no: &[&str]) {
    let pattern = Pattern::new(pattern);
    assert!(pattern.is_readable(), "{pattern:?}");
    for text in yes {
        assert!(pattern.matches(text), "{pattern:?} matches {text:?}");
    }
    for text in no {
        assert!(
            !pattern.matches(text),
            "{pattern:?} does not match {text:?}"
        );
    }
}

#[test]
fn a_pattern_matches_the_whole_text_as_java_does() {
    check(
        r"[\w+=,.@-]+",
        &["Bob_1+=,.@-"],
        &["", "a b", "ä", "a/b", "a\n"],
    );
    check(r"[\w]*", &["", "abc"], &["-"]);
    check(
        r"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$",
        &["abc", "a-b", "a1-b2-c3"],
        &["ab", "a--b", "-ab", "ab-", "Abc"],
    );
    check(
        r"^(r-[0-9a-z]{4,32})|(\d{12})$",
        &["r-abcd", "123456789012"],
        &["r-abcd ", "12345678901"],
    );
    check(
        r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)",
        &["/", "/a/", "/a/b/"],
        &["", "/a", "/ /"],
    );
    check(
        r"((/[A-Za-z0-9\.,\+@=_-]+)*)/",
        &["/", "/a/b/"],
        &["//", "a/"],
    );
    check(
        r"(-?)P(?=\d|T\d)(?:(\d+)Y)?(?:T(?:(\d+)H)?)?",
        &["P1Y", "-PT8H"],
        &["P", "PT", "PT8"],
    );
    check(r"\b[0-9a-f]{2}\b-\b[0-9]{2}\b", &["0a-12"], &["0a12"]);
    check(r".*", &["", "abc"], &["a\nb", "a\u{2028}"]);
    check(r"(?s).*", &["a\nb"], &[]);
    check(r"[\s\S]*", &["", "a\nb ä\u{1F600}"], &[]);
    check(
        r"[^\s@]+@[^\s@]+\.[^\s@]+",
        &["a@b.c"],
        &["a@b", "a b@c.d", "@b.c"],
    );
    check(r"[0-9a-z-\/]*", &["a-/9"], &["A"]);
    check(r"[-a-zA-Z0-9.:/_*]+", &["-a:*"], &["+"]);
}

#[test]
fn a_pattern_knows_unicode() {
    check(
        r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+",
        &["Straße 12", "日本 語", "\u{2003}x", "½"],
        &["", "a&b", "a\tb", "\u{301}", "\u{1F600}"],
    );
    check(
        r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+",
        &["e\u{301}", "\u{1F600}", "$!"],
        &[" ", "\u{0}"],
    );
    check(
        r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*",
        &["a\u{1F600}\u{10FFFF}\t"],
        &["\n", "\u{FFFE}"],
    );
    check(
        r"[\x21\x23-\x2B]+( [\x21]+)*",
        &["!#+", "! !"],
        &["\"", "!  !", "x21"],
    );
}

#[test]
fn a_pattern_of_many_ways_takes_bounded_time() {
    let nested = Pattern::new(r"(a+)+(a|aa){1,64}b");
    assert!(!nested.matches(&"a".repeat(10_000)));
    assert!(!nested.matches(&"a".repeat(1_000_000)));
}

#[test]
fn every_pattern_of_every_model_is_read() {
    let mut seen = BTreeSet::new();
    for service in SERVICES {
        for operation in service.operations {
            visit(operation.input, &mut seen);
            visit(operation.output, &mut seen);
        }
    }
    assert!(seen.len() > 2_000, "{} shapes", seen.len());
}

fn visit(schema: &'static Schema, seen: &mut BTreeSet<usize>) {
    if !seen.insert(std::ptr::from_ref(schema).addr()) {
        return;
    }
    if let Some(pattern) = schema.pattern {
        assert!(pattern.is_readable(), "{pattern:?}");
    }
    match schema.kind {
        Kind::Structure { members, .. } => members.iter().for_each(|m| visit(m.schema, seen)),
        Kind::List { member, .. } => visit(member, seen),
        Kind::Map { key, value } => [key, value].into_iter().for_each(|each| visit(each, seen)),
        _ => {}
    }
}
