// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `TerminateResponsibilityTransfer`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static TERMINATE_RESPONSIBILITY_TRANSFER: OperationSchema = OperationSchema {
    name: "TerminateResponsibilityTransfer",
    index: 58,
    service: &SERVICE,
    input: &types::TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST,
    output: &types::TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ConstraintViolation::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::ResponsibilityTransferNotFound::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
        &errors::ResponsibilityTransferAlreadyInStatus::FACTS,
        &errors::InvalidResponsibilityTransferTransition::FACTS,
    ],
};

structure! {
    /// AWS's `TerminateResponsibilityTransferRequest`.
    #[derive(Default)]
    TerminateResponsibilityTransferInput: types::TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST {
        /// `Id`, required.
        id: String,
        /// `EndTimestamp`.
        end_timestamp: Option<Timestamp>,
    }
}

structure! {
    /// AWS's `TerminateResponsibilityTransferResponse`.
    #[derive(Default)]
    TerminateResponsibilityTransferOutput: types::TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE {
        /// `ResponsibilityTransfer`.
        responsibility_transfer: Option<types::ResponsibilityTransfer>,
    }
}

call! {
    /// The operation `TerminateResponsibilityTransfer`.
    TerminateResponsibilityTransfer: TERMINATE_RESPONSIBILITY_TRANSFER, TerminateResponsibilityTransferInput => TerminateResponsibilityTransferOutput,
    /// What `TerminateResponsibilityTransfer` may refuse with.
    TerminateResponsibilityTransferError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConcurrentModification,
        ConstraintViolation,
        InvalidInput,
        ResponsibilityTransferNotFound,
        Service,
        TooManyRequests,
        UnsupportedAPIEndpoint,
        ResponsibilityTransferAlreadyInStatus,
        InvalidResponsibilityTransferTransition,
    }
}
