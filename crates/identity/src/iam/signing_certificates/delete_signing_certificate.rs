//! `DeleteSigningCertificate`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteSigningCertificate.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    DeleteSigningCertificate, DeleteSigningCertificateError, DeleteSigningCertificateInput,
    DeleteSigningCertificateOutput,
};

impl Operation for DeleteSigningCertificate {
    const WRITES: bool = true;

    fn access(
        input: &DeleteSigningCertificateInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteSigningCertificateError>> {
        let owner = super::owner(input.user_name.as_deref(), ask.caller)?;
        Ok(super::on_owner(ask, &owner))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteSigningCertificateOutput, Failure<DeleteSigningCertificateError>> {
        let owner = super::owner(call.input.user_name.as_deref(), call.caller)?;
        let certificates = super::certificates_mut(call.account_mut(draft)?, &owner)?;
        let id = call.input.certificate_id.as_str();
        let before = certificates.len();
        certificates.retain(|one| one.id != id);
        if certificates.len() == before {
            return Err(super::no_such_certificate(id).into());
        }
        Ok(DeleteSigningCertificateOutput {})
    }
}
