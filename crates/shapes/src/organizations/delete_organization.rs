// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteOrganization`: its input, output and errors.

use super::{SERVICE, errors};
use crate::prelude::*;

pub(crate) static DELETE_ORGANIZATION: OperationSchema = OperationSchema {
    name: "DeleteOrganization",
    index: 10,
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
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ConstraintViolation::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::OrganizationNotEmpty::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
    ],
};

structure! {
    /// `DeleteOrganization` has none.
    #[derive(Default)]
    DeleteOrganizationInput: NOTHING {}
}

structure! {
    /// `DeleteOrganization` has none.
    #[derive(Default)]
    DeleteOrganizationOutput: NOTHING {}
}

call! {
    /// The operation `DeleteOrganization`.
    DeleteOrganization: DELETE_ORGANIZATION, DeleteOrganizationInput => DeleteOrganizationOutput,
    /// What `DeleteOrganization` may refuse with.
    DeleteOrganizationError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConcurrentModification,
        ConstraintViolation,
        InvalidInput,
        OrganizationNotEmpty,
        Service,
        TooManyRequests,
    }
}
