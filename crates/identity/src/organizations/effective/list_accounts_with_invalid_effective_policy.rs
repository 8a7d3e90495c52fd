//! `ListAccountsWithInvalidEffectivePolicy`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccountsWithInvalidEffectivePolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common::{self, POLICY_TYPE};
use crate::state::Draft;
use doorward_shapes::organizations::{
    ListAccountsWithInvalidEffectivePolicy, ListAccountsWithInvalidEffectivePolicyError,
    ListAccountsWithInvalidEffectivePolicyInput, ListAccountsWithInvalidEffectivePolicyOutput,
};

impl Operation for ListAccountsWithInvalidEffectivePolicy {
    fn access(
        input: &ListAccountsWithInvalidEffectivePolicyInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListAccountsWithInvalidEffectivePolicyError>> {
        Ok(Access::on_all().with(POLICY_TYPE, input.policy_type.as_str()))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        ListAccountsWithInvalidEffectivePolicyOutput,
        Failure<ListAccountsWithInvalidEffectivePolicyError>,
    > {
        common::readable(&call, draft)?;
        let (token, most) = (call.input.next_token.as_deref(), call.input.max_results);
        common::page(std::iter::empty::<()>(), |()| String::new(), token, most)?;
        Ok(ListAccountsWithInvalidEffectivePolicyOutput {
            accounts: Some(Vec::new()),
            policy_type: Some(call.input.policy_type),
            next_token: None,
        })
    }
}
