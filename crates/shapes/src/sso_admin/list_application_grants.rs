// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListApplicationGrants`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_APPLICATION_GRANTS: OperationSchema = OperationSchema {
    name: "ListApplicationGrants",
    index: 51,
    service: &SERVICE,
    input: &types::LIST_APPLICATION_GRANTS_REQUEST,
    output: &types::LIST_APPLICATION_GRANTS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Throttling::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::InternalServer::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
    ],
};

structure! {
    /// AWS's `ListApplicationGrantsRequest`.
    #[derive(Default)]
    ListApplicationGrantsInput: types::LIST_APPLICATION_GRANTS_REQUEST {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListApplicationGrantsResponse`.
    #[derive(Default)]
    ListApplicationGrantsOutput: types::LIST_APPLICATION_GRANTS_RESPONSE {
        /// `Grants`, required.
        grants: Vec<types::GrantItem>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListApplicationGrants`.
    ListApplicationGrants: LIST_APPLICATION_GRANTS, ListApplicationGrantsInput => ListApplicationGrantsOutput,
    /// What `ListApplicationGrants` may refuse with.
    ListApplicationGrantsError {
        Throttling,
        ResourceNotFound,
        InternalServer,
        AccessDenied,
        Validation,
    }
}
