//! A policy that is written on a page: an inline one, and what is found wrong with it.
use super::At;
use super::ask::address;
use super::entity::{Kind, absent, back_to, document};
use super::parts::{act, denied, field, section, table};
use crate::web::editor;
use crate::web::findings::{self, Subject};
use crate::web::form::Form;
use crate::web::pages::iam::{Cell, Part, Row, Screen, Section};
use doorward_identity::Answer;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::accessanalyzer::types::{
    PolicyType, ValidatePolicyResourceType as ResourceType,
};

/// What is found wrong with a policy that is on the page.
pub(super) fn findings(at: &At<'_>, document: String, of: Option<ResourceType>) -> Section {
    let kind = if of.is_some() {
        PolicyType::ResourcePolicy
    } else {
        PolicyType::IdentityPolicy
    };
    let subject = Subject { document, kind, of };
    let (_, found) = findings::of(at.visitor, at.member, &subject);
    let rows = found.rows.into_iter().map(|finding| {
        let places = finding.places.iter().map(|place| &*place.path);
        let places = places.collect::<Vec<_>>().join(", ");
        Row {
            cells: vec![
                Cell::badge(finding.label, finding.tone),
                Cell::text(finding.title).under(finding.details).wire(),
                Cell::code(places),
            ],
            forms: Vec::new(),
        }
    });
    let mut parts = vec![Part::Alert(found.refused)];
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        parts.push(table(
            at.t.list_of_findings(),
            &[at.t.kind(), at.t.finding(), at.t.place()],
            rows,
            "",
        ));
    }
    section("findings", at.t.findings(), &found.verdict, parts)
}

/// Shows the page again with what was typed, which is checked and not saved.
#[expect(clippy::unnecessary_wraps, reason = "the table of deeds has it so")]
pub(super) fn check(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let back = super::act::back(form);
    let (path, query) = back.split_once('?').unwrap_or((&back, ""));
    let show = super::screen_at(path).unwrap_or(inline_policy);
    let ask = super::Ask::of(query).and(form);
    Ok(super::render(at.visitor, at.member, show, ask, None))
}

/// The button for that.
pub(super) fn check_button(at: &At<'_>) -> (&'static str, &'static str) {
    ("/console/iam/check", at.t.check_policy())
}

/// `/console/iam/inline`: one inline policy, or a new one.
pub(super) fn inline_policy(at: &At<'_>) -> Screen {
    let (kind, name, policy) = (at.ask.get("kind"), at.ask.get("name"), at.ask.get("policy"));
    let kind = Kind::parse(&kind);
    if let Some(absent) = absent(at, kind, &name) {
        return absent;
    }
    let kind = kind.unwrap_or(Kind::User);
    let fields = [
        ("kind", kind.noun()),
        ("name", &*name),
        ("policy", &*policy),
    ];
    let here = address("/console/iam/inline", &fields);
    let typed = at.ask.get("PolicyDocument");
    let mut parts = Vec::new();
    let text = match (typed.is_empty(), policy.is_empty()) {
        (false, _) => typed,
        (true, true) => editor::START.to_owned(),
        (true, false) => match document(at, kind, &name, &policy) {
            Ok(text) => text,
            Err(error) => {
                parts.push(denied(at, at.t.the_policy(), &error));
                String::new()
            }
        },
    };
    let operation = format!("do/Put{}Policy", kind.word());
    let mut form = act(
        &operation,
        &here,
        &[(kind.member(), &name)],
        at.t.save_policy(),
    )
    .tone("primary");
    if policy.is_empty() {
        let typed = at.ask.get("PolicyName");
        let named = field("text", "PolicyName", at.t.name(), &typed).longest(128);
        form.fields.push(named.required());
    } else {
        form.hidden.push(("PolicyName".to_owned(), policy.clone()));
    }
    let area = field("area", "PolicyDocument", at.t.policy_document(), &text).longest(131_072);
    form.fields.push(area.required());
    form.also = Some(check_button(at));
    parts.push(Part::Form(form));
    Screen {
        area: kind.area(),
        title: if policy.is_empty() {
            at.t.new_inline_of(&name)
        } else {
            policy
        },
        links: vec![back_to(at, kind, &name)],
        sections: vec![
            section("policy", at.t.inline_policy(), "", parts),
            findings(at, text, None),
        ],
        ..Screen::default()
    }
}
