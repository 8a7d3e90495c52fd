//! `SendDelegationToken`: the access that was accepted is released.
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_SendDelegationToken.html>.
//!
//! There is no Amazon SNS here to send a token by: from now on the request's own id is what its
//! requestor, and nobody else, trades in.
use crate::access::Access;
use crate::failure::{Failure, access_denied};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{DelegationState, Draft};
use doorward_shapes::iam::{
    SendDelegationToken, SendDelegationTokenError, SendDelegationTokenInput,
    SendDelegationTokenOutput,
};

impl Operation for SendDelegationToken {
    const WRITES: bool = true;

    fn access(
        input: &SendDelegationTokenInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<SendDelegationTokenError>> {
        Ok(super::access_of_owner(ask, &input.delegation_request_id))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<SendDelegationTokenOutput, Failure<SendDelegationTokenError>> {
        let id = &call.input.delegation_request_id;
        super::require_partner(draft.world(), id, call.account_id())?;
        let request = super::moving(&call, draft, id, &[DelegationState::Accepted])?;
        if request.only_send_by_owner && !super::is_owner(request, call.caller) {
            let message = "Only the owner of the delegation request can send its token";
            return Err(access_denied(message).into());
        }
        request.state = DelegationState::Finalized;
        Ok(SendDelegationTokenOutput {})
    }
}
