//! `UpdateServiceSpecificCredential`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateServiceSpecificCredential.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::ModelError as _;
use doorward_shapes::iam::{
    UpdateServiceSpecificCredential, UpdateServiceSpecificCredentialError,
    UpdateServiceSpecificCredentialInput, UpdateServiceSpecificCredentialOutput,
};

impl Operation for UpdateServiceSpecificCredential {
    const WRITES: bool = true;

    fn access(
        input: &UpdateServiceSpecificCredentialInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UpdateServiceSpecificCredentialError>> {
        let id = &input.service_specific_credential_id;
        Ok(super::on_credential(ask, input.user_name.as_deref(), id)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UpdateServiceSpecificCredentialOutput, Failure<UpdateServiceSpecificCredentialError>>
    {
        let input = &call.input;
        // The model does not name the error that AWS answers with.
        let status = common::status(input.status).map_err(|error| error.answer())?;
        let name = common::own_or_named(input.user_name.as_deref(), call.caller)?;
        let id = &input.service_specific_credential_id;
        super::credential_mut(call.account_mut(draft)?, &name, id)?.status = status;
        Ok(UpdateServiceSpecificCredentialOutput {})
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;
    use doorward_shapes::iam::types::StatusType;
    use doorward_shapes::iam::{
        DeleteServiceSpecificCredential, DeleteServiceSpecificCredentialInput,
    };

    #[test]
    fn a_credential_is_switched_off_and_on_and_deleted() {
        let house = House::new();
        house.make_user("ada");
        let made = sample::create(&house, sample::input("ada", "codecommit")).unwrap();
        let id = made.service_specific_credential_id;
        let listed = || {
            let listed = sample::list(&house, sample::of("ada")).into_iter();
            listed.map(|one| one.status).collect::<Vec<_>>()
        };
        let set = |status| UpdateServiceSpecificCredentialInput {
            user_name: Some("ada".to_owned()),
            service_specific_credential_id: id.clone(),
            status,
        };
        for status in [StatusType::Inactive, StatusType::Active] {
            house
                .admin::<UpdateServiceSpecificCredential>(set(status))
                .unwrap();
            assert_eq!(listed(), [status]);
        }
        let refused = house.refused::<UpdateServiceSpecificCredential>(set(StatusType::Expired));
        let message = "Operation does not support status Expired";
        assert_eq!(refused, ("InvalidInput".to_owned(), message.to_owned()));
        let delete = |user: Option<&str>| DeleteServiceSpecificCredentialInput {
            user_name: user.map(str::to_owned),
            service_specific_credential_id: id.clone(),
        };
        let message = format!("No such credential {id} exists");
        let missing = ("NoSuchEntity".to_owned(), message);
        let message =
            format!("User admin does not have a service specific credential with id {id}");
        let refused = house.refused::<DeleteServiceSpecificCredential>(delete(None));
        assert_eq!(refused, ("ValidationError".to_owned(), message));
        house
            .admin::<DeleteServiceSpecificCredential>(delete(Some("ada")))
            .unwrap();
        let refused = house.refused::<DeleteServiceSpecificCredential>(delete(Some("ada")));
        assert_eq!(refused, missing);
        let refused = house.refused::<UpdateServiceSpecificCredential>(set(StatusType::Active));
        assert_eq!(refused, missing);
        assert_eq!(listed(), []);
    }
}
