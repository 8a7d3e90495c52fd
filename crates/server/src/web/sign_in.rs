//! Signing in and out: shows the machine's steps and sends on what people answer to them.
use super::branding;
use super::cookies::Cookie;
use super::done;
use super::form::{self, Form};
use super::jar;
use super::pages::{Alert, EnrolFirstPage, MfaCodePage, NewPasswordPage, SignInPage};
use super::passkey;
use super::respond;
use super::security;
use super::switch_role;
use super::visitor::{Visitor, asked_region};
use super::words::Language;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use doorward_identity::sign_in::{
    Refused, Remembered, RememberedName, Step, Submission, destination,
};
use doorward_identity::{Answer, Performed, Request};
use doorward_names::{AccountAlias, AccountId};

/// What was typed, to be shown again beside a refusal.
#[derive(Clone, Default)]
struct Typed {
    root: bool,
    account: String,
    user_name: String,
    email: String,
    destination: String,
    region: String,
    /// Whether it is beside whoever is signed in already.
    add: bool,
}

impl From<&Remembered> for Typed {
    fn from(known: &Remembered) -> Self {
        match &known.name {
            RememberedName::Root(email) => Self {
                root: true,
                email: email.clone(),
                ..Self::default()
            },
            RememberedName::User(name) => Self {
                account: known.account.to_string(),
                user_name: name.clone(),
                ..Self::default()
            },
        }
    }
}

/// Whether `known` is of the kind and the account that are asked for, where any are.
fn is_wanted(known: &Remembered, root: Option<bool>, account: Option<&str>) -> bool {
    let is_root = matches!(known.name, RememberedName::Root(_));
    let of_account =
        |account: &str| account == known.account_label || account == known.account.to_string();
    root.is_none_or(|root| root == is_root) && account.is_none_or(of_account)
}

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

