//! `GetDelegationRequest`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetDelegationRequest.html>.
//!
//! The requestor reads it too: nothing else here tells it what became of its request.
use super::check;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::types::PermissionCheckStatusType;
use doorward_shapes::iam::{
    GetDelegationRequest, GetDelegationRequestError, GetDelegationRequestInput,
    GetDelegationRequestOutput,
};

impl Operation for GetDelegationRequest {
    fn access(
        input: &GetDelegationRequestInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetDelegationRequestError>> {
        Ok(super::access_to_read(ask, &input.delegation_request_id))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetDelegationRequestOutput, Failure<GetDelegationRequestError>> {
        let (input, world) = (&call.input, draft.world());
        let id = &input.delegation_request_id;
        let request = super::readable(world, id, call.account_id());
        let request = request.ok_or_else(|| super::no_such(id))?;
        let wants_check = input.delegation_permission_check == Some(true);
        let checked = wants_check.then(|| check::covers(&request.policy, &call, world));
        Ok(GetDelegationRequestOutput {
            delegation_request: Some(super::shown(request, call.facts.now)?),
            permission_check_status: checked.map(|_| PermissionCheckStatusType::Complete),
            permission_check_result: checked,
        })
    }
}
