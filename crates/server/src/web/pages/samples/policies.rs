//! The pages about policies.
use super::{denied, me};
use crate::web::excerpt::{Excerpt, Spot};
use crate::web::pages::{
    Choice, EditorPage, EntryRow, Finding, Findings, FindingsPart, IdentityRow, Listed, Opened,
    Place, Results, SimulatedRow, SimulatorPage, StatementRow,
};
use crate::web::words::{Language, Shown};
use askama::Template;

/// The editor, the list it opens from, and the simulator.
pub(super) fn all(t: Language, add: &mut dyn FnMut(&str, &dyn askama::DynTemplate)) {
    let document = "{\n  \"<b>bold</b>\": \"</textarea><script>\"\n}";
    let (start, end) = (
        Spot { line: 2, column: 3 },
        Spot {
            line: 2,
            column: 16,
        },
    );
    let finding = Finding {
        label: t.an_error(),
        tone: "bad",
        title: "Syntax error".into(),
        code: "SYNTAX_ERROR".into(),
        details: "There is a <b>bold</b> key.".into(),
        learn_more: "https://docs.aws.amazon.com/IAM/latest/UserGuide/x.html".into(),
        places: vec![Place {
            start,
            end,
            path: "<b>bold</b>".into(),
            excerpt: Excerpt::of(document, start, end, 4),
        }],
    };
    let stranger = Finding {
        learn_more: "javascript:alert(1)".into(),
        ..finding.clone()
    };
    let choice = |value: &str, chosen| Choice {
        value: value.into(),
        label: value.into(),
        chosen,
    };
    let page = EditorPage {
        here: "policies",
        me: me(),
        alert: None,
        document: document.into(),
        longest: 131_072,
        kinds: vec![
            choice("IDENTITY_POLICY", true),
            choice("RESOURCE_POLICY", false),
        ],
        resource_types: vec![choice("", true)],
        findings: Findings {
            verdict: t.errors(2),
            rows: vec![finding, stranger],
            ..Findings::default()
        },
        opened: None,
        name: "\"><b>bold</b>".into(),
        description: String::new(),
    };
    add("editor", &page);
    let findings = page.findings.clone();
    add(
        "editor-opened",
        &EditorPage {
            alert: Some(denied(t)),
            opened: Some(Opened {
                arn: "arn:aws:iam::111122223333:policy/\"><b>bold</b>".into(),
                version: "v2".into(),
                ours: true,
            }),
            findings: Findings::refused(denied(t)),
            ..page
        },
    );
    let part = FindingsPart { findings };
    let shown = (
        "shown",
        Shown {
            logo: None,
            background: None,
            language: t,
            back: None,
        },
    );
    let part = part.render_with_values(&shown).unwrap();
    assert!(part.trim_start().starts_with("<div class=\"found\""));
    assert!(!part.contains("<b>bold") && !part.contains("javascript:"));
    simulator(t, add);
}

fn simulator(t: Language, add: &mut dyn FnMut(&str, &dyn askama::DynTemplate)) {
    let hostile = "\"><b>bold</b>";
    let text = |text: &str| text.to_owned();
    let spot = |column| Spot { line: 1, column };
    let row = SimulatedRow {
        action: text("s3:GetObject"),
        resource: text("arn:aws:s3:::<b>bold</b>"),
        allowed: false,
        decision: t.denied_explicitly(),
        why: t.why_denied_explicitly(),
        statements: vec![StatementRow {
            id: text(hostile),
            kind: t.of_account_managed(),
            line: 1,
            column: 1,
            excerpt: Excerpt::of(hostile, spot(1), spot(5), 4),
        }],
        missing: vec![text("aws:<b>bold</b>")],
        boundary: t.boundary_allows(),
        organizations: t.organization_does_not(),
        details: vec![(text("<b>bold</b>"), t.allowed())],
    };
    let choice = |value: &str| Choice {
        value: text(value),
        label: text(value),
        chosen: true,
    };
    let page = SimulatorPage {
        here: "simulator",
        me: me(),
        alert: None,
        longest: 131_072,
        custom: false,
        identities: Listed {
            // More than are seen at once, each of two lines.
            rows: vec![
                IdentityRow {
                    arn: text(hostile),
                    name: text(hostile),
                    kind: t.user(),
                    chosen: true,
                };
                14
            ],
            denied: Some(denied(t)),
        },
        more: 2,
        find: text(hostile),
        policy: text("</textarea><b>bold</b>"),
        boundary: text("</textarea><b>bold</b>"),
        resource_policy: text("</textarea><b>bold</b>"),
        resource_owner: text(hostile),
        caller: text(hostile),
        actions: text("</textarea><b>bold</b>"),
        resources: text("</textarea><b>bold</b>"),
        services: vec![choice("s3")],
        filter: text(hostile),
        offered: vec![text(hostile)],
        offered_more: 3,
        entries: vec![EntryRow {
            key: text(hostile),
            kinds: vec![choice("string")],
            value: text(hostile),
        }],
        results: None,
    };
    add("simulator", &page);
    let results = Results {
        verdict: t.allowed_of(0, 1),
        rows: vec![row],
        truncated: true,
    };
    add(
        "simulator-results",
        &SimulatorPage {
            results: Some(results),
            ..page
        },
    );
}
