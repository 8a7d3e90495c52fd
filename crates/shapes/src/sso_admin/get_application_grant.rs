// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetApplicationGrant`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_APPLICATION_GRANT: OperationSchema = OperationSchema {
    name: "GetApplicationGrant",
    index: 38,
    service: &SERVICE,
    input: &types::GET_APPLICATION_GRANT_REQUEST,
    output: &types::GET_APPLICATION_GRANT_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Throttling::FACTS,
        &errors::InternalServer::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
    ],
};

structure! {
    /// AWS's `GetApplicationGrantRequest`.
    GetApplicationGrantInput: types::GET_APPLICATION_GRANT_REQUEST {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
        /// `GrantType`, required.
        grant_type: types::GrantType,
    }
}

structure! {
    /// AWS's `GetApplicationGrantResponse`.
    #[derive(Default)]
    GetApplicationGrantOutput: types::GET_APPLICATION_GRANT_RESPONSE {
        /// `Grant`, required.
        grant: types::Grant,
    }
}

call! {
    /// The operation `GetApplicationGrant`.
    GetApplicationGrant: GET_APPLICATION_GRANT, GetApplicationGrantInput => GetApplicationGrantOutput,
    /// What `GetApplicationGrant` may refuse with.
    GetApplicationGrantError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
