//! Signing certificates of users and of root.
mod delete_signing_certificate;
mod list_signing_certificates;
mod update_signing_certificate;
mod upload_signing_certificate;

use super::access_keys::{on_owner, owner};
use super::common;
use crate::state::{Account, KeyOwner, SigningCertificate};
use doorward_shapes::iam::errors::NoSuchEntity;
use doorward_shapes::iam::types;

/// The name of the owner, as it was given, and its certificates; root has no name.
fn certificates<'a>(
    account: &'a Account,
    owner: &KeyOwner,
) -> Result<(Option<&'a str>, &'a [SigningCertificate]), NoSuchEntity> {
    match owner {
        KeyOwner::Root => Ok((None, &account.root.signing_certificates)),
        KeyOwner::User(name) => {
            let user = common::find_user(account, name)?;
            Ok((Some(user.name.as_str()), &user.signing_certificates))
        }
    }
}

/// The owner's certificates, to be edited.
fn certificates_mut<'a>(
    account: &'a mut Account,
    owner: &KeyOwner,
) -> Result<&'a mut Vec<SigningCertificate>, NoSuchEntity> {
    match owner {
        KeyOwner::Root => Ok(&mut account.root.signing_certificates),
        KeyOwner::User(name) => Ok(&mut common::user_mut(account, name)?.signing_certificates),
    }
}

/// `The Certificate with id … cannot be found.`
fn no_such_certificate(id: &str) -> NoSuchEntity {
    NoSuchEntity::new(format!("The Certificate with id {id} cannot be found."))
}

fn output(certificate: &SigningCertificate, owner: Option<&str>) -> types::SigningCertificate {
    types::SigningCertificate {
        user_name: owner.unwrap_or_default().to_owned(),
        certificate_id: certificate.id.clone(),
        certificate_body: certificate.body.clone(),
        status: certificate.status.into(),
        upload_date: Some(certificate.uploaded.into()),
    }
}

#[cfg(test)]
mod sample {
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;
    use doorward_shapes::iam::types::SigningCertificate;
    use doorward_shapes::iam::{UploadSigningCertificate, UploadSigningCertificateInput};

    /// Three certificates, each of which signed itself.
    pub(super) fn bodies() -> Vec<String> {
        let all = include_str!("../../tests/credentials/signing.pem");
        all.split_inclusive("-----END CERTIFICATE-----\n")
            .map(str::to_owned)
            .collect()
    }

    pub(super) fn input(user: Option<&str>, body: &str) -> UploadSigningCertificateInput {
        UploadSigningCertificateInput {
            user_name: user.map(str::to_owned),
            certificate_body: body.to_owned(),
        }
    }

    pub(super) fn upload(
        house: &House,
        user: &str,
        body: &str,
    ) -> Result<SigningCertificate, ErrorAnswer> {
        let output = house.admin::<UploadSigningCertificate>(input(Some(user), body));
        output.map(|output| output.certificate)
    }
}
