// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetDelegationRequest`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_DELEGATION_REQUEST: OperationSchema = OperationSchema {
    name: "GetDelegationRequest",
    index: 70,
    service: &SERVICE,
    input: &types::GET_DELEGATION_REQUEST_REQUEST,
    output: &types::GET_DELEGATION_REQUEST_RESPONSE,
    result_wrapper: Some("GetDelegationRequestResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `GetDelegationRequestRequest`.
    #[derive(Default)]
    GetDelegationRequestInput: types::GET_DELEGATION_REQUEST_REQUEST {
        /// `DelegationRequestId`, required, 16 to 128.
        delegation_request_id: String,
        /// `DelegationPermissionCheck`.
        delegation_permission_check: Option<bool>,
    }
}

structure! {
    /// AWS's `GetDelegationRequestResponse`.
    #[derive(Default)]
    GetDelegationRequestOutput: types::GET_DELEGATION_REQUEST_RESPONSE {
        /// `DelegationRequest`.
        delegation_request: Option<types::DelegationRequest>,
        /// `PermissionCheckStatus`.
        permission_check_status: Option<types::PermissionCheckStatusType>,
        /// `PermissionCheckResult`.
        permission_check_result: Option<types::PermissionCheckResultType>,
    }
}

call! {
    /// The operation `GetDelegationRequest`.
    GetDelegationRequest: GET_DELEGATION_REQUEST, GetDelegationRequestInput => GetDelegationRequestOutput,
    /// What `GetDelegationRequest` may refuse with.
    GetDelegationRequestError {
        NoSuchEntity,
        ServiceFailure,
    }
}
