// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListChildren`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_CHILDREN: OperationSchema = OperationSchema {
    name: "ListChildren",
    index: 37,
    service: &SERVICE,
    input: &types::LIST_CHILDREN_REQUEST,
    output: &types::LIST_CHILDREN_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::ParentNotFound::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
    ],
};

structure! {
    /// AWS's `ListChildrenRequest`.
    ListChildrenInput: types::LIST_CHILDREN_REQUEST {
        /// `ParentId`, required, at most 100.
        parent_id: String,
        /// `ChildType`, required.
        child_type: types::ChildType,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 20.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListChildrenResponse`.
    #[derive(Default)]
    ListChildrenOutput: types::LIST_CHILDREN_RESPONSE {
        /// `Children`.
        children: Option<Vec<types::Child>>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListChildren`.
    ListChildren: LIST_CHILDREN, ListChildrenInput => ListChildrenOutput,
    /// What `ListChildren` may refuse with.
    ListChildrenError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        InvalidInput,
        ParentNotFound,
        Service,
        TooManyRequests,
    }
}
