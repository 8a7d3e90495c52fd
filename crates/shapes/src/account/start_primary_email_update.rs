// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `StartPrimaryEmailUpdate`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static START_PRIMARY_EMAIL_UPDATE: OperationSchema = OperationSchema {
    name: "StartPrimaryEmailUpdate",
    index: 16,
    service: &SERVICE,
    input: &types::START_PRIMARY_EMAIL_UPDATE_REQUEST,
    output: &types::START_PRIMARY_EMAIL_UPDATE_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/startPrimaryEmailUpdate",
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
    /// AWS's `StartPrimaryEmailUpdateRequest`.
    #[derive(Default)]
    StartPrimaryEmailUpdateInput: types::START_PRIMARY_EMAIL_UPDATE_REQUEST {
        /// `AccountId`, required.
        account_id: String,
        /// `PrimaryEmail`, required, 5 to 64.
        primary_email: String,
    }
}

structure! {
    /// AWS's `StartPrimaryEmailUpdateResponse`.
    #[derive(Default)]
    StartPrimaryEmailUpdateOutput: types::START_PRIMARY_EMAIL_UPDATE_RESPONSE {
        /// `Status`.
        status: Option<types::PrimaryEmailUpdateStatus>,
    }
}

call! {
    /// The operation `StartPrimaryEmailUpdate`.
    StartPrimaryEmailUpdate: START_PRIMARY_EMAIL_UPDATE, StartPrimaryEmailUpdateInput => StartPrimaryEmailUpdateOutput,
    /// What `StartPrimaryEmailUpdate` may refuse with.
    StartPrimaryEmailUpdateError {
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
        TooManyRequests,
        InternalServer,
    }
}
