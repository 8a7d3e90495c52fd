// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateServerCertificate`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_SERVER_CERTIFICATE: OperationSchema = OperationSchema {
    name: "UpdateServerCertificate",
    index: 174,
    service: &SERVICE,
    input: &types::UPDATE_SERVER_CERTIFICATE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::EntityAlreadyExists::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `UpdateServerCertificateRequest`.
    #[derive(Default)]
    UpdateServerCertificateInput: types::UPDATE_SERVER_CERTIFICATE_REQUEST {
        /// `ServerCertificateName`, required, 1 to 128.
        server_certificate_name: String,
        /// `NewPath`, 1 to 512.
        new_path: Option<String>,
        /// `NewServerCertificateName`, 1 to 128.
        new_server_certificate_name: Option<String>,
    }
}

structure! {
    /// `UpdateServerCertificate` has none.
    #[derive(Default)]
    UpdateServerCertificateOutput: NOTHING {}
}

call! {
    /// The operation `UpdateServerCertificate`.
    UpdateServerCertificate: UPDATE_SERVER_CERTIFICATE, UpdateServerCertificateInput => UpdateServerCertificateOutput,
    /// What `UpdateServerCertificate` may refuse with.
    UpdateServerCertificateError {
        NoSuchEntity,
        EntityAlreadyExists,
        LimitExceeded,
        ServiceFailure,
    }
}
