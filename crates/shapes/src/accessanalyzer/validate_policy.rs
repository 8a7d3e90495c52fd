// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ValidatePolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static VALIDATE_POLICY: OperationSchema = OperationSchema {
    name: "ValidatePolicy",
    index: 38,
    service: &SERVICE,
    input: &types::VALIDATE_POLICY_REQUEST,
    output: &types::VALIDATE_POLICY_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/policy/validation",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `ValidatePolicyRequest`.
    ValidatePolicyInput: types::VALIDATE_POLICY_REQUEST {
        /// `locale`.
        locale: Option<types::Locale>,
        /// `maxResults`.
        max_results: Option<i32>,
        /// `nextToken`.
        next_token: Option<String>,
        /// `policyDocument`, required.
        policy_document: String,
        /// `policyType`, required.
        policy_type: types::PolicyType,
        /// `validatePolicyResourceType`.
        validate_policy_resource_type: Option<types::ValidatePolicyResourceType>,
    }
}

structure! {
    /// AWS's `ValidatePolicyResponse`.
    #[derive(Default)]
    ValidatePolicyOutput: types::VALIDATE_POLICY_RESPONSE {
        /// `findings`, required.
        findings: Vec<types::ValidatePolicyFinding>,
        /// `nextToken`.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ValidatePolicy`.
    ValidatePolicy: VALIDATE_POLICY, ValidatePolicyInput => ValidatePolicyOutput,
    /// What `ValidatePolicy` may refuse with.
    ValidatePolicyError {
        InternalServer,
        Validation,
        Throttling,
        AccessDenied,
    }
}
