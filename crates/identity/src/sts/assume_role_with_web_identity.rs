//! `AssumeRoleWithWebIdentity`: <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html>.
//!
//! Nobody signs this call: the token proves who calls, before the call begins. From there on it is
//! a call as any other, of a caller without policies of its own.
use super::role_session::{RoleSession, Terms};
use super::tags::SessionTags;
use crate::access::Access;
use crate::failure::{Failure, access_denied, validation_error};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use crate::web_identity::WebIdentity;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::sts::{
    AssumeRoleWithWebIdentity, AssumeRoleWithWebIdentityError, AssumeRoleWithWebIdentityInput,
    AssumeRoleWithWebIdentityOutput,
};

impl Operation for AssumeRoleWithWebIdentity {
    fn access(
        input: &AssumeRoleWithWebIdentityInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<AssumeRoleWithWebIdentityError>> {
        let bearer = ask.caller.web_identity().ok_or_else(not_authorized)?;
        Ok(asked(input, bearer)?.access(ask, |access| {
            let keys = bearer.keys().into_iter();
            keys.fold(access, |access, (key, value)| access.with(key, value))
        }))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<AssumeRoleWithWebIdentityOutput, Failure<AssumeRoleWithWebIdentityError>> {
        let bearer = call.caller.web_identity().ok_or_else(not_authorized)?;
        let input = &call.input;
        let terms = Terms {
            seconds: input.duration_seconds,
            chained: false,
            policy: input.policy.as_deref(),
            policy_arns: input.policy_arns.as_deref(),
            minimum_token_size: input.minimum_session_token_size,
        };
        let made = asked(input, bearer)?.make(&terms, &call, draft, |session, _| {
            session.federated_provider = Some(bearer.provider.clone());
            Ok(())
        })?;
        Ok(AssumeRoleWithWebIdentityOutput {
            credentials: Some(made.issued.credentials),
            subject_from_web_identity_token: Some(bearer.subject.clone()),
            assumed_role_user: Some(made.user),
            packed_policy_size: made.issued.packed,
            provider: Some(bearer.provider.to_string()),
            audience: Some(bearer.audience.clone()),
            source_identity: made.source_identity,
            session_token_utilization: Some(made.issued.utilization),
            session_token_size: Some(made.issued.size),
            trusted_identity_propagation_context: None,
        })
    }
}

/// What AWS tells whoever may not, whether there is such a role or not.
fn not_authorized() -> ErrorAnswer {
    access_denied("Not authorized to perform sts:AssumeRoleWithWebIdentity")
}

/// Refuses what `bearer`'s token says of the session, if it cannot be read.
pub(crate) fn readable(
    input: &AssumeRoleWithWebIdentityInput,
    bearer: &WebIdentity,
) -> Result<(), ErrorAnswer> {
    asked(input, bearer).map(|_| ())
}

fn asked(
    input: &AssumeRoleWithWebIdentityInput,
    bearer: &WebIdentity,
) -> Result<RoleSession, ErrorAnswer> {
    if input.provider_id.is_some() {
        // It names the providers of OAuth 2.0 access tokens, of which there is none here.
        return Err(validation_error(
            "ProviderId is not taken with an OpenID Connect token.",
        ));
    }
    let claimed = bearer.tags().map_err(|refused| refused.answer())?;
    let transitive = Some(claimed.transitive.as_slice());
    let tags = SessionTags::read(Some(&claimed.tags), transitive, None)?;
    let source_identity = bearer
        .source_identity()
        .map_err(|refused| refused.answer())?;
    RoleSession::read(
        &input.role_arn,
        &input.role_session_name,
        tags,
        source_identity,
    )
}
