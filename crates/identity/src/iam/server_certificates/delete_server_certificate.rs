//! `DeleteServerCertificate`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteServerCertificate.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    DeleteServerCertificate, DeleteServerCertificateError, DeleteServerCertificateInput,
    DeleteServerCertificateOutput,
};

impl Operation for DeleteServerCertificate {
    const WRITES: bool = true;

    fn access(
        input: &DeleteServerCertificateInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteServerCertificateError>> {
        Ok(super::on_certificate(ask, &input.server_certificate_name)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteServerCertificateOutput, Failure<DeleteServerCertificateError>> {
        let name = super::certificate_name(&call.input.server_certificate_name)?;
        let removed = call.account_mut(draft)?.server_certificates.remove(&name);
        removed.ok_or_else(|| super::no_such_certificate(&name))?;
        Ok(DeleteServerCertificateOutput {})
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;

    #[test]
    fn a_certificate_is_deleted_once() {
        let house = House::new();
        sample::certificate(&house, "web");
        let input = DeleteServerCertificateInput {
            server_certificate_name: "WEB".to_owned(),
        };
        house
            .admin::<DeleteServerCertificate>(input.clone())
            .unwrap();
        assert_eq!(sample::get(&house, "web").unwrap_err().status, 404);
        let refused = house.refused::<DeleteServerCertificate>(input);
        let message = "The Server Certificate with name WEB cannot be found.";
        assert_eq!(refused, ("NoSuchEntity".to_owned(), message.to_owned()));
    }
}
