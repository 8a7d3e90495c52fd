//! `ListInstanceProfiles`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfiles.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, InstanceProfile};
use doorward_names::Arn;
use doorward_shapes::iam::{
    ListInstanceProfiles, ListInstanceProfilesError, ListInstanceProfilesInput,
    ListInstanceProfilesOutput,
};

impl Operation for ListInstanceProfiles {
    fn access(
        input: &ListInstanceProfilesInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListInstanceProfilesError>> {
        let path = input.path_prefix.as_deref().unwrap_or("/");
        let all = format!("instance-profile{path}");
        Ok(Access::on(Arn::iam(ask.account.id(), &all)))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListInstanceProfilesOutput, Failure<ListInstanceProfilesError>> {
        let (input, account) = (&call.input, call.account(draft)?);
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let under = |profile: &InstanceProfile| profile.path.as_str().starts_with(prefix);
        let (marker, most) = (input.marker.as_deref(), input.max_items);
        let page = common::table_page(&account.instance_profiles, under, marker, most)?;
        let shown = page.items.iter();
        let shown = shown.map(|profile| super::listed(profile, account, draft.world()));
        Ok(ListInstanceProfilesOutput {
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
    use crate::testing::House;
    use doorward_shapes::iam::{CreateInstanceProfile, CreateInstanceProfileInput};

    #[test]
    fn instance_profiles_are_listed_by_path_in_pages() {
        let house = House::new();
        for (name, path) in [("a", "/team/"), ("b", "/"), ("C", "/team/")] {
            let input = CreateInstanceProfileInput {
                path: Some(path.to_owned()),
                ..sample::input(name)
            };
            house.admin::<CreateInstanceProfile>(input).unwrap();
        }
        let (mut seen, mut marker) = (Vec::new(), None);
        loop {
            let page = house.admin::<ListInstanceProfiles>(ListInstanceProfilesInput {
                path_prefix: Some("/team/".to_owned()),
                max_items: Some(1),
                marker,
            });
            let page = page.unwrap();
            let profiles = page.instance_profiles.into_iter();
            seen.extend(profiles.map(|profile| profile.instance_profile_name));
            marker = page.marker;
            if marker.is_none() {
                break;
            }
        }
        assert_eq!(seen, ["a", "C"]);
    }
}
