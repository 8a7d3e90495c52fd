//! What a token of another issuer is exchanged by: RFC 8693, or RFC 7523 where it is a grant itself.
//!
//! Read in two steps: what was sent, then what the token says, once it is verified.
use super::application::{no_such_target, service_of};
use crate::web_identity::{WebIdentity, claimed_role};
use doorward_names::{Arn, Secret};
use doorward_shapes::signin::CreateOAuth2TokenWithTokenExchangeInput;
use doorward_shapes::signin::errors::{InvalidGrant, InvalidScope, ServiceUnavailable, Validation};
use doorward_shapes::signin::types::OAuth2ErrorCode;
use doorward_shapes::{ErrorAnswer, ModelError as _};

const TOKEN_EXCHANGE: &str = "urn:ietf:params:oauth:grant-type:token-exchange";
const JWT_BEARER: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const JWT: &str = "urn:ietf:params:oauth:token-type:jwt";
/// `issued_token_type`: RFC 8693, section 3.
const ACCESS_TOKEN: &str = "urn:ietf:params:oauth:token-type:access_token";
/// How many managed policies narrow a session at most.
const POLICIES: usize = 10;

/// How a token is exchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// It is somebody's, who is to be acted for.
    TokenExchange,
    /// It is the grant.
    JwtBearer,
}

/// A grant as it was sent.
#[derive(Debug)]
pub(crate) struct Grant {
    kind: Kind,
    pub(crate) token: Secret<String>,
    resource: Option<String>,
    client: Option<String>,
    scope: Option<String>,
}

/// What is wanted, as the request and the token say it together.
#[derive(Debug)]
pub(crate) struct Wish {
    pub(crate) resource: String,
    /// The client that it is given to: the one the token was made for, where none is named.
    pub(crate) client: String,
    pub(crate) scope: Option<String>,
}

impl Kind {
    /// The kind that `grant_type` is.
    pub(crate) fn parse(grant_type: &str) -> Result<Self, ErrorAnswer> {
        match grant_type {
            TOKEN_EXCHANGE => Ok(Self::TokenExchange),
            JWT_BEARER => Ok(Self::JwtBearer),
            _ => {
                let message = "The grant type is not supported.";
                let code = OAuth2ErrorCode::UnsupportedGrantType;
                Err(Validation::new(message, code).answer())
            }
        }
    }

    /// `issued_token_type`.
    pub(super) fn issued(self) -> Option<String> {
        (self == Self::TokenExchange).then(|| ACCESS_TOKEN.to_owned())
    }
}

impl Grant {
    /// What `input` brings, before anything of its token is believed.
    pub(crate) fn read(
        input: &CreateOAuth2TokenWithTokenExchangeInput,
    ) -> Result<Self, ErrorAnswer> {
        let kind = Kind::parse(&input.grant_type)?;
        let token = match kind {
            Kind::TokenExchange => {
                if input.subject_token_type.as_deref() != Some(JWT) {
                    return Err(invalid(&format!("The subject_token_type must be {JWT}.")));
                }
                &input.subject_token
            }
            Kind::JwtBearer => &input.assertion,
        };
        let token = token.clone().ok_or_else(|| {
            invalid(match kind {
                Kind::TokenExchange => "The subject_token is missing.",
                Kind::JwtBearer => "The assertion is missing.",
            })
        })?;
        match &input.resource {
            Some(resource) => kind.check(resource)?,
            None if kind == Kind::TokenExchange => return Err(invalid("The resource is missing.")),
            None => {}
        }
        Ok(Self {
            kind,
            token,
            resource: input.resource.clone(),
            // The other grant knows no client.
            client: input.client_id.clone().filter(|_| kind == Kind::JwtBearer),
            scope: input.scope.clone(),
        })
    }

    /// The role that the token names, in whose account it is to be verified.
    pub(crate) fn role(&self) -> Result<Arn, ErrorAnswer> {
        let role =
            claimed_role(self.token.expose()).map_err(|why| invalid_grant(why.answer().message))?;
        Arn::parse(&role).map_err(|_| invalid_grant("The token's role is not an ARN."))
    }

