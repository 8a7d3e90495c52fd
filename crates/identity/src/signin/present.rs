//! What a program shows to be given credentials, held against the login it is of.
use super::Proof;
use super::token::{Part, Token};
use crate::caller::Caller;
use crate::means::Means;
use crate::sign_in::{caller_of, password_of};
use crate::state::{Account, Login, LoginClient, LoginOrigin, StoredSession, World};
use crate::{Facts, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use doorward_names::{AccountId, Arn, Region, Secret};
use doorward_shapes::signin::errors::{AccessDenied, InternalServer, Validation};
use doorward_shapes::signin::types::{CreateOAuth2TokenRequestBody, OAuth2ErrorCode};
use doorward_shapes::{ErrorAnswer, ModelError as _};
use sha2::{Digest as _, Sha256};

/// How long a code is good for, in seconds: RFC 6749 has ten minutes as the most.
pub(super) const CODE_LIFETIME: i64 = 10 * 60;
/// How long the refresh token before the last is answered with the last, in seconds: an answer
/// may be lost, and several tools share one.
const GRACE: i64 = 60;

/// A login whose code or refresh token was shown, by a program that may.
pub(crate) struct Presented<'w> {
    pub(super) account: &'w Account,
    pub(super) login: &'w Login,
    pub(super) session: &'w StoredSession,
    pub(super) caller: Caller,
    /// How many refresh tokens there are from now on.
    pub(super) generation: u32,
}

impl Presented<'_> {
    /// When and how whoever agreed had signed in then.
    pub(super) fn origin(&self) -> LoginOrigin {
        self.login.origin.clone().unwrap_or(LoginOrigin {
            signed_in: self.session.signed_in,
            mfa: self.caller.mfa(),
            expires: self.session.expires,
        })
    }

    /// Whoever agreed to the login.
    pub(crate) fn into_caller(self) -> Caller {
        self.caller
    }
}

/// Why a program is given nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// The request is not one.
    Invalid(&'static str),
    /// The code is over, was used or is none.
    Code,
    /// The login is over.
    Token,
    /// The password is another now.
    Password,
    /// What works once was used before: somebody has taken it, so the login of this id ends.
    Reused(AccountId, String),
}

/// The login that `body` shows a secret of, with the `proof` of a key.
pub(crate) fn present<'w>(
    body: &CreateOAuth2TokenRequestBody,
    proof: &Proof,
    world: &'w World,
    means: &Means,
    now: Timestamp,
) -> Result<Presented<'w>, Refused> {
    let client = LoginClient::parse(&body.client_id);
    let client = client.ok_or(Refused::Invalid("The client id is not known."))?;
    let by_code = match body.grant_type.as_str() {
        "authorization_code" => true,
        "refresh_token" => false,
        _ => return Err(Refused::Invalid("The grant type is not supported.")),
    };
    let nothing = || {
        if by_code {
            Refused::Code
        } else {
            Refused::Token
        }
    };
    let shown = if by_code {
        body.code.as_deref()
    } else {
        let token = body.refresh_token.as_ref();
        token.map(|token| token.expose().as_str())
    };
    let shown = shown.ok_or(Refused::Invalid(
        "The code or the refresh token is missing.",
    ))?;
    let token = Token::read(shown, means).ok_or_else(nothing)?;
    let account = world.account(token.account).ok_or_else(nothing)?;
    let login = account.logins.get(&token.login).ok_or_else(nothing)?;
    if login.client != client {
        return Err(Refused::Invalid(
            "The client is another than the one that was signed in.",
        ));
    }
    let generation = match (token.part, by_code) {
        (Part::Code, true) => by_the_code(body, login, now)?,
        (Part::Refresh(number), false) => by_refresh(number, proof, login, now)?,
        _ => return Err(nothing()),
    };
    let (session, caller) = login.standing(account, world, now)?;
    Ok(Presented {
        account,
        login,
        session,
        caller,
        generation,
    })
}

fn by_the_code(
    body: &CreateOAuth2TokenRequestBody,
    login: &Login,
    now: Timestamp,
) -> Result<u32, Refused> {
    if now >= login.began.plus_seconds(CODE_LIFETIME) {
        return Err(Refused::Code);
    }
    if body.redirect_uri.as_deref() != Some(&login.redirect_uri) {
        return Err(Refused::Invalid(
            "The redirect URI is another than the code was sent to.",
        ));
    }
    let verifier = body.code_verifier.as_deref();
    let verifier = verifier.ok_or(Refused::Invalid("The code verifier is missing."))?;
    let hash = Secret::new(URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)));
    if !hash.matches(login.challenge.as_bytes()) {
        return Err(Refused::Invalid(
            "The code verifier is not that of the code challenge.",
        ));
    }
    // Only who began the login gets here, so only they can end it by showing the code again.
    match login.exchanged {
        None => Ok(1),
        Some(_) => Err(login.reused()),
    }
}

