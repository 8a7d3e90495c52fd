//! Signing in and out: shows the machine's steps and sends on what people answer to them.
mod steps;
mod typed;

pub(super) use steps::told;
pub(super) use typed::address_of;

use super::cookies::Cookie;
use super::form::{self, Form};
use super::pages::Alert;
use super::visitor::{Visitor, asked_region};
use super::{done, jar, respond, switch_role};
use doorward_identity::sign_in::{Submission, destination, form_token};
use doorward_identity::{Answer, Performed, Request};
use steps::{follow, full, page};
use typed::{Typed, is_account, is_adding, is_own, is_wanted, link, region_of};

/// Leads to the sign-in page, and from there back to what was asked for.
pub(super) fn first(visitor: &Visitor, request: &Request<'_>) -> Answer {
    let wanted = match request.query {
        "" => request.path.to_owned(),
        query => format!("{}?{query}", request.path),
    };
    let wanted = destination(&wanted);
    match visitor.own_session() {
        Some(own) => switch_role::ended(visitor, &own, wanted),
        None => then(wanted),
    }
}

/// Leads to the sign-in page, and from there to `page`, which is one of ours.
pub(super) fn then(page: &str) -> Answer {
    let typed = Typed {
        destination: page.to_owned(),
        ..Typed::default()
    };
    respond::redirect(&link(None, &typed, ""))
}

/// The sign-in page for one identity more, which leads to `page`.
pub(super) fn beside(page: &str) -> String {
    let typed = Typed {
        destination: page.to_owned(),
        add: true,
        ..Typed::default()
    };
    link(None, &typed, "")
}

/// `/signin`, `/signin/<account id or alias>`.
pub(super) fn show(visitor: &Visitor, rest: &str, query: &str) -> Answer {
    let field = |name: &str| {
        let mut fields = form_urlencoded::parse(query.as_bytes());
        fields
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.into_owned())
    };
    let wanted = field("destination").or_else(|| field("redirect_uri"));
    let wanted = destination(&visitor.on_our_console(wanted.unwrap_or_default())).to_owned();
    let by_path = rest
        .strip_prefix('/')
        .map(str::to_lowercase)
        .unwrap_or_default();
    let account = match by_path.as_str() {
        // The addresses of forms, opened as pages: begin at the beginning.
        own if own.is_empty() || is_own(own) => field("account"),
        account if is_account(account) => Some(account.to_owned()),
        _ => return respond::not_found(visitor),
    };
    let add = field("add").is_some();
    if !add && visitor.own_session().is_some() {
        return respond::redirect(&wanted);
    }
    let account = account.filter(|account| is_account(account));
    let account = account.or_else(|| visitor.account.clone());
    let kind = field("kind").map(|kind| kind == "root");
    let region = asked_region(query)
        .or_else(|| asked_region(wanted.split_once('?').unwrap_or_default().1))
        .map(|region| region.as_str().to_owned())
        .unwrap_or_default();
    // Who adds an identity is another than before.
    let offered = visitor.remembered.as_ref().filter(|_| !add);
    let offered = offered.filter(|known| is_wanted(known, kind, account.as_deref()));
    let typed = Typed {
        destination: wanted,
        region,
        add,
        ..offered.map_or_else(
            || Typed {
                root: kind == Some(true),
                account: account.unwrap_or_default(),
                ..Typed::default()
            },
            Typed::from,
        )
    };
    let t = visitor.language;
    let signed_out = field("signed-out").map(|from| match from.as_str() {
        "everywhere" => Alert::good(t.signed_out_everywhere()),
        "twice" => Alert::warn(t.twice(), t.twice_text()),
        _ => Alert::good(t.signed_out()),
    });
    let recovered = field("recovered").map(|_| Alert::good(t.recovered()));
    let good = signed_out.or(recovered);
    let alert = if visitor.is_full() {
        Some(full(visitor.language))
    } else {
        good
    };
    respond::page(visitor, 200, &page(visitor, typed, alert))
}

/// Root's e-mail address and password.
pub(super) fn root(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let form = match take(&visitor, request) {
        Ok(form) => form,
        Err(answer) => return done(answer),
    };
    let typed = Typed {
        root: true,
        email: form.trimmed("email"),
        destination: form.text("destination"),
        region: region_of(request),
        add: is_adding(request),
        ..Typed::default()
    };
    let submission = Submission::Root {
        email: typed.email.clone(),
        password: form.secret("password"),
        destination: typed.destination.clone(),
        remember: form.text("remember") == "on",
    };
    send(visitor, submission, typed)
}

