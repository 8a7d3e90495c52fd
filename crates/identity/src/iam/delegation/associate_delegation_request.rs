//! `AssociateDelegationRequest`: somebody claims a request for their account.
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AssociateDelegationRequest.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{DelegationOwner, DelegationState, Draft};
use doorward_shapes::iam::{
    AssociateDelegationRequest, AssociateDelegationRequestError, AssociateDelegationRequestInput,
    AssociateDelegationRequestOutput,
};

impl Operation for AssociateDelegationRequest {
    const WRITES: bool = true;

    fn access(
        input: &AssociateDelegationRequestInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<AssociateDelegationRequestError>> {
        let id = &input.delegation_request_id;
        let request = super::asked(ask.world, id, ask.account.id());
        // Who was handed the id may claim it; that grants nothing to anybody yet.
        Ok(super::access(ask, id, request, |request| {
            request.owner.is_none()
        }))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<AssociateDelegationRequestOutput, Failure<AssociateDelegationRequestError>> {
        let id = &call.input.delegation_request_id;
        let request = super::moving(&call, draft, id, &[DelegationState::Unassigned])?;
        request.owner_account = Some(call.account_id());
        request.owner = Some(DelegationOwner {
            arn: call.caller.arn().clone(),
            user_id: call.caller.user_id(),
        });
        request.state = DelegationState::Assigned;
        Ok(AssociateDelegationRequestOutput {})
    }
}
