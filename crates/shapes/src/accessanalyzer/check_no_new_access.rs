// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CheckNoNewAccess`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CHECK_NO_NEW_ACCESS: OperationSchema = OperationSchema {
    name: "CheckNoNewAccess",
    index: 3,
    service: &SERVICE,
    input: &types::CHECK_NO_NEW_ACCESS_REQUEST,
    output: &types::CHECK_NO_NEW_ACCESS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/policy/check-no-new-access",
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
    /// AWS's `CheckNoNewAccessRequest`.
    CheckNoNewAccessInput: types::CHECK_NO_NEW_ACCESS_REQUEST {
        /// `newPolicyDocument`, required.
        new_policy_document: String,
        /// `existingPolicyDocument`, required.
        existing_policy_document: String,
        /// `policyType`, required.
        policy_type: types::AccessCheckPolicyType,
    }
}

structure! {
    /// AWS's `CheckNoNewAccessResponse`.
    #[derive(Default)]
    CheckNoNewAccessOutput: types::CHECK_NO_NEW_ACCESS_RESPONSE {
        /// `result`.
        result: Option<types::CheckNoNewAccessResult>,
        /// `message`.
        message: Option<String>,
        /// `reasons`.
        reasons: Option<Vec<types::ReasonSummary>>,
    }
}

call! {
    /// The operation `CheckNoNewAccess`.
    CheckNoNewAccess: CHECK_NO_NEW_ACCESS, CheckNoNewAccessInput => CheckNoNewAccessOutput,
    /// What `CheckNoNewAccess` may refuse with.
    CheckNoNewAccessError {
        InternalServer,
        Validation,
        InvalidParameter,
        UnprocessableEntity,
        Throttling,
        AccessDenied,
    }
}
