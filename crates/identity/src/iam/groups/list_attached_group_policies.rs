//! `ListAttachedGroupPolicies`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedGroupPolicies.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{attached, common};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    ListAttachedGroupPolicies, ListAttachedGroupPoliciesError, ListAttachedGroupPoliciesInput,
    ListAttachedGroupPoliciesOutput,
};

impl Operation for ListAttachedGroupPolicies {
    fn access(
        input: &ListAttachedGroupPoliciesInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListAttachedGroupPoliciesError>> {
        let name = common::group_name(&input.group_name)?;
        Ok(common::on_group(ask, &name))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListAttachedGroupPoliciesOutput, Failure<ListAttachedGroupPoliciesError>> {
        let input = &call.input;
        let name = common::group_name(&input.group_name)?;
        let group = common::find_group(call.account(draft)?, &name)?;
        let page = attached::page(
            &group.attached_policies,
            input.path_prefix.as_deref(),
            input.marker.as_deref(),
            input.max_items,
        )?;
        Ok(ListAttachedGroupPoliciesOutput {
            is_truncated: Some(page.is_truncated()),
            marker: page.marker,
            attached_policies: Some(page.items),
        })
    }
}
