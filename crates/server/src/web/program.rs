//! A program asks to be signed in, as `aws login` does: the page that asks the person, and the one
//! that shows a code for another device.
use super::calls::{self, take};
use super::form::Form;
use super::pages::{Alert, CodePage, ProgramPage};
use super::visitor::{Member, Visitor};
use super::{done, respond, sign_in, times};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use doorward_identity::signin::{PATH, requested};
use doorward_identity::state::LoginClient;
use doorward_identity::{Answer, Performed, Request};
use doorward_shapes::signin_pages::{AuthorizeOAuth2Access, AuthorizeOAuth2AccessInput};
use std::collections::BTreeMap;

/// What a program asks, of whose forms and addresses each field comes once.
struct Asked {
    input: AuthorizeOAuth2AccessInput,
    state: String,
    client: LoginClient,
}

/// The longest `state` that is sent back.
const STATE_AT_MOST: usize = 128;

impl Asked {
    /// What the fields say, or what is wrong with them: then no code goes anywhere.
    fn read(visitor: &Visitor, field: impl Fn(&str) -> String) -> Result<Self, String> {
        if field("response_type") != "code" {
            return Err("The response_type must be code.".to_owned());
        }
        let state = field("state");
        if state.len() > STATE_AT_MOST {
            return Err("The state has more than 128 characters.".to_owned());
        }
        let input = AuthorizeOAuth2AccessInput {
            scope: field("scope"),
            redirect_uri: field("redirect_uri"),
            code_challenge_method: field("code_challenge_method"),
            client_id: field("client_id"),
            code_challenge: field("code_challenge"),
        };
        let client = requested(&input, &visitor.visit, &visitor.moment)?;
        Ok(Self {
            input,
            state,
            client,
        })
    }

    /// The fields, in the order a program writes them.
    fn fields(&self) -> [(&'static str, &str); 7] {
        let input = &self.input;
        [
            ("response_type", "code"),
            ("client_id", &input.client_id),
            ("state", &self.state),
            ("code_challenge_method", &input.code_challenge_method),
            ("scope", &input.scope),
            ("redirect_uri", &input.redirect_uri),
            ("code_challenge", &input.code_challenge),
        ]
    }

    /// This page.
    fn page(&self) -> String {
        format!("{PATH}?{}", written(&self.fields()))
    }

    /// Back to the program, with what became of it.
    fn back(&self, name: &'static str, value: &str) -> String {
        let answer = written(&[(name, value), ("state", &self.state)]);
        format!("{}?{answer}", self.input.redirect_uri)
    }

    /// Where the answer goes, which the browser must be told before it follows it from a form.
    fn origin(&self) -> &str {
        let uri = self.input.redirect_uri.as_str();
        uri.strip_suffix("/oauth/callback").unwrap_or("'self'")
    }
}

/// `/v1/authorize`: the person is asked.
pub(super) fn show(visitor: &Visitor, query: &str) -> Answer {
    let asked = match once(query.as_bytes()) {
        Some(fields) => Asked::read(visitor, |name| {
            fields.get(name).cloned().unwrap_or_default()
        }),
        None => Err("A parameter is there twice.".to_owned()),
    };
    match (asked, visitor.member()) {
        (Ok(asked), Some(member)) => ask(visitor, &member, &asked, None),
        (Ok(asked), None) => sign_in::then(&asked.page()),
        (Err(wrong), _) => respond::bad_request(visitor, visitor.language.program_wrong(), wrong),
    }
}

/// What the person answers.
pub(super) fn answer(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let (member, form) = match take(&visitor, request, "/console") {
        Ok(taken) => taken,
        Err(answer) => return done(answer),
    };
    let asked = match read(&visitor, &form) {
        Ok(asked) => asked,
        Err(wrong) => {
            let answer = respond::bad_request(&visitor, visitor.language.program_wrong(), wrong);
            return done(answer);
        }
    };
    if form.text("answer") != "allow" {
        return done(respond::redirect(&match asked.client {
            LoginClient::SameDevice => asked.back("error", "access_denied"),
            LoginClient::CrossDevice => "/console".to_owned(),
        }));
    }
    let input = asked.input.clone();
    let made = calls::call::<AuthorizeOAuth2Access>(&visitor, &member, input);
    made.map(move |made| match made {
        Ok(made) => respond::redirect(&asked.back("code", made.code.expose())),
        Err(error) => {
            let alert = Alert::refused(visitor.language.program_refused(), &error.message);
            ask(&visitor, &member, &asked, Some((error.status, alert)))
        }
    })
}

fn read(visitor: &Visitor, form: &Form) -> Result<Asked, String> {
    Asked::read(visitor, |name| form.text(name))
}

fn ask(visitor: &Visitor, member: &Member, asked: &Asked, refused: Option<(u16, Alert)>) -> Answer {
    let (status, alert) = refused.map_or((200, None), |(status, alert)| (status, Some(alert)));
    let page = ProgramPage {
        alert,
        remote: asked.client == LoginClient::CrossDevice,
        arn: member.session.arn.to_string(),
        me: member.me(),
        address: visitor.visit.peer.address.to_string(),
        region: visitor.visit.region.to_string(),
        expires: times::long(visitor.language, member.session.expires),
        add: sign_in::beside(&asked.page()),
        page: asked.page(),
        redirect_uri: asked.input.redirect_uri.clone(),
        fields: asked
            .fields()
            .map(|(name, value)| (name, value.to_owned()))
            .to_vec(),
    };
    respond::page_to(visitor, status, &page, asked.origin())
}

/// `/v1/sessions/confirmation`: a code to be carried to the device where the program waits.
pub(super) fn code(visitor: &Visitor, query: &str) -> Answer {
    let fields = once(query.as_bytes()).unwrap_or_default();
    let field = |name: &str| fields.get(name).cloned().unwrap_or_default();
    let (code, state) = (field("code"), field("state"));
    let is_one = (1..=512).contains(&code.len()) && state.len() <= STATE_AT_MOST;
    if !is_one {
        return respond::not_found(visitor);
    }
    let text = written(&[("state", &state), ("code", &code)]);
    let code = BASE64.encode(text);
    respond::page(visitor, 200, &CodePage { code })
}

/// The fields of a query, if each is there once.
fn once(query: &[u8]) -> Option<BTreeMap<String, String>> {
    let mut fields = BTreeMap::new();
    for (name, value) in form_urlencoded::parse(query) {
        if fields
            .insert(name.into_owned(), value.into_owned())
            .is_some()
        {
            return None;
        }
    }
    Some(fields)
}

fn written(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish()
}
