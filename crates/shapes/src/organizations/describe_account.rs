// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribeAccount`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_ACCOUNT: OperationSchema = OperationSchema {
    name: "DescribeAccount",
    index: 15,
    service: &SERVICE,
    input: &types::DESCRIBE_ACCOUNT_REQUEST,
    output: &types::DESCRIBE_ACCOUNT_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AccountNotFound::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
    ],
};

structure! {
    /// AWS's `DescribeAccountRequest`.
    #[derive(Default)]
    DescribeAccountInput: types::DESCRIBE_ACCOUNT_REQUEST {
        /// `AccountId`, required, at most 12.
        account_id: String,
    }
}

structure! {
    /// AWS's `DescribeAccountResponse`.
    #[derive(Default)]
    DescribeAccountOutput: types::DESCRIBE_ACCOUNT_RESPONSE {
        /// `Account`.
        account: Option<types::Account>,
    }
}

call! {
    /// The operation `DescribeAccount`.
    DescribeAccount: DESCRIBE_ACCOUNT, DescribeAccountInput => DescribeAccountOutput,
    /// What `DescribeAccount` may refuse with.
    DescribeAccountError {
        AccessDenied,
        AccountNotFound,
        AWSOrganizationsNotInUse,
        InvalidInput,
        Service,
        TooManyRequests,
    }
}
