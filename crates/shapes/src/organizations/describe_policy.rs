// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribePolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_POLICY: OperationSchema = OperationSchema {
    name: "DescribePolicy",
    index: 21,
    service: &SERVICE,
    input: &types::DESCRIBE_POLICY_REQUEST,
    output: &types::DESCRIBE_POLICY_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::PolicyNotFound::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
    ],
};

structure! {
    /// AWS's `DescribePolicyRequest`.
    #[derive(Default)]
    DescribePolicyInput: types::DESCRIBE_POLICY_REQUEST {
        /// `PolicyId`, required, at most 130.
        policy_id: String,
    }
}

structure! {
    /// AWS's `DescribePolicyResponse`.
    #[derive(Default)]
    DescribePolicyOutput: types::DESCRIBE_POLICY_RESPONSE {
        /// `Policy`.
        policy: Option<types::Policy>,
    }
}

call! {
    /// The operation `DescribePolicy`.
    DescribePolicy: DESCRIBE_POLICY, DescribePolicyInput => DescribePolicyOutput,
    /// What `DescribePolicy` may refuse with.
    DescribePolicyError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        InvalidInput,
        PolicyNotFound,
        Service,
        TooManyRequests,
        UnsupportedAPIEndpoint,
    }
}
