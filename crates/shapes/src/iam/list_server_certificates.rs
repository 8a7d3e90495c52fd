// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListServerCertificates`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_SERVER_CERTIFICATES: OperationSchema = OperationSchema {
    name: "ListServerCertificates",
    index: 122,
    service: &SERVICE,
    input: &types::LIST_SERVER_CERTIFICATES_REQUEST,
    output: &types::LIST_SERVER_CERTIFICATES_RESPONSE,
    result_wrapper: Some("ListServerCertificatesResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `ListServerCertificatesRequest`.
    #[derive(Default)]
    ListServerCertificatesInput: types::LIST_SERVER_CERTIFICATES_REQUEST {
        /// `PathPrefix`, 1 to 512.
        path_prefix: Option<String>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListServerCertificatesResponse`.
    #[derive(Default)]
    ListServerCertificatesOutput: types::LIST_SERVER_CERTIFICATES_RESPONSE {
        /// `ServerCertificateMetadataList`, required.
        server_certificate_metadata_list: Vec<types::ServerCertificateMetadata>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListServerCertificates`.
    ListServerCertificates: LIST_SERVER_CERTIFICATES, ListServerCertificatesInput => ListServerCertificatesOutput,
    /// What `ListServerCertificates` may refuse with.
    ListServerCertificatesError {
        ServiceFailure,
    }
}
