//! The pages: what a browser sees.
//!
//! Every page is on every host that has pages, so that none needs wildcard DNS; a session belongs
//! to the host it was signed in at. What a page decides is decided in `doorward-identity`: the
//! handlers here ask, and show the answer.
pub(crate) mod activity;
mod assets;
mod branding;
mod calls;
mod checklist;
mod cookies;
mod device;
mod editor;
mod excerpt;
mod federation;
mod findings;
mod form;
mod home;
mod iam;
mod jar;
mod leaving;
mod multipart;
mod pages;
mod passkey;
mod picture;
mod program;
mod recovery;
mod respond;
mod saml;
mod security;
mod sessions;
mod sign_in;
mod simulator;
mod switch_role;
mod times;
mod turns;
mod visitor;
mod why;
mod words;

#[cfg(test)]
mod tests;

use crate::app::App;
use crate::route::HostKind;
use assets::Asset;
use doorward_identity::{Answer, Moment, Performed, Request, signin};
use std::sync::Arc;
use visitor::{Member, Visitor};

/// Whether `path` is a page on this kind of host.
pub(crate) fn is_page(host: HostKind<'_>, path: &str) -> bool {
    let below = |page: &str| {
        let rest = path.strip_prefix(page);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let by_path = below("/signin")
        || below("/console")
        || below("/static")
        || saml::provider(path).is_some()
        || matches!(
            path,
            "/signout"
                | federation::PATH
                | saml::PATH
                | saml::ROLE
                | saml::ARRIVED
                | leaving::PATH
                | switch_role::PATH
                | words::PATH
                | signin::PATH
                | signin::CONFIRMATION
        );
    match host {
        HostKind::Bare => by_path,
        HostKind::SignIn { .. } | HostKind::Console => by_path || path == "/",
        HostKind::Portal { .. } => false,
    }
}

/// Answers a request for which [`is_page`] holds.
pub(crate) fn handle(
    app: &Arc<App>,
    request: &Request<'_>,
    host: HostKind<'_>,
    moment: &Moment,
) -> Performed<Answer> {
    if let Some(asset) = Asset::at(request.path) {
        return done(respond::asset(asset));
    }
    let visitor = Visitor::of(&app.installation, request, host, moment);
    if visitor.is_reused() {
        return turns::end(visitor);
    }
    let turning = turns::Turning::of(&visitor, request);
    let answer = answer(visitor, request);
    match turning {
        Some(turning) => turning.taken_along(answer),
        None => answer,
    }
}

fn answer(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    if request.path == federation::PATH {
        return federation::answer(visitor, request);
    }
    let described = saml::described(request.path);
    let is_metadata = request.path == saml::METADATA || described.is_some();
    if is_metadata {
        return done(match request.method {
            "GET" | "HEAD" => saml::metadata(&visitor, described),
            _ => respond::method_not_allowed(&visitor, "GET, HEAD"),
        });
    }
    let own = saml::provider(request.path).is_some();
    if own || matches!(request.path, saml::PATH | saml::ARRIVED) {
        return saml::answer(visitor, request);
    }
    if is_of_who_is_signed_in(request.path) && visitor.is_shut_out() {
        return done(respond::barred(&visitor));
    }
    match request.method {
        "GET" | "HEAD" if request.path.trim_end_matches('/') == checklist::PAGE => {
            checklist::show(visitor, request)
        }
        "GET" | "HEAD" if request.path == checklist::REPORT => checklist::file(visitor, request),
        "GET" | "HEAD" => done(show(&visitor, request)),
        "POST" => submit(visitor, request),
        _ => done(respond::method_not_allowed(&visitor, taken(request.path))),
    }
}

/// The methods that a page or a form at `path` takes.
fn taken(path: &str) -> &'static str {
    const BOTH: &str = "GET, HEAD, POST";
    const PAGE: &str = "GET, HEAD";
    match path.trim_end_matches('/') {
        ""
        | "/console"
        | "/console/home"
        | "/console/security"
        | "/console/sessions"
        | "/console/policies"
        | "/console/policies/open"
        | "/console/why"
        | "/console/iam"
        | "/signin"
        | words::PATH
        | activity::PAGE
        | branding::PAGE
        | checklist::PAGE
        | checklist::REPORT
        | signin::CONFIRMATION
        | leaving::PATH => PAGE,
        path if iam::is_page_alone(path) || sign_in::is_of_account(path) => PAGE,
        _ => BOTH,
    }
}

/// Whether `path` is nothing to who is not signed in: they are led to sign in and back.
fn is_of_who_is_signed_in(path: &str) -> bool {
    matches!(path, "/" | switch_role::PATH | signin::PATH)
        || path == "/console"
        || path.starts_with("/console/")
}

/// Whether a form with a picture is sent to `path`.
pub(crate) fn takes_pictures(path: &str) -> bool {
    matches!(
        path,
        "/console/branding/logo" | "/console/branding/background"
    )
}

/// How long the body of a request for a page may be, where it is `most` for others: who is signed
/// in may send a picture, which is made smaller anyway.
pub(crate) fn longest(
    app: &Arc<App>,
    request: &Request<'_>,
    host: HostKind<'_>,
    moment: &Moment,
    most: usize,
) -> usize {
    let visitor = Visitor::of(&app.installation, request, host, moment);
    match visitor.member() {
        Some(_) if takes_pictures(request.path) => most.max(branding::LONGEST),
        _ => most,
    }
}

/// The page for a person whose request was too long to be read.
pub(crate) fn too_long(
    app: &Arc<App>,
    request: &Request<'_>,
    host: HostKind<'_>,
    moment: &Moment,
) -> Answer {
    let visitor = Visitor::of(&app.installation, request, host, moment);
    match visitor.member() {
        Some(member) if takes_pictures(request.path) => branding::too_large(&visitor, &member),
        _ => respond::too_long(&visitor),
    }
}

