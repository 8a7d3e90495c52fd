//! `ListUserPolicies`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserPolicies.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{common, inline};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    ListUserPolicies, ListUserPoliciesError, ListUserPoliciesInput, ListUserPoliciesOutput,
};

impl Operation for ListUserPolicies {
    fn access(
        input: &ListUserPoliciesInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListUserPoliciesError>> {
        let name = common::user_name(&input.user_name)?;
        Ok(common::on_user(ask, &name))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListUserPoliciesOutput, Failure<ListUserPoliciesError>> {
        let name = common::user_name(&call.input.user_name)?;
        let user = common::find_user(call.account(draft)?, &name)?;
        let (marker, max_items) = (call.input.marker.as_deref(), call.input.max_items);
        let page = inline::names(&user.inline_policies, marker, max_items)?;
        Ok(ListUserPoliciesOutput {
            is_truncated: Some(page.is_truncated()),
            marker: page.marker,
            policy_names: page.items,
        })
    }
}
