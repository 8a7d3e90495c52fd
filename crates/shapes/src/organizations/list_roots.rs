// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListRoots`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ROOTS: OperationSchema = OperationSchema {
    name: "ListRoots",
    index: 50,
    service: &SERVICE,
    input: &types::LIST_ROOTS_REQUEST,
    output: &types::LIST_ROOTS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
    ],
};

structure! {
    /// AWS's `ListRootsRequest`.
    #[derive(Default)]
    ListRootsInput: types::LIST_ROOTS_REQUEST {
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 20.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListRootsResponse`.
    #[derive(Default)]
    ListRootsOutput: types::LIST_ROOTS_RESPONSE {
        /// `Roots`.
        roots: Option<Vec<types::Root>>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListRoots`.
    ListRoots: LIST_ROOTS, ListRootsInput => ListRootsOutput,
    /// What `ListRoots` may refuse with.
    ListRootsError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        InvalidInput,
        Service,
        TooManyRequests,
    }
}
