// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribeResponsibilityTransfer`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_RESPONSIBILITY_TRANSFER: OperationSchema = OperationSchema {
    name: "DescribeResponsibilityTransfer",
    index: 23,
    service: &SERVICE,
    input: &types::DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST,
    output: &types::DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::ResponsibilityTransferNotFound::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
    ],
};

structure! {
    /// AWS's `DescribeResponsibilityTransferRequest`.
    #[derive(Default)]
    DescribeResponsibilityTransferInput: types::DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST {
        /// `Id`, required.
        id: String,
    }
}

structure! {
    /// AWS's `DescribeResponsibilityTransferResponse`.
    #[derive(Default)]
    DescribeResponsibilityTransferOutput: types::DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE {
        /// `ResponsibilityTransfer`.
        responsibility_transfer: Option<types::ResponsibilityTransfer>,
    }
}

call! {
    /// The operation `DescribeResponsibilityTransfer`.
    DescribeResponsibilityTransfer: DESCRIBE_RESPONSIBILITY_TRANSFER, DescribeResponsibilityTransferInput => DescribeResponsibilityTransferOutput,
    /// What `DescribeResponsibilityTransfer` may refuse with.
    DescribeResponsibilityTransferError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ResponsibilityTransferNotFound,
        InvalidInput,
        Service,
        TooManyRequests,
        UnsupportedAPIEndpoint,
    }
}
