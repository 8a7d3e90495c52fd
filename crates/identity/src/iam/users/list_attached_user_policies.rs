//! `ListAttachedUserPolicies`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedUserPolicies.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{attached, common};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    ListAttachedUserPolicies, ListAttachedUserPoliciesError, ListAttachedUserPoliciesInput,
    ListAttachedUserPoliciesOutput,
};

impl Operation for ListAttachedUserPolicies {
    fn access(
        input: &ListAttachedUserPoliciesInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListAttachedUserPoliciesError>> {
        let name = common::user_name(&input.user_name)?;
        Ok(common::on_user(ask, &name))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListAttachedUserPoliciesOutput, Failure<ListAttachedUserPoliciesError>> {
        let input = &call.input;
        let name = common::user_name(&input.user_name)?;
        let user = common::find_user(call.account(draft)?, &name)?;
        let page = attached::page(
            &user.attached_policies,
            input.path_prefix.as_deref(),
            input.marker.as_deref(),
            input.max_items,
        )?;
        Ok(ListAttachedUserPoliciesOutput {
            is_truncated: Some(page.is_truncated()),
            marker: page.marker,
            attached_policies: Some(page.items),
        })
    }
}
