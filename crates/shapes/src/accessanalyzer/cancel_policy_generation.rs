// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CancelPolicyGeneration`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CANCEL_POLICY_GENERATION: OperationSchema = OperationSchema {
    name: "CancelPolicyGeneration",
    index: 1,
    service: &SERVICE,
    input: &types::CANCEL_POLICY_GENERATION_REQUEST,
    output: &types::CANCEL_POLICY_GENERATION_RESPONSE,
    result_wrapper: None,
    method: "PUT",
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
    /// AWS's `CancelPolicyGenerationRequest`.
    #[derive(Default)]
    CancelPolicyGenerationInput: types::CANCEL_POLICY_GENERATION_REQUEST {
        /// `jobId`, required.
        job_id: String,
    }
}

structure! {
    /// AWS's `CancelPolicyGenerationResponse`.
    #[derive(Default)]
    CancelPolicyGenerationOutput: types::CANCEL_POLICY_GENERATION_RESPONSE {
    }
}

call! {
    /// The operation `CancelPolicyGeneration`.
    CancelPolicyGeneration: CANCEL_POLICY_GENERATION, CancelPolicyGenerationInput => CancelPolicyGenerationOutput,
    /// What `CancelPolicyGeneration` may refuse with.
    CancelPolicyGenerationError {
        InternalServer,
        Validation,
        Throttling,
        AccessDenied,
    }
}
