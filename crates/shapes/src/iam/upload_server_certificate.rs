// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UploadServerCertificate`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPLOAD_SERVER_CERTIFICATE: OperationSchema = OperationSchema {
    name: "UploadServerCertificate",
    index: 179,
    service: &SERVICE,
    input: &types::UPLOAD_SERVER_CERTIFICATE_REQUEST,
    output: &types::UPLOAD_SERVER_CERTIFICATE_RESPONSE,
    result_wrapper: Some("UploadServerCertificateResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::LimitExceeded::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::EntityAlreadyExists::FACTS,
        &errors::MalformedCertificate::FACTS,
        &errors::KeyPairMismatch::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `UploadServerCertificateRequest`.
    UploadServerCertificateInput: types::UPLOAD_SERVER_CERTIFICATE_REQUEST {
        /// `Path`, 1 to 512.
        path: Option<String>,
        /// `ServerCertificateName`, required, 1 to 128.
        server_certificate_name: String,
        /// `CertificateBody`, required, 1 to 16384.
        certificate_body: String,
        /// `PrivateKey`, required, 1 to 16384.
        private_key: Secret<String>,
        /// `CertificateChain`, 1 to 2097152.
        certificate_chain: Option<String>,
        /// `Tags`, at most 50.
        tags: Option<Vec<types::Tag>>,
    }
}

structure! {
    /// AWS's `UploadServerCertificateResponse`.
    #[derive(Default)]
    UploadServerCertificateOutput: types::UPLOAD_SERVER_CERTIFICATE_RESPONSE {
        /// `ServerCertificateMetadata`.
        server_certificate_metadata: Option<types::ServerCertificateMetadata>,
        /// `Tags`, at most 50.
        tags: Option<Vec<types::Tag>>,
    }
}

call! {
    /// The operation `UploadServerCertificate`.
    UploadServerCertificate: UPLOAD_SERVER_CERTIFICATE, UploadServerCertificateInput => UploadServerCertificateOutput,
    /// What `UploadServerCertificate` may refuse with.
    UploadServerCertificateError {
        LimitExceeded,
        InvalidInput,
        EntityAlreadyExists,
        MalformedCertificate,
        KeyPairMismatch,
        ConcurrentModification,
        ServiceFailure,
    }
}
