// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `AcceptPrimaryEmailUpdate`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ACCEPT_PRIMARY_EMAIL_UPDATE: OperationSchema = OperationSchema {
    name: "AcceptPrimaryEmailUpdate",
    index: 0,
    service: &SERVICE,
    input: &types::ACCEPT_PRIMARY_EMAIL_UPDATE_REQUEST,
    output: &types::ACCEPT_PRIMARY_EMAIL_UPDATE_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/acceptPrimaryEmailUpdate",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
        &errors::Conflict::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::InternalServer::FACTS,
    ],
};

structure! {
    /// AWS's `AcceptPrimaryEmailUpdateRequest`.
    #[derive(Default)]
    AcceptPrimaryEmailUpdateInput: types::ACCEPT_PRIMARY_EMAIL_UPDATE_REQUEST {
        /// `AccountId`, required.
        account_id: String,
        /// `PrimaryEmail`, required, 5 to 64.
        primary_email: String,
        /// `Otp`, required.
        otp: String,
    }
}

structure! {
    /// AWS's `AcceptPrimaryEmailUpdateResponse`.
    #[derive(Default)]
    AcceptPrimaryEmailUpdateOutput: types::ACCEPT_PRIMARY_EMAIL_UPDATE_RESPONSE {
        /// `Status`.
        status: Option<types::PrimaryEmailUpdateStatus>,
    }
}

call! {
    /// The operation `AcceptPrimaryEmailUpdate`.
    AcceptPrimaryEmailUpdate: ACCEPT_PRIMARY_EMAIL_UPDATE, AcceptPrimaryEmailUpdateInput => AcceptPrimaryEmailUpdateOutput,
    /// What `AcceptPrimaryEmailUpdate` may refuse with.
    AcceptPrimaryEmailUpdateError {
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
        TooManyRequests,
        InternalServer,
    }
}
