// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetGeneratedPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_GENERATED_POLICY: OperationSchema = OperationSchema {
    name: "GetGeneratedPolicy",
    index: 21,
    service: &SERVICE,
    input: &types::GET_GENERATED_POLICY_REQUEST,
    output: &types::GET_GENERATED_POLICY_RESPONSE,
    result_wrapper: None,
    method: "GET",
    uri: "/policy/generation/{jobId}",
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
    /// AWS's `GetGeneratedPolicyRequest`.
    #[derive(Default)]
    GetGeneratedPolicyInput: types::GET_GENERATED_POLICY_REQUEST {
        /// `jobId`, required.
        job_id: String,
        /// `includeResourcePlaceholders`.
        include_resource_placeholders: Option<bool>,
        /// `includeServiceLevelTemplate`.
        include_service_level_template: Option<bool>,
    }
}

structure! {
    /// AWS's `GetGeneratedPolicyResponse`.
    GetGeneratedPolicyOutput: types::GET_GENERATED_POLICY_RESPONSE {
        /// `jobDetails`, required.
        job_details: types::JobDetails,
        /// `generatedPolicyResult`, required.
        generated_policy_result: types::GeneratedPolicyResult,
    }
}

call! {
    /// The operation `GetGeneratedPolicy`.
    GetGeneratedPolicy: GET_GENERATED_POLICY, GetGeneratedPolicyInput => GetGeneratedPolicyOutput,
    /// What `GetGeneratedPolicy` may refuse with.
    GetGeneratedPolicyError {
        InternalServer,
        Validation,
        Throttling,
        AccessDenied,
    }
}
