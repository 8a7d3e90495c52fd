//! `AcceptDelegationRequest`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AcceptDelegationRequest.html>.
//!
//! Whoever accepts is who the provider will act as: what they are not allowed, it is not either.
use super::Stuck;
use crate::Timestamp;
use crate::access::Access;
use crate::caller::{Caller, Identity};
use crate::failure::{Failure, access_denied, validation_error};
use crate::operation::{Ask, Operation, Permitted};
use crate::session::Subject;
use crate::state::{DelegationApprover, DelegationState, Draft};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::{
    AcceptDelegationRequest, AcceptDelegationRequestError, AcceptDelegationRequestInput,
    AcceptDelegationRequestOutput,
};

/// How long the access may last that root accepts, in seconds: four hours.
const ROOT_AT_MOST: u32 = 4 * 60 * 60;

impl Operation for AcceptDelegationRequest {
    const WRITES: bool = true;

    fn access(
        input: &AcceptDelegationRequestInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<AcceptDelegationRequestError>> {
        let id = &input.delegation_request_id;
        let request = super::asked(ask.world, id, ask.account.id());
        Ok(super::access(ask, id, request, |_| false))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<AcceptDelegationRequestOutput, Failure<AcceptDelegationRequestError>> {
        let id = &call.input.delegation_request_id;
        let approver = approver(call.caller, call.facts.now)?;
        super::require_partner(draft.world(), id, call.account_id())?;
        let from = [DelegationState::Assigned, DelegationState::PendingApproval];
        let request = match super::moving(&call, draft, id, &from) {
            Ok(request) => request,
            Err(Stuck::Missing(error)) => return Err(error.into()),
            // The model has no error for it.
            Err(Stuck::Elsewhere(message)) => return Err(validation_error(message).into()),
        };
        if call.caller.is_root() && request.session_duration > ROOT_AT_MOST {
            let message = "The root user can only accept delegation requests with a duration of 4 hours or less.";
            return Err(validation_error(message).into());
        }
        request.approver = Some(approver);
        request.state = DelegationState::Accepted;
        Ok(AcceptDelegationRequestOutput {})
    }
}

/// `caller` with what its sessions are to have.
///
/// A session that its policies narrow cannot pass on more than it has, and the provider's session
/// has the one policy that the request says: such a session accepts nothing.
fn approver(caller: &Caller, now: Timestamp) -> Result<DelegationApprover, ErrorAnswer> {
    let session = caller.session();
    let subject = match &caller.identity {
        Identity::Root { .. } => Subject::Root,
        Identity::User { id, .. } => Subject::User(id.clone()),
        Identity::Role {
            role_id, session, ..
        } => Subject::Role {
            id: role_id.clone(),
            name: session.clone(),
        },
        Identity::Federated { .. } | Identity::WebIdentity { .. } | Identity::Saml { .. } => {
            return Err(narrowed());
        }
    };
    // Nor has a session of root's that is for one task.
    let has_less = session.is_some_and(|session| session.policies.is_some() || session.narrowed);
    if has_less || caller.is_delegated() || caller.root_task().is_some() {
        return Err(narrowed());
    }
    Ok(DelegationApprover {
        arn: caller.arn().clone(),
        subject,
        tags: session
            .map(|session| session.tags.clone())
            .unwrap_or_default(),
        transitive: session
            .map(|session| session.transitive.clone())
            .unwrap_or_default(),
        source_identity: session.and_then(|session| session.source_identity.clone()),
        federated_provider: session.and_then(|session| session.federated_provider.clone()),
        issued: session.map_or_else(|| now.whole_seconds(), |session| session.issued),
    })
}

fn narrowed() -> ErrorAnswer {
    access_denied("Cannot accept a delegation request with a session that has session policies")
}