fn by_refresh(number: u32, proof: &Proof, login: &Login, now: Timestamp) -> Result<u32, Refused> {
    let exchanged = login.exchanged.as_ref().ok_or(Refused::Token)?;
    if exchanged.key != proof.key {
        return Err(Refused::Invalid(
            "The DPoP proof is of another key than the login's.",
        ));
    }
    if number == exchanged.generation {
        return Ok(number.saturating_add(1));
    }
    let is_last_but_one = number.checked_add(1) == Some(exchanged.generation);
    if is_last_but_one && now < exchanged.refreshed.plus_seconds(GRACE) {
        return Ok(exchanged.generation);
    }
    Err(login.reused())
}

impl Login {
    /// What it stands on, if it still does and was not revoked.
    pub(super) fn standing<'w>(
        &self,
        account: &'w Account,
        world: &'w World,
        now: Timestamp,
    ) -> Result<(&'w StoredSession, Caller), Refused> {
        match self.revoked {
            None => self.grounds(account, world, now),
            Some(_) => Err(Refused::Token),
        }
    }

    /// What it stands on, revoked or not: its console session and whoever agreed.
    pub(super) fn grounds<'w>(
        &self,
        account: &'w Account,
        world: &'w World,
        now: Timestamp,
    ) -> Result<(&'w StoredSession, Caller), Refused> {
        if self.password != password_of(account, &self.principal) {
            return Err(Refused::Password);
        }
        let session = account.sessions.get(&self.session);
        let session = session.filter(|session| now.plus_seconds(1) <= self.ends(session));
        let session = session.ok_or(Refused::Token)?;
        let caller = caller_of(session, account, world).ok_or(Refused::Token)?;
        Ok((session, caller))
    }

    /// When it ends at the latest, on its console session `session`.
    pub(super) fn ends(&self, session: &StoredSession) -> Timestamp {
        let over = self.origin.as_ref().map(|origin| origin.expires);
        over.map_or(session.expires, |over| over.min(session.expires))
    }

    /// `aws:SignInSessionArn` of what the program is given.
    pub(super) fn arn(&self) -> Arn {
        session_arn(&self.region, self.account, &self.id)
    }

    fn reused(&self) -> Refused {
        Refused::Reused(self.account, self.id.clone())
    }
}

/// A sign-in's session, as policies know it.
pub(crate) fn session_arn(region: &Region, account: AccountId, id: &str) -> Arn {
    let resource = format!("session/{id}");
    Arn::build("signin", region.as_str(), &account.to_string(), &resource)
}

/// The proof in the `DPoP` header of a request for a token.
pub(crate) fn proof_in(
    header: Option<&str>,
    facts: &Facts,
    public_host: &str,
) -> Result<Proof, Refused> {
    let header = header.ok_or(Refused::Invalid("The DPoP proof is missing."))?;
    let hosts = [facts.host.as_str(), public_host];
    let secure = facts.peer.tls.is_some();
    Proof::verify(header, ("/v1/token", &hosts), secure, facts.now).map_err(Refused::Invalid)
}

impl Refused {
    /// In the words of the model, with the status that clients tell the codes by.
    pub(crate) fn answer(&self) -> ErrorAnswer {
        let denied = |message: &str, code, status| {
            let mut answer = AccessDenied::new(message, code).answer();
            answer.status = status;
            answer
        };
        match self {
            Self::Invalid(message) => {
                Validation::new(*message, OAuth2ErrorCode::InvalidRequest).answer()
            }
            Self::Code => denied(
                "The authorization code has expired or was used before.",
                OAuth2ErrorCode::AuthcodeExpired,
                401,
            ),
            Self::Token | Self::Reused(..) => denied(
                "The session has expired.",
                OAuth2ErrorCode::TokenExpired,
                401,
            ),
            Self::Password => denied(
                "The user's credentials have changed.",
                OAuth2ErrorCode::UserCredentialsChanged,
                403,
            ),
        }
    }
}

/// `error` with the code that clients of `signin` look for.
pub(crate) fn in_words_of_oauth(error: ErrorAnswer) -> ErrorAnswer {
    let message = error.message.as_str();
    let (mut answer, status) = match error.code.as_str() {
        "AccessDenied" if error.members.is_none() => {
            let code = OAuth2ErrorCode::InsufficientPermissions;
            (AccessDenied::new(message, code).answer(), 403)
        }
        "ValidationError" | "ValidationException" | "SerializationException" => {
            let code = OAuth2ErrorCode::InvalidRequest;
            (Validation::new(message, code).answer(), 400)
        }
        "InternalFailure" => {
            let code = OAuth2ErrorCode::ServerError;
            (InternalServer::new(message, code).answer(), 500)
        }
        _ => return error,
    };
    answer.status = status;
    answer
}
