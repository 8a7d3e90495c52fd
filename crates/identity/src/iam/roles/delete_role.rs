//! `DeleteRole`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{common, service_linked_roles};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::errors::DeleteConflict;
use doorward_shapes::iam::{DeleteRole, DeleteRoleError, DeleteRoleInput, DeleteRoleOutput};

impl Operation for DeleteRole {
    const WRITES: bool = true;

    fn access(input: &DeleteRoleInput, ask: &Ask<'_>) -> Result<Access, Failure<DeleteRoleError>> {
        Ok(super::on_bounded_role(ask, &input.role_name)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteRoleOutput, Failure<DeleteRoleError>> {
        let name = common::role_name(&call.input.role_name)?;
        let account = call.account_mut(draft)?;
        let role = common::find_role(account, &name)?;
        service_linked_roles::unprotected(role)?;
        let in_profile = account
            .index
            .profiles
            .get(&name)
            .is_some_and(|in_it| !in_it.is_empty());
        let first = if in_profile {
            "must remove roles from instance profile first"
        } else if !role.attached_policies.is_empty() {
            "must detach all policies first"
        } else if !role.inline_policies.is_empty() {
            "must delete policies first"
        } else {
            account.roles.remove(&name);
            return Ok(DeleteRoleOutput::default());
        };
        Err(DeleteConflict::new(format!("Cannot delete entity, {first}.")).into())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;
    use doorward_shapes::iam::{
        AddRoleToInstanceProfile, AddRoleToInstanceProfileInput, AttachRolePolicy,
        AttachRolePolicyInput, CreateInstanceProfile, CreateInstanceProfileInput, DetachRolePolicy,
        DetachRolePolicyInput, RemoveRoleFromInstanceProfile, RemoveRoleFromInstanceProfileInput,
    };

    fn delete(house: &House) -> Result<(), ErrorAnswer> {
        let role_name = "deploy".to_owned();
        house
            .admin::<DeleteRole>(DeleteRoleInput { role_name })
            .map(drop)
    }

    #[test]
    fn a_role_is_deleted_once_and_one_of_its_name_is_another() {
        let house = House::new();
        let id = sample::role(&house, "Deploy").role_id;
        delete(&house).unwrap();
        assert_eq!(delete(&house).unwrap_err().code, "NoSuchEntity");
        assert_ne!(sample::role(&house, "Deploy").role_id, id);
    }

    #[test]
    fn a_role_goes_only_after_all_that_hangs_on_it() {
        let house = House::new();
        sample::acting(&house, "Deploy", sample::ALLOW);
        let (role_name, instance_profile_name) = ("Deploy".to_owned(), "Web".to_owned());
        let policy_arn = "arn:aws:iam::aws:policy/IAMReadOnlyAccess".to_owned();
        let profile = CreateInstanceProfileInput {
            instance_profile_name: instance_profile_name.clone(),
            ..CreateInstanceProfileInput::default()
        };
        house.admin::<CreateInstanceProfile>(profile).unwrap();
        let add = AddRoleToInstanceProfileInput {
            instance_profile_name: instance_profile_name.clone(),
            role_name: role_name.clone(),
        };
        house.admin::<AddRoleToInstanceProfile>(add).unwrap();
        let attach = AttachRolePolicyInput {
            role_name: role_name.clone(),
            policy_arn: policy_arn.clone(),
        };
        house.admin::<AttachRolePolicy>(attach).unwrap();

        let refusal = || {
            let refused = delete(&house).unwrap_err();
            assert_eq!(
                (refused.code.as_str(), refused.status),
                ("DeleteConflict", 409)
            );
            refused.message
        };
        let profile = "Cannot delete entity, must remove roles from instance profile first.";
        assert_eq!(refusal(), profile);
        let remove = RemoveRoleFromInstanceProfileInput {
            instance_profile_name,
            role_name: role_name.clone(),
        };
        house
            .admin::<RemoveRoleFromInstanceProfile>(remove)
            .unwrap();
        assert_eq!(
            refusal(),
            "Cannot delete entity, must detach all policies first."
        );
        let detach = DetachRolePolicyInput {
            role_name,
            policy_arn,
        };
        house.admin::<DetachRolePolicy>(detach).unwrap();
        assert_eq!(
            refusal(),
            "Cannot delete entity, must delete policies first."
        );
    }
}
