// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `SimulatePrincipalPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static SIMULATE_PRINCIPAL_POLICY: OperationSchema = OperationSchema {
    name: "SimulatePrincipalPolicy",
    index: 145,
    service: &SERVICE,
    input: &types::SIMULATE_PRINCIPAL_POLICY_REQUEST,
    output: &types::SIMULATE_POLICY_RESPONSE,
    result_wrapper: Some("SimulatePrincipalPolicyResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::PolicyEvaluation::FACTS,
    ],
};

structure! {
    /// AWS's `SimulatePrincipalPolicyRequest`.
    #[derive(Default)]
    SimulatePrincipalPolicyInput: types::SIMULATE_PRINCIPAL_POLICY_REQUEST {
        /// `PolicySourceArn`, required, 20 to 2048.
        policy_source_arn: String,
        /// `PolicyInputList`.
        policy_input_list: Option<Vec<String>>,
        /// `PermissionsBoundaryPolicyInputList`.
        permissions_boundary_policy_input_list: Option<Vec<String>>,
        /// `PolicyExclusionList`, at most 256.
        policy_exclusion_list: Option<Vec<types::PolicyIdentifier>>,
        /// `ActionNames`, required.
        action_names: Vec<String>,
        /// `ResourceArns`.
        resource_arns: Option<Vec<String>>,
        /// `ResourcePolicy`, 1 to 131072.
        resource_policy: Option<String>,
        /// `ResourceOwner`, 1 to 2048.
        resource_owner: Option<String>,
        /// `CallerArn`, 1 to 2048.
        caller_arn: Option<String>,
        /// `ContextEntries`.
        context_entries: Option<Vec<types::ContextEntry>>,
        /// `ResourceHandlingOption`, 1 to 64.
        resource_handling_option: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
    }
}

structure! {
    /// AWS's `SimulatePolicyResponse`.
    #[derive(Default)]
    SimulatePrincipalPolicyOutput: types::SIMULATE_POLICY_RESPONSE {
        /// `EvaluationResults`.
        evaluation_results: Option<Vec<types::EvaluationResult>>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `SimulatePrincipalPolicy`.
    SimulatePrincipalPolicy: SIMULATE_PRINCIPAL_POLICY, SimulatePrincipalPolicyInput => SimulatePrincipalPolicyOutput,
    /// What `SimulatePrincipalPolicy` may refuse with.
    SimulatePrincipalPolicyError {
        NoSuchEntity,
        InvalidInput,
        PolicyEvaluation,
    }
}
