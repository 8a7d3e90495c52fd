// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListParents`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_PARENTS: OperationSchema = OperationSchema {
    name: "ListParents",
    index: 47,
    service: &SERVICE,
    input: &types::LIST_PARENTS_REQUEST,
    output: &types::LIST_PARENTS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::ChildNotFound::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
    ],
};

structure! {
    /// AWS's `ListParentsRequest`.
    #[derive(Default)]
    ListParentsInput: types::LIST_PARENTS_REQUEST {
        /// `ChildId`, required, at most 100.
        child_id: String,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 20.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListParentsResponse`.
    #[derive(Default)]
    ListParentsOutput: types::LIST_PARENTS_RESPONSE {
        /// `Parents`.
        parents: Option<Vec<types::Parent>>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListParents`.
    ListParents: LIST_PARENTS, ListParentsInput => ListParentsOutput,
    /// What `ListParents` may refuse with.
    ListParentsError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ChildNotFound,
        InvalidInput,
        Service,
        TooManyRequests,
    }
}
