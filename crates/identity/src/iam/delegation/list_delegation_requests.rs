//! `ListDelegationRequests`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListDelegationRequests.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::table_page;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{DelegationRequest, Draft};
use doorward_shapes::iam::{
    ListDelegationRequests, ListDelegationRequestsError, ListDelegationRequestsInput,
    ListDelegationRequestsOutput,
};

impl Operation for ListDelegationRequests {
    fn access(
        input: &ListDelegationRequestsInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListDelegationRequestsError>> {
        let owner = input.owner_id.as_deref();
        let own = owner == Some(ask.caller.arn().as_str());
        Ok(Access::on_all()
            .with_some("iam:DelegationRequestOwner", owner)
            .by_default(own))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListDelegationRequestsOutput, Failure<ListDelegationRequestsError>> {
        let (input, account) = (&call.input, call.account_id());
        let own = input.owner_id.as_deref() == Some(call.caller.arn().as_str());
        // Who lists by its own ARN sees what it claimed itself, and nothing of who had it before.
        let keep = |request: &DelegationRequest| {
            let owner = request.owner.as_ref();
            let wanted = |arn: &str| {
                if own {
                    return super::is_owner(request, call.caller);
                }
                input.owner_id.as_deref().is_none_or(|owner| owner == arn)
            };
            request.owner_account == Some(account)
                && owner.is_some_and(|owner| wanted(owner.arn.as_str()))
        };
        let requests = &draft.world().directory.delegation_requests;
        let page = table_page(requests, keep, input.marker.as_deref(), input.max_items)?;
        let shown = page.items.iter();
        let shown = shown.map(|request| super::shown(request, call.facts.now));
        Ok(ListDelegationRequestsOutput {
            delegation_requests: Some(shown.collect::<Result<_, _>>()?),
            is_truncated: Some(page.is_truncated()),
            marker: page.marker,
        })
    }
}
