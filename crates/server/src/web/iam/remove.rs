//! Deleting, with everything that must be gone before: its name is typed first.
//!
//! It goes operation by operation and stops at the first that is refused; what was done until then
//! is told, and deleting again goes on from there. Somebody else may be at the same: what is gone
//! already is passed over, and the last step tells who came too late.
mod looks;
mod steps;

use super::At;
use super::act::well;
use super::ask::address;
use super::entity::Kind;
use super::parts::{act, field, link, section};
use crate::web::form::Form;
use crate::web::pages::Alert;
use crate::web::pages::iam::{Cell, Part, Screen};
use crate::web::words::{Language, Word};
use doorward_identity::Answer;
use doorward_shapes::ErrorAnswer;
use steps::Steps;

/// What can be deleted: how it is called, what goes with it, where it is listed and how it is done.
struct Removal {
    kind: &'static str,
    what: Word,
    goes: Word,
    list: &'static str,
    /// Whether it is there.
    look: fn(&At<'_>, &str) -> Result<(), ErrorAnswer>,
    run: fn(&mut Steps<'_>, &str) -> Result<(), ErrorAnswer>,
}

const REMOVALS: &[Removal] = &[
    Removal {
        kind: "user",
        what: Language::a_user,
        goes: Language::user_goes,
        list: super::PAGE,
        look: looks::user,
        run: steps::user,
    },
    Removal {
        kind: "group",
        what: Language::a_group,
        goes: Language::group_goes,
        list: "/console/iam/groups",
        look: looks::group,
        run: steps::group,
    },
    Removal {
        kind: "role",
        what: Language::a_role,
        goes: Language::role_goes,
        list: "/console/iam/roles",
        look: looks::role,
        run: steps::role,
    },
    Removal {
        kind: "policy",
        what: Language::a_policy,
        goes: Language::policy_goes,
        list: "/console/iam/policies",
        look: looks::policy,
        run: steps::policy,
    },
    Removal {
        kind: "saml",
        what: Language::a_provider,
        goes: Language::saml_goes,
        list: "/console/iam/providers",
        look: looks::saml,
        run: steps::saml,
    },
    Removal {
        kind: "provider",
        what: Language::a_provider,
        goes: Language::oidc_goes,
        list: "/console/iam/providers",
        look: looks::provider,
        run: steps::provider,
    },
];

fn removal(kind: &str) -> Option<&'static Removal> {
    REMOVALS.iter().find(|removal| removal.kind == kind)
}

/// `/console/iam/delete`.
pub(super) fn confirmation(at: &At<'_>) -> Screen {
    let (kind, name) = (at.ask.get("kind"), at.ask.get("name"));
    let Some(removal) = removal(&kind) else {
        return Screen {
            status: 404,
            area: super::PAGE,
            title: at.t.nothing_to_delete().to_owned(),
            ..Screen::default()
        };
    };
    let looked = (removal.look)(at, &name);
    if looked.is_err_and(|error| error.status == 404) {
        return gone(at, removal, &name);
    }
    // Of an ARN people type the end.
    let word = last(&name);
    let fields = [("kind", removal.kind), ("name", &*name)];
    let here = address("/console/iam/delete", &fields);
    let form = act("delete", &here, &fields, at.t.delete()).tone("danger");
    let label = at.t.confirm_by(word);
    let form = form.with(vec![field("text", "confirm", &label, "").required()]);
    let back = match Kind::parse(removal.kind) {
        Some(kind) => kind.page(&name, ""),
        None => removal.list.to_owned(),
    };
    Screen {
        area: removal.list,
        title: at.t.delete_what((removal.what)(at.t), word),
        links: vec![link(at.t.back(), back)],
        sections: vec![section(
            "sure",
            at.t.are_you_sure(),
            (removal.goes)(at.t),
            vec![Part::Form(form)],
        )],
        ..Screen::default()
    }
}

/// There is nothing of the name.
fn gone(at: &At<'_>, removal: &Removal, name: &str) -> Screen {
    let text = at.t.gone_already((removal.what)(at.t), last(name));
    Screen {
        status: 404,
        area: removal.list,
        title: at.t.delete_what((removal.what)(at.t), last(name)),
        links: vec![link(at.t.back(), removal.list)],
        sections: vec![section(
            "gone",
            at.t.not_there(),
            "",
            vec![Part::Empty(text)],
        )],
        ..Screen::default()
    }
}

fn last(name: &str) -> &str {
    match name.strip_prefix("arn:") {
        Some(_) => name.rsplit('/').next().unwrap_or(name),
        None => name,
    }
}

/// Deletes what was confirmed.
#[expect(clippy::unnecessary_wraps, reason = "the table of deeds has it so")]
pub(super) fn run(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let (kind, name) = (form.text("kind"), form.text("name"));
    let Some(removal) = removal(&kind) else {
        return Ok(again(at, form, at.t.nothing_to_delete().to_owned()));
    };
    if form.trimmed("confirm") != last(&name) {
        return Ok(again(at, form, at.t.typed_is_not(last(&name))));
    }
    let mut steps = Steps::new(at);
    match (removal.run)(&mut steps, &name) {
        Ok(()) => Ok(well(removal.list, "delete")),
        Err(error) => Ok(stopped(at, form, &error, steps)),
    }
}

/// The page once more, and why nothing was deleted.
fn again(at: &At<'_>, form: &Form, why: String) -> Answer {
    let alert = Alert::bad(at.t.it_was_not_deleted(), why);
    let ask = super::Ask::default().and(form);
    let mut answer = super::render(at.visitor, at.member, confirmation, ask, Some(alert));
    answer.status = answer.status.max(400);
    answer
}

/// The page once more, with what was refused and what was done before.
fn stopped(at: &At<'_>, form: &Form, error: &ErrorAnswer, steps: Steps<'_>) -> Answer {
    let again = At {
        ask: super::Ask::default().and(form),
        ..*at
    };
    let mut screen = confirmation(&again);
    let done = steps.done();
    if !done.is_empty() {
        let facts = done.into_iter();
        let facts = facts.map(|(what, count)| (what, Cell::text(count.to_string())));
        let hint = if screen.status == 404 {
            ""
        } else {
            at.t.delete_goes_on()
        };
        let facts = Part::Facts(facts.collect());
        let section = section("done", at.t.done_until_then(), hint, vec![facts]);
        screen.sections.insert(0, section);
    }
    let alert = Alert::refused(at.t.it_was_not_deleted(), &error.message);
    let mut answer = super::present(&again, screen, Some(alert));
    answer.status = error.status;
    answer
}
