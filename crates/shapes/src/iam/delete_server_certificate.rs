// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteServerCertificate`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_SERVER_CERTIFICATE: OperationSchema = OperationSchema {
    name: "DeleteServerCertificate",
    index: 41,
    service: &SERVICE,
    input: &types::DELETE_SERVER_CERTIFICATE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::DeleteConflict::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteServerCertificateRequest`.
    #[derive(Default)]
    DeleteServerCertificateInput: types::DELETE_SERVER_CERTIFICATE_REQUEST {
        /// `ServerCertificateName`, required, 1 to 128.
        server_certificate_name: String,
    }
}

structure! {
    /// `DeleteServerCertificate` has none.
    #[derive(Default)]
    DeleteServerCertificateOutput: NOTHING {}
}

call! {
    /// The operation `DeleteServerCertificate`.
    DeleteServerCertificate: DELETE_SERVER_CERTIFICATE, DeleteServerCertificateInput => DeleteServerCertificateOutput,
    /// What `DeleteServerCertificate` may refuse with.
    DeleteServerCertificateError {
        NoSuchEntity,
        DeleteConflict,
        LimitExceeded,
        ServiceFailure,
    }
}
