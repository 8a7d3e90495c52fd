//! `ListGroupPolicies`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroupPolicies.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{common, inline};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    ListGroupPolicies, ListGroupPoliciesError, ListGroupPoliciesInput, ListGroupPoliciesOutput,
};

impl Operation for ListGroupPolicies {
    fn access(
        input: &ListGroupPoliciesInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListGroupPoliciesError>> {
        let name = common::group_name(&input.group_name)?;
        Ok(common::on_group(ask, &name))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListGroupPoliciesOutput, Failure<ListGroupPoliciesError>> {
        let name = common::group_name(&call.input.group_name)?;
        let group = common::find_group(call.account(draft)?, &name)?;
        let (marker, max_items) = (call.input.marker.as_deref(), call.input.max_items);
        let page = inline::names(&group.inline_policies, marker, max_items)?;
        Ok(ListGroupPoliciesOutput {
            is_truncated: Some(page.is_truncated()),
            marker: page.marker,
            policy_names: page.items,
        })
    }
}
