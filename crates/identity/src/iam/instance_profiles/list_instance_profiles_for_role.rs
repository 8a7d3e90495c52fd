//! `ListInstanceProfilesForRole`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfilesForRole.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, InstanceProfile};
use doorward_shapes::iam::{
    ListInstanceProfilesForRole, ListInstanceProfilesForRoleError,
    ListInstanceProfilesForRoleInput, ListInstanceProfilesForRoleOutput,
};
use std::sync::Arc;

impl Operation for ListInstanceProfilesForRole {
    fn access(
        input: &ListInstanceProfilesForRoleInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListInstanceProfilesForRoleError>> {
        Ok(common::on_role(ask, &common::role_name(&input.role_name)?))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListInstanceProfilesForRoleOutput, Failure<ListInstanceProfilesForRoleError>> {
        let (input, account) = (&call.input, call.account(draft)?);
        let role = common::find_role(account, &common::role_name(&input.role_name)?)?;
        let names = account.index.profiles.get(&role.name).into_iter().flatten();
        let profiles = names.filter_map(|name| account.instance_profiles.get(name));
        let name = |profile: &&Arc<InstanceProfile>| profile.name.to_string();
        let page = common::page(profiles, name, input.marker.as_deref(), input.max_items)?;
        let shown = page.items.iter();
        let shown = shown.map(|profile| super::listed(profile, account, draft.world()));
        Ok(ListInstanceProfilesForRoleOutput {
            instance_profiles: shown.collect(),
            is_truncated: Some(page.is_truncated()),
            marker: page.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::iam::roles;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;

    fn list(
        house: &House,
        role: &str,
        marker: Option<String>,
    ) -> Result<ListInstanceProfilesForRoleOutput, ErrorAnswer> {
        house.admin::<ListInstanceProfilesForRole>(ListInstanceProfilesForRoleInput {
            role_name: role.to_owned(),
            max_items: Some(1),
            marker,
        })
    }

    #[test]
    fn the_profiles_a_role_is_in_are_listed_in_pages() {
        let house = House::new();
        roles::sample::role(&house, "Deploy");
        for name in ["Web", "batch", "Other"] {
            sample::profile(&house, name);
        }
        sample::add(&house, "Web", "Deploy").unwrap();
        sample::add(&house, "batch", "Deploy").unwrap();
        let first = list(&house, "deploy", None).unwrap();
        assert_eq!(first.instance_profiles[0].instance_profile_name, "batch");
        let rest = list(&house, "deploy", first.marker).unwrap();
        assert_eq!(rest.instance_profiles[0].instance_profile_name, "Web");
        assert_eq!((rest.is_truncated, rest.marker), (Some(false), None));
    }

    #[test]
    fn the_role_must_exist() {
        let refused = list(&House::new(), "Deploy", None).unwrap_err();
        assert_eq!(refused.code, "NoSuchEntity");
        assert_eq!(
            refused.message,
            "The role with name Deploy cannot be found."
        );
    }
}
