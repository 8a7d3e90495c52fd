//! Where identity providers send people to: the assertion consumer, and the choice of a role.
//!
//! A provider's page posts here, so no cookie that a page of ours reads comes along. Who is let in
//! goes on to a page that reads them, and joins whoever is signed in with the browser.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-saml.html>
use super::cookies::Cookie;
use super::federation::on_our_console;
use super::jar;
use super::pages::{ErrorPage, SamlPage};
use super::visitor::Visitor;
use super::{done, respond, sign_in};
use askama::Template;
use doorward_identity::sign_in::{Ending, SamlPosted, SamlStep, Step, Unasserted, destination};
use doorward_identity::{Answer, Performed, Request};
use doorward_names::Secret;

/// The assertion consumer.
pub(super) const PATH: &str = "/saml";
/// The assertion consumer of one provider, before its id: where encrypted assertions come to.
const OWN: &str = "/saml/acs/";
/// Where the choice of a role is sent.
pub(super) const ROLE: &str = "/saml/role";
/// Where whoever came in joins the browser's others.
pub(super) const ARRIVED: &str = "/saml/arrived";

/// What a provider is told of us, where AWS has it.
pub(super) const METADATA: &str = "/static/saml-metadata.xml";

/// The id of the provider whose own assertion consumer `path` is.
pub(super) fn provider(path: &str) -> Option<&str> {
    let id = path.strip_prefix(OWN)?;
    is_id(id).then_some(id)
}

/// The provider whose own metadata of us is at `path`, by its id.
pub(super) fn described(path: &str) -> Option<&str> {
    let id = path.strip_prefix("/static/saml/")?;
    let id = id.strip_suffix("/saml-metadata.xml")?;
    is_id(id).then_some(id)
}

fn is_id(id: &str) -> bool {
    let good = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    (1..=64).contains(&id.len()) && id.bytes().all(good)
}

#[derive(Template)]
#[template(path = "saml_metadata.xml")]
struct Metadata {
    entity: String,
    address: String,
}

/// The service provider's metadata, for the provider `id` where there is one.
pub(super) fn metadata(visitor: &Visitor, id: Option<&str>) -> Answer {
    let public_url = &visitor.installation.settings().public_url;
    let entity = format!("{public_url}{PATH}");
    let address = match id {
        Some(id) => format!("{public_url}{OWN}{id}"),
        None => entity.clone(),
    };
    match (Metadata { entity, address }).render() {
        Ok(text) => respond::metadata(text),
        Err(_) => respond::unavailable(visitor),
    }
}

/// Every request here.
pub(super) fn answer(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    match (request.path, request.method) {
        (path, "POST") if path == PATH || provider(path).is_some() => consume(visitor, request),
        (ARRIVED, "GET") => arrived(visitor, request),
        (path, "GET" | "HEAD") if path != ARRIVED => done(respond::redirect("/console")),
        (ARRIVED, _) => done(respond::method_not_allowed(&visitor, "GET")),
        _ => done(respond::method_not_allowed(&visitor, "GET, HEAD, POST")),
    }
}

/// A provider's response.
fn consume(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let media_type = request.header("content-type").unwrap_or_default();
    let media_type = media_type.split(';').next().unwrap_or_default().trim();
    let mut response = Vec::new();
    let mut relay = String::new();
    if media_type.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        for (name, value) in form_urlencoded::parse(request.body) {
            match &*name {
                "SAMLResponse" => response.push(Secret::new(value.into_owned())),
                "RelayState" => relay = value.into_owned(),
                _ => {}
            }
        }
    }
    let (Some(response), None) = (response.pop(), response.pop()) else {
        return done(refuse(&visitor, &Unasserted::NoRole));
    };
    let posted = SamlPosted {
        response,
        provider: provider(request.path).map(str::to_owned),
        destination: wanted(&visitor, &relay),
    };
    let (installation, visit) = (&visitor.installation, &visitor.visit);
    let step = installation.saml_arrives(posted, visit, &visitor.moment);
    step.map(move |step| match step {
        Ok(SamlStep::Choose { ticket, accounts }) => {
            let page = SamlPage {
                form: visitor.form_token(),
                ticket,
                accounts,
            };
            respond::page(&visitor, 200, &page)
        }
        Ok(SamlStep::Done(Step::SignedIn {
            cookie,
            destination,
            ..
        })) => {
            let cookie = Cookie::Arrived.set(cookie.expose(), visitor.is_secure());
            let to = form_urlencoded::byte_serialize(destination.as_bytes());
            let to = format!("{ARRIVED}?to={}", to.collect::<String>());
            respond::redirect_with(&to, vec![cookie])
        }
        Ok(SamlStep::Done(_)) => refuse(&visitor, &Unasserted::Stale),
        Err(refused) => refuse(&visitor, &refused),
    })
}

