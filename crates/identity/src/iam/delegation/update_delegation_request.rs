//! `UpdateDelegationRequest`: a request is passed on to an administrator.
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateDelegationRequest.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{DelegationState, Draft};
use doorward_shapes::iam::{
    UpdateDelegationRequest, UpdateDelegationRequestError, UpdateDelegationRequestInput,
    UpdateDelegationRequestOutput,
};

impl Operation for UpdateDelegationRequest {
    const WRITES: bool = true;

    fn access(
        input: &UpdateDelegationRequestInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UpdateDelegationRequestError>> {
        Ok(super::access_of_owner(ask, &input.delegation_request_id))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UpdateDelegationRequestOutput, Failure<UpdateDelegationRequestError>> {
        let input = &call.input;
        let from = [DelegationState::Assigned, DelegationState::PendingApproval];
        let request = super::moving(&call, draft, &input.delegation_request_id, &from)?;
        if input.notes.is_some() {
            request.notes.clone_from(&input.notes);
        }
        request.state = DelegationState::PendingApproval;
        Ok(UpdateDelegationRequestOutput {})
    }
}
