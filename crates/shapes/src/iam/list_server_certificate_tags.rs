// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListServerCertificateTags`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_SERVER_CERTIFICATE_TAGS: OperationSchema = OperationSchema {
    name: "ListServerCertificateTags",
    index: 121,
    service: &SERVICE,
    input: &types::LIST_SERVER_CERTIFICATE_TAGS_REQUEST,
    output: &types::LIST_SERVER_CERTIFICATE_TAGS_RESPONSE,
    result_wrapper: Some("ListServerCertificateTagsResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `ListServerCertificateTagsRequest`.
    #[derive(Default)]
    ListServerCertificateTagsInput: types::LIST_SERVER_CERTIFICATE_TAGS_REQUEST {
        /// `ServerCertificateName`, required, 1 to 128.
        server_certificate_name: String,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListServerCertificateTagsResponse`.
    #[derive(Default)]
    ListServerCertificateTagsOutput: types::LIST_SERVER_CERTIFICATE_TAGS_RESPONSE {
        /// `Tags`, required, at most 50.
        tags: Vec<types::Tag>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListServerCertificateTags`.
    ListServerCertificateTags: LIST_SERVER_CERTIFICATE_TAGS, ListServerCertificateTagsInput => ListServerCertificateTagsOutput,
    /// What `ListServerCertificateTags` may refuse with.
    ListServerCertificateTagsError {
        NoSuchEntity,
        ServiceFailure,
    }
}
