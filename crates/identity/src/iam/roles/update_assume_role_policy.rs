//! `UpdateAssumeRolePolicy`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html>.
use super::trust;
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{common, service_linked_roles};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    UpdateAssumeRolePolicy, UpdateAssumeRolePolicyError, UpdateAssumeRolePolicyInput,
    UpdateAssumeRolePolicyOutput,
};

impl Operation for UpdateAssumeRolePolicy {
    const WRITES: bool = true;

    fn access(
        input: &UpdateAssumeRolePolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UpdateAssumeRolePolicyError>> {
        Ok(super::on_bounded_role(ask, &input.role_name)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UpdateAssumeRolePolicyOutput, Failure<UpdateAssumeRolePolicyError>> {
        let name = common::role_name(&call.input.role_name)?;
        let (document, account) = (&call.input.policy_document, call.account(draft)?);
        let trust = trust::read(document, account, draft.world())?;
        service_linked_roles::role_mut(call.account_mut(draft)?, &name)?.trust = trust;
        Ok(UpdateAssumeRolePolicyOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, trusting};
    use super::*;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;
    use doorward_shapes::iam::{DeleteRole, DeleteRoleInput};

    fn update(house: &House, document: &str) -> Result<(), ErrorAnswer> {
        let input = UpdateAssumeRolePolicyInput {
            role_name: "deploy".to_owned(),
            policy_document: document.to_owned(),
        };
        house.admin::<UpdateAssumeRolePolicy>(input).map(drop)
    }

    #[test]
    fn a_principal_that_is_gone_is_shown_and_refused_by_its_unique_id() {
        let house = House::new();
        sample::role(&house, "Deploy");
        let id = sample::role(&house, "Caller").role_id;
        let trusted = trusting("arn:aws:iam::111122223333:role/Caller");
        update(&house, &trusted).unwrap();
        assert_eq!(sample::trust_of(&house, "Deploy"), trusted);

        let role_name = "Caller".to_owned();
        house
            .admin::<DeleteRole>(DeleteRoleInput { role_name })
            .unwrap();
        let shown = sample::trust_of(&house, "Deploy");
        assert_eq!(shown, trusting(&id));
        let refused = update(&house, &shown).unwrap_err();
        let message = format!("Invalid principal in policy: \"AWS\":\"{id}\"");
        assert_eq!(
            (refused.code.as_str(), refused.message),
            ("MalformedPolicyDocument", message)
        );
        // Another of the same name is not the one that was trusted.
        sample::role(&house, "Caller");
        assert_eq!(sample::trust_of(&house, "Deploy"), trusting(&id));
    }

    #[test]
    fn the_role_must_exist() {
        let refused = update(&House::new(), sample::TRUST).unwrap_err();
        assert_eq!(refused.code, "NoSuchEntity");
    }
}
