//! `GetSession`: one session that a program was signed in to. The model's own words are all that
//! AWS says of it.
use super::sessions::{Known, Whose};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_names::Arn;
use doorward_shapes::signin::{GetSession, GetSessionError, GetSessionInput, GetSessionOutput};

impl Operation for GetSession {
    fn access(input: &GetSessionInput, ask: &Ask<'_>) -> Result<Access, Failure<GetSessionError>> {
        let whose = Whose::key(input.principal_arn.as_deref(), ask.caller);
        let access = match Arn::parse(&input.session_arn) {
            Ok(session) => Access::on(session),
            // There is none of that name.
            Err(_) => Access::on_all(),
        };
        Ok(access.with("signin:PrincipalArn", whose))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetSessionOutput, Failure<GetSessionError>> {
        let (input, now) = (&call.input, call.facts.now);
        let whose = Whose::of(input.principal_arn.as_deref(), call.caller);
        let (account, world) = (call.account(draft)?, draft.world());
        let known = Known::named(&input.session_arn, &whose, account, world, now)?;
        let told = known.summary();
        let exchanged = known.login.exchanged.as_ref();
        Ok(GetSessionOutput {
            session_arn: told.session_arn,
            principal_arn: told.principal_arn,
            role: told.role,
            status: told.status,
            client_id: told.client_id,
            client_type: told.client_type,
            resource: told.resource,
            issued_at: told.issued_at,
            expires_at: told.expires_at,
            last_used_at: exchanged.map(|exchanged| exchanged.refreshed.seconds()),
            issued_in_region: Some(known.login.region.to_string()),
            origin_session_arn: Some(known.origin().to_string()),
            user_agent: exchanged
                .map(|exchanged| exchanged.user_agent.clone())
                .filter(|agent| !agent.is_empty()),
        })
    }
}
