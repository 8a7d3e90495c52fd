//! `AssumeRoleWithSAML`: <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithSAML.html>.
//!
//! Nobody signs this call: the assertion proves who calls, before the call begins. From there on it
//! is a call as any other, of a caller without policies of its own.
use super::role_session::{HOUR, RoleSession, Terms};
use super::tags::SessionTags;
use crate::Timestamp;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::saml::{Refused, SamlBearer};
use crate::state::Draft;
use doorward_names::Arn;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::sts::{
    AssumeRoleWithSAML, AssumeRoleWithSAMLError, AssumeRoleWithSAMLInput, AssumeRoleWithSAMLOutput,
};

impl Operation for AssumeRoleWithSAML {
    fn access(
        input: &AssumeRoleWithSAMLInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<AssumeRoleWithSAMLError>> {
        let bearer = ask.caller.saml().ok_or_else(not_authorized)?;
        Ok(asked(input, bearer)?.access(ask, |access| {
            let keys = bearer.keys().into_iter();
            keys.fold(access, |access, (key, value)| access.with(key, value))
        }))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<AssumeRoleWithSAMLOutput, Failure<AssumeRoleWithSAMLError>> {
        let bearer = call.caller.saml().ok_or_else(not_authorized)?;
        let input = &call.input;
        let said = &bearer.assertion;
        let terms = Terms {
            seconds: seconds(input.duration_seconds, said.session_ends, call.facts.now),
            chained: false,
            policy: input.policy.as_deref(),
            policy_arns: input.policy_arns.as_deref(),
            minimum_token_size: input.minimum_session_token_size,
        };
        let made = asked(input, bearer)?.make(&terms, &call, draft, |session, _| {
            session.federated_provider = Some(bearer.provider.clone());
            Ok(())
        })?;
        Ok(AssumeRoleWithSAMLOutput {
            credentials: Some(made.issued.credentials),
            assumed_role_user: Some(made.user),
            packed_policy_size: made.issued.packed,
            subject: Some(said.subject.clone()),
            subject_type: Some(said.subject_type.clone()),
            issuer: Some(said.issuer.clone()),
            audience: Some(said.recipient.clone()),
            name_qualifier: Some(bearer.name_qualifier()),
            source_identity: made.source_identity,
            session_token_utilization: Some(made.issued.utilization),
            session_token_size: Some(made.issued.size),
            trusted_identity_propagation_context: None,
        })
    }
}

/// What AWS tells whoever may not, whether there is such a role or not.
fn not_authorized() -> ErrorAnswer {
    Refused::NoRole.answer()
}

fn asked(input: &AssumeRoleWithSAMLInput, bearer: &SamlBearer) -> Result<RoleSession, ErrorAnswer> {
    let said = &bearer.assertion;
    let name = said.session_name().map_err(|refused| refused.answer())?;
    let tags = said.tags().map_err(|refused| refused.answer())?;
    let tags = SessionTags::read(Some(&tags), Some(said.transitive_tag_keys()), None)?;
    let identity = said.source_identity();
    let identity = identity.map_err(|refused| refused.answer())?;
    let session = RoleSession::read(&input.role_arn, name.as_str(), tags, identity)?;
    // The provider vouches for the roles of its own account that the assertion names.
    let own = |role: &Arn| role.account() == bearer.provider.account();
    if !bearer.offers(&session.role) || !own(&session.role) {
        return Err(not_authorized());
    }
    Ok(session)
}

/// How long the session lasts: as was asked, an hour where nobody did, and never longer than the
/// provider's own session.
fn seconds(asked: Option<i32>, ends: Option<Timestamp>, now: Timestamp) -> Option<i32> {
    let Some(ends) = ends else {
        return asked;
    };
    let left = ends.seconds().saturating_sub(now.seconds());
    let hour = i32::try_from(HOUR).unwrap_or(i32::MAX);
    let left = i32::try_from(left).unwrap_or(i32::MAX);
    Some(asked.unwrap_or(hour).min(left))
}
