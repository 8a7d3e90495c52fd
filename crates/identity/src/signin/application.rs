//! Access tokens for applications: what a service learns of whoever asked for one.
//!
//! A token is a JWT that only we can check: a service asks `IntrospectOAuth2TokenWithIAM`.
use super::console_access::for_program;
use super::present::session_arn;
use super::token::{claims_of, jwt};
use crate::authenticate::subject_identity;
use crate::failure::{Failure, Fault, access_denied};
use crate::means::Means;
use crate::operation::{Ask, Operation, Permitted};
use crate::session::Subject;
use crate::state::Account;
use crate::{Caller, Facts, Timestamp};
use doorward_names::{AccountId, Arn, Secret};
use doorward_shapes::signin::errors::{AccessDenied, Validation};
use doorward_shapes::signin::types::OAuth2ErrorCode;
use doorward_shapes::{ErrorAnswer, ModelError as _};
use serde::{Deserialize, Serialize};

/// `client_id` of whoever signs its requests: see "AWS Sign-In condition keys reference" in the
/// Sign-In User Guide.
pub(crate) const CLIENT: &str = "arn:aws:signin:::client-credentials/sigv4";
/// `iss` of every token.
pub(super) const ISSUER: &str = "signin.amazonaws.com";
const PURPOSE: &[u8] = b"access token 1\0";
/// The longest name of a service that is taken: a host's.
const LONGEST_NAME: usize = 253;

/// An access token: what it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct AccessToken {
    pub(super) iss: String,
    /// The ARN of whoever asked, as it was then.
    pub(super) sub: Arn,
    /// The service it is for.
    pub(super) aud: String,
    pub(super) iat: i64,
    pub(super) nbf: i64,
    pub(super) exp: i64,
    pub(super) jti: String,
    pub(super) client_id: String,
    pub(super) account_id: AccountId,
    pub(super) user_id: String,
    pub(super) signin_session: Arn,
    /// The managed policies that narrow what it may be used for, where it was asked for with some.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) scope: Option<String>,
    /// Whoever asked, by what is never given to another.
    pub(super) principal: Subject,
}

/// What a token is wanted for.
pub(super) struct Wanted<'a> {
    /// The service, as it was named.
    pub(super) resource: &'a str,
    /// How long it shall be good at most, in seconds.
    pub(super) seconds: i32,
    pub(super) client: &'a str,
    pub(super) scope: Option<&'a str>,
}

/// A token, and for how many seconds it is good.
pub(super) struct Given {
    pub(super) token: Secret<String>,
    pub(super) seconds: i32,
}

impl AccessToken {
    /// Gives the caller of `call` a token for the service `resource`, for `seconds` at most: it
    /// does not outlast the credentials that it was asked for with.
    pub(super) fn give<O: Operation>(
        resource: &str,
        seconds: i32,
        call: &Permitted<'_, O>,
    ) -> Result<Given, Failure<O::Error>> {
        let wanted = Wanted {
            resource,
            seconds,
            client: CLIENT,
            scope: None,
        };
        Self::give_wanted(&wanted, call)
    }

