// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteApplicationGrant`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_APPLICATION_GRANT: OperationSchema = OperationSchema {
    name: "DeleteApplicationGrant",
    index: 15,
    service: &SERVICE,
    input: &types::DELETE_APPLICATION_GRANT_REQUEST,
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
    /// AWS's `DeleteApplicationGrantRequest`.
    DeleteApplicationGrantInput: types::DELETE_APPLICATION_GRANT_REQUEST {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
        /// `GrantType`, required.
        grant_type: types::GrantType,
    }
}

structure! {
    /// `DeleteApplicationGrant` has none.
    #[derive(Default)]
    DeleteApplicationGrantOutput: NOTHING {}
}

call! {
    /// The operation `DeleteApplicationGrant`.
    DeleteApplicationGrant: DELETE_APPLICATION_GRANT, DeleteApplicationGrantInput => DeleteApplicationGrantOutput,
    /// What `DeleteApplicationGrant` may refuse with.
    DeleteApplicationGrantError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
