// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CheckAccessNotGranted`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CHECK_ACCESS_NOT_GRANTED: OperationSchema = OperationSchema {
    name: "CheckAccessNotGranted",
    index: 2,
    service: &SERVICE,
    input: &types::CHECK_ACCESS_NOT_GRANTED_REQUEST,
    output: &types::CHECK_ACCESS_NOT_GRANTED_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/policy/check-access-not-granted",
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
    /// AWS's `CheckAccessNotGrantedRequest`.
    CheckAccessNotGrantedInput: types::CHECK_ACCESS_NOT_GRANTED_REQUEST {
        /// `policyDocument`, required.
        policy_document: String,
        /// `access`, required, 0 to 1.
        access: Vec<types::Access>,
        /// `policyType`, required.
        policy_type: types::AccessCheckPolicyType,
    }
}

structure! {
    /// AWS's `CheckAccessNotGrantedResponse`.
    #[derive(Default)]
    CheckAccessNotGrantedOutput: types::CHECK_ACCESS_NOT_GRANTED_RESPONSE {
        /// `result`.
        result: Option<types::CheckAccessNotGrantedResult>,
        /// `message`.
        message: Option<String>,
        /// `reasons`.
        reasons: Option<Vec<types::ReasonSummary>>,
    }
}

call! {
    /// The operation `CheckAccessNotGranted`.
    CheckAccessNotGranted: CHECK_ACCESS_NOT_GRANTED, CheckAccessNotGrantedInput => CheckAccessNotGrantedOutput,
    /// What `CheckAccessNotGranted` may refuse with.
    CheckAccessNotGrantedError {
        InternalServer,
        Validation,
        InvalidParameter,
        UnprocessableEntity,
        Throttling,
        AccessDenied,
    }
}
