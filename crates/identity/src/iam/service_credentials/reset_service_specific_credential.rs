//! `ResetServiceSpecificCredential`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ResetServiceSpecificCredential.html>.
use super::{Service, secret};
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    ResetServiceSpecificCredential, ResetServiceSpecificCredentialError,
    ResetServiceSpecificCredentialInput, ResetServiceSpecificCredentialOutput,
};

impl Operation for ResetServiceSpecificCredential {
    const WRITES: bool = true;

    fn access(
        input: &ResetServiceSpecificCredentialInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ResetServiceSpecificCredentialError>> {
        let id = &input.service_specific_credential_id;
        Ok(super::on_credential(ask, input.user_name.as_deref(), id)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ResetServiceSpecificCredentialOutput, Failure<ResetServiceSpecificCredentialError>>
    {
        let input = &call.input;
        let name = common::own_or_named(input.user_name.as_deref(), call.caller)?;
        let account = call.account_mut(draft)?;
        let user = common::find_user(account, &name)?.name.clone();
        let id = &input.service_specific_credential_id;
        let credential = super::credential_mut(account, &name, id)?;
        let service = Service::parse(&credential.service)?;
        let (shown, hash) = secret::new(service, &credential.user_name, call.moment);
        credential.secret_hash = hash;
        let output = super::output(credential, &user, shown, call.moment.now);
        Ok(ResetServiceSpecificCredentialOutput {
            service_specific_credential: Some(output),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;

    #[test]
    fn a_reset_credential_has_a_new_secret_and_keeps_the_rest() {
        let house = House::new();
        house.make_user("ada");
        let made = sample::create(&house, sample::input("ada", "codecommit")).unwrap();
        let reset = |id: &str| ResetServiceSpecificCredentialInput {
            user_name: Some("ada".to_owned()),
            service_specific_credential_id: id.to_owned(),
        };
        let id = &made.service_specific_credential_id;
        let before = house.world();
        let again = house
            .admin::<ResetServiceSpecificCredential>(reset(id))
            .unwrap();
        let again = again.service_specific_credential.unwrap();
        assert_eq!(&again.service_specific_credential_id, id);
        assert_eq!(again.service_user_name, made.service_user_name);
        let passwords = [made, again].map(|one| one.service_password.unwrap());
        assert_ne!(passwords[0].expose(), passwords[1].expose());
        let after = house.world();
        let hashes = [before, after].map(|world| {
            let account = world.account(house.account).unwrap();
            let mut users = account.users.iter();
            let user = users.find(|user| user.name.as_str() == "ada").unwrap();
            user.service_credentials[0].secret_hash.clone()
        });
        assert_ne!(hashes[0], hashes[1]);
        let refused = house.refused::<ResetServiceSpecificCredential>(reset("ACCA"));
        let message = "No such credential ACCA exists";
        assert_eq!(refused, ("NoSuchEntity".to_owned(), message.to_owned()));
    }
}
