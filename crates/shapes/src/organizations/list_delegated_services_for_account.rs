// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListDelegatedServicesForAccount`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_DELEGATED_SERVICES_FOR_ACCOUNT: OperationSchema = OperationSchema {
    name: "ListDelegatedServicesForAccount",
    index: 40,
    service: &SERVICE,
    input: &types::LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST,
    output: &types::LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AccountNotFound::FACTS,
        &errors::AccountNotRegistered::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::ConstraintViolation::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::Service::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
    ],
};

structure! {
    /// AWS's `ListDelegatedServicesForAccountRequest`.
    #[derive(Default)]
    ListDelegatedServicesForAccountInput: types::LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST {
        /// `AccountId`, required, at most 12.
        account_id: String,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 20.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListDelegatedServicesForAccountResponse`.
    #[derive(Default)]
    ListDelegatedServicesForAccountOutput: types::LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE {
        /// `DelegatedServices`.
        delegated_services: Option<Vec<types::DelegatedService>>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListDelegatedServicesForAccount`.
    ListDelegatedServicesForAccount: LIST_DELEGATED_SERVICES_FOR_ACCOUNT, ListDelegatedServicesForAccountInput => ListDelegatedServicesForAccountOutput,
    /// What `ListDelegatedServicesForAccount` may refuse with.
    ListDelegatedServicesForAccountError {
        AccessDenied,
        AccountNotFound,
        AccountNotRegistered,
        AWSOrganizationsNotInUse,
        ConstraintViolation,
        InvalidInput,
        TooManyRequests,
        Service,
        UnsupportedAPIEndpoint,
    }
}
