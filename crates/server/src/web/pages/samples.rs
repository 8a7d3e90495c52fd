//! Every page with every sample: rendered, held against what no page may contain, and written to
//! `target/pages` for whoever wants to look at them.
use super::*;
use crate::web::assets::{MARK, SCRIPT, STYLE};
use crate::web::times;
use crate::web::words::{Language, Shown};
use doorward_identity::Timestamp;
use std::fs;
use std::path::Path;

mod activity;
mod checklist;
mod console;
mod door;
mod iam;
mod policies;
mod switch_role;
mod why;

#[test]
fn every_page_with_every_sample_renders_without_strangers_or_code_in_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/pages");
    fs::create_dir_all(folder.join("static")).unwrap();
    for asset in [&STYLE, &MARK, &SCRIPT] {
        fs::write(
            folder.join(asset.path().trim_start_matches('/')),
            asset.bytes,
        )
        .unwrap();
    }
    for (name, html) in all() {
        // Scripts are files of ours, and nothing stands between their tags.
        let script = format!("<script src=\"{}\" defer></script>", SCRIPT.path());
        assert!(html.matches(&script).count() <= 1, "{name}");
        for forbidden in [
            "<script",
            "<style",
            " style=",
            "javascript:",
            "//fonts",
            "http-equiv",
        ] {
            let rest = html.replace(&script, "");
            assert!(!rest.contains(forbidden), "{name} contains {forbidden}");
        }
        let handlers = html
            .split_whitespace()
            .any(|word| word.starts_with("on") && word.contains("=\""));
        assert!(!handlers, "{name} has an event handler");
        for attribute in ["href=\"", "src=\"", "action=\""] {
            for rest in html.split(attribute).skip(1) {
                let ours = [
                    "/",
                    "#",
                    "data:image/png;base64,",
                    "data:text/csv;base64,",
                    "https://docs.aws.amazon.com/",
                ];
                let value = rest.split('"').next().unwrap();
                let ok = ours.iter().any(|start| value.starts_with(start));
                assert!(ok && !value.starts_with("//"), "{name}: {attribute}{value}");
            }
        }
        assert_eq!(
            html.matches(" method=\"post\"").count(),
            html.matches("name=\"form\"").count(),
            "{name}"
        );
        assert_eq!(html.matches("<h1").count(), 1, "{name}");
        let lang = if name.ends_with("-de") { "de" } else { "en" };
        assert!(html.contains(&format!("<html lang=\"{lang}\">")), "{name}");
        assert!(!html.contains("<b>bold"), "{name} does not escape");
        fs::write(folder.join(format!("{name}.html")), html).unwrap();
    }
}

fn all() -> Vec<(String, String)> {
    let mut pages = Vec::new();
    for t in Language::ALL {
        let mut add = |name: &str, page: &dyn askama::DynTemplate| {
            let back = Some("/signin?kind=\"><b>bold".to_owned());
            let shown = (
                "shown",
                Shown {
                    language: t,
                    back,
                    logo: None,
                    background: None,
                },
            );
            let name = match t {
                Language::English => name.to_owned(),
                Language::German => format!("{name}-de"),
            };
            pages.push((name, page.dyn_render_with_values(&shown).unwrap()));
        };
        door::all(t, &mut add);
        console::all(t, &mut add);
        iam::all(t, &mut add);
        policies::all(t, &mut add);
        switch_role::all(t, &mut add);
        activity::all(t, &mut add);
        checklist::all(t, &mut add);
        why::all(t, &mut add);
    }
    pages
}

const DAY: i64 = 86_400;

/// So many seconds after 22 November 2026, 07:05.
fn at(seconds: i64) -> Timestamp {
    Timestamp::from_seconds(1_795_331_100).plus_seconds(seconds)
}

fn denied(t: Language) -> Alert {
    Alert::refused(
        t.no_key_created(),
        "User: arn:aws:iam::111122223333:user/division/ada.lovelace is not authorized to perform: iam:CreateAccessKey on resource: user ada.lovelace because no identity-based policy allows the iam:CreateAccessKey action",
    )
}

fn me() -> Me {
    Me {
        name: "ada.lovelace".into(),
        account: "111122223333".into(),
        account_label: "example-corp".into(),
        form: "t".into(),
        others: Vec::new(),
        full: false,
        role: None,
        may_switch: true,
        roles: Vec::new(),
    }
}

fn others(t: Language) -> Vec<Other> {
    let other = |name: &str, account_label: &str| Other {
        id: "5f".repeat(32),
        name: name.into(),
        account_label: account_label.into(),
    };
    vec![
        other(t.root_user(), "222233334444"),
        other(
            "Developers/a-session-with-a-very-long-name-indeed",
            "example-corp",
        ),
        other("<b>bold", "another-corp"),
    ]
}

fn rules() -> Vec<Rule> {
    vec![Rule::Length(8), Rule::ThreeClasses, Rule::NotYours]
}

fn activity(t: Language) -> Vec<EventRow> {
    let row = |seconds: i64, name: &str, service: &str, error: &str, reason: &str| EventRow {
        at: times::short(t, at(seconds)),
        at_iso: at(seconds).iso(),
        name: name.into(),
        service: service.into(),
        region: "us-east-1".into(),
        address: "203.0.113.17".into(),
        error: error.into(),
        reason: reason.into(),
        why: if reason.is_empty() {
            ""
        } else {
            "/console/why?request=x"
        }
        .into(),
    };
    vec![
        row(
            700,
            "CreateAccessKey",
            "iam",
            "AccessDenied",
            &denied(t).text,
        ),
        row(691, "ListMFADevices", "iam", "", ""),
        row(12, "ConsoleLogin", "signin", "", ""),
        row(1, "CheckMfa", "signin", "", ""),
        row(
            -16,
            "ConsoleLogin",
            "signin",
            "Failure",
            "Failed authentication",
        ),
        row(-51_171, "AssumeRole", "sts", "", ""),
    ]
}
