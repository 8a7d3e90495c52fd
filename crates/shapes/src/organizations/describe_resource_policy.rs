// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribeResourcePolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_RESOURCE_POLICY: OperationSchema = OperationSchema {
    name: "DescribeResourcePolicy",
    index: 22,
    service: &SERVICE,
    input: &NOTHING,
    output: &types::DESCRIBE_RESOURCE_POLICY_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::Service::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::ResourcePolicyNotFound::FACTS,
        &errors::ConstraintViolation::FACTS,
    ],
};

structure! {
    /// `DescribeResourcePolicy` has none.
    #[derive(Default)]
    DescribeResourcePolicyInput: NOTHING {}
}

structure! {
    /// AWS's `DescribeResourcePolicyResponse`.
    #[derive(Default)]
    DescribeResourcePolicyOutput: types::DESCRIBE_RESOURCE_POLICY_RESPONSE {
        /// `ResourcePolicy`.
        resource_policy: Option<types::ResourcePolicy>,
    }
}

call! {
    /// The operation `DescribeResourcePolicy`.
    DescribeResourcePolicy: DESCRIBE_RESOURCE_POLICY, DescribeResourcePolicyInput => DescribeResourcePolicyOutput,
    /// What `DescribeResourcePolicy` may refuse with.
    DescribeResourcePolicyError {
        AccessDenied,
        Service,
        UnsupportedAPIEndpoint,
        TooManyRequests,
        AWSOrganizationsNotInUse,
        ResourcePolicyNotFound,
        ConstraintViolation,
    }
}
