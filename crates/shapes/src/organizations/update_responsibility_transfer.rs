// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateResponsibilityTransfer`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_RESPONSIBILITY_TRANSFER: OperationSchema = OperationSchema {
    name: "UpdateResponsibilityTransfer",
    index: 62,
    service: &SERVICE,
    input: &types::UPDATE_RESPONSIBILITY_TRANSFER_REQUEST,
    output: &types::UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::ResponsibilityTransferNotFound::FACTS,
        &errors::ConstraintViolation::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
    ],
};

structure! {
    /// AWS's `UpdateResponsibilityTransferRequest`.
    #[derive(Default)]
    UpdateResponsibilityTransferInput: types::UPDATE_RESPONSIBILITY_TRANSFER_REQUEST {
        /// `Id`, required.
        id: String,
        /// `Name`, required, 1 to 128.
        name: String,
    }
}

structure! {
    /// AWS's `UpdateResponsibilityTransferResponse`.
    #[derive(Default)]
    UpdateResponsibilityTransferOutput: types::UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE {
        /// `ResponsibilityTransfer`.
        responsibility_transfer: Option<types::ResponsibilityTransfer>,
    }
}

call! {
    /// The operation `UpdateResponsibilityTransfer`.
    UpdateResponsibilityTransfer: UPDATE_RESPONSIBILITY_TRANSFER, UpdateResponsibilityTransferInput => UpdateResponsibilityTransferOutput,
    /// What `UpdateResponsibilityTransfer` may refuse with.
    UpdateResponsibilityTransferError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ResponsibilityTransferNotFound,
        ConstraintViolation,
        InvalidInput,
        Service,
        TooManyRequests,
        UnsupportedAPIEndpoint,
    }
}
