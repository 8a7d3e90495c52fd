use super::*;

/// Texts by their names, in English and in German.
pub(super) type Texts = &'static [(&'static str, &'static str, &'static str)];

const ALL: &[Texts] = &[
    account::FILLED,
    account::MARKED,
    account::PLAIN,
    console::FILLED,
    console::MARKED,
    console::PLAIN,
    deeds::PLAIN,
    delegation::PLAIN,
    door::FILLED,
    door::MARKED,
    door::PLAIN,
    editor::FILLED,
    editor::PLAIN,
    elsewhere::FILLED,
    elsewhere::PLAIN,
    grants::FILLED,
    grants::PLAIN,
    identities::FILLED,
    identities::PLAIN,
    security::FILLED,
    security::MARKED,
    security::PLAIN,
    simulator::FILLED,
    simulator::MARKED,
    simulator::PLAIN,
    why::FILLED,
    why::MARKED,
    why::PLAIN,
];

/// Those that read alike in both.
const ALIKE: &[&str] = &[
    "alias",
    "logo",
    "name",
    "optional",
    "orange",
    "region",
    "role_of",
    "simulator",
    "status",
    "tags",
    "token_service",
    "version",
];

pub(in crate::web) fn texts()
-> impl Iterator<Item = &'static (&'static str, &'static str, &'static str)> {
    ALL.iter().copied().flatten()
}

#[test]
fn every_text_is_translated() {
    for (name, english, german) in texts() {
        let alike = ALIKE.contains(name);
        assert_eq!(english == german, alike, "{name}: {english}");
    }
    let known = |name: &&str| texts().any(|(known, ..)| known == name);
    assert!(ALIKE.iter().all(known), "a text that is listed is gone");
}

#[test]
fn translations_are_filled_with_the_same_and_end_alike() {
    let between = |text: &str, open: char, close: char| {
        let parts = text.split(open).skip(1);
        let mut found: Vec<_> = parts
            .map(|part| part.split(close).next().unwrap_or_default().to_owned())
            .collect();
        found.sort_unstable();
        found
    };
    for (name, english, german) in texts() {
        assert_eq!(
            between(english, '{', '}'),
            between(german, '{', '}'),
            "{name}"
        );
        assert_eq!(
            between(english, '<', '>'),
            between(german, '<', '>'),
            "{name}"
        );
        for end in ['.', '?', ':', '!'] {
            assert_eq!(
                english.ends_with(end),
                german.ends_with(end),
                "{name}: {end}"
            );
        }
        assert!(
            !german.contains(['”', '\'', '"']) || german.contains("=\""),
            "{name}"
        );
        assert_eq!(
            german.matches('„').count(),
            german.matches('“').count(),
            "{name}"
        );
    }
}

fn asked(header: &str) -> Option<Language> {
    Language::asked(header.split(','))
}

#[test]
fn the_language_that_is_liked_best_is_spoken() {
    use Language::{English, German};
    for (header, spoken) in [
        ("de", Some(German)),
        ("DE-at, en;q=0.9", Some(German)),
        ("en-GB,en;q=0.9,de;q=0.8", Some(English)),
        ("fr, de;q=0.4, en;q=0.3", Some(German)),
        ("en;q=0.3, de;q=0.301", Some(German)),
        ("de, en", Some(German)),
        ("en, de", Some(English)),
        ("*", Some(English)),
        ("en;q=0, *", Some(German)),
        ("*;q=0.5, de;q=0.4", Some(English)),
        ("de;q=0", None),
        ("fr-CH, it;q=0.7", None),
        ("dex, den", None),
        ("", None),
    ] {
        assert_eq!(asked(header), spoken, "{header}");
    }
}

#[test]
fn a_range_that_is_not_well_formed_asks_for_nothing() {
    for header in [
        "de;q=2",
        "de;q=1.001",
        "de;q=0.1234",
        "de;q=-1",
        "de;q=",
        "de;q",
        "de;x=1",
        "de;q=0.x",
        ";q=1",
        "de;q=1e1",
        "de;q=+1",
    ] {
        assert_eq!(asked(header), None, "{header}");
    }
    assert_eq!(asked("de;Q=0.5"), Some(Language::German));
    assert_eq!(asked("de ; q=1.000"), Some(Language::German));
}

#[test]
fn what_is_put_into_a_marked_text_is_escaped() {
    for language in Language::ALL {
        let text = language.password_must_change("<b>&\"").0;
        assert!(
            text.contains("<strong>&#60;b&#62;&#38;&#34;</strong>"),
            "{text}"
        );
    }
}

#[test]
fn only_addresses_of_this_host_are_gone_back_to() {
    for ours in [
        "/",
        "/console",
        "/signin?kind=root&a=%2F",
        "/console/iam/users/a@b",
    ] {
        assert!(is_ours(ours), "{ours}");
    }
    let long = format!("/{}", "a".repeat(LONGEST));
    for other in [
        "",
        "console",
        "//evil.test",
        "/\\evil.test",
        "/\t/evil.test",
        "/ /",
        "https://evil.test",
        "\\\\evil.test",
        "/a\r\nset-cookie: x",
        "javascript:alert(1)",
        &long,
    ] {
        assert!(!is_ours(other), "{other}");
    }
}
