// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteSigningCertificate`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_SIGNING_CERTIFICATE: OperationSchema = OperationSchema {
    name: "DeleteSigningCertificate",
    index: 44,
    service: &SERVICE,
    input: &types::DELETE_SIGNING_CERTIFICATE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteSigningCertificateRequest`.
    #[derive(Default)]
    DeleteSigningCertificateInput: types::DELETE_SIGNING_CERTIFICATE_REQUEST {
        /// `UserName`, 1 to 128.
        user_name: Option<String>,
        /// `CertificateId`, required, 24 to 128.
        certificate_id: String,
    }
}

structure! {
    /// `DeleteSigningCertificate` has none.
    #[derive(Default)]
    DeleteSigningCertificateOutput: NOTHING {}
}

call! {
    /// The operation `DeleteSigningCertificate`.
    DeleteSigningCertificate: DELETE_SIGNING_CERTIFICATE, DeleteSigningCertificateInput => DeleteSigningCertificateOutput,
    /// What `DeleteSigningCertificate` may refuse with.
    DeleteSigningCertificateError {
        NoSuchEntity,
        LimitExceeded,
        ConcurrentModification,
        ServiceFailure,
    }
}
