// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListOrganizationalUnitsForParent`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT: OperationSchema = OperationSchema {
    name: "ListOrganizationalUnitsForParent",
    index: 45,
    service: &SERVICE,
    input: &types::LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST,
    output: &types::LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE,
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
    /// AWS's `ListOrganizationalUnitsForParentRequest`.
    #[derive(Default)]
    ListOrganizationalUnitsForParentInput: types::LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST {
        /// `ParentId`, required, at most 100.
        parent_id: String,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 20.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListOrganizationalUnitsForParentResponse`.
    #[derive(Default)]
    ListOrganizationalUnitsForParentOutput: types::LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE {
        /// `OrganizationalUnits`.
        organizational_units: Option<Vec<types::OrganizationalUnit>>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListOrganizationalUnitsForParent`.
    ListOrganizationalUnitsForParent: LIST_ORGANIZATIONAL_UNITS_FOR_PARENT, ListOrganizationalUnitsForParentInput => ListOrganizationalUnitsForParentOutput,
    /// What `ListOrganizationalUnitsForParent` may refuse with.
    ListOrganizationalUnitsForParentError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        InvalidInput,
        ParentNotFound,
        Service,
        TooManyRequests,
    }
}
