//! `GetInstanceProfile`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetInstanceProfile.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::tag_list;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::types::InstanceProfile;
use doorward_shapes::iam::{
    GetInstanceProfile, GetInstanceProfileError, GetInstanceProfileInput, GetInstanceProfileOutput,
};

impl Operation for GetInstanceProfile {
    fn access(
        input: &GetInstanceProfileInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetInstanceProfileError>> {
        Ok(super::on_profile(ask, &input.instance_profile_name)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetInstanceProfileOutput, Failure<GetInstanceProfileError>> {
        let name = super::profile_name(&call.input.instance_profile_name)?;
        let account = call.account(draft)?;
        let profile = super::find(account, &name)?;
        let instance_profile = InstanceProfile {
            tags: Some(tag_list(&profile.tags)),
            ..super::listed(profile, account, draft.world())
        };
        Ok(GetInstanceProfileOutput { instance_profile })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use crate::iam::roles;
    use crate::testing::House;

    #[test]
    fn an_instance_profile_is_shown_with_its_role() {
        let house = House::new();
        sample::profile(&house, "Web");
        let role = roles::sample::role(&house, "Deploy");
        sample::add(&house, "web", "deploy").unwrap();
        let profile = sample::get(&house, "WEB").unwrap();
        assert_eq!(profile.instance_profile_name, "Web");
        let roles = profile.roles.iter().map(|role| &role.role_id);
        assert_eq!(roles.collect::<Vec<_>>(), [&role.role_id]);
    }

    #[test]
    fn one_that_is_not_there_is_refused() {
        let refused = sample::get(&House::new(), "Web").unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("NoSuchEntity", 404)
        );
        assert_eq!(refused.message, "Instance Profile Web cannot be found.");
    }
}
