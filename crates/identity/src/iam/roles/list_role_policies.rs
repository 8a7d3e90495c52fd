//! `ListRolePolicies`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRolePolicies.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{common, inline};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    ListRolePolicies, ListRolePoliciesError, ListRolePoliciesInput, ListRolePoliciesOutput,
};

impl Operation for ListRolePolicies {
    fn access(
        input: &ListRolePoliciesInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListRolePoliciesError>> {
        Ok(common::on_role(ask, &common::role_name(&input.role_name)?))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListRolePoliciesOutput, Failure<ListRolePoliciesError>> {
        let input = &call.input;
        let name = common::role_name(&input.role_name)?;
        let role = common::find_role(call.account(draft)?, &name)?;
        let policies = &role.inline_policies;
        let page = inline::names(policies, input.marker.as_deref(), input.max_items)?;
        Ok(ListRolePoliciesOutput {
            is_truncated: Some(page.is_truncated()),
            policy_names: page.items,
            marker: page.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;

    #[test]
    fn the_names_of_a_roles_policies_are_listed() {
        let house = House::new();
        sample::acting(&house, "Deploy", sample::ALLOW);
        let input = ListRolePoliciesInput {
            role_name: "Deploy".to_owned(),
            ..ListRolePoliciesInput::default()
        };
        let listed = house.admin::<ListRolePolicies>(input).unwrap();
        assert_eq!(listed.policy_names, ["inline"]);
        assert_eq!(listed.is_truncated, Some(false));
    }
}
