//! `AttachRolePolicy`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::holder::Holder;
use crate::iam::{attached, common, service_linked_roles};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    AttachRolePolicy, AttachRolePolicyError, AttachRolePolicyInput, AttachRolePolicyOutput,
};

impl Operation for AttachRolePolicy {
    const WRITES: bool = true;

    fn access(
        input: &AttachRolePolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<AttachRolePolicyError>> {
        let access = super::on_bounded_role(ask, &input.role_name)?;
        Ok(access.with("iam:PolicyARN", input.policy_arn.as_str()))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<AttachRolePolicyOutput, Failure<AttachRolePolicyError>> {
        let name = common::role_name(&call.input.role_name)?;
        let account = call.account_mut(draft)?;
        common::find_role(account, &name)?;
        let policy = attached::attachable(&call.input.policy_arn, account, Holder::Role)?;
        let role = service_linked_roles::role_mut(account, &name)?;
        attached::attach(&mut role.attached_policies, policy)?;
        Ok(AttachRolePolicyOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::Caller;
    use crate::iam::policies;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;

    fn attach(house: &House, caller: &Caller, arn: &str) -> Result<(), ErrorAnswer> {
        let input = AttachRolePolicyInput {
            role_name: "deploy".to_owned(),
            policy_arn: arn.to_owned(),
        };
        house.call::<AttachRolePolicy>(caller, input).map(drop)
    }

    #[test]
    fn a_role_and_a_policy_there_are_and_ten_at_most() {
        let house = House::new();
        let admin = house.user("admin");
        let aws = "arn:aws:iam::aws:policy/IAMReadOnlyAccess";
        assert_eq!(
            attach(&house, &admin, aws).unwrap_err().code,
            "NoSuchEntity"
        );
        sample::role(&house, "Deploy");
        attach(&house, &admin, aws).unwrap();
        let none = "arn:aws:iam::111122223333:policy/None";
        let refused = attach(&house, &admin, none).unwrap_err();
        let message = format!("Policy {none} does not exist or is not attachable.");
        assert_eq!(
            (refused.code.as_str(), refused.message),
            ("NoSuchEntity", message)
        );
        for number in 0..9 {
            let own = policies::sample::policy(&house, &format!("p{number}"));
            attach(&house, &admin, &own).unwrap();
        }
        let eleventh = policies::sample::policy(&house, "p9");
        let refused = attach(&house, &admin, &eleventh).unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("LimitExceeded", 409)
        );
        assert_eq!(
            refused.message,
            "Cannot exceed quota for PoliciesPerRole: 10"
        );
    }

    #[test]
    fn a_policy_of_a_services_own_role_is_for_no_other() {
        let house = House::new();
        sample::role(&house, "Deploy");
        let of_service = "arn:aws:iam::aws:policy/aws-service-role/AccessAnalyzerServiceRolePolicy";
        let refused = attach(&house, &house.user("admin"), of_service).unwrap_err();
        let words = "Cannot attach a Service Role Policy to a Customer Role.";
        assert_eq!(
            (refused.code.as_str(), refused.message.as_str()),
            ("PolicyNotAttachable", words)
        );
    }

    #[test]
    fn a_policy_may_allow_one_arn_to_be_attached_and_no_other() {
        let house = House::new();
        sample::role(&house, "Deploy");
        let caller = sample::acting(
            &house,
            "Attacher",
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:AttachRolePolicy",
                "Resource":"*","Condition":{"ArnEquals":
                {"iam:PolicyARN":"arn:aws:iam::aws:policy/IAMReadOnlyAccess"}}}]}"#,
        );
        let denied = attach(
            &house,
            &caller,
            "arn:aws:iam::aws:policy/AdministratorAccess",
        );
        assert_eq!(denied.unwrap_err().code, "AccessDenied");
        attach(&house, &caller, "arn:aws:iam::aws:policy/IAMReadOnlyAccess").unwrap();
    }
}
