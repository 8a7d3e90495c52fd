//! `AddRoleToInstanceProfile`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html>.
use crate::access::Access;
use crate::access::Requirement;
use crate::failure::Failure;
use crate::iam::common::{self, exceeded};
use crate::iam::service_linked_roles;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    AddRoleToInstanceProfile, AddRoleToInstanceProfileError, AddRoleToInstanceProfileInput,
    AddRoleToInstanceProfileOutput,
};

impl Operation for AddRoleToInstanceProfile {
    const WRITES: bool = true;

    fn access(
        input: &AddRoleToInstanceProfileInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<AddRoleToInstanceProfileError>> {
        let role = common::role_name(&input.role_name)?;
        let role = common::on_role(ask, &role).requirements.into_iter();
        let mut access = super::on_profile(ask, &input.instance_profile_name)?;
        for passed in role {
            let action = Some("iam:PassRole");
            access = access.and(Requirement { action, ..passed });
        }
        Ok(access.with("iam:PassedToService", "ec2.amazonaws.com"))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<AddRoleToInstanceProfileOutput, Failure<AddRoleToInstanceProfileError>> {
        let name = super::profile_name(&call.input.instance_profile_name)?;
        let role = common::role_name(&call.input.role_name)?;
        let account = call.account_mut(draft)?;
        super::find(account, &name)?;
        let role = common::find_role(account, &role)?;
        service_linked_roles::unprotected(role)?;
        let role = role.name.clone();
        let profile = super::profile_mut(account, &name)?;
        if profile.role.is_some() {
            return Err(exceeded("InstanceSessionsPerInstanceProfile", 1).into());
        }
        profile.role = Some(role);
        Ok(AddRoleToInstanceProfileOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::Caller;
    use crate::iam::roles;
    use crate::testing::House;

    #[test]
    fn a_profile_has_one_role_at_most() {
        let house = House::new();
        sample::profile(&house, "Web");
        roles::sample::role(&house, "Deploy");
        sample::add(&house, "Web", "Deploy").unwrap();
        let refused = sample::add(&house, "Web", "Deploy").unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("LimitExceeded", 409)
        );
        assert_eq!(
            refused.message,
            "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1"
        );
    }

    #[test]
    fn profile_and_role_must_exist() {
        let house = House::new();
        let profile = sample::add(&house, "Web", "Deploy").unwrap_err();
        assert_eq!(profile.message, "Instance Profile Web cannot be found.");
        sample::profile(&house, "Web");
        let role = sample::add(&house, "Web", "Deploy").unwrap_err();
        assert_eq!(role.message, "The role with name Deploy cannot be found.");
    }

    #[test]
    fn whoever_adds_a_role_must_be_allowed_to_pass_it_to_ec2() {
        let house = House::new();
        sample::profile(&house, "Web");
        roles::sample::role(&house, "Deploy");
        let to = |service: &str| {
            let pass = format!(
                r#"{{"Effect":"Allow","Action":"iam:PassRole","Resource":"*","Condition":
                    {{"StringEquals":{{"iam:PassedToService":"{service}"}}}}}}"#
            );
            let add = r#"{"Effect":"Allow","Action":"iam:AddRole*","Resource":"*"}"#;
            format!(r#"{{"Version":"2012-10-17","Statement":[{add},{pass}]}}"#)
        };
        let call = |caller: Caller| {
            let input = AddRoleToInstanceProfileInput {
                instance_profile_name: "Web".to_owned(),
                role_name: "Deploy".to_owned(),
            };
            house
                .call::<AddRoleToInstanceProfile>(&caller, input)
                .map(drop)
        };
        let lambda = to("lambda.amazonaws.com");
        let denied = call(roles::sample::acting(&house, "A", &lambda)).unwrap_err();
        assert_eq!(
            denied.message,
            "User: arn:aws:sts::111122223333:assumed-role/A/tester is not authorized to perform: \
             iam:PassRole on resource: arn:aws:iam::111122223333:role/Deploy because no \
             identity-based policy allows the iam:PassRole action"
        );
        call(roles::sample::acting(&house, "B", &to("ec2.amazonaws.com"))).unwrap();
    }
}
