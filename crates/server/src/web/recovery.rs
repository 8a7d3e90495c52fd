//! A forgotten root password: asks for the link, and takes the new password that it is for.
use super::done;
use super::form::Form;
use super::pages::{Alert, ForgotPage, ResetPage};
use super::respond;
use super::sign_in::{refuse, told};
use super::visitor::Visitor;
use doorward_identity::sign_in::Refused;
use doorward_identity::{Answer, Performed, Request};

/// `/signin/forgot`.
pub(super) fn show_forgot(visitor: &Visitor) -> Answer {
    forgot(visitor, 200, String::new(), false, None)
}

/// An address that a link is to be mailed to.
pub(super) fn ask(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let form = match take(&visitor, request) {
        Ok(form) => form,
        Err(answer) => return done(answer),
    };
    let email = form.trimmed("email");
    if !visitor.installation.settings().sends_mail {
        return done(forgot(&visitor, 200, email, false, None));
    }
    let installation = &visitor.installation;
    let asked = installation.request_recovery(&email, &visitor.visit, &visitor.moment);
    asked.map(move |asked| match asked {
        Ok(()) => forgot(&visitor, 200, email, true, None),
        Err(refused) => {
            let (status, alert) = told(visitor.language, Some(refused));
            forgot(&visitor, status, email, false, alert)
        }
    })
}

/// `/signin/reset?token=`, where the link leads: looked at as often as one likes.
pub(super) fn show_reset(visitor: &Visitor, query: &str) -> Answer {
    let mut fields = form_urlencoded::parse(query.as_bytes());
    let token = fields.find(|(name, _)| name == "token");
    let token = token.map(|(_, token)| token.into_owned());
    reset(visitor, token.unwrap_or_default(), 200, None)
}

/// The new password.
pub(super) fn set(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let form = match take(&visitor, request) {
        Ok(form) => form,
        Err(answer) => return done(answer),
    };
    let (token, again) = (form.text("token"), form.secret("again"));
    let (visit, moment) = (&visitor.visit, &visitor.moment);
    let password = form.secret("password");
    let set = visitor
        .installation
        .recover_by_link(&token, password, &again, visit, moment);
    set.map(move |set| match set {
        Ok(()) => respond::redirect("/signin?kind=root&recovered"),
        Err(Refused::Stale) => reset(&visitor, token, 403, None),
        Err(refused) => {
            let (status, alert) = told(visitor.language, Some(refused));
            reset(&visitor, token, status, alert)
        }
    })
}

fn take(visitor: &Visitor, request: &Request<'_>) -> Result<Form, Answer> {
    let token = visitor.expected_token();
    Form::take(visitor, request, token.as_deref()).map_err(|refused| refuse(visitor, refused))
}

fn forgot(
    visitor: &Visitor,
    status: u16,
    email: String,
    asked: bool,
    alert: Option<Alert>,
) -> Answer {
    let page = ForgotPage {
        alert,
        email,
        asked,
        mail: visitor.installation.settings().sends_mail,
        form: visitor.form_token(),
    };
    respond::page(visitor, status, &page)
}

fn reset(visitor: &Visitor, token: String, status: u16, alert: Option<Alert>) -> Answer {
    let now = visitor.moment.now;
    let Some(page) = visitor.installation.recovery_page(&token, now) else {
        let t = visitor.language;
        let page = ResetPage {
            alert: Some(Alert::bad(t.dead_link(), t.dead_link_text())),
            ..ResetPage::default()
        };
        return respond::page(visitor, 403, &page);
    };
    let page = ResetPage {
        alert,
        email: page.email,
        rules: page.rules,
        token,
        form: visitor.form_token(),
    };
    respond::page(visitor, status, &page)
}
