// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribeCreateAccountStatus`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_CREATE_ACCOUNT_STATUS: OperationSchema = OperationSchema {
    name: "DescribeCreateAccountStatus",
    index: 16,
    service: &SERVICE,
    input: &types::DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST,
    output: &types::DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::CreateAccountStatusNotFound::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
    ],
};

structure! {
    /// AWS's `DescribeCreateAccountStatusRequest`.
    #[derive(Default)]
    DescribeCreateAccountStatusInput: types::DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST {
        /// `CreateAccountRequestId`, required, at most 36.
        create_account_request_id: String,
    }
}

structure! {
    /// AWS's `DescribeCreateAccountStatusResponse`.
    #[derive(Default)]
    DescribeCreateAccountStatusOutput: types::DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE {
        /// `CreateAccountStatus`.
        create_account_status: Option<types::CreateAccountStatus>,
    }
}

call! {
    /// The operation `DescribeCreateAccountStatus`.
    DescribeCreateAccountStatus: DESCRIBE_CREATE_ACCOUNT_STATUS, DescribeCreateAccountStatusInput => DescribeCreateAccountStatusOutput,
    /// What `DescribeCreateAccountStatus` may refuse with.
    DescribeCreateAccountStatusError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        CreateAccountStatusNotFound,
        InvalidInput,
        Service,
        TooManyRequests,
        UnsupportedAPIEndpoint,
    }
}
