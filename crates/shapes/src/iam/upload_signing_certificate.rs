// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UploadSigningCertificate`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPLOAD_SIGNING_CERTIFICATE: OperationSchema = OperationSchema {
    name: "UploadSigningCertificate",
    index: 180,
    service: &SERVICE,
    input: &types::UPLOAD_SIGNING_CERTIFICATE_REQUEST,
    output: &types::UPLOAD_SIGNING_CERTIFICATE_RESPONSE,
    result_wrapper: Some("UploadSigningCertificateResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::LimitExceeded::FACTS,
        &errors::EntityAlreadyExists::FACTS,
        &errors::MalformedCertificate::FACTS,
        &errors::InvalidCertificate::FACTS,
        &errors::DuplicateCertificate::FACTS,
        &errors::NoSuchEntity::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `UploadSigningCertificateRequest`.
    #[derive(Default)]
    UploadSigningCertificateInput: types::UPLOAD_SIGNING_CERTIFICATE_REQUEST {
        /// `UserName`, 1 to 128.
        user_name: Option<String>,
        /// `CertificateBody`, required, 1 to 16384.
        certificate_body: String,
    }
}

structure! {
    /// AWS's `UploadSigningCertificateResponse`.
    UploadSigningCertificateOutput: types::UPLOAD_SIGNING_CERTIFICATE_RESPONSE {
        /// `Certificate`, required.
        certificate: types::SigningCertificate,
    }
}

call! {
    /// The operation `UploadSigningCertificate`.
    UploadSigningCertificate: UPLOAD_SIGNING_CERTIFICATE, UploadSigningCertificateInput => UploadSigningCertificateOutput,
    /// What `UploadSigningCertificate` may refuse with.
    UploadSigningCertificateError {
        LimitExceeded,
        EntityAlreadyExists,
        MalformedCertificate,
        InvalidCertificate,
        DuplicateCertificate,
        NoSuchEntity,
        ConcurrentModification,
        ServiceFailure,
    }
}
