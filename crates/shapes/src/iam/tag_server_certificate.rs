// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `TagServerCertificate`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static TAG_SERVER_CERTIFICATE: OperationSchema = OperationSchema {
    name: "TagServerCertificate",
    index: 152,
    service: &SERVICE,
    input: &types::TAG_SERVER_CERTIFICATE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `TagServerCertificateRequest`.
    #[derive(Default)]
    TagServerCertificateInput: types::TAG_SERVER_CERTIFICATE_REQUEST {
        /// `ServerCertificateName`, required, 1 to 128.
        server_certificate_name: String,
        /// `Tags`, required, at most 50.
        tags: Vec<types::Tag>,
    }
}

structure! {
    /// `TagServerCertificate` has none.
    #[derive(Default)]
    TagServerCertificateOutput: NOTHING {}
}

call! {
    /// The operation `TagServerCertificate`.
    TagServerCertificate: TAG_SERVER_CERTIFICATE, TagServerCertificateInput => TagServerCertificateOutput,
    /// What `TagServerCertificate` may refuse with.
    TagServerCertificateError {
        NoSuchEntity,
        InvalidInput,
        LimitExceeded,
        ConcurrentModification,
        ServiceFailure,
    }
}
