// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribeOrganization`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_ORGANIZATION: OperationSchema = OperationSchema {
    name: "DescribeOrganization",
    index: 19,
    service: &SERVICE,
    input: &NOTHING,
    output: &types::DESCRIBE_ORGANIZATION_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
    ],
};

structure! {
    /// `DescribeOrganization` has none.
    #[derive(Default)]
    DescribeOrganizationInput: NOTHING {}
}

structure! {
    /// AWS's `DescribeOrganizationResponse`.
    #[derive(Default)]
    DescribeOrganizationOutput: types::DESCRIBE_ORGANIZATION_RESPONSE {
        /// `Organization`.
        organization: Option<types::Organization>,
    }
}

call! {
    /// The operation `DescribeOrganization`.
    DescribeOrganization: DESCRIBE_ORGANIZATION, DescribeOrganizationInput => DescribeOrganizationOutput,
    /// What `DescribeOrganization` may refuse with.
    DescribeOrganizationError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConcurrentModification,
        Service,
        TooManyRequests,
    }
}
