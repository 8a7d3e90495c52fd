//! `PutAccountProperties`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutAccountProperties.html>.
//!
//! The role manager gives roles to the consoles of other services, of which none is here: it is
//! kept and shown, and its service-linked role made with it, as "Manage access to role manager" in
//! the IAM User Guide has it.
use super::properties;
use crate::access::{Access, Requirement};
use crate::failure::Failure;
use crate::iam::service_linked_roles;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, SERVICE_LINKED};
use doorward_names::Arn;
use doorward_shapes::iam::errors::InvalidInput;
use doorward_shapes::iam::{
    PutAccountProperties, PutAccountPropertiesError, PutAccountPropertiesInput,
    PutAccountPropertiesOutput,
};

const PRINCIPAL: &str = "role-manager.iam.amazonaws.com";
const ROLE: &str = "AWSServiceRoleForIAMRoleManager";

impl Operation for PutAccountProperties {
    const WRITES: bool = true;

    fn access(
        input: &PutAccountPropertiesInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<PutAccountPropertiesError>> {
        let namespaces = properties::namespaces(&input.properties);
        let access = Access::on_all().with("iam:AccountPropertyNamespaces", namespaces);
        if !properties::enables(&input.properties) {
            return Ok(access);
        }
        // AWS asks for it where the role is there already, too.
        let role = format!("role{SERVICE_LINKED}{PRINCIPAL}/{ROLE}");
        let role = Arn::iam(ask.account.id(), &role);
        let making = Requirement::new(Some("iam:CreateServiceLinkedRole"), Some(role));
        Ok(access.and(making).with("iam:AWSServiceName", PRINCIPAL))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<PutAccountPropertiesOutput, Failure<PutAccountPropertiesError>> {
        let enabled = properties::read(&call.input.properties)?;
        let id = call.account_id();
        let account = call.account_mut(draft)?;
        if enabled {
            let role = service_linked_roles::own_role(PRINCIPAL, id, call.facts.now, call.moment)?;
            match account.roles.get(&role.name) {
                None => account.roles.insert(role),
                Some(there) if there.is_service_linked() => {}
                Some(_) => {
                    let message = format!(
                        "Service role name {ROLE} has been taken in this account, please try a different suffix."
                    );
                    return Err(InvalidInput::new(message).into());
                }
            }
        }
        account.info.role_manager = enabled;
        Ok(PutAccountPropertiesOutput {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::testing::told;
    use crate::testing::House;
    use doorward_names::RoleName;
    use doorward_shapes::iam::{
        CreateRole, CreateRoleInput, GetAccountProperties, GetAccountPropertiesInput,
        PutUserPolicy, PutUserPolicyInput,
    };

    fn enabled(value: &str) -> PutAccountPropertiesInput {
        PutAccountPropertiesInput {
            properties: [("RoleManager/Enabled".to_owned(), value.to_owned())].into(),
        }
    }

    fn shown(house: &House) -> String {
        let shown = house.admin::<GetAccountProperties>(GetAccountPropertiesInput {});
        shown.unwrap().properties.unwrap()["RoleManager/Enabled"].clone()
    }

    #[test]
    fn the_role_is_made_once_and_stays() {
        let house = House::new();
        assert_eq!(shown(&house), "false");
        let role = || {
            let world = house.world();
            let account = world.account(house.account).unwrap();
            account.roles.get(&RoleName::parse(ROLE).unwrap()).cloned()
        };
        assert!(role().is_none());
        house
            .admin::<PutAccountProperties>(enabled("true"))
            .unwrap();
        let made = role().unwrap();
        assert!(made.is_service_linked());
        assert_eq!(made.attached_policies.len(), 1);
        house
            .admin::<PutAccountProperties>(enabled("true"))
            .unwrap();
        assert_eq!(shown(&house), "true");
        house
            .admin::<PutAccountProperties>(enabled("false"))
            .unwrap();
        assert_eq!(shown(&house), "false");
        assert_eq!(role().unwrap().id, made.id);
    }

    #[test]
    fn who_enables_it_may_make_the_role_too_and_who_disables_it_need_not() {
        let house = House::new();
        house.make_user("ada");
        let policy_document = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
            "Action": "iam:PutAccountProperties", "Resource": "*", "Condition": {
            "ForAllValues:StringEquals": {"iam:AccountPropertyNamespaces": "RoleManager"},
            "Null": {"iam:AccountPropertyNamespaces": "false"}}}]}"#;
        let input = PutUserPolicyInput {
            user_name: "ada".to_owned(),
            policy_name: "allowed".to_owned(),
            policy_document: policy_document.to_owned(),
        };
        house.admin::<PutUserPolicy>(input).unwrap();
        let ada = house.user("ada");
        let put = |input| told_or(house.call::<PutAccountProperties>(&ada, input));
        assert!(put(enabled("true")).contains("iam:CreateServiceLinkedRole"));
        assert_eq!(put(enabled("false")), "done");
        let mut other = enabled("false");
        other
            .properties
            .insert("Other/Enabled".to_owned(), "x".to_owned());
        assert!(put(other).contains("iam:PutAccountProperties"));
    }

    fn told_or<T>(answer: Result<T, doorward_shapes::ErrorAnswer>) -> String {
        answer.map_or_else(|refused| refused.message, |_| "done".to_owned())
    }

    #[test]
    fn a_role_of_the_name_that_is_nobodys_service_is_not_taken_over() {
        let house = House::new();
        let role = CreateRoleInput {
            role_name: ROLE.to_owned(),
            assume_role_policy_document: r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow",
                "Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}}"#
                .to_owned(),
            ..CreateRoleInput::default()
        };
        house.admin::<CreateRole>(role).unwrap();
        let (code, _) = told(house.admin::<PutAccountProperties>(enabled("true")));
        assert_eq!(code, "InvalidInput");
        assert_eq!(shown(&house), "false");
    }
}