    /// What is wanted, now that the token is known to be of `bearer`.
    pub(crate) fn wish(&self, bearer: &WebIdentity) -> Result<Wish, ErrorAnswer> {
        let (resource, client, scope) = match self.kind {
            Kind::TokenExchange => (self.resource.clone(), None, self.scope.clone()),
            Kind::JwtBearer => (
                agree(self.resource.as_deref(), bearer, "resource")?,
                agree(self.client.as_deref(), bearer, "client_id")?,
                agree(self.scope.as_deref(), bearer, "scope")?,
            ),
        };
        let resource = resource.ok_or_else(|| invalid("The resource is missing."))?;
        self.kind.check(&resource)?;
        Ok(Wish {
            resource,
            client: client.unwrap_or_else(|| bearer.audience.clone()),
            scope,
        })
    }
}

impl Kind {
    /// Refuses a `resource` that is not of the form that this grant has.
    fn check(self, resource: &str) -> Result<(), ErrorAnswer> {
        let is_address = resource.starts_with("https://");
        let fits = is_address == (self == Self::JwtBearer) && service_of(resource).is_some();
        if fits { Ok(()) } else { Err(no_such_target()) }
    }
}

impl Wish {
    /// The managed policies of its scope.
    pub(crate) fn policies(&self) -> Result<Vec<String>, ErrorAnswer> {
        let Some(scope) = &self.scope else {
            return Ok(Vec::new());
        };
        let policies = scope.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let is_policy = |text: &String| Arn::parse(text).is_ok();
        if policies.len() > POLICIES || !policies.iter().all(is_policy) {
            return Err(invalid_scope(&format!(
                "The scope must be the ARNs of {POLICIES} managed policies at most, with single \
                 spaces between them."
            )));
        }
        Ok(policies)
    }
}

/// What the token claims, which must be what was sent, if anything was; only a resource may be sent
/// without being claimed.
fn agree(
    sent: Option<&str>,
    bearer: &WebIdentity,
    claim: &'static str,
) -> Result<Option<String>, ErrorAnswer> {
    let claimed = bearer.one_text(claim);
    let claimed = claimed.map_err(|why| invalid_grant(why.answer().message))?;
    match (sent, claimed) {
        (Some(sent), None) if claim == "resource" => Ok(Some(sent.to_owned())),
        (Some(sent), claimed) if claimed != Some(sent) => Err(mismatch(claim)),
        (_, claimed) => Ok(claimed.map(str::to_owned)),
    }
}

/// The refusal of a `parameter` that is not what the token claims.
fn mismatch(parameter: &str) -> ErrorAnswer {
    let message = format!("The {parameter} does not match the assertion's.");
    match parameter {
        "scope" => invalid_scope(&message),
        "resource" => Validation::new(message, OAuth2ErrorCode::InvalidTarget).answer(),
        _ => invalid_grant(message),
    }
}

fn invalid(message: &str) -> ErrorAnswer {
    Validation::new(message, OAuth2ErrorCode::InvalidRequestX).answer()
}

/// `invalid_grant`.
pub(crate) fn invalid_grant(message: impl Into<String>) -> ErrorAnswer {
    InvalidGrant::new(message, OAuth2ErrorCode::InvalidGrant).answer()
}

pub(super) fn invalid_scope(message: &str) -> ErrorAnswer {
    InvalidScope::new(message, OAuth2ErrorCode::InvalidScope).answer()
}

/// Why the role is not assumed, in the model's words: what is wrong with a call of ours can only be
/// the policies, where some were named.
pub(crate) fn in_words_of_grants(error: ErrorAnswer, scoped: bool) -> ErrorAnswer {
    match error.code.as_str() {
        "InternalFailure" | "ServiceUnavailable" => error,
        "ValidationError" | "PackedPolicyTooLarge" if scoped => invalid_scope(&error.message),
        _ => invalid_grant(error.message),
    }
}

/// `error` in the words that the model has for this operation, which knows no denial of access: a
/// grant that leads to nothing is none.
pub(crate) fn in_words_of_exchange(error: ErrorAnswer) -> ErrorAnswer {
    match error.code.as_str() {
        "AccessDenied" | "AccessDeniedException" => invalid_grant(error.message),
        "ServiceUnavailable" => unavailable(&error.message),
        // The model has the code twice; OAuth spells it so.
        "ValidationError" | "ValidationException" | "SerializationException"
            if error.members.is_none() =>
        {
            invalid(&error.message)
        }
        _ => error,
    }
}

/// `service_unavailable`.
pub(crate) fn unavailable(message: &str) -> ErrorAnswer {
    ServiceUnavailable::new(message, OAuth2ErrorCode::ServiceUnavailable).answer()
}
