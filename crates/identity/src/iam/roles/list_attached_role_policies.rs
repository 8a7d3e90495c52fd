//! `ListAttachedRolePolicies`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedRolePolicies.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{attached, common};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    ListAttachedRolePolicies, ListAttachedRolePoliciesError, ListAttachedRolePoliciesInput,
    ListAttachedRolePoliciesOutput,
};

impl Operation for ListAttachedRolePolicies {
    fn access(
        input: &ListAttachedRolePoliciesInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListAttachedRolePoliciesError>> {
        Ok(common::on_role(ask, &common::role_name(&input.role_name)?))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListAttachedRolePoliciesOutput, Failure<ListAttachedRolePoliciesError>> {
        let input = &call.input;
        let name = common::role_name(&input.role_name)?;
        let role = common::find_role(call.account(draft)?, &name)?;
        let page = attached::page(
            &role.attached_policies,
            input.path_prefix.as_deref(),
            input.marker.as_deref(),
            input.max_items,
        )?;
        Ok(ListAttachedRolePoliciesOutput {
            is_truncated: Some(page.is_truncated()),
            attached_policies: Some(page.items),
            marker: page.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;
    use doorward_shapes::iam::{AttachRolePolicy, AttachRolePolicyInput};

    #[test]
    fn attached_policies_are_listed_in_pages() {
        let house = House::new();
        sample::role(&house, "Deploy");
        for name in ["PowerUserAccess", "IAMFullAccess"] {
            let attach = AttachRolePolicyInput {
                role_name: "Deploy".to_owned(),
                policy_arn: format!("arn:aws:iam::aws:policy/{name}"),
            };
            house.admin::<AttachRolePolicy>(attach).unwrap();
        }
        let list = |marker| {
            let input = ListAttachedRolePoliciesInput {
                role_name: "Deploy".to_owned(),
                max_items: Some(1),
                marker,
                path_prefix: None,
            };
            let listed = house.admin::<ListAttachedRolePolicies>(input).unwrap();
            let name = listed.attached_policies.unwrap().remove(0).policy_name;
            (name.unwrap(), listed.marker)
        };
        let (first, marker) = list(None);
        assert_eq!(first, "IAMFullAccess");
        assert_eq!(list(marker), ("PowerUserAccess".to_owned(), None));
    }
}
