// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribeOrganizationalUnit`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_ORGANIZATIONAL_UNIT: OperationSchema = OperationSchema {
    name: "DescribeOrganizationalUnit",
    index: 20,
    service: &SERVICE,
    input: &types::DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST,
    output: &types::DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::OrganizationalUnitNotFound::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
    ],
};

structure! {
    /// AWS's `DescribeOrganizationalUnitRequest`.
    #[derive(Default)]
    DescribeOrganizationalUnitInput: types::DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST {
        /// `OrganizationalUnitId`, required, at most 68.
        organizational_unit_id: String,
    }
}

structure! {
    /// AWS's `DescribeOrganizationalUnitResponse`.
    #[derive(Default)]
    DescribeOrganizationalUnitOutput: types::DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE {
        /// `OrganizationalUnit`.
        organizational_unit: Option<types::OrganizationalUnit>,
    }
}

call! {
    /// The operation `DescribeOrganizationalUnit`.
    DescribeOrganizationalUnit: DESCRIBE_ORGANIZATIONAL_UNIT, DescribeOrganizationalUnitInput => DescribeOrganizationalUnitOutput,
    /// What `DescribeOrganizationalUnit` may refuse with.
    DescribeOrganizationalUnitError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        InvalidInput,
        OrganizationalUnitNotFound,
        Service,
        TooManyRequests,
    }
}
