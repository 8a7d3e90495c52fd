//! `GetServerCertificate`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServerCertificate.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::types::ServerCertificate;
use doorward_shapes::iam::{
    GetServerCertificate, GetServerCertificateError, GetServerCertificateInput,
    GetServerCertificateOutput,
};

impl Operation for GetServerCertificate {
    fn access(
        input: &GetServerCertificateInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetServerCertificateError>> {
        Ok(super::on_certificate(ask, &input.server_certificate_name)?)
    }

    /// All but the private key, which nobody gets back.
    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetServerCertificateOutput, Failure<GetServerCertificateError>> {
        let name = super::certificate_name(&call.input.server_certificate_name)?;
        let account = call.account(draft)?;
        let certificate = super::find(account, &name)?;
        Ok(GetServerCertificateOutput {
            server_certificate: ServerCertificate {
                server_certificate_metadata: super::metadata(certificate, account.id()),
                certificate_body: certificate.body.clone(),
                certificate_chain: certificate.chain.clone(),
                tags: Some(common::tag_list(&certificate.tags)),
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, BODY, CHAIN};
    use crate::testing::House;

    #[test]
    fn a_certificate_is_shown_as_it_was_uploaded() {
        let house = House::new();
        let refused = sample::get(&house, "web").unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("NoSuchEntity", 404)
        );
        let message = "The Server Certificate with name web cannot be found.";
        assert_eq!(refused.message, message);
        sample::certificate(&house, "Web");
        let got = sample::get(&house, "web").unwrap();
        assert_eq!(
            got.server_certificate_metadata.server_certificate_name,
            "Web"
        );
        assert_eq!(got.certificate_body, BODY);
        assert_eq!(got.certificate_chain.as_deref(), Some(CHAIN));
    }
}
