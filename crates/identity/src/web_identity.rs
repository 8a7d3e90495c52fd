//! Web identities: whom an OpenID Connect provider's token is about.
//!
//! A token becomes a [`WebIdentity`] in [`identify`], and nowhere else. The provider's keys come
//! in as a value; where they are not at hand, the answer is what must be fetched, and the caller of
//! this crate fetches it. See "OIDC federation" in the IAM User Guide.

mod cache;
mod claims;
mod exchange;
mod keys;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
mod token;
mod wanted;

use crate::Timestamp;
use crate::state::{Account, OidcProvider};
use cache::Found;
pub(crate) use cache::KeyCache;
use doorward_names::{Arn, OidcProviderName};
use doorward_shapes::sts::errors::{ExpiredToken, InvalidIdentityToken};
use doorward_shapes::{ErrorAnswer, ModelError as _};
pub(crate) use exchange::claimed_role;
use serde_json::{Map, Value};
use std::sync::Arc;
use token::Token;
pub use wanted::{Fetched, KeysWanted, Trust};

/// The bearer of a token that was verified.
#[derive(Clone, Debug)]
pub struct WebIdentity {
    /// The provider's ARN.
    pub provider: Arn,
    /// Its name, with which its condition keys begin.
    pub issuer: OidcProviderName,
    /// `sub`.
    pub subject: String,
    /// The client id it is for: `azp` where there is one, else `aud`.
    pub audience: String,
    /// How the server was trusted that the keys came from.
    pub trust: Trust,
    /// `exp`, in seconds.
    pub expires: i64,
    claims: Map<String, Value>,
}

/// Why a token is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// It is no JSON Web Token.
    NotAToken,
    /// It is signed in a way that is not taken.
    Unsupported,
    /// A claim is missing, or not of its type.
    Missing(&'static str),
    /// Nobody in the account vouches for its issuer.
    NoProvider(String),
    /// The keys cannot be had.
    NoKeys,
    /// None of the keys signed it.
    NotSigned,
    /// It is for somebody else.
    Audience,
    /// It is for many, and does not say who of them presents it.
    Audiences,
    /// It is over.
    Expired { now: i64, expires: i64 },
    /// It was issued too long ago.
    TooOld { age: i64 },
    /// It begins later.
    NotYet,
    /// Its subject is longer than AWS's.
    Subject,
    /// Its claims on tags or source identity cannot be read.
    Tags,
}

/// What becomes of a token.
pub(crate) enum Identified {
    /// It is verified.
    Known(Arc<WebIdentity>),
    /// The provider's keys are wanted first.
    Wants(KeysWanted),
}

/// Whom `token` is about, as a provider of `account` vouches.
pub(crate) fn identify(
    token: &str,
    account: Option<&Account>,
    cache: &KeyCache,
    now: Timestamp,
) -> Result<Identified, Refused> {
    let token = Token::parse(token)?;
    let issuer = token.text("iss")?;
    let found = account.and_then(|account| {
        let name = OidcProviderName::of_url(issuer)?;
        Some((account, account.oidc_providers.get(&name)?))
    });
    // An account that is not there has no provider: that reads the same.
    let (account, provider) = found.ok_or_else(|| Refused::NoProvider(issuer.to_owned()))?;
    // Only a token that could be taken costs the provider a request.
    let audience = claims::audience(&token, provider)?;
    claims::check(&token, now)?;
    let wanted = wanted(provider);
    let known = match cache.find(&wanted, &token, now)? {
        Found::Keys(known) => known,
        Found::Ask => return Ok(Identified::Wants(wanted)),
    };
    if !known.keys.signed(&token) {
        return Err(Refused::NotSigned);
    }
    Ok(Identified::Known(Arc::new(WebIdentity {
        provider: provider.arn(account.id()),
        issuer: provider.name.clone(),
        subject: token.text("sub")?.to_owned(),
        audience,
        trust: known.trust,
        expires: token.seconds("exp")?,
        claims: token.claims,
    })))
}

fn wanted(provider: &OidcProvider) -> KeysWanted {
    KeysWanted {
        provider: provider.name.clone(),
        thumbprints: provider.thumbprints.clone(),
    }
}

impl Refused {
    /// In AWS's words, where they are known: those of the algorithm, the signature, the times
    /// before which a token does not count, the subject and the tags are ours.
    pub(crate) fn answer(&self) -> ErrorAnswer {
        let invalid = |message: &str| InvalidIdentityToken::new(message).answer();
        match self {
            Self::NotAToken => invalid(
                "The ID Token provided is not a valid JWT. (You may see this error if you sent an \
                 Access Token)",
            ),
            Self::Unsupported => invalid(
                "The token must be signed with RS256, RS384, RS512, ES256, ES384 or ES512, and \
                 have no critical extensions.",
            ),
            Self::Missing(claim) => invalid(&format!("Missing a required claim: {claim}.")),
            Self::NoProvider(issuer) => invalid(&format!(
                "No OpenIDConnect provider found in your account for {issuer}"
            )),
            // The two spaces are AWS's.
            Self::NoKeys => invalid(
                "Couldn't retrieve verification key from your identity provider,  please \
                 reference AssumeRoleWithWebIdentity documentation for requirements",
            ),
            Self::NotSigned => invalid("The token's signature could not be verified."),
            Self::Audience => invalid("Incorrect token audience"),
            Self::Audiences => invalid(
                "Token audience contains more than one audience while authorized party is not \
                 present",
            ),
            Self::Expired { now, expires } => ExpiredToken::new(format!(
                "Token expired: current date/time {now} must be before the expiration date/time \
                 {expires}"
            ))
            .answer(),
            Self::TooOld { age } => ExpiredToken::new(format!("Token too old: {age}")).answer(),
            Self::NotYet => invalid("The token is not valid yet."),
            Self::Subject => invalid("The token's subject has more than 255 characters."),
            Self::Tags => invalid("The token's tags or its source identity cannot be read."),
        }
    }
}

/// Keeps what was `fetched`, or that it could not be.
pub(crate) fn keep(cache: &KeyCache, wanted: KeysWanted, fetched: Option<Fetched>, now: Timestamp) {
    cache.keep(wanted, fetched, now);
}
