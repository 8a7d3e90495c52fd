// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetPrimaryEmailUpdateStatus`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_PRIMARY_EMAIL_UPDATE_STATUS: OperationSchema = OperationSchema {
    name: "GetPrimaryEmailUpdateStatus",
    index: 9,
    service: &SERVICE,
    input: &types::GET_PRIMARY_EMAIL_UPDATE_STATUS_REQUEST,
    output: &types::GET_PRIMARY_EMAIL_UPDATE_STATUS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/getPrimaryEmailUpdateStatus",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::InternalServer::FACTS,
    ],
};

structure! {
    /// AWS's `GetPrimaryEmailUpdateStatusRequest`.
    #[derive(Default)]
    GetPrimaryEmailUpdateStatusInput: types::GET_PRIMARY_EMAIL_UPDATE_STATUS_REQUEST {
        /// `AccountId`.
        account_id: Option<String>,
    }
}

structure! {
    /// AWS's `GetPrimaryEmailUpdateStatusResponse`.
    GetPrimaryEmailUpdateStatusOutput: types::GET_PRIMARY_EMAIL_UPDATE_STATUS_RESPONSE {
        /// `Status`, required.
        status: types::PrimaryEmailUpdateStatus,
        /// `UpdatedAt`.
        updated_at: Option<Timestamp>,
    }
}

call! {
    /// The operation `GetPrimaryEmailUpdateStatus`.
    GetPrimaryEmailUpdateStatus: GET_PRIMARY_EMAIL_UPDATE_STATUS, GetPrimaryEmailUpdateStatusInput => GetPrimaryEmailUpdateStatusOutput,
    /// What `GetPrimaryEmailUpdateStatus` may refuse with.
    GetPrimaryEmailUpdateStatusError {
        ResourceNotFound,
        AccessDenied,
        Validation,
        TooManyRequests,
        InternalServer,
    }
}
