// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListEffectivePolicyValidationErrors`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS: OperationSchema = OperationSchema {
    name: "ListEffectivePolicyValidationErrors",
    index: 41,
    service: &SERVICE,
    input: &types::LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST,
    output: &types::LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::ConstraintViolation::FACTS,
        &errors::EffectivePolicyNotFound::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::AccountNotFound::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
    ],
};

structure! {
    /// AWS's `ListEffectivePolicyValidationErrorsRequest`.
    ListEffectivePolicyValidationErrorsInput: types::LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST {
        /// `AccountId`, required, at most 12.
        account_id: String,
        /// `PolicyType`, required.
        policy_type: types::EffectivePolicyType,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 20.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListEffectivePolicyValidationErrorsResponse`.
    #[derive(Default)]
    ListEffectivePolicyValidationErrorsOutput: types::LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE {
        /// `AccountId`, at most 12.
        account_id: Option<String>,
        /// `PolicyType`.
        policy_type: Option<types::EffectivePolicyType>,
        /// `Path`.
        path: Option<String>,
        /// `EvaluationTimestamp`.
        evaluation_timestamp: Option<Timestamp>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
        /// `EffectivePolicyValidationErrors`.
        effective_policy_validation_errors: Option<Vec<types::EffectivePolicyValidationError>>,
    }
}

call! {
    /// The operation `ListEffectivePolicyValidationErrors`.
    ListEffectivePolicyValidationErrors: LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS, ListEffectivePolicyValidationErrorsInput => ListEffectivePolicyValidationErrorsOutput,
    /// What `ListEffectivePolicyValidationErrors` may refuse with.
    ListEffectivePolicyValidationErrorsError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConstraintViolation,
        EffectivePolicyNotFound,
        Service,
        TooManyRequests,
        AccountNotFound,
        InvalidInput,
        UnsupportedAPIEndpoint,
    }
}
