//! `AuthorizeOAuth2Access`: <https://docs.aws.amazon.com/signin/latest/APIReference/API_AuthorizeOAuth2Access.html>.
//!
//! A page asks for it, in the name of the person who agreed.
use super::console_access::after_sign_in;
use super::present::CODE_LIFETIME;
use super::token::{Part, Token};
use crate::access::Access;
use crate::failure::{Failure, access_denied};
use crate::operation::{Ask, Operation, Permitted};
use crate::sign_in::{Visit, password_of};
use crate::state::{Account, Draft, Login, LoginClient, Unknown};
use crate::{Facts, Moment, Timestamp};
use doorward_shapes::signin::errors::Validation;
use doorward_shapes::signin::types::OAuth2ErrorCode;
use doorward_shapes::signin_pages::{
    AuthorizeOAuth2Access, AuthorizeOAuth2AccessError, AuthorizeOAuth2AccessInput,
    AuthorizeOAuth2AccessOutput,
};
use doorward_shapes::{Call as _, Shape as _};

/// How many programs one console session signs in; the oldest makes room for one more.
const MOST: usize = 20;

impl Operation for AuthorizeOAuth2Access {
    const WRITES: bool = true;

    fn access(
        input: &AuthorizeOAuth2AccessInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<AuthorizeOAuth2AccessError>> {
        let client = client(input, ask.facts)?;
        after_sign_in(ask.caller, ask.facts, ask.world)
            .map_err(|barred| access_denied(barred.0))?;
        let (uri, grant) = (&input.redirect_uri, "authorization_code");
        Ok(client.access(ask.caller, ask.facts, uri, grant))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<AuthorizeOAuth2AccessOutput, Failure<AuthorizeOAuth2AccessError>> {
        let client = client(&call.input, call.facts)?;
        let now = call.facts.now;
        let account = call.account_mut(draft)?;
        // Nothing but a page has one.
        let session = call.facts.console_session.as_ref();
        let session = session.and_then(|id| account.sessions.get(id));
        let session = session.ok_or_else(|| access_denied("Nobody is signed in."))?;
        let login = Login {
            id: call.moment.uuid(),
            account: call.caller.account,
            session: session.id.clone(),
            principal: session.principal.clone(),
            password: password_of(account, &session.principal),
            client,
            redirect_uri: call.input.redirect_uri.clone(),
            challenge: call.input.code_challenge.clone(),
            region: call.facts.region.clone(),
            began: now,
            origin: None,
            revoked: None,
            exchanged: None,
            unknown: Unknown::new(),
        };
        make_room(account, &login.session, now);
        let code = Token {
            account: login.account,
            login: login.id.clone(),
            part: Part::Code,
        };
        let code = code.write(call.means)?;
        account.logins.insert(login);
        Ok(AuthorizeOAuth2AccessOutput { code })
    }
}

/// The client that asks for `input` at a page visited by `visit`, or what is wrong with it: before
/// a person is asked, and before a code is sent anywhere.
pub fn requested(
    input: &AuthorizeOAuth2AccessInput,
    visit: &Visit,
    moment: &Moment,
) -> Result<LoginClient, String> {
    let schema = AuthorizeOAuth2Access::schema().input;
    let violations = doorward_shapes::check(schema, &input.clone().into_value());
    violations.map_err(|violations| violations.to_string())?;
    client(input, &visit.facts(moment)).map_err(|failure| failure.answer().message)
}

/// The client that asks, if all of what it asks is as it must be.
fn client(
    input: &AuthorizeOAuth2AccessInput,
    facts: &Facts,
) -> Result<LoginClient, Failure<AuthorizeOAuth2AccessError>> {
    let invalid = |message: &str| Validation::new(message, OAuth2ErrorCode::InvalidRequest);
    let client = LoginClient::parse(&input.client_id);
    let client = client.ok_or_else(|| invalid("The client_id is not known."))?;
    if !client.may_use(&input.redirect_uri, facts) {
        return Err(invalid("The redirect_uri is not one of the client's.").into());
    }
    if input.scope != "openid" {
        return Err(invalid("The scope must be openid.").into());
    }
    if input.code_challenge_method != "SHA-256" {
        return Err(invalid("The code_challenge_method must be SHA-256.").into());
    }
    let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    if !input.code_challenge.bytes().all(unreserved) {
        return Err(invalid("The code_challenge has characters that none has.").into());
    }
    Ok(client)
}

/// Drops the logins that are over, and the oldest of `session` beyond what may be kept.
fn make_room(account: &mut Account, session: &str, now: Timestamp) {
    let is_over = |login: &Login| {
        let stored = account.sessions.get(&login.session);
        let unused = login.exchanged.is_none() && now >= login.began.plus_seconds(CODE_LIFETIME);
        unused || stored.is_none_or(|stored| stored.expires <= now)
    };
    let (over, good): (Vec<_>, Vec<_>) = account
        .logins
        .iter()
        .filter(|login| login.session == session || is_over(login))
        .map(|login| {
            // What is revoked is only told of, and makes room first.
            let rank = (login.revoked.is_none(), login.began);
            (rank, login.id.clone(), is_over(login))
        })
        .partition(|(_, _, is_over)| *is_over);
    let mut good = good;
    good.sort();
    let beyond = (good.len() + 1).saturating_sub(MOST);
    for (_, id, _) in over.into_iter().chain(good.into_iter().take(beyond)) {
        account.logins.remove(&id);
    }
}
