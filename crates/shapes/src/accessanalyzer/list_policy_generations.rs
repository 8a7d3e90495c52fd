// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListPolicyGenerations`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_POLICY_GENERATIONS: OperationSchema = OperationSchema {
    name: "ListPolicyGenerations",
    index: 29,
    service: &SERVICE,
    input: &types::LIST_POLICY_GENERATIONS_REQUEST,
    output: &types::LIST_POLICY_GENERATIONS_RESPONSE,
    result_wrapper: None,
    method: "GET",
    uri: "/policy/generation",
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
    /// AWS's `ListPolicyGenerationsRequest`.
    #[derive(Default)]
    ListPolicyGenerationsInput: types::LIST_POLICY_GENERATIONS_REQUEST {
        /// `principalArn`.
        principal_arn: Option<String>,
        /// `maxResults`, at least 1.
        max_results: Option<i32>,
        /// `nextToken`.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListPolicyGenerationsResponse`.
    #[derive(Default)]
    ListPolicyGenerationsOutput: types::LIST_POLICY_GENERATIONS_RESPONSE {
        /// `policyGenerations`, required.
        policy_generations: Vec<types::PolicyGeneration>,
        /// `nextToken`.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListPolicyGenerations`.
    ListPolicyGenerations: LIST_POLICY_GENERATIONS, ListPolicyGenerationsInput => ListPolicyGenerationsOutput,
    /// What `ListPolicyGenerations` may refuse with.
    ListPolicyGenerationsError {
        InternalServer,
        Validation,
        Throttling,
        AccessDenied,
    }
}
