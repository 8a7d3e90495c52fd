//! `ListPolicies`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListPolicies.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common::{self, POLICY_TYPE};
use crate::state::{Draft, OrganizationPolicy};
use doorward_shapes::organizations::{
    ListPolicies, ListPoliciesError, ListPoliciesInput, ListPoliciesOutput,
};

impl Operation for ListPolicies {
    fn access(
        input: &ListPoliciesInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListPoliciesError>> {
        let access = Access::on_all();
        Ok(access.with(POLICY_TYPE, input.filter.as_str()))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListPoliciesOutput, Failure<ListPoliciesError>> {
        let organization = common::readable(&call, draft)?;
        let own = organization.policies.iter();
        let all = own.chain(OrganizationPolicy::aws_managed());
        let page = common::page(
            super::of_type(all, call.input.filter, organization).into_iter(),
            |policy| policy.id.to_string(),
            call.input.next_token.as_deref(),
            call.input.max_results,
        )?;
        let policies = page.items.into_iter();
        Ok(ListPoliciesOutput {
            policies: Some(policies.map(|policy| super::summary(policy)).collect()),
            next_token: page.marker,
        })
    }
}
