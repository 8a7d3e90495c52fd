//! Any text is validated to its end, and every place that is told of is one in the text.
#![no_main]

use doorward_policy::validate::{Attached, Finding, validate, validate_attached};
use doorward_policy::{DocumentKind, Reference};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

const KINDS: [DocumentKind; 5] = [
    DocumentKind::Identity,
    DocumentKind::Resource,
    DocumentKind::Trust,
    DocumentKind::Scp,
    DocumentKind::Rcp,
];

static REFERENCE: LazyLock<Reference<'static>> = LazyLock::new(|| {
    Reference::new(include_str!(
        "../../crates/identity/data/service-authorization.txt"
    ))
});

fn look(text: &str, findings: &[Finding]) {
    let characters = text.chars().count();
    for finding in findings {
        assert!(!finding.details.is_empty() && !finding.locations.is_empty());
        for location in &finding.locations {
            assert!(location.start.offset <= location.end.offset);
            assert!(location.end.offset <= characters);
            assert!(location.start.line >= 1);
        }
    }
}

fuzz_target!(|text: &str| {
    for kind in KINDS {
        look(text, &validate(text, kind, &REFERENCE));
    }
    for attached in [Attached::Bucket, Attached::AccessPoint, Attached::Table] {
        look(text, &validate_attached(text, attached, &REFERENCE));
    }
});
