//! `UpdateSigningCertificate`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateSigningCertificate.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    UpdateSigningCertificate, UpdateSigningCertificateError, UpdateSigningCertificateInput,
    UpdateSigningCertificateOutput,
};

impl Operation for UpdateSigningCertificate {
    const WRITES: bool = true;

    fn access(
        input: &UpdateSigningCertificateInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UpdateSigningCertificateError>> {
        let owner = super::owner(input.user_name.as_deref(), ask.caller)?;
        Ok(super::on_owner(ask, &owner))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UpdateSigningCertificateOutput, Failure<UpdateSigningCertificateError>> {
        let status = common::status(call.input.status)?;
        let owner = super::owner(call.input.user_name.as_deref(), call.caller)?;
        let certificates = super::certificates_mut(call.account_mut(draft)?, &owner)?;
        let id = call.input.certificate_id.as_str();
        let found = certificates.iter_mut().find(|one| one.id == id);
        found.ok_or_else(|| super::no_such_certificate(id))?.status = status;
        Ok(UpdateSigningCertificateOutput {})
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;
    use doorward_shapes::iam::types::StatusType;
    use doorward_shapes::iam::{
        DeleteSigningCertificate, DeleteSigningCertificateInput, ListSigningCertificates,
        ListSigningCertificatesInput,
    };

    #[test]
    fn a_certificate_is_switched_off_and_on_and_deleted() {
        let house = House::new();
        house.make_user("ada");
        let user_name = Some("ada".to_owned());
        let made = sample::upload(&house, "ada", &sample::bodies()[0]).unwrap();
        let id = made.certificate_id;
        let listed = || {
            let input = ListSigningCertificatesInput {
                user_name: user_name.clone(),
                ..ListSigningCertificatesInput::default()
            };
            let listed = house.admin::<ListSigningCertificates>(input).unwrap();
            let listed = listed.certificates.into_iter();
            listed.map(|one| one.status).collect::<Vec<_>>()
        };
        let set = |status| UpdateSigningCertificateInput {
            user_name: user_name.clone(),
            certificate_id: id.clone(),
            status,
        };
        for status in [StatusType::Inactive, StatusType::Active] {
            house
                .admin::<UpdateSigningCertificate>(set(status))
                .unwrap();
            assert_eq!(listed(), [status]);
        }
        let (code, _) = house.refused::<UpdateSigningCertificate>(set(StatusType::Expired));
        assert_eq!(code, "InvalidInput");
        let delete = |user_name: Option<String>| DeleteSigningCertificateInput {
            user_name,
            certificate_id: id.clone(),
        };
        let message = format!("The Certificate with id {id} cannot be found.");
        let missing = ("NoSuchEntity".to_owned(), message);
        // Another's certificate is not found among one's own.
        assert_eq!(
            house.refused::<DeleteSigningCertificate>(delete(None)),
            missing
        );
        let of_ada = delete(user_name.clone());
        house
            .admin::<DeleteSigningCertificate>(of_ada.clone())
            .unwrap();
        assert_eq!(house.refused::<DeleteSigningCertificate>(of_ada), missing);
        let again = set(StatusType::Active);
        assert_eq!(house.refused::<UpdateSigningCertificate>(again), missing);
        assert_eq!(listed(), []);
    }
}
