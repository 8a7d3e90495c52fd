//! `RemoveRoleFromInstanceProfile`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveRoleFromInstanceProfile.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::{self, no_such};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    RemoveRoleFromInstanceProfile, RemoveRoleFromInstanceProfileError,
    RemoveRoleFromInstanceProfileInput, RemoveRoleFromInstanceProfileOutput,
};

impl Operation for RemoveRoleFromInstanceProfile {
    const WRITES: bool = true;

    fn access(
        input: &RemoveRoleFromInstanceProfileInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<RemoveRoleFromInstanceProfileError>> {
        Ok(super::on_profile(ask, &input.instance_profile_name)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<RemoveRoleFromInstanceProfileOutput, Failure<RemoveRoleFromInstanceProfileError>>
    {
        let name = super::profile_name(&call.input.instance_profile_name)?;
        let role = common::role_name(&call.input.role_name)?;
        let profile = super::profile_mut(call.account_mut(draft)?, &name)?;
        if profile.role.as_ref() != Some(&role) {
            return Err(no_such("role", role).into());
        }
        profile.role = None;
        Ok(RemoveRoleFromInstanceProfileOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::iam::roles;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;

    fn remove(house: &House, name: &str, role: &str) -> Result<(), ErrorAnswer> {
        let input = RemoveRoleFromInstanceProfileInput {
            instance_profile_name: name.to_owned(),
            role_name: role.to_owned(),
        };
        house
            .admin::<RemoveRoleFromInstanceProfile>(input)
            .map(drop)
    }

    #[test]
    fn a_role_that_was_removed_makes_room_for_another() {
        let house = House::new();
        sample::profile(&house, "Web");
        roles::sample::role(&house, "Deploy");
        roles::sample::role(&house, "Serve");
        sample::add(&house, "Web", "Deploy").unwrap();
        remove(&house, "web", "deploy").unwrap();
        sample::add(&house, "Web", "Serve").unwrap();
        let roles = sample::get(&house, "Web").unwrap().roles;
        assert_eq!(roles[0].role_name, "Serve");
    }

    #[test]
    fn a_role_that_is_not_in_the_profile_is_refused() {
        let house = House::new();
        assert_eq!(
            remove(&house, "Web", "Deploy").unwrap_err().code,
            "NoSuchEntity"
        );
        sample::profile(&house, "Web");
        let refused = remove(&house, "Web", "Deploy").unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("NoSuchEntity", 404)
        );
        assert_eq!(
            refused.message,
            "The role with name Deploy cannot be found."
        );
    }
}
