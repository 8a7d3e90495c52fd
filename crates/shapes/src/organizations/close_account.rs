// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CloseAccount`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CLOSE_ACCOUNT: OperationSchema = OperationSchema {
    name: "CloseAccount",
    index: 3,
    service: &SERVICE,
    input: &types::CLOSE_ACCOUNT_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AccountAlreadyClosed::FACTS,
        &errors::AccountNotFound::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::Conflict::FACTS,
        &errors::ConstraintViolation::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
    ],
};

structure! {
    /// AWS's `CloseAccountRequest`.
    #[derive(Default)]
    CloseAccountInput: types::CLOSE_ACCOUNT_REQUEST {
        /// `AccountId`, required, at most 12.
        account_id: String,
    }
}

structure! {
    /// `CloseAccount` has none.
    #[derive(Default)]
    CloseAccountOutput: NOTHING {}
}

call! {
    /// The operation `CloseAccount`.
    CloseAccount: CLOSE_ACCOUNT, CloseAccountInput => CloseAccountOutput,
    /// What `CloseAccount` may refuse with.
    CloseAccountError {
        AccessDenied,
        AccountAlreadyClosed,
        AccountNotFound,
        AWSOrganizationsNotInUse,
        ConcurrentModification,
        Conflict,
        ConstraintViolation,
        InvalidInput,
        Service,
        TooManyRequests,
        UnsupportedAPIEndpoint,
    }
}
