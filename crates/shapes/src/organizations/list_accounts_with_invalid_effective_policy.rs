// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListAccountsWithInvalidEffectivePolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY: OperationSchema = OperationSchema {
    name: "ListAccountsWithInvalidEffectivePolicy",
    index: 36,
    service: &SERVICE,
    input: &types::LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST,
    output: &types::LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE,
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
        &errors::InvalidInput::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
    ],
};

structure! {
    /// AWS's `ListAccountsWithInvalidEffectivePolicyRequest`.
    ListAccountsWithInvalidEffectivePolicyInput: types::LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST {
        /// `PolicyType`, required.
        policy_type: types::EffectivePolicyType,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 20.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListAccountsWithInvalidEffectivePolicyResponse`.
    #[derive(Default)]
    ListAccountsWithInvalidEffectivePolicyOutput: types::LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE {
        /// `Accounts`.
        accounts: Option<Vec<types::Account>>,
        /// `PolicyType`.
        policy_type: Option<types::EffectivePolicyType>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListAccountsWithInvalidEffectivePolicy`.
    ListAccountsWithInvalidEffectivePolicy: LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY, ListAccountsWithInvalidEffectivePolicyInput => ListAccountsWithInvalidEffectivePolicyOutput,
    /// What `ListAccountsWithInvalidEffectivePolicy` may refuse with.
    ListAccountsWithInvalidEffectivePolicyError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConstraintViolation,
        EffectivePolicyNotFound,
        Service,
        TooManyRequests,
        InvalidInput,
        UnsupportedAPIEndpoint,
    }
}
