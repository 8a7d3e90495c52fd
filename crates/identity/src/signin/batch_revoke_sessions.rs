//! `BatchRevokeSessions`: sessions that can be refreshed no more. The model's own words are all that
//! AWS says of it.
//!
//! Credentials that were given before last to their end, as with `RevokeOAuth2TokenWithIAM`.
use super::sessions::{Known, Whose, revoke};
use crate::access::{Access, Requirement};
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_names::Arn;
use doorward_shapes::ModelError as _;
use doorward_shapes::signin::types::{BatchRevokeSessionError, RevokedSession};
use doorward_shapes::signin::{
    BatchRevokeSessions, BatchRevokeSessionsError, BatchRevokeSessionsInput,
    BatchRevokeSessionsOutput,
};

impl Operation for BatchRevokeSessions {
    fn access(
        input: &BatchRevokeSessionsInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<BatchRevokeSessionsError>> {
        let named = input.session_arns.iter();
        let mut named = named.filter_map(|arn| Arn::parse(arn).ok());
        // What is no ARN is nothing that could be revoked.
        let whose = Whose::key(input.principal_arn.as_deref(), ask.caller);
        let Some(first) = named.next() else {
            return Ok(Access::on_all().with("signin:PrincipalArn", whose));
        };
        let first = Access::on(first).with("signin:PrincipalArn", &*whose);
        Ok(named.fold(first, |access, arn| {
            let next = access.and(Requirement::new(None, Some(arn)));
            next.with("signin:PrincipalArn", &*whose)
        }))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<BatchRevokeSessionsOutput, Failure<BatchRevokeSessionsError>> {
        let (input, now) = (&call.input, call.facts.now);
        let whose = Whose::of(input.principal_arn.as_deref(), call.caller);
        let mut output = BatchRevokeSessionsOutput::default();
        for session_arn in input.session_arns.iter().cloned() {
            let (account, world) = (call.account(draft)?, draft.world());
            let known = Known::named(&session_arn, &whose, account, world, now);
            match known.map(|known| known.login.id.clone()) {
                Ok(id) => {
                    revoke(&id, call.account_mut(draft)?, now);
                    output.revoked_sessions.push(RevokedSession { session_arn });
                }
                Err(refused) => {
                    let refused = refused.answer();
                    output.errors.push(BatchRevokeSessionError {
                        session_arn,
                        code: refused.code,
                        message: refused.message,
                    });
                }
            }
        }
        Ok(output)
    }
}
