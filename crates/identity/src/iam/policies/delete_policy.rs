//! `DeletePolicy`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::attached;
use crate::iam::common::no_such_policy;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::errors::DeleteConflict;
use doorward_shapes::iam::{
    DeletePolicy, DeletePolicyError, DeletePolicyInput, DeletePolicyOutput,
};

impl Operation for DeletePolicy {
    const WRITES: bool = true;

    fn access(
        input: &DeletePolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeletePolicyError>> {
        super::on_own_policy::<Self>(&input.policy_arn, ask)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeletePolicyOutput, Failure<DeletePolicyError>> {
        let arn = attached::policy_arn(&call.input.policy_arn)?;
        let account = call.account_mut(draft)?;
        let policy = account
            .policy_by_arn(&arn)
            .ok_or_else(|| no_such_policy(&arn))?;
        let uses = account.index.attachment_count(&arn) + account.index.boundary_count(&arn);
        if uses > 0 {
            return Err(DeleteConflict::new("Cannot delete a policy attached to entities.").into());
        }
        if policy.versions.len() > 1 {
            let message = "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.";
            return Err(DeleteConflict::new(message).into());
        }
        let name = policy.name.clone();
        account.policies.remove(&name);
        Ok(DeletePolicyOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::iam::roles;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;
    use doorward_shapes::iam::{CreateRole, CreateRoleInput};

    fn delete(house: &House, arn: &str) -> Result<(), ErrorAnswer> {
        let policy_arn = arn.to_owned();
        house
            .admin::<DeletePolicy>(DeletePolicyInput { policy_arn })
            .map(drop)
    }

    #[test]
    fn a_policy_is_deleted_once() {
        let house = House::new();
        let arn = sample::policy(&house, "Read");
        delete(&house, &arn).unwrap();
        let refused = delete(&house, &arn).unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("NoSuchEntity", 404)
        );
        assert_eq!(refused.message, format!("Policy {arn} was not found."));
    }

    #[test]
    fn a_policy_in_use_stays() {
        let house = House::new();
        let arn = sample::policy(&house, "Read");
        let bounded = CreateRoleInput {
            permissions_boundary: Some(arn.clone()),
            ..roles::sample::input("Deploy")
        };
        house.admin::<CreateRole>(bounded).unwrap();
        let refused = delete(&house, &arn).unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("DeleteConflict", 409)
        );
        assert_eq!(
            refused.message,
            "Cannot delete a policy attached to entities."
        );
    }

    #[test]
    fn a_policy_with_several_versions_stays() {
        let house = House::new();
        let arn = sample::policy(&house, "Read");
        sample::version(&house, &arn, false).unwrap();
        let refused = delete(&house, &arn).unwrap_err();
        assert_eq!(refused.code, "DeleteConflict");
        assert!(
            refused
                .message
                .starts_with("This policy has more than one version.")
        );
    }

    #[test]
    fn nobody_deletes_a_policy_of_awss() {
        let arn = "arn:aws:iam::aws:policy/AdministratorAccess";
        let refused = delete(&House::new(), arn).unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("AccessDenied", 403)
        );
        let message = format!(
            "User: arn:aws:iam::111122223333:user/admin is not authorized to perform: \
             iam:DeletePolicy on resource: policy {arn}"
        );
        assert_eq!(refused.message, message);
    }
}