    /// The same, for whichever client asks.
    pub(super) fn give_wanted<O: Operation>(
        wanted: &Wanted<'_>,
        call: &Permitted<'_, O>,
    ) -> Result<Given, Failure<O::Error>> {
        let service = service_of(wanted.resource).unwrap_or_default();
        if !service.ends_with(".amazonaws.com") {
            return Err(no_such_target().into());
        }
        if call.caller.is_delegated() {
            // It would outlast what was delegated.
            let message = "Delegated access gives no tokens for other services.";
            let code = OAuth2ErrorCode::InsufficientPermissions;
            return Err(AccessDenied::new(message, code).answer().into());
        }
        let now = call.facts.now.whole_seconds();
        let most = now.plus_seconds(i64::from(wanted.seconds));
        let session = call.caller.session();
        let ends = session.map_or(most, |session| most.min(session.expires));
        let left = ends.seconds() - now.seconds();
        if left < 1 {
            let message = "The session has expired.";
            let code = OAuth2ErrorCode::TokenExpired;
            return Err(AccessDenied::new(message, code).answer().into());
        }
        let principal = session.map(|session| session.subject.clone());
        let principal = principal.or_else(|| Subject::of_person(&call.caller.identity));
        let nobody = || Fault::new("a token was asked for by nobody of the account");
        let token = Self {
            iss: ISSUER.to_owned(),
            sub: call.caller.arn().clone(),
            aud: wanted.resource.to_owned(),
            iat: now.seconds(),
            nbf: now.seconds(),
            exp: ends.seconds(),
            jti: call.moment.uuid(),
            client_id: wanted.client.to_owned(),
            account_id: call.caller.account,
            user_id: call.caller.user_id(),
            signin_session: session_of(call.caller, call.facts),
            scope: wanted.scope.map(str::to_owned),
            principal: principal.ok_or_else(nobody)?,
        };
        let claims = serde_json::to_value(&token).map_err(Fault::new)?;
        Ok(Given {
            token: Secret::new(jwt(PURPOSE, &claims, call.means)?),
            seconds: i32::try_from(left).map_err(Fault::new)?,
        })
    }

    /// The token that `text` is, if we gave it to somebody of `account`.
    pub(super) fn read(text: &str, account: AccountId, means: &Means) -> Option<Self> {
        let claims = claims_of(PURPOSE, text, means)?;
        let token: Self = serde_json::from_value(claims).ok()?;
        (token.account_id == account).then_some(token)
    }

    /// Whether it is good, and whoever it was given to is there.
    pub(super) fn is_active(&self, account: &Account, now: Timestamp) -> bool {
        let good = self.nbf <= now.seconds() && now.seconds() < self.exp;
        good && subject_identity(&self.principal, account).is_some()
    }
}

/// The sign-in's session that tokens of a request belong to: that of a program's credentials, or
/// one of its own, named after the request so that the record names it too.
pub(crate) fn session_of(caller: &Caller, facts: &Facts) -> Arn {
    let own = caller.session().and_then(|session| session.sign_in.clone());
    own.unwrap_or_else(|| session_arn(&facts.region, caller.account, &facts.request_id))
}

/// Refuses what cannot be a service, and whom the account keeps out at this place.
pub(super) fn admit(resource: &str, ask: &Ask<'_>) -> Result<(), ErrorAnswer> {
    if !is_name(resource) {
        return Err(no_such_target());
    }
    for_program(ask.caller, ask.facts, ask.world).map_err(|barred| access_denied(barred.0))
}

/// The service `name` as a resource of the caller's account.
pub(super) fn target(name: &str, ask: &Ask<'_>) -> Arn {
    let (region, account) = (ask.facts.region.as_str(), ask.caller.account.to_string());
    Arn::build(
        "signin",
        region,
        &account,
        &format!("service-principal/{name}"),
    )
}

/// The service principal that `resource` names: by its name, or by the address of an endpoint, as
/// `https://aws-mcp.us-east-1.api.aws/mcp` is one of `aws-mcp.amazonaws.com`.
pub(super) fn service_of(resource: &str) -> Option<String> {
    let Some(rest) = resource.strip_prefix("https://") else {
        return is_name(resource).then(|| resource.to_owned());
    };
    let host = rest.split('/').next().unwrap_or_default();
    let labels = host.split('.').collect::<Vec<_>>();
    let [service, _region, "api", "aws"] = labels.as_slice() else {
        return None;
    };
    let plain = is_name(host) && !rest.contains(['?', '#']) && !rest.contains(char::is_whitespace);
    plain.then(|| format!("{service}.amazonaws.com"))
}

/// Whether `text` has the form of a service principal's name, so that it has no other meaning in
/// an ARN.
fn is_name(text: &str) -> bool {
    let label = |label: &str| {
        let mut bytes = label.bytes();
        !label.is_empty() && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    text.len() <= LONGEST_NAME && text.split('.').all(label)
}

pub(super) fn no_such_target() -> ErrorAnswer {
    let message = "The resource is not a service that access tokens are given for.";
    Validation::new(message, OAuth2ErrorCode::InvalidTarget).answer()
}