/// An IAM user's account, name and password.
pub(super) fn user(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let form = match take(&visitor, request) {
        Ok(form) => form,
        Err(answer) => return done(answer),
    };
    let typed = Typed {
        account: form.trimmed("account"),
        user_name: form.trimmed("user_name"),
        destination: form.text("destination"),
        region: region_of(request),
        add: is_adding(request),
        ..Typed::default()
    };
    let submission = Submission::User {
        account: typed.account.clone(),
        user_name: typed.user_name.clone(),
        password: form.secret("password"),
        destination: typed.destination.clone(),
        remember: form.text("remember") == "on",
    };
    send(visitor, submission, typed)
}

/// The code of a device.
pub(super) fn mfa_code(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    match take(&visitor, request) {
        Ok(form) => {
            let device = Some(form.text("device")).filter(|device| !device.is_empty());
            let submission = Submission::MfaCode {
                flow: form.text("flow"),
                device,
                code: form.text("code"),
                next: Some(form.text("next")).filter(|next| !next.trim().is_empty()),
            };
            send(visitor, submission, Typed::default())
        }
        Err(answer) => done(answer),
    }
}

/// Two codes of a new device.
pub(super) fn enrol(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    match take(&visitor, request) {
        Ok(form) => {
            let submission = Submission::Enrolment {
                flow: form.text("flow"),
                codes: [form.trimmed("code1"), form.trimmed("code2")],
            };
            send_step(visitor, submission)
        }
        Err(answer) => done(answer),
    }
}

/// A new password.
pub(super) fn new_password(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    match take(&visitor, request) {
        Ok(form) => {
            let flow = form.text("flow");
            let (password, again) = (form.secret("password"), form.secret("again"));
            let submission = Submission::NewPassword {
                flow,
                password,
                again,
            };
            send(visitor, submission, Typed::default())
        }
        Err(answer) => done(answer),
    }
}

/// The browser forgets who signed in last.
pub(super) fn forget(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    done(match take(&visitor, request) {
        Ok(form) => {
            let cookie = Cookie::Remembered.clear(visitor.is_secure());
            let typed = Typed {
                destination: form.text("destination"),
                region: region_of(request),
                ..Typed::default()
            };
            let page = link(None, &typed, "");
            respond::redirect_with(&page, vec![cookie])
        }
        Err(answer) => answer,
    })
}

/// The sign-in page, where there is room for no other identity.
pub(super) fn full_page(visitor: &Visitor) -> Answer {
    let page = page(visitor, Typed::default(), Some(full(visitor.language)));
    respond::page(visitor, 409, &page)
}

/// Ends the session; the cookie goes whether it was still good or not.
pub(super) fn out(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let member = visitor.member();
    let (token, issuer) = match (member, &visitor.jar.front) {
        (Some(member), _) => (member.session.csrf, member.session.issuer),
        // It goes on where the console is open, and a page of it may be open here.
        (None, Some(front)) if visitor.is_barred() => (form_token(front.current()), None),
        _ => return done(left(&visitor, "/signin?signed-out")),
    };
    match Form::take(&visitor, request, Some(&token)) {
        Ok(form) => jar::sign_out(visitor, issuer, form.text("all") == "on"),
        Err(refused) => done(refuse(&visitor, refused)),
    }
}

/// Whether `path` is the sign-in page of an account, by its id or alias.
pub(super) fn is_of_account(path: &str) -> bool {
    let word = path.strip_prefix("/signin/");
    word.is_some_and(|word| !is_own(word))
}

/// The session is over: its cookie goes, and that of the forms before it.
pub(super) fn left(visitor: &Visitor, page: &str) -> Answer {
    if visitor.jar.is_empty() {
        // Another site's form brings no cookies, and takes none away.
        return respond::redirect(page);
    }
    let secure = visitor.is_secure();
    let cookies = vec![visitor.stepped_back(), Cookie::Form.clear(secure)];
    respond::redirect_with(page, cookies)
}

/// What a form that is not taken is answered with.
pub(super) fn refuse(visitor: &Visitor, refused: form::Refused) -> Answer {
    match refused {
        form::Refused::Malformed => respond::bad_form(visitor),
        form::Refused::Foreign => respond::foreign_form(visitor),
    }
}

pub(super) fn take(visitor: &Visitor, request: &Request<'_>) -> Result<Form, Answer> {
    let token = visitor.expected_token();
    Form::take(visitor, request, token.as_deref()).map_err(|refused| refuse(visitor, refused))
}

/// Takes a step of a sign-in that has begun.
pub(super) fn send_step(visitor: Visitor, submission: Submission) -> Performed<Answer> {
    send(visitor, submission, Typed::default())
}

fn send(visitor: Visitor, submission: Submission, typed: Typed) -> Performed<Answer> {
    if visitor.is_full() {
        let page = page(&visitor, typed, Some(full(visitor.language)));
        return done(respond::page(&visitor, 409, &page));
    }
    let step = visitor
        .installation
        .sign_in(submission, &visitor.visit, &visitor.moment);
    step.map(move |step| follow(&visitor, step, typed))
}
