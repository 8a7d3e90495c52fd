// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListDelegatedAdministrators`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_DELEGATED_ADMINISTRATORS: OperationSchema = OperationSchema {
    name: "ListDelegatedAdministrators",
    index: 39,
    service: &SERVICE,
    input: &types::LIST_DELEGATED_ADMINISTRATORS_REQUEST,
    output: &types::LIST_DELEGATED_ADMINISTRATORS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::ConstraintViolation::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::Service::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
    ],
};

structure! {
    /// AWS's `ListDelegatedAdministratorsRequest`.
    #[derive(Default)]
    ListDelegatedAdministratorsInput: types::LIST_DELEGATED_ADMINISTRATORS_REQUEST {
        /// `ServicePrincipal`, 1 to 128.
        service_principal: Option<String>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 20.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListDelegatedAdministratorsResponse`.
    #[derive(Default)]
    ListDelegatedAdministratorsOutput: types::LIST_DELEGATED_ADMINISTRATORS_RESPONSE {
        /// `DelegatedAdministrators`.
        delegated_administrators: Option<Vec<types::DelegatedAdministrator>>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListDelegatedAdministrators`.
    ListDelegatedAdministrators: LIST_DELEGATED_ADMINISTRATORS, ListDelegatedAdministratorsInput => ListDelegatedAdministratorsOutput,
    /// What `ListDelegatedAdministrators` may refuse with.
    ListDelegatedAdministratorsError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConstraintViolation,
        InvalidInput,
        TooManyRequests,
        Service,
        UnsupportedAPIEndpoint,
    }
}
