//! `ListPoliciesForTarget`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListPoliciesForTarget.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common::{self, POLICY_TYPE};
use crate::state::Draft;
use doorward_shapes::organizations::{
    ListPoliciesForTarget, ListPoliciesForTargetError, ListPoliciesForTargetInput,
    ListPoliciesForTargetOutput,
};

impl Operation for ListPoliciesForTarget {
    fn access(
        input: &ListPoliciesForTargetInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListPoliciesForTargetError>> {
        let access = common::on_target(&input.target_id, ask);
        Ok(access.with(POLICY_TYPE, input.filter.as_str()))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListPoliciesForTargetOutput, Failure<ListPoliciesForTargetError>> {
        let organization = common::readable(&call, draft)?;
        let target = common::target(&call.input.target_id, organization)?;
        let attached = organization.attached(target).into_iter().flatten();
        let attached = attached.filter_map(|id| organization.policy(id));
        let page = common::page(
            super::of_type(attached, call.input.filter, organization).into_iter(),
            |policy| policy.id.to_string(),
            call.input.next_token.as_deref(),
            call.input.max_results,
        )?;
        let policies = page.items.into_iter();
        Ok(ListPoliciesForTargetOutput {
            policies: Some(policies.map(|policy| super::summary(policy)).collect()),
            next_token: page.marker,
        })
    }
}
