//! `UploadSigningCertificate`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UploadSigningCertificate.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::exceeded;
use crate::operation::{Ask, Operation, Permitted};
use crate::quota;
use crate::state::{Account, Draft, KeyStatus, SigningCertificate};
use crate::x509::X509;
use doorward_shapes::iam::errors::{
    DuplicateCertificate, InvalidCertificate, MalformedCertificate,
};
use doorward_shapes::iam::types::{self, StatusType};
use doorward_shapes::iam::{
    UploadSigningCertificate, UploadSigningCertificateError, UploadSigningCertificateInput,
    UploadSigningCertificateOutput,
};

impl Operation for UploadSigningCertificate {
    const WRITES: bool = true;

    fn access(
        input: &UploadSigningCertificateInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UploadSigningCertificateError>> {
        let owner = super::owner(input.user_name.as_deref(), ask.caller)?;
        Ok(super::on_owner(ask, &owner))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UploadSigningCertificateOutput, Failure<UploadSigningCertificateError>> {
        let owner = super::owner(call.input.user_name.as_deref(), call.caller)?;
        let now = call.moment.now;
        let account = call.account_mut(draft)?;
        let (name, others) = super::certificates(account, &owner)?;
        let body = call.input.certificate_body.as_str();
        let certificate = X509::parse(body);
        let id = certificate.as_ref().and_then(X509::id);
        let (Some(certificate), Some(id)) = (certificate, id) else {
            let message = format!("Certificate {body} is malformed.");
            return Err(MalformedCertificate::new(message).into());
        };
        if certificate.is_over(now) {
            let message = format!("Certificate {body} is malformed.");
            return Err(MalformedCertificate::new(message).into());
        }
        if certificate.is_early(now) {
            let message = format!("Certificate {body} is invalid.");
            return Err(InvalidCertificate::new(message).into());
        }
        if let Some(known) = others.iter().find(|one| one.id == id) {
            // AWS says so of an inactive one too, and leaves it inactive.
            let certificate = types::SigningCertificate {
                status: StatusType::Active,
                ..super::output(known, name)
            };
            return Ok(UploadSigningCertificateOutput { certificate });
        }
        if is_known(account, &id) {
            let message = "Duplicate certificate uploaded.";
            return Err(DuplicateCertificate::new(message).into());
        }
        if others.len() >= quota::SIGNING_CERTIFICATES {
            return Err(exceeded("CertificatesPerUser", quota::SIGNING_CERTIFICATES).into());
        }
        let certificate = SigningCertificate {
            id,
            body: body.to_owned(),
            status: KeyStatus::Active,
            uploaded: now.whole_seconds(),
        };
        let output = super::output(&certificate, name);
        super::certificates_mut(account, &owner)?.push(certificate);
        Ok(UploadSigningCertificateOutput {
            certificate: output,
        })
    }
}

/// Whether anybody in the account has the certificate `id`.
fn is_known(account: &Account, id: &str) -> bool {
    let users = account.users.iter();
    let of_users = users.flat_map(|user| &user.signing_certificates);
    let mut all = of_users.chain(&account.root.signing_certificates);
    all.any(|certificate| certificate.id == id)
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;
    use doorward_shapes::iam::{
        DeleteUser, DeleteUserInput, GetAccountSummary, GetAccountSummaryInput,
    };

    #[test]
    fn a_certificate_is_taken_once_in_an_account_and_holds_its_user() {
        let house = House::new();
        house.make_user("Ada");
        house.make_user("bob");
        let body = &sample::bodies()[0];
        let made = sample::upload(&house, "ada", body).unwrap();
        assert_eq!(
            (made.user_name.as_str(), made.status),
            ("Ada", StatusType::Active)
        );
        assert_eq!(&made.certificate_body, body);
        assert_eq!(made.certificate_id.len(), 32);
        house.pass(60);
        let again = sample::upload(&house, "ada", body).unwrap();
        assert_eq!(
            (again.certificate_id, again.upload_date),
            (made.certificate_id, made.upload_date)
        );
        let refused = sample::upload(&house, "bob", &body.replace('\n', " ")).unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("DuplicateCertificate", 409)
        );
        assert_eq!(refused.message, "Duplicate certificate uploaded.");
        let user_name = "ada".to_owned();
        let refused = house.refused::<DeleteUser>(DeleteUserInput { user_name });
        let message = "Cannot delete entity, must delete certificates first.";
        assert_eq!(refused, ("DeleteConflict".to_owned(), message.to_owned()));
    }

    #[test]
    fn a_user_has_two_certificates_at_most_and_root_has_its_own() {
        let house = House::new();
        house.make_user("ada");
        let bodies = sample::bodies();
        for body in &bodies[..2] {
            sample::upload(&house, "ada", body).unwrap();
        }
        let refused = sample::upload(&house, "ada", &bodies[2]).unwrap_err();
        assert_eq!(
            refused.message,
            "Cannot exceed quota for CertificatesPerUser: 2"
        );
        let present = || {
            let summary = house.admin::<GetAccountSummary>(GetAccountSummaryInput {});
            summary.unwrap().summary_map.unwrap()["AccountSigningCertificatesPresent"]
        };
        assert_eq!(present(), 0);
        let input = sample::input(None, &bodies[2]);
        house
            .call::<UploadSigningCertificate>(&house.root(), input)
            .unwrap();
        assert_eq!(present(), 1);
    }

    #[test]
    fn what_is_no_certificate_or_not_in_force_is_refused() {
        let house = House::new();
        house.make_user("ada");
        let expired = include_str!("../../../tests/credentials/expired.pem");
        let future = include_str!("../../../tests/credentials/future.pem");
        for (user, body, code) in [
            ("ada", "a certificate", "MalformedCertificate"),
            ("ada", expired, "MalformedCertificate"),
            ("ada", future, "InvalidCertificate"),
            ("eve", future, "NoSuchEntity"),
        ] {
            let refused = sample::upload(&house, user, body).unwrap_err();
            assert_eq!(refused.code, code);
        }
        let refused = sample::upload(&house, "ada", "a certificate").unwrap_err();
        assert_eq!(refused.message, "Certificate a certificate is malformed.");
    }
}
