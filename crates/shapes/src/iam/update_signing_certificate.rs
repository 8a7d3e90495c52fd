// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateSigningCertificate`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_SIGNING_CERTIFICATE: OperationSchema = OperationSchema {
    name: "UpdateSigningCertificate",
    index: 176,
    service: &SERVICE,
    input: &types::UPDATE_SIGNING_CERTIFICATE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ServiceFailure::FACTS,
        &errors::InvalidInput::FACTS,
    ],
};

structure! {
    /// AWS's `UpdateSigningCertificateRequest`.
    UpdateSigningCertificateInput: types::UPDATE_SIGNING_CERTIFICATE_REQUEST {
        /// `UserName`, 1 to 128.
        user_name: Option<String>,
        /// `CertificateId`, required, 24 to 128.
        certificate_id: String,
        /// `Status`, required.
        status: types::StatusType,
    }
}

structure! {
    /// `UpdateSigningCertificate` has none.
    #[derive(Default)]
    UpdateSigningCertificateOutput: NOTHING {}
}

call! {
    /// The operation `UpdateSigningCertificate`.
    UpdateSigningCertificate: UPDATE_SIGNING_CERTIFICATE, UpdateSigningCertificateInput => UpdateSigningCertificateOutput,
    /// What `UpdateSigningCertificate` may refuse with.
    UpdateSigningCertificateError {
        NoSuchEntity,
        LimitExceeded,
        ServiceFailure,
        InvalidInput,
    }
}
