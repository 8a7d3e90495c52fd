// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateAccessPreview`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_ACCESS_PREVIEW: OperationSchema = OperationSchema {
    name: "CreateAccessPreview",
    index: 5,
    service: &SERVICE,
    input: &types::CREATE_ACCESS_PREVIEW_REQUEST,
    output: &types::CREATE_ACCESS_PREVIEW_RESPONSE,
    result_wrapper: None,
    method: "PUT",
    uri: "/access-preview",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Conflict::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
        &errors::ServiceQuotaExceeded::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `CreateAccessPreviewRequest`.
    #[derive(Default)]
    CreateAccessPreviewInput: types::CREATE_ACCESS_PREVIEW_REQUEST {
        /// `analyzerArn`, required.
        analyzer_arn: String,
        /// `configurations`, required.
        configurations: BTreeMap<String, types::Configuration>,
        /// `clientToken`.
        client_token: Option<String>,
    }
}

structure! {
    /// AWS's `CreateAccessPreviewResponse`.
    #[derive(Default)]
    CreateAccessPreviewOutput: types::CREATE_ACCESS_PREVIEW_RESPONSE {
        /// `id`, required.
        id: String,
    }
}

call! {
    /// The operation `CreateAccessPreview`.
    CreateAccessPreview: CREATE_ACCESS_PREVIEW, CreateAccessPreviewInput => CreateAccessPreviewOutput,
    /// What `CreateAccessPreview` may refuse with.
    CreateAccessPreviewError {
        Conflict,
        ResourceNotFound,
        InternalServer,
        Validation,
        ServiceQuotaExceeded,
        Throttling,
        AccessDenied,
    }
}