/// `/signin`, `/signin/<account id or alias>`.
pub(super) fn show(visitor: &Visitor, rest: &str, query: &str) -> Answer {
    let field = |name: &str| {
        let mut fields = form_urlencoded::parse(query.as_bytes());
        fields
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.into_owned())
    };
    let wanted = field("destination").or_else(|| field("redirect_uri"));
    let wanted = destination(wanted.as_deref().unwrap_or_default()).to_owned();
    let by_path = rest
        .strip_prefix('/')
        .map(str::to_lowercase)
        .unwrap_or_default();
    let account = match by_path.as_str() {
        // The addresses of forms, opened as pages: begin at the beginning.
        "" | "root" | "user" | "forget" | "switch" | "mfa" | "passkey" | "enrol"
        | "new-password" => field("account"),
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
    let signed_out = field("signed-out").map(|from| match from.as_str() {
        "everywhere" => visitor.language.signed_out_everywhere(),
        _ => visitor.language.signed_out(),
    });
    let recovered = field("recovered").map(|_| visitor.language.recovered());
    let good = signed_out.or(recovered).map(Alert::good);
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

/// Ends the session; the cookie goes whether it was still good or not.
pub(super) fn out(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let Some(member) = visitor.member() else {
        return done(left(&visitor, "/signin?signed-out"));
    };
    match Form::take(&visitor, request, Some(&member.session.csrf)) {
        Ok(form) => jar::sign_out(visitor, &member, form.text("all") == "on"),
        Err(refused) => done(refuse(&visitor, refused)),
    }
}

/// The session is over: its cookie goes, and that of the forms before it.
pub(super) fn left(visitor: &Visitor, page: &str) -> Answer {
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

fn follow(visitor: &Visitor, step: Step, typed: Typed) -> Answer {
    let form = visitor.form_token();
    match step {
        Step::SignedIn {
            cookie,
            destination,
            remembered,
        } => {
            let secure = visitor.is_secure();
            let mut cookies = vec![visitor.entered(cookie.expose())];
            cookies.extend(remembered.map(|kept| Cookie::Remembered.set(&kept, secure)));
            respond::redirect_with(&destination, cookies)
        }
        Step::AwaitMfaCode {
            flow,
            who,
            devices,
            passkeys,
            refused,
        } => {
            let (status, alert) = told(visitor.language, refused);
            let page = MfaCodePage {
                alert,
                who,
                devices,
                passkeys,
                flow,
                form,
            };
            match page.passkeys {
                Some(_) => respond::live_page(visitor, status, &page),
                None => respond::page(visitor, status, &page),
            }
        }
        Step::AwaitEnrolment {
            flow,
            who,
            device,
            seed,
            qr,
            refused,
        } => {
            let wrong = || {
                let t = visitor.language;
                Alert::bad(t.wrong_codes(), t.wrong_codes_text())
            };
            let status = if refused.is_some() { 403 } else { 200 };
            let page = EnrolFirstPage {
                alert: refused.map(|_| wrong()),
                who,
                device,
                seed_spaced: security::spaced(seed.expose()),
                qr: BASE64.encode(qr.expose()),
                flow,
                form,
            };
            respond::page(visitor, status, &page)
        }
        Step::AwaitNewPassword {
            flow,
            who,
            rules,
            refused,
        } => {
            let (status, alert) = told(visitor.language, refused);
            respond::page(
                visitor,
                status,
                &NewPasswordPage {
                    alert,
                    who,
                    rules,
                    flow,
                    form,
                },
            )
        }
        Step::Refused(Refused::Unavailable) => respond::unavailable(visitor),
        Step::Refused(refused) => {
            let wait = match refused {
                Refused::Wait { seconds } => Some(seconds),
                _ => None,
            };
            let (status, alert) = told(visitor.language, Some(refused));
            let mut answer = respond::page(visitor, status, &page(visitor, typed, alert));
            answer
                .headers
                .extend(wait.map(|seconds| ("retry-after", seconds.to_string())));
            answer
        }
    }
}

/// A refusal in words, with its status.
pub(super) fn told(t: Language, refused: Option<Refused>) -> (u16, Option<Alert>) {
    let Some(refused) = refused else {
        return (200, None);
    };
    let (status, title, text) = match refused {
        Refused::Passkey => return (403, Some(passkey::wrong(t))),
        Refused::Credentials => (403, t.wrong(), t.wrong_text().to_owned()),
        Refused::Expired => (403, t.expired(), t.expired_text().to_owned()),
        Refused::Barred => (403, t.barred(), t.barred_text().to_owned()),
        Refused::MfaCode => (403, t.wrong_code(), t.wrong_code_text().to_owned()),
        Refused::NewPassword(why) => {
            let alert = Alert::refused(t.password_not_taken(), &why);
            return (400, Some(alert));
        }
        Refused::Differ => (400, t.password_not_taken(), t.passwords_differ().to_owned()),
        Refused::Wait { seconds } => (429, t.too_many(), wait(t, seconds)),
        Refused::Stale => (403, t.stale(), t.stale_text().to_owned()),
        Refused::Unavailable => (503, t.later(), t.nothing_changed().to_owned()),
    };
    (status, Some(Alert::bad(title, text)))
}

fn wait(t: Language, seconds: u64) -> String {
    match seconds {
        1 => t.wait_a_second().to_owned(),
        2..=90 => t.wait_seconds(seconds),
        _ => t.wait_minutes(seconds.div_ceil(60)),
    }
}

fn full(t: Language) -> Alert {
    Alert::warn(t.five(), t.five_text())
}

fn page(visitor: &Visitor, typed: Typed, alert: Option<Alert>) -> SignInPage {
    let known = visitor.remembered.as_ref().filter(|known| {
        let known = Typed::from(*known);
        (known.root, &known.email) == (typed.root, &typed.email)
            && (&known.account, &known.user_name) == (&typed.account, &typed.user_name)
    });
    let known = known.map(|known| known.account_label.clone());
    let account = match visitor.account {
        Some(_) => "",
        None => typed.account.as_str(),
    };
    let to = |root| link(Some(root), &typed, account);
    let account_named = Some(typed.account.as_str()).filter(|account| is_account(account));
    let account_named = account_named.map(str::to_owned).or_else(|| {
        let known = visitor.remembered.as_ref().filter(|_| known.is_some());
        known.map(|known| known.account.to_string())
    });
    let brand = visitor.installation.brand(account_named.as_deref());
    SignInPage {
        logo: brand.logo.as_deref().map(branding::path),
        background: brand.background.as_deref().map(branding::path),
        alert,
        root: typed.root,
        user_link: to(false),
        root_link: to(true),
        known,
        query: form_query(&typed),
        others: match visitor.own_session() {
            None => jar::listed(visitor.language, &visitor.behind()),
            Some(_) => Vec::new(),
        },
        account: typed.account,
        user_name: typed.user_name,
        email: typed.email,
        destination: destination(&typed.destination).to_owned(),
        form: visitor.form_token(),
    }
}

/// The sign-in page's address.
fn link(root: Option<bool>, typed: &Typed, account: &str) -> String {
    let wanted = typed.destination.as_str();
    let mut query = form_urlencoded::Serializer::new(String::new());
    if let Some(root) = root {
        query.append_pair("kind", if root { "root" } else { "user" });
    }
    if typed.add {
        query.append_pair("add", "");
    }
    if !typed.region.is_empty() {
        query.append_pair("region", &typed.region);
    }
    if is_account(account) {
        query.append_pair("account", account);
    }
    if destination(wanted) != "/console" {
        query.append_pair("destination", destination(wanted));
    }
    match query.finish() {
        query if query.is_empty() => "/signin".to_owned(),
        query => format!("/signin?{query}"),
    }
}

/// The region that a form's address carries on.
fn region_of(request: &Request<'_>) -> String {
    let region = asked_region(request.query);
    region.map_or_else(String::new, |region| region.as_str().to_owned())
}

fn is_adding(request: &Request<'_>) -> bool {
    form_urlencoded::parse(request.query.as_bytes()).any(|(name, _)| name == "add")
}

/// What the addresses of forms end with, so that it is still known when they are shown again.
fn form_query(typed: &Typed) -> String {
    match (typed.region.as_str(), typed.add) {
        ("", false) => String::new(),
        ("", true) => "?add".to_owned(),
        (region, false) => format!("?region={region}"),
        (region, true) => format!("?region={region}&add"),
    }
}

fn is_account(text: &str) -> bool {
    AccountId::parse(text).is_ok() || AccountAlias::parse(text).is_ok()
}
