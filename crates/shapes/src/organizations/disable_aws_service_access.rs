// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DisableAWSServiceAccess`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DISABLE_AWS_SERVICE_ACCESS: OperationSchema = OperationSchema {
    name: "DisableAWSServiceAccess",
    index: 25,
    service: &SERVICE,
    input: &types::DISABLE_AWS_SERVICE_ACCESS_REQUEST,
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
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
    ],
};

structure! {
    /// AWS's `DisableAWSServiceAccessRequest`.
    #[derive(Default)]
    DisableAWSServiceAccessInput: types::DISABLE_AWS_SERVICE_ACCESS_REQUEST {
        /// `ServicePrincipal`, required, 1 to 128.
        service_principal: String,
    }
}

structure! {
    /// `DisableAWSServiceAccess` has none.
    #[derive(Default)]
    DisableAWSServiceAccessOutput: NOTHING {}
}

call! {
    /// The operation `DisableAWSServiceAccess`.
    DisableAWSServiceAccess: DISABLE_AWS_SERVICE_ACCESS, DisableAWSServiceAccessInput => DisableAWSServiceAccessOutput,
    /// What `DisableAWSServiceAccess` may refuse with.
    DisableAWSServiceAccessError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConcurrentModification,
        ConstraintViolation,
        InvalidInput,
        Service,
        TooManyRequests,
        UnsupportedAPIEndpoint,
    }
}
