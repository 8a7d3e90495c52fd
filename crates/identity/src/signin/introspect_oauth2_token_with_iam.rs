//! `IntrospectOAuth2TokenWithIAM`:
//! <https://docs.aws.amazon.com/signin/latest/APIReference/API_dataplane-signin_IntrospectOAuth2TokenWithIAM.html>.
use super::application::{AccessToken, ISSUER, service_of, target};
use super::token::{Part, REFRESH, Token};
use crate::Timestamp;
use crate::access::Access;
use crate::failure::Failure;
use crate::means::Means;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Account, Draft, Login, LoginClient, World};
use doorward_shapes::signin::{
    IntrospectOAuth2TokenWithIAM, IntrospectOAuth2TokenWithIAMError,
    IntrospectOAuth2TokenWithIAMInput, IntrospectOAuth2TokenWithIAMOutput,
};

/// A token that we gave to somebody of the account.
enum Known<'w> {
    Access(Box<AccessToken>),
    /// The refresh token of a login with this number.
    Refresh(&'w Login, u32),
}

impl<'w> Known<'w> {
    fn of(text: &str, account: &'w Account, means: &Means) -> Option<Self> {
        if !text.starts_with(REFRESH) {
            let token = AccessToken::read(text, account.id(), means)?;
            return Some(Self::Access(Box::new(token)));
        }
        let (login, number) = refreshes(text, account, means)?;
        Some(Self::Refresh(login, number))
    }

    /// What it says, while it is good.
    fn told(
        &self,
        account: &Account,
        world: &World,
        now: Timestamp,
    ) -> Option<IntrospectOAuth2TokenWithIAMOutput> {
        match self {
            Self::Access(token) => {
                token
                    .is_active(account, now)
                    .then(|| IntrospectOAuth2TokenWithIAMOutput {
                        client_id: Some(token.client_id.clone()),
                        user_id: Some(token.user_id.clone()),
                        exp: Some(token.exp),
                        iat: Some(token.iat),
                        nbf: Some(token.nbf),
                        sub: Some(token.sub.to_string()),
                        aud: Some(token.aud.clone()),
                        jti: Some(token.jti.clone()),
                        signin_session: Some(token.signin_session.to_string()),
                        ..about("access_token", account)
                    })
            }
            Self::Refresh(login, number) => {
                let exchanged = login.exchanged.as_ref();
                let exchanged = exchanged.filter(|known| known.generation == *number)?;
                let (session, caller) = login.standing(account, world, now).ok()?;
                let made = exchanged.refreshed.seconds();
                Some(IntrospectOAuth2TokenWithIAMOutput {
                    client_id: Some(login.client.id().to_owned()),
                    user_id: Some(caller.user_id()),
                    exp: Some(session.expires.seconds()),
                    iat: Some(made),
                    nbf: Some(made),
                    sub: Some(caller.arn().to_string()),
                    jti: Some(format!("{}/{number}", login.id)),
                    signin_session: Some(login.arn().to_string()),
                    ..about("refresh_token", account)
                })
            }
        }
    }
}

/// Which kind of token `text` would be.
fn kind(text: &str) -> &'static str {
    if text.starts_with(REFRESH) {
        "refresh_token"
    } else {
        "access_token"
    }
}

/// What is told of every good token of its kind.
fn about(kind: &str, account: &Account) -> IntrospectOAuth2TokenWithIAMOutput {
    IntrospectOAuth2TokenWithIAMOutput {
        active: true,
        token_type: Some(kind.to_owned()),
        iss: Some(ISSUER.to_owned()),
        account_id: Some(account.id().to_string()),
        ..IntrospectOAuth2TokenWithIAMOutput::default()
    }
}

/// The login of `account` that the refresh token `text` is of, and its number.
pub(super) fn refreshes<'w>(
    text: &str,
    account: &'w Account,
    means: &Means,
) -> Option<(&'w Login, u32)> {
    let token = Token::read(text, means)?;
    let Part::Refresh(number) = token.part else {
        return None;
    };
    let own = token.account == account.id();
    let login = account.logins.get(&token.login).filter(|_| own)?;
    Some((login, number))
}

impl Operation for IntrospectOAuth2TokenWithIAM {
    fn access(
        input: &IntrospectOAuth2TokenWithIAMInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<IntrospectOAuth2TokenWithIAMError>> {
        let text = input.token.expose();
        let known = Known::of(text, ask.account, ask.means);
        let of = |client: LoginClient| client.resource(ask.caller, ask.facts);
        let (resource, client) = match &known {
            Some(Known::Access(token)) => {
                let service = service_of(&token.aud).unwrap_or_else(|| token.aud.clone());
                (target(&service, ask), Some(token.client_id.as_str()))
            }
            Some(Known::Refresh(login, _)) => (of(login.client), Some(login.client.id())),
            // One that is none takes what most of its kind do.
            None if text.starts_with(REFRESH) => (of(LoginClient::SameDevice), None),
            None => (target("*", ask), None),
        };
        Ok(Access::on(resource)
            .with_some("signin:OAuthClientId", client)
            .with("signin:OAuthTokenType", kind(text)))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<IntrospectOAuth2TokenWithIAMOutput, Failure<IntrospectOAuth2TokenWithIAMError>>
    {
        let account = call.account(draft)?;
        let known = Known::of(call.input.token.expose(), account, call.means);
        let now = call.facts.now;
        let told = known.and_then(|known| known.told(account, draft.world(), now));
        Ok(told.unwrap_or_default())
    }
}
