// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `SimulateCustomPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static SIMULATE_CUSTOM_POLICY: OperationSchema = OperationSchema {
    name: "SimulateCustomPolicy",
    index: 144,
    service: &SERVICE,
    input: &types::SIMULATE_CUSTOM_POLICY_REQUEST,
    output: &types::SIMULATE_POLICY_RESPONSE,
    result_wrapper: Some("SimulateCustomPolicyResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InvalidInput::FACTS,
        &errors::PolicyEvaluation::FACTS,
    ],
};

structure! {
    /// AWS's `SimulateCustomPolicyRequest`.
    #[derive(Default)]
    SimulateCustomPolicyInput: types::SIMULATE_CUSTOM_POLICY_REQUEST {
        /// `PolicyInputList`, required.
        policy_input_list: Vec<String>,
        /// `PermissionsBoundaryPolicyInputList`.
        permissions_boundary_policy_input_list: Option<Vec<String>>,
        /// `OrderedOrganizationPolicyInputList`, at most 7.
        ordered_organization_policy_input_list: Option<Vec<types::OrderedOrganizationPolicyType>>,
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
    SimulateCustomPolicyOutput: types::SIMULATE_POLICY_RESPONSE {
        /// `EvaluationResults`.
        evaluation_results: Option<Vec<types::EvaluationResult>>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `SimulateCustomPolicy`.
    SimulateCustomPolicy: SIMULATE_CUSTOM_POLICY, SimulateCustomPolicyInput => SimulateCustomPolicyOutput,
    /// What `SimulateCustomPolicy` may refuse with.
    SimulateCustomPolicyError {
        InvalidInput,
        PolicyEvaluation,
    }
}
