// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetServerCertificate`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_SERVER_CERTIFICATE: OperationSchema = OperationSchema {
    name: "GetServerCertificate",
    index: 87,
    service: &SERVICE,
    input: &types::GET_SERVER_CERTIFICATE_REQUEST,
    output: &types::GET_SERVER_CERTIFICATE_RESPONSE,
    result_wrapper: Some("GetServerCertificateResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `GetServerCertificateRequest`.
    #[derive(Default)]
    GetServerCertificateInput: types::GET_SERVER_CERTIFICATE_REQUEST {
        /// `ServerCertificateName`, required, 1 to 128.
        server_certificate_name: String,
    }
}

structure! {
    /// AWS's `GetServerCertificateResponse`.
    #[derive(Default)]
    GetServerCertificateOutput: types::GET_SERVER_CERTIFICATE_RESPONSE {
        /// `ServerCertificate`, required.
        server_certificate: types::ServerCertificate,
    }
}

call! {
    /// The operation `GetServerCertificate`.
    GetServerCertificate: GET_SERVER_CERTIFICATE, GetServerCertificateInput => GetServerCertificateOutput,
    /// What `GetServerCertificate` may refuse with.
    GetServerCertificateError {
        NoSuchEntity,
        ServiceFailure,
    }
}
