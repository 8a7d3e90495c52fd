//! `GetWebIdentityToken`: the caller's identity, for services outside to verify.
//! <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetWebIdentityToken.html>.
//!
//! Its claims are those of "Understanding token claims" in the IAM User Guide.
use super::tags::SessionTags;
use crate::access::{Access, Requirement};
use crate::caller::Identity;
use crate::facts::principal_tags;
use crate::failure::{Failure, Fault, access_denied, validation_error};
use crate::hashing::Hashing;
use crate::operation::{Ask, Operation, Permitted};
use crate::outbound::{Algorithm, VALID_AT_MOST};
use crate::state::{Account, Draft, Outbound, Tags, World};
use crate::{Caller, Facts, Moment};
use doorward_names::Arn;
use doorward_names::Secret;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::sts::errors::{
    JWTPayloadSizeExceeded, OutboundWebIdentityFederationDisabled, SessionDurationEscalation,
};
use doorward_shapes::sts::types::WebIdentityTokenSubjectModeType as SubjectMode;
use doorward_shapes::sts::{
    GetWebIdentityToken, GetWebIdentityTokenError, GetWebIdentityTokenInput,
    GetWebIdentityTokenOutput,
};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// For how many seconds a token is valid if nobody says.
const DEFAULT: i32 = 300;
/// How many bytes of claims there may be: what fits a header of 8 KiB, as most servers take.
const CLAIMS_AT_MOST: usize = 6000;
/// Where the claims are that are AWS's own.
const NAMESPACE: &str = "https://sts.amazonaws.com/";

impl Operation for GetWebIdentityToken {
    const HASHES: bool = true;

