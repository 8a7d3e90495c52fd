//! `DeleteUserPermissionsBoundary`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPermissionsBoundary.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    DeleteUserPermissionsBoundary, DeleteUserPermissionsBoundaryError,
    DeleteUserPermissionsBoundaryInput, DeleteUserPermissionsBoundaryOutput,
};

impl Operation for DeleteUserPermissionsBoundary {
    const WRITES: bool = true;

    fn access(
        input: &DeleteUserPermissionsBoundaryInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteUserPermissionsBoundaryError>> {
        let name = common::user_name(&input.user_name)?;
        Ok(super::on_policies(ask, &name))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteUserPermissionsBoundaryOutput, Failure<DeleteUserPermissionsBoundaryError>>
    {
        let name = common::user_name(&call.input.user_name)?;
        let user = common::user_mut(call.account_mut(draft)?, &name)?;
        let taken = user.boundary.take();
        taken.ok_or_else(|| common::no_boundary("user", &user.name))?;
        Ok(DeleteUserPermissionsBoundaryOutput {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::House;
    use doorward_shapes::iam::{PutUserPermissionsBoundary, PutUserPermissionsBoundaryInput};

    #[test]
    fn there_must_be_one_to_be_removed() {
        let house = House::new();
        house.make_user("Ada");
        let put = PutUserPermissionsBoundaryInput {
            user_name: "ada".to_owned(),
            permissions_boundary: "arn:aws:iam::aws:policy/PowerUserAccess".to_owned(),
        };
        house.admin::<PutUserPermissionsBoundary>(put).unwrap();
        let delete = || DeleteUserPermissionsBoundaryInput {
            user_name: "ada".to_owned(),
        };
        house
            .admin::<DeleteUserPermissionsBoundary>(delete())
            .unwrap();
        let refused = house.refused::<DeleteUserPermissionsBoundary>(delete());
        let message = "The user with name Ada has no permissions boundary.";
        assert_eq!(refused, ("NoSuchEntity".to_owned(), message.to_owned()));
    }
}
