//! `GetSessionToken`: long-term credentials make temporary ones of the same identity.
//! <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html>.
use super::issue::{self, issue};
use super::mfa::Presented;
use crate::access::Access;
use crate::caller::Identity;
use crate::failure::{Failure, access_denied};
use crate::operation::{Ask, Operation, Permitted};
use crate::session::Subject;
use crate::state::Draft;
use doorward_shapes::sts::{
    GetSessionToken, GetSessionTokenError, GetSessionTokenInput, GetSessionTokenOutput,
};

/// How long a user's session lasts if nobody says: twelve hours.
const DEFAULT: i32 = 43_200;
/// How long root's lasts at most, whatever was asked for.
const ROOT_AT_MOST: i32 = 3600;

impl Operation for GetSessionToken {
    fn access(
        input: &GetSessionTokenInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetSessionTokenError>> {
        if !ask.caller.is_long_term() {
            let message = "Cannot call GetSessionToken with session credentials";
            return Err(access_denied(message).into());
        }
        presented(input).is_proven(ask)?;
        Ok(Access::free())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetSessionTokenOutput, Failure<GetSessionTokenError>> {
        let (subject, at_most) = match &call.caller.identity {
            Identity::Root { .. } => (Subject::Root, ROOT_AT_MOST),
            Identity::User { id, .. } => (Subject::User(id.clone()), i32::MAX),
            Identity::Role { .. } | Identity::Federated { .. } => {
                let message = "Cannot call GetSessionToken with session credentials";
                return Err(access_denied(message).into());
            }
        };
        let seconds = call.input.duration_seconds.unwrap_or(DEFAULT).min(at_most);
        let with_mfa = presented(&call.input).take(&call, draft)?;
        let now = call.facts.now;
        let account = call.account_id();
        let mut session = issue::session(account, subject, now, seconds.into(), call.moment);
        session.mfa = with_mfa.then_some(session.issued);
        let minimum = call.input.minimum_session_token_size;
        let issued = issue(&session, minimum, call.means, call.moment)?;
        Ok(GetSessionTokenOutput {
            credentials: Some(issued.credentials),
            session_token_utilization: Some(issued.utilization),
            session_token_size: Some(issued.size),
        })
    }
}

fn presented(input: &GetSessionTokenInput) -> Presented<'_> {
    Presented {
        serial: input.serial_number.as_deref(),
        code: input.token_code.as_deref(),
    }
}