/// Every page that can be opened.
fn show(visitor: &Visitor, request: &Request<'_>) -> Answer {
    let member = |page: fn(&Visitor, &Member, &str) -> Answer| match visitor.member() {
        Some(member) => page(visitor, &member, request.query),
        None => sign_in::first(visitor, request),
    };
    match request.path.trim_end_matches('/') {
        "" | "/signout" | saml::ROLE | "/console/switch" | "/console/switch-back" => {
            respond::redirect("/console")
        }
        "/console" | "/console/home" => member(home::show),
        signin::PATH => program::show(visitor, request.query),
        signin::CONFIRMATION => program::code(visitor, request.query),
        words::PATH => words::choose(visitor, request),
        leaving::PATH => leaving::show(visitor, request.query),
        switch_role::PATH => member(switch_role::show),
        "/console/security" => member(security::show),
        "/console/sessions" => member(sessions::show),
        activity::PAGE => member(activity::show),
        branding::PAGE => member(branding::show),
        "/console/branding/logo" | "/console/branding/background" | "/console/branding/remove" => {
            respond::redirect(branding::PAGE)
        }
        "/console/policies" => member(editor::show),
        "/console/why" => member(why::show),
        "/console/simulator" => member(simulator::show),
        "/console/policies/open" => iam::policies_moved(request.query),
        // The addresses of its forms, opened as pages.
        "/console/sessions/end" | "/console/sessions/end-all" => respond::redirect(sessions::PAGE),
        "/console/policies/check"
        | "/console/policies/create"
        | "/console/policies/version"
        | "/console/policies/findings" => respond::redirect(editor::PAGE),
        "/console/security/password"
        | "/console/security/mfa/create"
        | "/console/security/mfa/enable"
        | "/console/security/mfa/token"
        | "/console/security/mfa/cancel"
        | "/console/security/mfa/remove"
        | "/console/security/mfa/resync"
        | "/console/security/passkey/begin"
        | "/console/security/passkey/add"
        | "/console/security/keys/create"
        | "/console/security/keys/status"
        | "/console/security/keys/delete" => respond::redirect(security::PAGE),
        path if path.starts_with(iam::BELOW) => iam::show(visitor, request),
        "/console/iam" => respond::redirect(iam::PAGE),
        "/signin/forgot" => recovery::show_forgot(visitor),
        "/signin/reset" => recovery::show_reset(visitor, request.query),
        path => match path.strip_prefix("/signin") {
            Some(rest) => sign_in::show(visitor, rest, request.query),
            None if path.starts_with("/console/") && visitor.member().is_none() => {
                sign_in::first(visitor, request)
            }
            None => branding::picture(visitor, path).unwrap_or_else(|| respond::not_found(visitor)),
        },
    }
}

/// Every form that can be sent.
fn submit(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    match request.path {
        "/signin/root" => sign_in::root(visitor, request),
        "/signin/switch" => done(jar::go_on(&visitor, request)),
        "/signin/forget" => sign_in::forget(visitor, request),
        "/signin/user" => sign_in::user(visitor, request),
        "/signin/mfa" => sign_in::mfa_code(visitor, request),
        "/signin/enrol" => sign_in::enrol(visitor, request),
        "/signin/enrol-passkey" => passkey::enrol(visitor, request),
        "/signin/passkey" => passkey::answer(visitor, request),
        "/signin/new-password" => sign_in::new_password(visitor, request),
        "/signin/forgot" => recovery::ask(visitor, request),
        "/signin/reset" => recovery::set(visitor, request),
        "/signout" => sign_in::out(visitor, request),
        saml::ROLE => saml::chosen(visitor, request),
        "/console/switch" => done(jar::switch(&visitor, request)),
        switch_role::PATH => switch_role::switch(visitor, request),
        "/console/switch-back" => switch_role::back(visitor, request),
        signin::PATH => program::answer(visitor, request),
        "/console/security/password" => security::change_password(visitor, request),
        "/console/security/mfa/create" => security::create_device(visitor, request),
        "/console/security/mfa/enable" => security::enable_device(visitor, request),
        "/console/security/mfa/token" => security::enable_token(visitor, request),
        "/console/security/mfa/cancel" => security::cancel_device(visitor, request),
        "/console/security/mfa/remove" => security::remove_device(visitor, request),
        "/console/security/mfa/resync" => security::resync_device(visitor, request),
        "/console/security/passkey/begin" => done(passkey::begin(&visitor, request)),
        "/console/security/passkey/add" => passkey::add(visitor, request),
        "/console/security/keys/create" => security::create_key(visitor, request),
        "/console/security/keys/status" => security::set_key_status(visitor, request),
        "/console/security/keys/delete" => security::delete_key(visitor, request),
        "/console/branding/logo" => branding::logo(visitor, request),
        "/console/branding/background" => branding::background(visitor, request),
        "/console/branding/remove" => branding::remove(visitor, request),
        "/console/sessions/end" => sessions::end(visitor, request),
        "/console/sessions/end-all" => sessions::end_all(visitor, request),
        "/console/policies/check" => editor::check(visitor, request),
        "/console/policies/findings" => done(editor::check_part(&visitor, request)),
        "/console/policies/create" => editor::create(visitor, request),
        "/console/policies/version" => editor::create_version(visitor, request),
        "/console/simulator" => simulator::submit(&visitor, request),
        path if path.starts_with(iam::BELOW) => iam::submit(visitor, request),
        _ => done(respond::not_found(&visitor)),
    }
}

fn done(answer: Answer) -> Performed<Answer> {
    Performed::Answered(answer)
}