    fn access(
        input: &GetWebIdentityTokenInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetWebIdentityTokenError>> {
        let tags = SessionTags::read(input.tags.as_deref(), None, None)?.all;
        let access = Access::on_all()
            .with("sts:SubjectMode", subject_mode(input).as_str())
            .with("sts:IdentityTokenAudience", input.audience.clone())
            .with("sts:DurationSeconds", i64::from(seconds(input)))
            .with("sts:SigningAlgorithm", input.signing_algorithm.as_str())
            .request_tags(&tags);
        if tags.is_empty() {
            return Ok(access);
        }
        let tagging = Requirement::new(Some("sts:TagGetWebIdentityToken"), None);
        Ok(access.and(tagging).request_tags(&tags))
    }

    fn hashing(
        _input: &GetWebIdentityTokenInput,
        ask: &Ask<'_>,
        moment: &Moment,
    ) -> Result<Option<Hashing>, Failure<GetWebIdentityTokenError>> {
        let renews = enabled(ask.account)?.wants_keys(moment.now);
        Ok(renews.then(|| Hashing {
            keys: true,
            ..Hashing::default()
        }))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetWebIdentityTokenOutput, Failure<GetWebIdentityTokenError>> {
        own_identity(&call.input)?;
        // The token would outlast what was delegated.
        if call.caller.is_delegated() {
            let message = "Delegated access gives no tokens for other services";
            return Err(access_denied(message).into());
        }
        let (id, now) = (call.account_id(), call.facts.now);
        let mut outbound = Arc::clone(enabled(call.account(draft)?)?);
        let algorithm = Algorithm::parse(&call.input.signing_algorithm)
            .ok_or_else(|| validation_error("SigningAlgorithm must be one of: RS256, ES384"))?;
        let issued = now.whole_seconds();
        let expires = issued.plus_seconds(i64::from(seconds(&call.input)).min(VALID_AT_MOST));
        if call
            .caller
            .session()
            .is_some_and(|session| session.expires < expires)
        {
            return Err(SessionDurationEscalation::new(
                "The requested token duration would extend the session beyond its original \
                 expiration time.",
            )
            .into());
        }
        if outbound.wants_keys(now)
            && let Some(keys) = call.hashed.and_then(|hashed| hashed.keys.as_ref())
        {
            let keys = keys.seal(id, call.means, call.moment)?;
            Arc::make_mut(&mut outbound).renew(keys);
            call.account_mut(draft)?.outbound = Some(Arc::clone(&outbound));
        }
        let tags = SessionTags::read(call.input.tags.as_deref(), None, None)?.all;
        let claims = json!({
            "iss": outbound.url(call.means.public_url()),
            "aud": audience(&call.input.audience),
            "sub": subject(call.caller)?,
            "iat": issued.seconds(),
            "exp": expires.seconds(),
            "jti": call.moment.uuid(),
            NAMESPACE: described(call.caller, call.facts, &tags, draft.world())?,
        });
        if claims.to_string().len() > CLAIMS_AT_MOST {
            return Err(JWTPayloadSizeExceeded::new(
                "The requested token payload size exceeds the maximum allowed size.",
            )
            .into());
        }
        let token = outbound.sign(&claims, algorithm, id, call.means, now)?;
        Ok(GetWebIdentityTokenOutput {
            web_identity_token: Some(Secret::new(token)),
            expiration: Some(expires.into()),
        })
    }
}

fn seconds(input: &GetWebIdentityTokenInput) -> i32 {
    input.duration_seconds.unwrap_or(DEFAULT)
}

/// Whom the token names: the caller, if nobody says.
fn subject_mode(input: &GetWebIdentityTokenInput) -> SubjectMode {
    input.subject_mode.unwrap_or(SubjectMode::AWSIdentity)
}

/// No session here acts for somebody whom an identity provider has named to it.
fn own_identity(input: &GetWebIdentityTokenInput) -> Result<(), ErrorAnswer> {
    let origin = subject_mode(input) == SubjectMode::OriginIdentity;
    if input.scope.is_some() && !origin {
        let message = "Scope can be specified only when SubjectMode is OriginIdentity";
        return Err(validation_error(message));
    }
    if origin {
        let message = "The trusted identity propagation context of the session has no subject";
        return Err(validation_error(message));
    }
    Ok(())
}

fn enabled(account: &Account) -> Result<&Arc<Outbound>, OutboundWebIdentityFederationDisabled> {
    let outbound = account.outbound.as_ref();
    let outbound = outbound.filter(|outbound| outbound.enabled);
    outbound.ok_or_else(|| {
        OutboundWebIdentityFederationDisabled::new(
            "The outbound web identity federation feature is not enabled for this account. To use \
             this feature, you must first enable it.",
        )
    })
}

/// One audience stands for itself.
fn audience(audience: &[String]) -> Value {
    match audience {
        [one] => json!(one),
        many => json!(many),
    }
}

/// Who a token is about: of a session of a role, the role.
fn subject(caller: &Caller) -> Result<&Arn, Fault> {
    match &caller.identity {
        Identity::Role { role_arn, .. } => Ok(role_arn),
        Identity::Root { arn } | Identity::User { arn, .. } | Identity::Federated { arn, .. } => {
            Ok(arn)
        }
        Identity::WebIdentity { .. } | Identity::Saml { .. } => {
            Err(Fault::new("a token's bearer signs nothing"))
        }
    }
}

/// The claims that are AWS's own; those with nothing to tell are left out.
fn described(
    caller: &Caller,
    facts: &Facts,
    request_tags: &Tags,
    world: &World,
) -> Result<Value, Fault> {
    let mut claims = Map::new();
    let mut tell = |claim: &str, value: Value| claims.insert(claim.to_owned(), value);
    tell("aws_account", json!(caller.account));
    tell("source_region", json!(facts.region.as_str()));
    tell("principal_id", json!(subject(caller)?));
    if let Some((organization, guard)) = world.guard_of(caller.account) {
        tell("org_id", json!(organization.id()));
        tell("ou_path", json!([guard.path]));
    }
    let principal_tags = principal_tags(caller, world);
    for (claim, tags) in [
        ("principal_tags", principal_tags.as_ref()),
        ("request_tags", request_tags),
    ] {
        if !tags.is_empty() {
            tell(claim, json!(tags));
        }
    }
    if let Some(session) = caller.session() {
        tell("original_session_exp", json!(session.expires.iso()));
        if let Some(source) = &session.source_identity {
            tell("source_identity", json!(source));
        }
        if let Some(provider) = &session.federated_provider {
            tell("federated_provider", json!(provider));
        }
    }
    Ok(Value::Object(claims))
}
