// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `PutApplicationGrant`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PUT_APPLICATION_GRANT: OperationSchema = OperationSchema {
    name: "PutApplicationGrant",
    index: 67,
    service: &SERVICE,
    input: &types::PUT_APPLICATION_GRANT_REQUEST,
    output: &NOTHING,
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
        &errors::Conflict::FACTS,
    ],
};

structure! {
    /// AWS's `PutApplicationGrantRequest`.
    PutApplicationGrantInput: types::PUT_APPLICATION_GRANT_REQUEST {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
        /// `GrantType`, required.
        grant_type: types::GrantType,
        /// `Grant`, required.
        grant: types::Grant,
    }
}

structure! {
    /// `PutApplicationGrant` has none.
    #[derive(Default)]
    PutApplicationGrantOutput: NOTHING {}
}

call! {
    /// The operation `PutApplicationGrant`.
    PutApplicationGrant: PUT_APPLICATION_GRANT, PutApplicationGrantInput => PutApplicationGrantOutput,
    /// What `PutApplicationGrant` may refuse with.
    PutApplicationGrantError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
