// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribeEffectivePolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_EFFECTIVE_POLICY: OperationSchema = OperationSchema {
    name: "DescribeEffectivePolicy",
    index: 17,
    service: &SERVICE,
    input: &types::DESCRIBE_EFFECTIVE_POLICY_REQUEST,
    output: &types::DESCRIBE_EFFECTIVE_POLICY_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::ConstraintViolation::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::TargetNotFound::FACTS,
        &errors::EffectivePolicyNotFound::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
    ],
};

structure! {
    /// AWS's `DescribeEffectivePolicyRequest`.
    DescribeEffectivePolicyInput: types::DESCRIBE_EFFECTIVE_POLICY_REQUEST {
        /// `PolicyType`, required.
        policy_type: types::EffectivePolicyType,
        /// `TargetId`, at most 100.
        target_id: Option<String>,
    }
}

structure! {
    /// AWS's `DescribeEffectivePolicyResponse`.
    #[derive(Default)]
    DescribeEffectivePolicyOutput: types::DESCRIBE_EFFECTIVE_POLICY_RESPONSE {
        /// `EffectivePolicy`.
        effective_policy: Option<types::EffectivePolicy>,
    }
}

call! {
    /// The operation `DescribeEffectivePolicy`.
    DescribeEffectivePolicy: DESCRIBE_EFFECTIVE_POLICY, DescribeEffectivePolicyInput => DescribeEffectivePolicyOutput,
    /// What `DescribeEffectivePolicy` may refuse with.
    DescribeEffectivePolicyError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConstraintViolation,
        Service,
        TooManyRequests,
        TargetNotFound,
        EffectivePolicyNotFound,
        InvalidInput,
        UnsupportedAPIEndpoint,
    }
}
