//! Policies to choose from, and attaching them.
use super::At;
use super::ask::address;
use super::entity::{Kind, absent, attach, back_to};
use super::list::all;
use super::parts::{act, denied, field, search, section};
use crate::web::form::Form;
use crate::web::pages::iam::{Part, Screen};
use doorward_identity::Answer;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::PolicyScopeType;
use doorward_shapes::iam::{ListPolicies, ListPoliciesInput};

/// Policies that can be attached, by scope and part of the name.
pub(super) fn candidates(
    at: &At<'_>,
    find: &str,
) -> Result<Vec<(String, String, bool)>, ErrorAnswer> {
    let policies = all(|marker, most| {
        let output = at.call::<ListPolicies>(ListPoliciesInput {
            scope: Some(PolicyScopeType::All),
            marker,
            max_items: Some(most),
            ..ListPoliciesInput::default()
        })?;
        Ok((output.policies.unwrap_or_default(), output.marker))
    })?;
    let wanted = find.to_lowercase();
    let mut found: Vec<_> = policies
        .into_iter()
        .filter_map(|policy| Some((policy.arn?, policy.policy_name?)))
        .filter(|(_, name)| name.to_lowercase().contains(&wanted))
        .map(|(arn, name)| {
            let of_aws = arn.starts_with("arn:aws:iam::aws:");
            let label = if of_aws { at.t.of_aws(&name) } else { name };
            (of_aws, arn, label)
        })
        .collect();
    found.sort();
    let chosen = |(_, arn, label): (bool, String, String)| {
        let ticked = at.ask.has(&format!("pick:{arn}"));
        (arn, label, ticked)
    };
    Ok(found.into_iter().map(chosen).collect())
}

/// Which of them the form has chosen.
pub(super) fn chosen(form: &Form) -> Vec<String> {
    form.names("pick:").map(str::to_owned).collect()
}

/// `/console/iam/attach`: policies to choose from, with `?as=boundary` one as the boundary.
pub(super) fn chooser(at: &At<'_>) -> Screen {
    let (kind, name, find) = (at.ask.get("kind"), at.ask.get("name"), at.ask.get("find"));
    let kind = Kind::parse(&kind);
    if let Some(absent) = absent(at, kind, &name) {
        return absent;
    }
    let kind = kind.unwrap_or(Kind::User);
    let bounds = at.ask.get("as") == "boundary" && kind != Kind::Group;
    let fields = [
        ("kind", kind.noun()),
        ("name", &*name),
        ("as", if bounds { "boundary" } else { "" }),
    ];
    let here = address(HERE, &fields);
    let mut parts = vec![Part::Form(search(at, HERE, &fields, "find", &find))];
    match candidates(at, &find) {
        Err(error) => parts.push(denied(at, at.t.the_policies(), &error)),
        Ok(found) if found.is_empty() => {
            parts.push(Part::Empty(at.t.none_has_name(&find)));
        }
        Ok(mut found) => {
            let more = found.len().saturating_sub(MOST);
            found.truncate(MOST);
            let form = if bounds {
                let operation = format!("do/Put{}PermissionsBoundary", kind.word());
                let back = kind.page(&name, "permissions");
                let choice = field("pick", "PermissionsBoundary", at.t.policies(), "");
                let form = act(
                    &operation,
                    &back,
                    &[(kind.member(), &name)],
                    at.t.set_boundary(),
                );
                form.with(vec![choice.options(found)])
            } else {
                let choice = field("ticks", "pick:", at.t.policies(), "").id("policies");
                let form = act("attach", &here, &fields, at.t.attach_policies());
                form.with(vec![choice.options(found)])
            };
            parts.push(Part::Form(form.tone("primary")));
            if more > 0 {
                let more = at.t.more_of(more);
                parts.push(Part::Empty(more));
            }
        }
    }
    Screen {
        area: kind.area(),
        title: if bounds {
            at.t.boundary_to_choose(&name)
        } else {
            at.t.attach_policies_to(&name)
        },
        links: vec![back_to(at, kind, &name)],
        sections: vec![section("choose", at.t.policies(), "", parts)],
        ..Screen::default()
    }
}

const HERE: &str = "/console/iam/attach";

/// Candidates that are shown at once.
const MOST: usize = 100;

/// Attaches what was chosen.
pub(super) fn attach_chosen(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let (kind, name) = (form.text("kind"), form.text("name"));
    let kind = Kind::parse(&kind).unwrap_or(Kind::User);
    for arn in chosen(form) {
        attach(at, kind, &name, &arn)?;
    }
    Ok(super::act::well(&kind.page(&name, "permissions"), "attach"))
}