/// Where `RelayState` leads: a URL or a path of ours. Providers put other things there too, which
/// lead nowhere.
fn wanted(visitor: &Visitor, relay: &str) -> String {
    let path = if relay.starts_with('/') {
        Some(relay.to_owned())
    } else {
        on_our_console(visitor, relay).ok()
    };
    destination(&path.unwrap_or_default()).to_owned()
}

/// The role that a person chose.
pub(super) fn chosen(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let form = match sign_in::take(&visitor, request) {
        Ok(form) => form,
        Err(answer) => return done(answer),
    };
    if let Some(answer) = jar::full(&visitor) {
        return done(answer);
    }
    let (installation, visit) = (&visitor.installation, &visitor.visit);
    let (ticket, role) = (form.text("ticket"), form.text("role"));
    let step = installation.saml_chosen(&ticket, &role, visit, &visitor.moment);
    step.map(move |step| match step {
        Ok(SamlStep::Done(Step::SignedIn {
            cookie,
            destination,
            ..
        })) => respond::redirect_with(&destination, vec![visitor.entered(cookie.expose())]),
        Ok(_) => refuse(&visitor, &Unasserted::Stale),
        Err(refused) => refuse(&visitor, &refused),
    })
}

/// Whoever came in with the redirect before joins the browser's others, in the place of the same
/// identity; where there is no room, their session ends, since nobody would hold it.
fn arrived(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let secure = visitor.is_secure();
    let mut query = form_urlencoded::parse(request.query.as_bytes());
    let to = query.find(|(name, _)| name == "to");
    let to = to.map(|(_, to)| to.into_owned()).unwrap_or_default();
    let to = destination(&to).to_owned();
    let cookie = Cookie::Arrived.read(request, secure).unwrap_or_default();
    let (installation, visit) = (&visitor.installation, &visitor.visit);
    let Some(session) = installation.console_session(&cookie, visit, &visitor.moment) else {
        return done(respond::redirect(&to));
    };
    let spent = Cookie::Arrived.clear(secure);
    if visitor.is_full() && !visitor.holds(&session) {
        let ended = installation.end_sessions(&session, Ending::This, visit, &visitor.moment);
        return ended.map(move |ended| match (ended, jar::full(&visitor)) {
            (Ok(()), Some(mut answer)) => {
                answer.headers.push(("set-cookie", spent));
                answer
            }
            _ => respond::unavailable(&visitor),
        });
    }
    let joined = installation.join(&cookie, visit, &visitor.moment);
    joined.map(move |joined| match joined {
        Ok(()) => respond::redirect_with(&to, vec![visitor.entered(&cookie), spent]),
        Err(_) => respond::unavailable(&visitor),
    })
}

/// A refusal, in the words and the form of AWS's page.
fn refuse(visitor: &Visitor, refused: &Unasserted) -> Answer {
    let t = visitor.language;
    let (status, text) = match refused {
        Unasserted::Refused(answer) => (
            answer.status,
            format!(
                "{} (service: AWSSecurityTokenService; status code: {}; error code: {})",
                answer.message, answer.status, answer.code
            ),
        ),
        Unasserted::NoRole => (
            400,
            "Your request included an invalid SAML response.".to_owned(),
        ),
        Unasserted::Stale => (400, t.saml_stale().to_owned()),
        Unasserted::Barred => (400, t.saml_barred().to_owned()),
        Unasserted::Unavailable => return respond::unavailable(visitor),
    };
    let page = ErrorPage {
        status,
        title: t.saml_not(),
        text,
        link: "/console",
        link_text: t.to_console(),
        request_id: visitor.request_id(),
    };
    respond::page(visitor, status, &page)
}
