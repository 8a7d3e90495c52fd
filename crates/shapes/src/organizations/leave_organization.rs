// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `LeaveOrganization`: its input, output and errors.

use super::{SERVICE, errors};
use crate::prelude::*;

pub(crate) static LEAVE_ORGANIZATION: OperationSchema = OperationSchema {
    name: "LeaveOrganization",
    index: 32,
    service: &SERVICE,
    input: &NOTHING,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AccountNotFound::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ConstraintViolation::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::MasterCannotLeaveOrganization::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
    ],
};

structure! {
    /// `LeaveOrganization` has none.
    #[derive(Default)]
    LeaveOrganizationInput: NOTHING {}
}

structure! {
    /// `LeaveOrganization` has none.
    #[derive(Default)]
    LeaveOrganizationOutput: NOTHING {}
}

call! {
    /// The operation `LeaveOrganization`.
    LeaveOrganization: LEAVE_ORGANIZATION, LeaveOrganizationInput => LeaveOrganizationOutput,
    /// What `LeaveOrganization` may refuse with.
    LeaveOrganizationError {
        AccessDenied,
        AccountNotFound,
        AWSOrganizationsNotInUse,
        ConcurrentModification,
        ConstraintViolation,
        InvalidInput,
        MasterCannotLeaveOrganization,
        Service,
        TooManyRequests,
    }
}
