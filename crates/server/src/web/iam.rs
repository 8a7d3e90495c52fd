//! The identities of an account: users, groups, roles, policies, providers and its settings.
//!
//! A screen asks with IAM's reads and a form is IAM's operation, all as whoever is signed in: what
//! one is not allowed to see is told at its place, beside what one is. Most forms carry the members
//! of one operation by their names on the wire, and need no handler of their own ([`act`]).
mod accessed;
mod act;
mod ask;
mod attach;
mod columns;
mod creation;
mod credentials;
mod deeds;
mod delegation;
mod devices;
mod draft;
mod entity;
mod groups;
mod list;
mod parts;
mod policies;
mod programs;
mod providers;
mod remove;
mod role_creation;
mod roles;
mod root_access;
mod saml;
mod saml_encryption;
mod services;
mod settings;
mod signin_session;
mod summary;
mod tokens;
mod user_creation;
mod users;

pub(super) use policies::moved as policies_moved;

use super::pages::Alert;
use super::pages::iam::{IamPage, Link, Screen};
use super::visitor::{Member, Visitor};
use super::words::{Language, Word};
use super::{calls, done, respond, sign_in, times};
use ask::Ask;
use deeds::DEEDS;
use doorward_identity::{Answer, Performed, Request, Timestamp};
use doorward_shapes::{Call, ErrorAnswer};

/// What every address here begins with.
pub(super) const BELOW: &str = "/console/iam/";

/// Where one is led who asks for none of them.
pub(super) const PAGE: &str = "/console/iam/users";

/// The rules for passwords.
pub(super) const PASSWORDS: &str = "/console/iam/settings#passwords";

/// What a user signs in with.
pub(super) fn credentials_of(user_name: &str) -> String {
    entity::Kind::User.page(user_name, "security")
}

/// The areas, in the order they are offered.
const AREAS: [(&str, Word); 7] = [
    (PAGE, Language::users),
    ("/console/iam/groups", Language::user_groups),
    ("/console/iam/roles", Language::roles),
    ("/console/iam/policies", Language::policies),
    ("/console/iam/providers", Language::identity_providers),
    ("/console/iam/delegation", Language::delegation_requests),
    ("/console/iam/settings", Language::account_settings),
];

type Show = fn(&At<'_>) -> Screen;

const SCREENS: &[(&str, Show)] = &[
    (PAGE, users::list),
    ("/console/iam/users/create", user_creation::show),
    ("/console/iam/user", users::one),
    ("/console/iam/groups", groups::list),
    ("/console/iam/groups/create", groups::creation),
    ("/console/iam/group", groups::one),
    ("/console/iam/roles", roles::list),
    ("/console/iam/roles/create", role_creation::show),
    ("/console/iam/role", roles::one),
    ("/console/iam/policies", policies::list),
    ("/console/iam/policy", policies::one),
    ("/console/iam/providers", providers::list),
    ("/console/iam/provider", providers::one),
    ("/console/iam/saml", saml::one),
    ("/console/iam/delegation", delegation::list),
    ("/console/iam/delegation/request", delegation::one),
    ("/console/iam/settings", settings::show),
    ("/console/iam/attach", attach::chooser),
    ("/console/iam/inline", draft::inline_policy),
    ("/console/iam/delete", remove::confirmation),
];

/// A screen being made: for whom, and of what.
struct At<'a> {
    visitor: &'a Visitor,
    member: &'a Member,
    ask: Ask,
    /// What it is written in.
    t: Language,
}

impl At<'_> {
    fn day(&self, at: doorward_shapes::Timestamp) -> String {
        times::day(self.t, Timestamp::from_millis(at.millis()))
    }

    /// Performs `O` and waits until it is durable: for reads, and on the pool for the rest.
    fn call<O: Call>(&self, input: O::Input) -> Result<O::Output, ErrorAnswer>
    where
        O::Output: Send + 'static,
    {
        calls::call::<O>(self.visitor, self.member, input).wait()
    }
}

