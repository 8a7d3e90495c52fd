//! `StringLike` agrees with a full table of which prefixes match which, for any two texts.
#![no_main]

use doorward_policy::{
    Action, Context, Document, DocumentKind, Policies, PolicyLabel, PolicyRef, Principal, Request,
    Resource, decide,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|pair: (&str, &str)| {
    let (pattern, text) = pair;
    if pattern.len() > 200 || text.len() > 200 {
        return;
    }
    let escaped: String = pattern
        .encode_utf16()
        .map(|unit| format!("\\u{unit:04x}"))
        .collect();
    // The old version of the language knows no variables.
    let document = format!(
        r#"{{"Statement":{{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*",
        "Condition":{{"StringLike":{{"k":"{escaped}"}}}}}}}}"#
    );
    let document = Document::parse(&document, DocumentKind::Resource).unwrap();
    let mut context = Context::new();
    context.set("k", text);
    let request = Request {
        action: Action::parse("s3:GetObject"),
        resource: Resource::ALL,
        principal: Principal::Anonymous,
        context: &context,
    };
    let policies = Policies {
        resource: Some(PolicyRef {
            document: &document,
            label: PolicyLabel::default(),
        }),
        ..Policies::default()
    };
    assert_eq!(
        decide(&request, &policies).is_allowed(),
        table(pattern, text)
    );
});

fn table(pattern: &str, text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    // Which prefixes of the text the pattern so far matches.
    let mut row = vec![false; text.len() + 1];
    row[0] = true;
    for glyph in pattern.chars() {
        let mut next = vec![false; text.len() + 1];
        for at in 0..=text.len() {
            let before = at > 0 && row[at - 1];
            next[at] = match glyph {
                '*' => row[at] || (at > 0 && next[at - 1]),
                '?' => before,
                exact => before && text[at - 1] == exact,
            };
        }
        row = next;
    }
    row[text.len()]
}
