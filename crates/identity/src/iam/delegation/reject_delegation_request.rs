//! `RejectDelegationRequest`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_RejectDelegationRequest.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{DelegationState, Draft};
use doorward_shapes::iam::{
    RejectDelegationRequest, RejectDelegationRequestError, RejectDelegationRequestInput,
    RejectDelegationRequestOutput,
};

impl Operation for RejectDelegationRequest {
    const WRITES: bool = true;

    fn access(
        input: &RejectDelegationRequestInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<RejectDelegationRequestError>> {
        Ok(super::access_of_owner(ask, &input.delegation_request_id))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<RejectDelegationRequestOutput, Failure<RejectDelegationRequestError>> {
        let input = &call.input;
        // What was released cannot be taken back by it, as with AWS.
        let from = [
            DelegationState::Assigned,
            DelegationState::PendingApproval,
            DelegationState::Accepted,
        ];
        let request = super::moving(&call, draft, &input.delegation_request_id, &from)?;
        request.rejection_reason.clone_from(&input.notes);
        request.state = DelegationState::Rejected;
        Ok(RejectDelegationRequestOutput {})
    }
}
