//! `PutUserPermissionsBoundary`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPermissionsBoundary.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    PutUserPermissionsBoundary, PutUserPermissionsBoundaryError, PutUserPermissionsBoundaryInput,
    PutUserPermissionsBoundaryOutput,
};

impl Operation for PutUserPermissionsBoundary {
    const WRITES: bool = true;

    fn access(
        input: &PutUserPermissionsBoundaryInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<PutUserPermissionsBoundaryError>> {
        let name = common::user_name(&input.user_name)?;
        let boundary = input.permissions_boundary.as_str();
        Ok(common::on_user(ask, &name).with("iam:PermissionsBoundary", boundary))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<PutUserPermissionsBoundaryOutput, Failure<PutUserPermissionsBoundaryError>> {
        let name = common::user_name(&call.input.user_name)?;
        let account = call.account_mut(draft)?;
        common::find_user(account, &name)?;
        let boundary = common::boundary(Some(&call.input.permissions_boundary), account)?;
        common::user_mut(account, &name)?.boundary = boundary;
        Ok(PutUserPermissionsBoundaryOutput {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::testing::{READ, told};
    use crate::testing::House;
    use doorward_shapes::iam::{
        DeleteUserPermissionsBoundary, DeleteUserPermissionsBoundaryInput, GetUser, GetUserInput,
        PutUserPolicy, PutUserPolicyInput,
    };

    const POWER: &str = "arn:aws:iam::aws:policy/PowerUserAccess";

    fn bound(name: &str, arn: &str) -> PutUserPermissionsBoundaryInput {
        PutUserPermissionsBoundaryInput {
            user_name: name.to_owned(),
            permissions_boundary: arn.to_owned(),
        }
    }

    #[test]
    fn a_boundary_is_put_shown_and_taken_away() {
        let house = House::new();
        house.make_user("ada");
        let shown = || {
            let user_name = Some("ada".to_owned());
            let user = house
                .admin::<GetUser>(GetUserInput { user_name })
                .unwrap()
                .user;
            user.permissions_boundary
                .and_then(|boundary| boundary.permissions_boundary_arn)
        };
        house
            .admin::<PutUserPermissionsBoundary>(bound("ada", POWER))
            .unwrap();
        assert_eq!(shown().as_deref(), Some(POWER));
        let input = DeleteUserPermissionsBoundaryInput {
            user_name: "ada".to_owned(),
        };
        house.admin::<DeleteUserPermissionsBoundary>(input).unwrap();
        assert_eq!(shown(), None);
        let missing = "arn:aws:iam::111122223333:policy/missing";
        assert_eq!(
            house.refused::<PutUserPermissionsBoundary>(bound("ada", missing)),
            (
                "NoSuchEntity".to_owned(),
                format!("Scope ARN: {missing} does not exist or is not attachable.")
            )
        );
    }

    #[test]
    fn who_may_change_policies_only_under_a_boundary_needs_it_to_be_there() {
        let house = House::new();
        house.make_user("ada");
        house.make_user("bob");
        let put = |name: &str, policy_document: &str| PutUserPolicyInput {
            user_name: name.to_owned(),
            policy_name: "p".to_owned(),
            policy_document: policy_document.to_owned(),
        };
        let only_bounded = format!(
            r#"{{"Version": "2012-10-17", "Statement": [{{"Effect": "Allow",
                "Action": "iam:PutUserPolicy", "Resource": "*",
                "Condition": {{"StringEquals": {{"iam:PermissionsBoundary": "{POWER}"}}}}}}]}}"#
        );
        house
            .admin::<PutUserPolicy>(put("ada", &only_bounded))
            .unwrap();
        let ada = house.user("ada");
        let (code, _) = told(house.call::<PutUserPolicy>(&ada, put("bob", READ)));
        assert_eq!(code, "AccessDenied");
        house
            .admin::<PutUserPermissionsBoundary>(bound("bob", POWER))
            .unwrap();
        house.call::<PutUserPolicy>(&ada, put("bob", READ)).unwrap();
    }
}
