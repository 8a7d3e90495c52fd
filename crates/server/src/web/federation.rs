//! The federation endpoint, for brokers and for the browsers they send.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-custom-url.html>
use super::jar;
use super::pages::ErrorPage;
use super::visitor::Visitor;
use super::{done, respond};
use doorward_identity::sign_in::{Brokered, FederatedLogin, Step, Unfederated};
use doorward_identity::{Answer, Performed, Request};
use doorward_names::Secret;
use std::collections::BTreeMap;

/// Where it is.
pub(super) const PATH: &str = "/federation";

/// What a request asks for, each once.
struct Parameters(BTreeMap<String, Secret<String>>);

impl Parameters {
    /// From the query and the form: brokers send either.
    fn of(request: &Request<'_>) -> Result<Self, Unfederated> {
        let media_type = request.header("content-type").unwrap_or_default();
        let form = media_type
            .to_ascii_lowercase()
            .starts_with("application/x-www-form-urlencoded");
        let body = match request.method {
            "POST" if form => request.body,
            "POST" if !request.body.is_empty() => return Err(Unfederated::Malformed),
            _ => b"",
        };
        let mut found = BTreeMap::new();
        let query = form_urlencoded::parse(request.query.as_bytes());
        for (name, value) in query.chain(form_urlencoded::parse(body)) {
            let value = Secret::new(value.into_owned());
            if found.insert(name.into_owned(), value).is_some() {
                return Err(Unfederated::Malformed);
            }
        }
        Ok(Self(found))
    }

    fn text(&self, name: &str) -> Option<String> {
        self.0.get(name).map(|value| value.expose().clone())
    }

    fn wanted(&mut self, name: &str) -> Result<Secret<String>, Unfederated> {
        self.0.remove(name).ok_or(Unfederated::Malformed)
    }
}

/// `/federation`.
pub(super) fn answer(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    // A token works once, so that nothing may look at it beforehand.
    if !matches!(request.method, "GET" | "POST") {
        return done(respond::method_not_allowed(&visitor, "GET, POST"));
    }
    let parameters = Parameters::of(request);
    let action = parameters
        .as_ref()
        .ok()
        .and_then(|parameters| parameters.text("Action"));
    match (parameters, action.as_deref()) {
        (Ok(parameters), Some("getSigninToken")) => done(signin_token(&visitor, parameters)),
        (Ok(parameters), Some("login")) => login(visitor, parameters),
        _ => done(refuse(&visitor, Unfederated::Malformed)),
    }
}

fn signin_token(visitor: &Visitor, mut parameters: Parameters) -> Answer {
    let made = parameters.wanted("Session").and_then(|session| {
        let brokered = Brokered {
            session,
            session_duration: parameters.text("SessionDuration"),
            duration_seconds: parameters.text("DurationSeconds"),
        };
        let (installation, visit) = (&visitor.installation, &visitor.visit);
        installation.signin_token(&brokered, visit, &visitor.moment)
    });
    match made {
        Ok(token) => respond::json(&serde_json::json!({ "SigninToken": token })),
        Err(refused) => refuse(visitor, refused),
    }
}

fn login(visitor: Visitor, mut parameters: Parameters) -> Performed<Answer> {
    let wanted = parameters.text("Destination").unwrap_or_default();
    let login = parameters.wanted("SigninToken").and_then(|token| {
        Ok(FederatedLogin {
            token,
            issuer: parameters.text("Issuer").unwrap_or_default(),
            destination: on_our_console(&visitor, &wanted)?,
        })
    });
    let login = match login {
        Ok(login) => login,
        Err(refused) => return done(refuse(&visitor, refused)),
    };
    if let Some(answer) = jar::full(&visitor) {
        return done(answer);
    }
    let (installation, visit) = (&visitor.installation, &visitor.visit);
    let step = installation.federate(login, visit, &visitor.moment);
    step.map(move |step| match step {
        Ok(Step::SignedIn {
            cookie,
            destination,
            ..
        }) => {
            let cookies = vec![visitor.entered(cookie.expose())];
            let mut answer = respond::redirect_with(&destination, cookies);
            answer.status = 302;
            answer
        }
        Ok(_) => refuse(&visitor, Unfederated::Token),
        Err(refused) => refuse(&visitor, refused),
    })
}

/// The path on our console that `Destination` means; the console's home where it says nothing.
/// Sessions belong to the host they were opened at, so that the way never leads to another.
pub(super) fn on_our_console(visitor: &Visitor, wanted: &str) -> Result<String, Unfederated> {
    if wanted.is_empty() {
        return Ok("/console".to_owned());
    }
    let rest = wanted
        .strip_prefix("https://")
        .or_else(|| wanted.strip_prefix("http://"));
    let Some(rest) = rest else {
        return Err(Unfederated::Malformed);
    };
    let at = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(at);
    if visitor.is_own_host(authority) {
        Ok(path.to_owned())
    } else {
        Err(Unfederated::Malformed)
    }
}

/// A refusal, in the words that AWS's endpoint has where they are known.
fn refuse(visitor: &Visitor, refused: Unfederated) -> Answer {
    let t = visitor.language;
    let (title, text) = match refused {
        Unfederated::Malformed => (
            t.bad_request(),
            "The request sent by the client was syntactically incorrect.",
        ),
        Unfederated::Credentials => (t.bad_request(), "Invalid credentials parameter"),
        Unfederated::Token => (t.dead_link(), t.federated_dead_text()),
        Unfederated::Barred => (t.federated_barred(), t.federated_barred_text()),
        Unfederated::Unavailable => return respond::unavailable(visitor),
    };
    let page = ErrorPage {
        status: 400,
        title,
        text: text.to_owned(),
        link: "/console",
        link_text: t.to_console(),
        request_id: visitor.request_id(),
    };
    respond::page(visitor, 400, &page)
}
