//! The simulator: what an identity, or a policy that is pasted, may do.
//!
//! It asks IAM's simulator as whoever is signed in, and shows the answer. All that was chosen
//! travels in the form, so that no step needs a script.
mod offers;
mod results;
mod setup;
mod texts;

use super::calls::take;
use super::pages::{Alert, Results, SimulatorPage};
use super::visitor::{Member, Visitor};
use super::{done, respond};
use doorward_identity::{Answer, Performed, Request};
use setup::Setup;

/// Where the page is.
const PAGE: &str = "/console/simulator";

/// `/console/simulator`; `?identity=`, `action=` and `resource=` fill it in.
pub(super) fn show(visitor: &Visitor, member: &Member, query: &str) -> Answer {
    page(visitor, member, 200, Setup::asked(query), Shown::default())
}

/// Its form: another step of choosing, or the run.
pub(super) fn submit(visitor: &Visitor, request: &Request<'_>) -> Performed<Answer> {
    let (member, form) = match take(visitor, request, PAGE) {
        Ok(taken) => taken,
        Err(answer) => return done(answer),
    };
    let t = visitor.language;
    let mut setup = Setup::sent(&form);
    if let Some(alert) = setup.too_much(t) {
        let shown = Shown {
            alert: Some(alert),
            ..Shown::default()
        };
        return done(page(visitor, &member, 413, Setup::default(), shown));
    }
    let mut shown = Shown::default();
    let mut status = 200;
    match form.text("do").as_str() {
        "run" if setup.actions.is_empty() => {
            status = 400;
            shown.alert = Some(Alert::bad(t.not_run(), t.name_an_action()));
        }
        "run" => match results::run(visitor, &member, &setup) {
            Ok(results) => shown.results = Some(results),
            Err(error) => {
                status = error.status;
                shown.alert = Some(Alert::refused(t.not_run(), &error.message));
            }
        },
        "keys" => match offers::keys(visitor, &member, &setup) {
            Ok(keys) => setup.offer(keys),
            Err(error) => {
                status = error.status;
                shown.alert = Some(Alert::refused(t.keys_not_shown(), &error.message));
            }
        },
        "find" => shown.finding = true,
        // The key that sends a form, in whichever field.
        "choose" => shown.finding = !setup.find.is_empty(),
        _ => {}
    }
    done(page(visitor, &member, status, setup, shown))
}

/// What the page shows beside what was chosen.
#[derive(Default)]
struct Shown {
    alert: Option<Alert>,
    results: Option<Results>,
    /// Another identity is wanted.
    finding: bool,
}

fn page(visitor: &Visitor, member: &Member, status: u16, setup: Setup, shown: Shown) -> Answer {
    let (identities, more) = offers::identities(visitor, member, &setup, shown.finding);
    let (offered, offered_more) = offers::actions(&setup);
    let page = SimulatorPage {
        here: "simulator",
        me: member.me(),
        alert: shown.alert,
        services: offers::services(&setup.service),
        longest: setup::LONGEST,
        identities,
        more,
        offered,
        offered_more,
        entries: setup.rows(visitor.language),
        custom: setup.custom,
        find: setup.find,
        policy: setup.policy,
        boundary: setup.boundary,
        resource_policy: setup.resource_policy,
        resource_owner: setup.resource_owner,
        caller: setup.caller,
        actions: setup.actions.join("\n"),
        resources: setup.resources.join("\n"),
        filter: setup.filter,
        results: shown.results,
    };
    respond::page(visitor, status, &page)
}
