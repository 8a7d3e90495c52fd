// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `StartPolicyGeneration`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static START_POLICY_GENERATION: OperationSchema = OperationSchema {
    name: "StartPolicyGeneration",
    index: 31,
    service: &SERVICE,
    input: &types::START_POLICY_GENERATION_REQUEST,
    output: &types::START_POLICY_GENERATION_RESPONSE,
    result_wrapper: None,
    method: "PUT",
    uri: "/policy/generation",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Conflict::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
        &errors::ServiceQuotaExceeded::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `StartPolicyGenerationRequest`.
    #[derive(Default)]
    StartPolicyGenerationInput: types::START_POLICY_GENERATION_REQUEST {
        /// `policyGenerationDetails`, required.
        policy_generation_details: types::PolicyGenerationDetails,
        /// `cloudTrailDetails`.
        cloud_trail_details: Option<types::CloudTrailDetails>,
        /// `clientToken`.
        client_token: Option<String>,
    }
}

structure! {
    /// AWS's `StartPolicyGenerationResponse`.
    #[derive(Default)]
    StartPolicyGenerationOutput: types::START_POLICY_GENERATION_RESPONSE {
        /// `jobId`, required.
        job_id: String,
    }
}

call! {
    /// The operation `StartPolicyGeneration`.
    StartPolicyGeneration: START_POLICY_GENERATION, StartPolicyGenerationInput => StartPolicyGenerationOutput,
    /// What `StartPolicyGeneration` may refuse with.
    StartPolicyGenerationError {
        Conflict,
        InternalServer,
        Validation,
        ServiceQuotaExceeded,
        Throttling,
        AccessDenied,
    }
}
