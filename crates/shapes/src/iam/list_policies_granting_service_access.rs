// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListPoliciesGrantingServiceAccess`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_POLICIES_GRANTING_SERVICE_ACCESS: OperationSchema = OperationSchema {
    name: "ListPoliciesGrantingServiceAccess",
    index: 112,
    service: &SERVICE,
    input: &types::LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST,
    output: &types::LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE,
    result_wrapper: Some("ListPoliciesGrantingServiceAccessResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::InvalidInput::FACTS],
};

structure! {
    /// AWS's `ListPoliciesGrantingServiceAccessRequest`.
    #[derive(Default)]
    ListPoliciesGrantingServiceAccessInput: types::LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST {
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `Arn`, required, 20 to 2048.
        arn: String,
        /// `ServiceNamespaces`, required, 1 to 200.
        service_namespaces: Vec<String>,
    }
}

structure! {
    /// AWS's `ListPoliciesGrantingServiceAccessResponse`.
    #[derive(Default)]
    ListPoliciesGrantingServiceAccessOutput: types::LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE {
        /// `PoliciesGrantingServiceAccess`, required.
        policies_granting_service_access: Vec<types::ListPoliciesGrantingServiceAccessEntry>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListPoliciesGrantingServiceAccess`.
    ListPoliciesGrantingServiceAccess: LIST_POLICIES_GRANTING_SERVICE_ACCESS, ListPoliciesGrantingServiceAccessInput => ListPoliciesGrantingServiceAccessOutput,
    /// What `ListPoliciesGrantingServiceAccess` may refuse with.
    ListPoliciesGrantingServiceAccessError {
        NoSuchEntity,
        InvalidInput,
    }
}
