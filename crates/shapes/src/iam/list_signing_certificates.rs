// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListSigningCertificates`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_SIGNING_CERTIFICATES: OperationSchema = OperationSchema {
    name: "ListSigningCertificates",
    index: 124,
    service: &SERVICE,
    input: &types::LIST_SIGNING_CERTIFICATES_REQUEST,
    output: &types::LIST_SIGNING_CERTIFICATES_RESPONSE,
    result_wrapper: Some("ListSigningCertificatesResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `ListSigningCertificatesRequest`.
    #[derive(Default)]
    ListSigningCertificatesInput: types::LIST_SIGNING_CERTIFICATES_REQUEST {
        /// `UserName`, 1 to 128.
        user_name: Option<String>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListSigningCertificatesResponse`.
    #[derive(Default)]
    ListSigningCertificatesOutput: types::LIST_SIGNING_CERTIFICATES_RESPONSE {
        /// `Certificates`, required.
        certificates: Vec<types::SigningCertificate>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListSigningCertificates`.
    ListSigningCertificates: LIST_SIGNING_CERTIFICATES, ListSigningCertificatesInput => ListSigningCertificatesOutput,
    /// What `ListSigningCertificates` may refuse with.
    ListSigningCertificatesError {
        NoSuchEntity,
        ServiceFailure,
    }
}
