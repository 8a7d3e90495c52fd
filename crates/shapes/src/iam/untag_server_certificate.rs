// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UntagServerCertificate`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UNTAG_SERVER_CERTIFICATE: OperationSchema = OperationSchema {
    name: "UntagServerCertificate",
    index: 160,
    service: &SERVICE,
    input: &types::UNTAG_SERVER_CERTIFICATE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `UntagServerCertificateRequest`.
    #[derive(Default)]
    UntagServerCertificateInput: types::UNTAG_SERVER_CERTIFICATE_REQUEST {
        /// `ServerCertificateName`, required, 1 to 128.
        server_certificate_name: String,
        /// `TagKeys`, required, at most 50.
        tag_keys: Vec<String>,
    }
}

structure! {
    /// `UntagServerCertificate` has none.
    #[derive(Default)]
    UntagServerCertificateOutput: NOTHING {}
}

call! {
    /// The operation `UntagServerCertificate`.
    UntagServerCertificate: UNTAG_SERVER_CERTIFICATE, UntagServerCertificateInput => UntagServerCertificateOutput,
    /// What `UntagServerCertificate` may refuse with.
    UntagServerCertificateError {
        NoSuchEntity,
        InvalidInput,
        ConcurrentModification,
        ServiceFailure,
    }
}
