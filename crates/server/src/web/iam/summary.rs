//! What a policy allows and denies, as a table of services.
use super::At;
use super::parts::{search, section};
use crate::web::pages::iam::{Cell, Part, Row, Section, Table};
use doorward_identity::policy_summary::{AccessLevel, ServiceSummary, summarize};

/// Services that are shown at once.
const MOST: usize = 50;

/// The section of the policy `arn` that says `text`.
pub(super) fn of(at: &At<'_>, arn: &str, text: &str) -> Option<Section> {
    let all = summarize(text)?;
    let count = all.len();
    let find = at.ask.get("find");
    let wanted = find.trim().to_lowercase();
    let mut rows: Vec<_> = all
        .into_iter()
        .filter(|row| {
            let names = [row.title, row.prefix];
            names
                .iter()
                .any(|name| name.to_lowercase().contains(&wanted))
        })
        .collect();
    let more = rows.len().saturating_sub(MOST);
    rows.truncate(MOST);
    let mut parts = Vec::new();
    if count > MOST {
        let path = "/console/iam/policy";
        parts.push(Part::Form(search(at, path, &[("arn", arn)], "find", &find)));
    }
    if rows.is_empty() {
        parts.push(Part::Empty(at.t.no_service().to_owned()));
    } else {
        parts.push(Part::Table(Table {
            label: at.t.list_of_services(),
            columns: vec![
                at.t.effect(),
                at.t.service(),
                at.t.access_level(),
                at.t.resources(),
                at.t.conditions(),
            ],
            rows: rows.iter().map(|summary| row(at, summary)).collect(),
        }));
    }
    if more > 0 {
        parts.push(Part::Empty(at.t.more_of(more)));
    }
    let title = at.t.policy_summary();
    Some(section(
        "services",
        title,
        at.t.policy_summary_hint(),
        parts,
    ))
}

fn row(at: &At<'_>, summary: &ServiceSummary) -> Row {
    let effect = if summary.denies {
        Cell::badge(at.t.denies(), "bad")
    } else {
        Cell::badge(at.t.allows(), "good")
    };
    let resources = match &*summary.resources {
        [] => at.t.all_but_some().to_owned(),
        [one] if one == "*" => at.t.all_resources().to_owned(),
        [one] => one.clone(),
        several => at.t.several(several.len()),
    };
    let keys = match &*summary.keys {
        [] => at.t.no_condition().to_owned(),
        keys => keys.join(", "),
    };
    Row {
        cells: vec![
            effect,
            Cell::text(summary.title).under(summary.prefix),
            Cell::text(levels(at, summary)),
            Cell::text(resources),
            Cell::text(keys),
        ],
        forms: Vec::new(),
    }
}

/// Such as “Full: List. Limited: Read, Write”.
fn levels(at: &At<'_>, summary: &ServiceSummary) -> String {
    if summary.is_full {
        return at.t.full_access().to_owned();
    }
    let of = |full: bool| {
        let levels = summary
            .levels
            .iter()
            .filter(|(_, is_full)| **is_full == full);
        let names: Vec<_> = levels.map(|(level, _)| name(at, *level)).collect();
        names.join(", ")
    };
    match (&*of(true), &*of(false)) {
        (full, "") => at.t.full(full),
        ("", limited) => at.t.limited(limited),
        (full, limited) => format!("{}. {}", at.t.full(full), at.t.limited(limited)),
    }
}

fn name(at: &At<'_>, level: AccessLevel) -> &'static str {
    match level {
        AccessLevel::List => at.t.level_list(),
        AccessLevel::Read => at.t.level_read(),
        AccessLevel::Write => at.t.level_write(),
        AccessLevel::Tagging => at.t.level_tagging(),
        AccessLevel::PermissionsManagement => at.t.level_permissions(),
    }
}
