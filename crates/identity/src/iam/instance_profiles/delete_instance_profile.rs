//! `DeleteInstanceProfile`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteInstanceProfile.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::errors::DeleteConflict;
use doorward_shapes::iam::{
    DeleteInstanceProfile, DeleteInstanceProfileError, DeleteInstanceProfileInput,
    DeleteInstanceProfileOutput,
};

impl Operation for DeleteInstanceProfile {
    const WRITES: bool = true;

    fn access(
        input: &DeleteInstanceProfileInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteInstanceProfileError>> {
        Ok(super::on_profile(ask, &input.instance_profile_name)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteInstanceProfileOutput, Failure<DeleteInstanceProfileError>> {
        let name = super::profile_name(&call.input.instance_profile_name)?;
        let account = call.account_mut(draft)?;
        if super::find(account, &name)?.role.is_some() {
            let message = "Cannot delete entity, must remove roles from instance profile first.";
            return Err(DeleteConflict::new(message).into());
        }
        account.instance_profiles.remove(&name);
        Ok(DeleteInstanceProfileOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::iam::roles;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;

    fn delete(house: &House, name: &str) -> Result<(), ErrorAnswer> {
        let instance_profile_name = name.to_owned();
        let input = DeleteInstanceProfileInput {
            instance_profile_name,
        };
        house.admin::<DeleteInstanceProfile>(input).map(drop)
    }

    #[test]
    fn an_instance_profile_is_deleted_once() {
        let house = House::new();
        sample::profile(&house, "Web");
        delete(&house, "WEB").unwrap();
        assert_eq!(delete(&house, "Web").unwrap_err().code, "NoSuchEntity");
    }

    #[test]
    fn one_with_a_role_stays() {
        let house = House::new();
        sample::profile(&house, "Web");
        roles::sample::role(&house, "Deploy");
        sample::add(&house, "Web", "Deploy").unwrap();
        let refused = delete(&house, "Web").unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("DeleteConflict", 409)
        );
        assert_eq!(
            refused.message,
            "Cannot delete entity, must remove roles from instance profile first."
        );
    }
}
