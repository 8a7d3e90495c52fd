// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetAccessPreview`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_ACCESS_PREVIEW: OperationSchema = OperationSchema {
    name: "GetAccessPreview",
    index: 13,
    service: &SERVICE,
    input: &types::GET_ACCESS_PREVIEW_REQUEST,
    output: &types::GET_ACCESS_PREVIEW_RESPONSE,
    result_wrapper: None,
    method: "GET",
    uri: "/access-preview/{accessPreviewId}",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `GetAccessPreviewRequest`.
    #[derive(Default)]
    GetAccessPreviewInput: types::GET_ACCESS_PREVIEW_REQUEST {
        /// `accessPreviewId`, required.
        access_preview_id: String,
        /// `analyzerArn`, required.
        analyzer_arn: String,
    }
}

structure! {
    /// AWS's `GetAccessPreviewResponse`.
    GetAccessPreviewOutput: types::GET_ACCESS_PREVIEW_RESPONSE {
        /// `accessPreview`, required.
        access_preview: types::AccessPreview,
    }
}

call! {
    /// The operation `GetAccessPreview`.
    GetAccessPreview: GET_ACCESS_PREVIEW, GetAccessPreviewInput => GetAccessPreviewOutput,
    /// What `GetAccessPreview` may refuse with.
    GetAccessPreviewError {
        ResourceNotFound,
        InternalServer,
        Validation,
        Throttling,
        AccessDenied,
    }
}
