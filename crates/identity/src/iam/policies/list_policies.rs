//! `ListPolicies`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicies.html>.
use super::Found;
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::managed;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Account;
use crate::state::Draft;
use doorward_names::Arn;
use doorward_shapes::iam::types::{PolicyScopeType, PolicyUsageType};
use doorward_shapes::iam::{
    ListPolicies, ListPoliciesError, ListPoliciesInput, ListPoliciesOutput,
};

impl Operation for ListPolicies {
    fn access(
        input: &ListPoliciesInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListPoliciesError>> {
        // AWS asks for it on the path; patterns of policies' ARNs are to cover it.
        let path = input.path_prefix.as_deref().unwrap_or("/");
        Ok(Access::on(Arn::iam(
            ask.account.id(),
            &format!("policy{path}"),
        )))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListPoliciesOutput, Failure<ListPoliciesError>> {
        let (input, account) = (&call.input, call.account(draft)?);
        let scope = input.scope.unwrap_or(PolicyScopeType::All);
        let own = account.policies.iter().map(Found::Own);
        let own = own.filter(|_| scope != PolicyScopeType::Aws);
        let aws = managed::all().iter().map(Found::Aws);
        let aws = aws.filter(|_| scope != PolicyScopeType::Local);
        let wanted = own
            .chain(aws)
            .filter(|policy| wants(input, policy, account));
        // The account's own come first, as `0`, then AWS's.
        let name = |policy: &Found<'_>| match policy {
            Found::Own(policy) => format!("0{}", policy.name),
            Found::Aws(policy) => format!("1{}", policy.name),
        };
        let page = common::page(wanted, name, input.marker.as_deref(), input.max_items)?;
        let shown = page.items.iter().map(|policy| match policy {
            Found::Own(policy) => super::output(policy, account),
            Found::Aws(policy) => super::aws_output(policy, account),
        });
        Ok(ListPoliciesOutput {
            policies: Some(shown.collect()),
            is_truncated: Some(page.is_truncated()),
            marker: page.marker,
        })
    }
}

/// Whether the filters of `input` let `policy` pass.
fn wants(input: &ListPoliciesInput, policy: &Found<'_>, account: &Account) -> bool {
    let path = match policy {
        Found::Own(policy) => policy.path.as_str(),
        Found::Aws(policy) => policy.path,
    };
    let arn = || match policy {
        Found::Own(policy) => policy.arn(account.id()),
        Found::Aws(policy) => policy.arn.clone(),
    };
    let attached = || account.index.attachment_count(&arn()) > 0;
    let bounding = || account.index.boundary_count(&arn()) > 0;
    // How a policy is used counts only where those in use are asked for.
    let used = match (input.only_attached, input.policy_usage_filter) {
        (None | Some(false), _) => true,
        (_, None) => attached() || bounding(),
        (_, Some(PolicyUsageType::PermissionsPolicy)) => attached(),
        (_, Some(PolicyUsageType::PermissionsBoundary)) => bounding(),
    };
    let prefix = input.path_prefix.as_deref().unwrap_or("/");
    path.starts_with(prefix) && used
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::iam::roles;
    use crate::testing::House;
    use doorward_shapes::iam::{CreatePolicy, CreatePolicyInput, CreateRole, CreateRoleInput};

    fn names(house: &House, input: ListPoliciesInput) -> Vec<String> {
        let listed = house.admin::<ListPolicies>(input).unwrap();
        let policies = listed.policies.unwrap().into_iter();
        policies.map(|policy| policy.policy_name.unwrap()).collect()
    }

    fn scope(scope: PolicyScopeType) -> ListPoliciesInput {
        ListPoliciesInput {
            scope: Some(scope),
            ..ListPoliciesInput::default()
        }
    }

    #[test]
    fn the_scope_tells_the_accounts_policies_from_awss() {
        let house = House::new();
        for name in ["b", "A"] {
            sample::policy(&house, name);
        }
        assert_eq!(names(&house, scope(PolicyScopeType::Local)), ["A", "b"]);
        let aws = names(&house, scope(PolicyScopeType::Aws));
        assert_eq!((aws.len(), aws[0] == managed::all()[0].name), (100, true));
        let all = names(&house, scope(PolicyScopeType::All));
        let both = [&["A".to_owned(), "b".to_owned()], &aws[..98]].concat();
        assert_eq!(all, both);
    }

    #[test]
    fn all_of_awss_come_in_two_pages_of_a_thousand() {
        let house = House::new();
        let (mut sizes, mut seen, mut marker) = (Vec::new(), Vec::new(), None);
        loop {
            let page = house.admin::<ListPolicies>(ListPoliciesInput {
                max_items: Some(1000),
                marker,
                ..scope(PolicyScopeType::Aws)
            });
            let page = page.unwrap();
            let policies = page.policies.unwrap();
            sizes.push(policies.len());
            seen.extend(policies.into_iter().filter_map(|policy| policy.arn));
            marker = page.marker;
            if marker.is_none() {
                break;
            }
        }
        let all = managed::all().iter().map(|policy| policy.arn.to_string());
        assert_eq!(seen, all.collect::<Vec<_>>());
        assert_eq!(sizes, [1000, managed::all().len() - 1000]);
    }

    #[test]
    fn a_path_finds_awss_of_that_path() {
        let listed = names(
            &House::new(),
            ListPoliciesInput {
                path_prefix: Some("/job-function/".to_owned()),
                ..scope(PolicyScopeType::Aws)
            },
        );
        assert!(listed.contains(&"ViewOnlyAccess".to_owned()), "{listed:?}");
        assert!(listed.len() < 100);
    }

    #[test]
    fn pages_and_filters_go_together() {
        let house = House::new();
        for (name, path) in [
            ("a", "/team/"),
            ("b", "/"),
            ("c", "/team/x/"),
            ("d", "/team/"),
        ] {
            let input = CreatePolicyInput {
                path: Some(path.to_owned()),
                ..sample::input(name)
            };
            house.admin::<CreatePolicy>(input).unwrap();
        }
        let (mut seen, mut marker) = (Vec::new(), None);
        loop {
            let page = house.admin::<ListPolicies>(ListPoliciesInput {
                path_prefix: Some("/team/".to_owned()),
                max_items: Some(1),
                marker,
                ..ListPoliciesInput::default()
            });
            let page = page.unwrap();
            seen.extend(
                page.policies
                    .unwrap()
                    .into_iter()
                    .filter_map(|p| p.policy_name),
            );
            marker = page.marker;
            if marker.is_none() {
                break;
            }
        }
        assert_eq!(seen, ["a", "c", "d"]);
    }

    #[test]
    fn only_those_in_use_are_listed_by_how_they_are_used() {
        let house = House::new();
        let bounding = sample::policy(&house, "Bound");
        sample::policy(&house, "Unused");
        let bounded = CreateRoleInput {
            permissions_boundary: Some(bounding),
            ..roles::sample::input("Deploy")
        };
        house.admin::<CreateRole>(bounded).unwrap();
        let used = |policy_usage_filter, only_attached| {
            let input = ListPoliciesInput {
                policy_usage_filter,
                only_attached,
                ..ListPoliciesInput::default()
            };
            names(&house, input)
        };
        let permissions = Some(PolicyUsageType::PermissionsPolicy);
        let boundary = Some(PolicyUsageType::PermissionsBoundary);
        assert_eq!(used(permissions, Some(true)), ["AdministratorAccess"]);
        assert_eq!(used(boundary, Some(true)), ["Bound"]);
        assert_eq!(used(None, Some(true)), ["Bound", "AdministratorAccess"]);
        for filter in [permissions, boundary, None] {
            for only_attached in [None, Some(false)] {
                let listed = used(filter, only_attached);
                assert_eq!(listed[..2], ["Bound", "Unused"], "{filter:?}");
            }
        }
    }
}
