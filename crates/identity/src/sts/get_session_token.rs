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
            Identity::Role { .. }
            | Identity::Federated { .. }
            | Identity::WebIdentity { .. }
            | Identity::Saml { .. } => {
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

#[cfg(test)]
mod tests {
    use super::super::testing::{Stage, allow, assuming, deny, iam, outcome, trust};
    use super::*;
    use crate::Caller;
    use crate::state::DeviceOwner;
    use doorward_shapes::ErrorAnswer;

    fn made(
        stage: &Stage,
        caller: &Caller,
        input: GetSessionTokenInput,
    ) -> Result<GetSessionTokenOutput, ErrorAnswer> {
        stage.house.call::<GetSessionToken>(caller, input)
    }

    fn with_code(serial: &str, code: String) -> GetSessionTokenInput {
        GetSessionTokenInput {
            serial_number: Some(serial.to_owned()),
            token_code: Some(code),
            ..GetSessionTokenInput::default()
        }
    }

    #[test]
    fn a_session_lasts_half_a_day_or_as_asked_and_roots_an_hour_at_most() {
        let stage = Stage::new();
        let ada = stage.user(stage.home, "ada", &[]);
        let root = stage.house.root();
        for (caller, asked, seconds) in [
            (&ada, None, 43_200),
            (&ada, Some(129_600), 129_600),
            (&ada, Some(900), 900),
            (&root, None, 3600),
            (&root, Some(129_600), 3600),
            (&root, Some(900), 900),
        ] {
            let input = GetSessionTokenInput {
                duration_seconds: asked,
                ..GetSessionTokenInput::default()
            };
            let made = stage.caller(made(&stage, caller, input).unwrap().credentials);
            let session = made.session().unwrap();
            assert_eq!(session.expires, session.issued.plus_seconds(seconds));
            assert_eq!(made.arn(), caller.arn());
            assert_eq!(made.user_id(), caller.user_id());
        }
    }

    #[test]
    fn no_policy_has_a_say_and_the_session_may_what_its_user_may() {
        let stage = Stage::new();
        let barred = stage.user(stage.home, "ada", &[deny("sts:*"), allow("iam:*")]);
        let credentials = made(&stage, &barred, GetSessionTokenInput::default());
        let session = stage.caller(credentials.unwrap().credentials);
        assert_eq!(stage.probe(&session), "yes");
    }

    #[test]
    fn only_long_term_keys_make_sessions() {
        let stage = Stage::new();
        let ada = stage.user(stage.home, "ada", &[allow("sts:*")]);
        let open = trust(&iam(stage.home, "root"), "");
        let role = stage.role(stage.home, "Role", &open, &[allow("sts:*")]);
        let in_role = stage.assumed(&ada, assuming(&role));
        let own = made(&stage, &ada, GetSessionTokenInput::default());
        let own = stage.caller(own.unwrap().credentials);
        for caller in [in_role, own] {
            assert_eq!(
                outcome(made(&stage, &caller, GetSessionTokenInput::default())),
                "403 AccessDenied: Cannot call GetSessionToken with session credentials"
            );
        }
    }

    #[test]
    fn a_code_of_ones_own_device_makes_a_session_with_mfa_and_works_once() {
        let stage = Stage::new();
        let ada = stage.user(stage.home, "ada", &[]);
        let owner = |caller: &Caller| match &caller.identity {
            Identity::User { id, .. } => DeviceOwner::User(id.clone()),
            _ => DeviceOwner::Root,
        };
        let root = stage.house.root();
        let phone = stage.device(stage.home, "phone", owner(&ada));
        let roots = stage.device(stage.home, "root-phone", owner(&root));
        let unknown = "403 AccessDenied: MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.";
        let wrong = "403 AccessDenied: MultiFactorAuthentication failed with invalid MFA one time pass code. ";
        let half = "403 AccessDenied: MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.";
        let only_code = GetSessionTokenInput {
            token_code: Some(stage.code()),
            ..GetSessionTokenInput::default()
        };
        for (caller, input, expected) in [
            (&ada, only_code, half),
            (&ada, with_code(&roots, stage.code()), unknown),
            (&root, with_code(&phone, stage.code()), unknown),
            (
                &ada,
                with_code("arn:aws:iam::111122223333:mfa/x", stage.code()),
                unknown,
            ),
            (&ada, with_code("GAHT12345678", stage.code()), unknown),
            (&ada, with_code(&phone, stage.wrong_code()), wrong),
            (&ada, with_code(&phone, stage.code()), "yes"),
            (&ada, with_code(&phone, stage.code()), wrong),
            (&root, with_code(&roots, stage.code()), "yes"),
        ] {
            assert_eq!(outcome(made(&stage, caller, input)), expected);
        }
        stage.house.pass(30);
        let session = made(&stage, &ada, with_code(&phone, stage.code())).unwrap();
        let session = stage.caller(session.credentials);
        assert_eq!(session.mfa(), session.issued());
        assert!(session.mfa().is_some());
    }

    #[test]
    fn of_two_calls_with_one_code_at_once_one_succeeds() {
        let stage = Stage::new();
        let ada = stage.user(stage.home, "ada", &[]);
        let Identity::User { id, .. } = &ada.identity else {
            unreachable!()
        };
        let phone = stage.device(stage.home, "phone", DeviceOwner::User(id.clone()));
        let code = stage.code();
        let installation = &stage.house.installation;
        let starts = (0..4).map(|_| {
            let moment = stage.house.moment();
            let exchange = crate::perform::Exchange {
                caller: ada.clone(),
                facts: stage.house.facts(&moment),
            };
            let input = with_code(&phone, code.clone());
            // Not waited for: the first is not durable when the others begin.
            crate::perform::attempt::<GetSessionToken>(installation, exchange, input, &moment)
        });
        let started = starts.collect::<Vec<_>>();
        let answers = started.into_iter().map(crate::Performed::wait);
        assert_eq!(answers.flatten().count(), 1);
    }
}
