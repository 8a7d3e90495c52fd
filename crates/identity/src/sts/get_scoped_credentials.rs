//! `GetScopedCredentials`: a session's credentials make others of the same session that may less, or
//! end sooner. <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetScopedCredentials.html>.
use super::issue::issue;
use super::policies;
use crate::access::Access;
use crate::failure::{Failure, access_denied, validation_error};
use crate::operation::{Ask, Operation, Permitted};
use crate::session::{Session, SessionKeys, TOKEN_AT_MOST};
use crate::state::Draft;
use crate::{Caller, Timestamp};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::sts::errors::{InsufficientSessionLifetime, PackedPolicyTooLarge};
use doorward_shapes::sts::types::ScopedSession;
use doorward_shapes::sts::{
    GetScopedCredentials, GetScopedCredentialsError, GetScopedCredentialsInput,
    GetScopedCredentialsOutput,
};

#[cfg(test)]
mod tests;

/// How many policies a session may be narrowed to, one after the other.
const LAYERS: usize = 3;

impl Operation for GetScopedCredentials {
    fn access(
        _input: &GetScopedCredentialsInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetScopedCredentialsError>> {
        narrowing(ask.caller)?;
        // The reference does not have the action yet, hence no resource either.
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetScopedCredentialsOutput, Failure<GetScopedCredentialsError>> {
        let (input, now) = (&call.input, call.facts.now);
        if input.policy.is_none() && input.duration_seconds.is_none() {
            let message = "At least one of Policy and DurationSeconds must be specified.";
            return Err(validation_error(message).into());
        }
        let mut session = narrowing(call.caller)?.clone();
        let read = policies::read(input.policy.as_deref(), None, call.account(draft)?)?;
        if let Some(policy) = read.and_then(|read| read.inline) {
            if session.scopes.len() >= LAYERS {
                let message = format!("A session has {LAYERS} scope-down policies at most.");
                return Err(access_denied(message).into());
            }
            session.scopes.push(policy);
        }
        if let Some(seconds) = input.duration_seconds {
            session.expires = ending(&session, now, seconds)?;
        }
        session.narrowed = true;
        session.access_key_id = SessionKeys::access_key_id(session.account, call.moment);
        let minimum = input.minimum_session_token_size;
        let issued = issue(&session, minimum, call.means, call.moment)?;
        if issued.utilization > 100 {
            return Err(PackedPolicyTooLarge::new(format!(
                "The session token has {} bytes, and {TOKEN_AT_MOST} are allowed.",
                issued.size
            ))
            .into());
        }
        Ok(GetScopedCredentialsOutput {
            credentials: Some(issued.credentials),
            session_info: Some(ScopedSession {
                scoped_session_id: call.caller.user_id(),
                arn: call.caller.arn().to_string(),
            }),
            session_token_utilization: Some(issued.utilization),
            session_token_size: Some(issued.size),
            scoped_policies_count: Some(i32::try_from(session.scopes.len()).unwrap_or(i32::MAX)),
            source_identity: session.source_identity,
        })
    }
}

/// The session that calls.
fn narrowing(caller: &Caller) -> Result<&Session, ErrorAnswer> {
    let message = "Cannot call GetScopedCredentials without session credentials";
    caller.session().ok_or_else(|| access_denied(message))
}

/// When credentials end that are to last for `seconds`: not after the session.
fn ending(
    session: &Session,
    now: Timestamp,
    seconds: i32,
) -> Result<Timestamp, InsufficientSessionLifetime> {
    let ends = now.whole_seconds().plus_seconds(seconds.into());
    if ends <= session.expires {
        return Ok(ends);
    }
    Err(InsufficientSessionLifetime::new(
        "The requested DurationSeconds exceeds the remaining lifetime of the calling session.",
    ))
}