/// Every page here that can be opened.
pub(super) fn show(visitor: &Visitor, request: &Request<'_>) -> Answer {
    let Some(member) = visitor.member() else {
        return sign_in::first(visitor, request);
    };
    let path = request.path.trim_end_matches('/');
    let Some(shown) = screen_at(path) else {
        // The address of a form, opened as a page.
        let is_form = DEEDS.iter().any(|deed| deed.path == path);
        return if is_form {
            respond::redirect(PAGE)
        } else {
            respond::not_found(visitor)
        };
    };
    let ask = Ask::of(request.query);
    let told = ask.get("done");
    let told = DEEDS
        .iter()
        .find(|deed| !told.is_empty() && deed.name() == told);
    render(
        visitor,
        &member,
        shown,
        ask,
        told.map(|deed| Alert::good((deed.done)(visitor.language))),
    )
}

/// Every form here that can be sent.
pub(super) fn submit(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let Some(deed) = DEEDS.iter().find(|deed| deed.path == request.path) else {
        return done(respond::not_found(&visitor));
    };
    match calls::take_with_files(&visitor, request, PAGE) {
        Ok((member, form)) => deed.run(visitor, member, form),
        Err(answer) => done(answer),
    }
}

/// Whether `path` is a page that no form is sent to.
pub(super) fn is_page_alone(path: &str) -> bool {
    screen_at(path).is_some() && DEEDS.iter().all(|deed| deed.path != path)
}

fn screen_at(path: &str) -> Option<Show> {
    let found = SCREENS.iter().find(|(known, _)| *known == path);
    found.map(|(_, show)| *show)
}

fn render(
    visitor: &Visitor,
    member: &Member,
    show: Show,
    ask: Ask,
    alert: Option<Alert>,
) -> Answer {
    let at = At {
        visitor,
        member,
        ask,
        t: visitor.language,
    };
    let screen = show(&at);
    present(&at, screen, alert)
}

fn present(at: &At<'_>, screen: Screen, alert: Option<Alert>) -> Answer {
    let areas = AREAS.map(|(to, text)| Link {
        to: to.to_owned(),
        text: text(at.t).to_owned(),
        here: to == screen.area,
    });
    let page = IamPage {
        here: "iam",
        me: at.member.me(),
        alert,
        areas: areas.to_vec(),
        screen,
    };
    respond::page(at.visitor, page.screen.status.max(200), &page)
}

/// The page that a form came from, with what was typed and why nothing was done.
fn refused(
    visitor: &Visitor,
    member: &Member,
    form: &super::form::Form,
    title: &str,
    error: &ErrorAnswer,
) -> Answer {
    let back = act::back(form);
    let (path, query) = back.split_once('?').unwrap_or((&back, ""));
    let alert = Alert::refused(title, &error.message);
    let show = screen_at(path).unwrap_or(users::list);
    let mut answer = render(visitor, member, show, Ask::of(query).and(form), Some(alert));
    answer.status = error.status;
    answer
}

/// The page that a form came from, with what was typed and what is missing.
fn unfinished(at: &At<'_>, form: &super::form::Form, title: &str, why: &str) -> Answer {
    let back = act::back(form);
    let (path, query) = back.split_once('?').unwrap_or((&back, ""));
    let alert = Some(Alert::bad(title, why));
    let show = screen_at(path).unwrap_or(users::list);
    let ask = Ask::of(query).and(form);
    let mut answer = render(at.visitor, at.member, show, ask, alert);
    answer.status = 400;
    answer
}

/// The page of what was made, where not all that was asked for was done.
fn halfway(at: &At<'_>, page: &str, title: &str, error: &ErrorAnswer) -> Answer {
    let (path, query) = page.split_once('?').unwrap_or((page, ""));
    let alert = Some(Alert::refused(title, &error.message));
    let show = screen_at(path).unwrap_or(users::list);
    let mut answer = render(at.visitor, at.member, show, Ask::of(query), alert);
    answer.status = error.status;
    answer
}

/// Every address here: of pages, and of forms.
#[cfg(test)]
pub(super) fn addresses() -> (Vec<&'static str>, Vec<&'static str>) {
    let screens = SCREENS.iter().map(|(path, _)| *path).collect();
    (screens, DEEDS.iter().map(|deed| deed.path).collect())
}
