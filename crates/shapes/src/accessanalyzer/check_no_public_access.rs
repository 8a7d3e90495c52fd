// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CheckNoPublicAccess`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CHECK_NO_PUBLIC_ACCESS: OperationSchema = OperationSchema {
    name: "CheckNoPublicAccess",
    index: 4,
    service: &SERVICE,
    input: &types::CHECK_NO_PUBLIC_ACCESS_REQUEST,
    output: &types::CHECK_NO_PUBLIC_ACCESS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/policy/check-no-public-access",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
        &errors::InvalidParameter::FACTS,
        &errors::UnprocessableEntity::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `CheckNoPublicAccessRequest`.
    CheckNoPublicAccessInput: types::CHECK_NO_PUBLIC_ACCESS_REQUEST {
        /// `policyDocument`, required.
        policy_document: String,
        /// `resourceType`, required.
        resource_type: types::AccessCheckResourceType,
    }
}

structure! {
    /// AWS's `CheckNoPublicAccessResponse`.
    #[derive(Default)]
    CheckNoPublicAccessOutput: types::CHECK_NO_PUBLIC_ACCESS_RESPONSE {
        /// `result`.
        result: Option<types::CheckNoPublicAccessResult>,
        /// `message`.
        message: Option<String>,
        /// `reasons`.
        reasons: Option<Vec<types::ReasonSummary>>,
    }
}

call! {
    /// The operation `CheckNoPublicAccess`.
    CheckNoPublicAccess: CHECK_NO_PUBLIC_ACCESS, CheckNoPublicAccessInput => CheckNoPublicAccessOutput,
    /// What `CheckNoPublicAccess` may refuse with.
    CheckNoPublicAccessError {
        InternalServer,
        Validation,
        InvalidParameter,
        UnprocessableEntity,
        Throttling,
        AccessDenied,
    }
}
