// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetRequestAuthorizationDetails`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_REQUEST_AUTHORIZATION_DETAILS: OperationSchema = OperationSchema {
    name: "GetRequestAuthorizationDetails",
    index: 0,
    service: &SERVICE,
    input: &types::GET_REQUEST_AUTHORIZATION_DETAILS_INPUT,
    output: &types::GET_REQUEST_AUTHORIZATION_DETAILS_OUTPUT,
    result_wrapper: None,
    method: "GET",
    uri: "/authorization-details/{authorizationId}",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::Validation::FACTS,
        &errors::InternalServer::FACTS,
    ],
};

structure! {
    /// AWS's `GetRequestAuthorizationDetailsInput`.
    #[derive(Default)]
    GetRequestAuthorizationDetailsInput: types::GET_REQUEST_AUTHORIZATION_DETAILS_INPUT {
        /// `authorizationId`, required, 0 to 256.
        authorization_id: String,
        /// `nextToken`.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `GetRequestAuthorizationDetailsOutput`.
    #[derive(Default)]
    GetRequestAuthorizationDetailsOutput: types::GET_REQUEST_AUTHORIZATION_DETAILS_OUTPUT {
        /// `requestContext`, required.
        request_context: BTreeMap<String, Document>,
        /// `evaluations`, required.
        evaluations: Vec<types::Evaluation>,
        /// `policies`, required.
        policies: Vec<types::PolicyInfo>,
        /// `nextToken`.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `GetRequestAuthorizationDetails`.
    GetRequestAuthorizationDetails: GET_REQUEST_AUTHORIZATION_DETAILS, GetRequestAuthorizationDetailsInput => GetRequestAuthorizationDetailsOutput,
    /// What `GetRequestAuthorizationDetails` may refuse with.
    GetRequestAuthorizationDetailsError {
        AccessDenied,
        ResourceNotFound,
        Validation,
        InternalServer,
    }
}
