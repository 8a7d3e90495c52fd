//! Server certificates: what an account's servers prove themselves with.
mod delete_server_certificate;
mod get_server_certificate;
mod list_server_certificate_tags;
mod list_server_certificates;
mod pair;
mod tag_server_certificate;
mod untag_server_certificate;
mod update_server_certificate;
mod upload_server_certificate;

use super::common;
use crate::access::Access;
use crate::operation::Ask;
use crate::state::{Account, ServerCertificate};
use doorward_names::{AccountId, Path, ServerCertificateName};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::errors::{EntityAlreadyExists, NoSuchEntity};
use doorward_shapes::iam::types::ServerCertificateMetadata;
use std::sync::Arc;

const KIND: &str = "server-certificate";

/// A server certificate's name from the wire.
fn certificate_name(text: &str) -> Result<ServerCertificateName, ErrorAnswer> {
    ServerCertificateName::parse(text)
        .map_err(|error| common::malformed("serverCertificateName", error))
}

/// The operation's own action on the server certificate that is named.
fn on_certificate(ask: &Ask<'_>, name: &str) -> Result<Access, ErrorAnswer> {
    let name = certificate_name(name)?;
    Ok(match ask.account.server_certificates.get(&name) {
        Some(found) => Access::on(found.arn(ask.account.id())).resource_tags(&found.tags),
        None => Access::on(common::iam_arn(ask, KIND, &Path::root(), name)),
    })
}

/// The server certificate `name`.
fn find<'a>(
    account: &'a Account,
    name: &ServerCertificateName,
) -> Result<&'a Arc<ServerCertificate>, NoSuchEntity> {
    let found = account.server_certificates.get(name);
    found.ok_or_else(|| no_such_certificate(name))
}

/// The server certificate `name`, to be edited.
fn certificate_mut<'a>(
    account: &'a mut Account,
    name: &ServerCertificateName,
) -> Result<&'a mut ServerCertificate, NoSuchEntity> {
    let found = account.server_certificates.get_mut(name);
    found.ok_or_else(|| no_such_certificate(name))
}

/// `The Server Certificate with name web cannot be found.`
fn no_such_certificate(name: &ServerCertificateName) -> NoSuchEntity {
    common::no_such("Server Certificate", name)
}

/// `The Server Certificate with name web already exists.`
fn already_exists(name: &ServerCertificateName) -> EntityAlreadyExists {
    common::already_exists("The Server Certificate", name)
}

fn metadata(certificate: &ServerCertificate, account: AccountId) -> ServerCertificateMetadata {
    ServerCertificateMetadata {
        path: certificate.path.to_string(),
        server_certificate_name: certificate.name.to_string(),
        server_certificate_id: certificate.id.to_string(),
        arn: certificate.arn(account).to_string(),
        upload_date: Some(certificate.uploaded.into()),
        expiration: Some(certificate.expires.into()),
    }
}

#[cfg(test)]
mod sample {
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;
    use doorward_shapes::iam::types::ServerCertificate;
    use doorward_shapes::iam::{
        GetServerCertificate, GetServerCertificateInput, UploadServerCertificate,
        UploadServerCertificateInput,
    };

    pub(super) const BODY: &str = include_str!("../../tests/credentials/server.pem");
    pub(super) const KEY: &str = include_str!("../../tests/credentials/server.key");
    /// Who issued it, and the root.
    pub(super) const CHAIN: &str = include_str!("../../tests/credentials/chain.pem");

    pub(super) fn input(name: &str) -> UploadServerCertificateInput {
        UploadServerCertificateInput {
            path: None,
            server_certificate_name: name.to_owned(),
            certificate_body: BODY.to_owned(),
            private_key: KEY.to_owned().into(),
            certificate_chain: Some(CHAIN.to_owned()),
            tags: None,
        }
    }

    pub(super) fn certificate(house: &House, name: &str) {
        house.admin::<UploadServerCertificate>(input(name)).unwrap();
    }

    pub(super) fn get(house: &House, name: &str) -> Result<ServerCertificate, ErrorAnswer> {
        let input = GetServerCertificateInput {
            server_certificate_name: name.to_owned(),
        };
        let output = house.admin::<GetServerCertificate>(input);
        output.map(|output| output.server_certificate)
    }
}
