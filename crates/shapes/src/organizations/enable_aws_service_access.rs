// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `EnableAWSServiceAccess`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ENABLE_AWS_SERVICE_ACCESS: OperationSchema = OperationSchema {
    name: "EnableAWSServiceAccess",
    index: 27,
    service: &SERVICE,
    input: &types::ENABLE_AWS_SERVICE_ACCESS_REQUEST,
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
    /// AWS's `EnableAWSServiceAccessRequest`.
    #[derive(Default)]
    EnableAWSServiceAccessInput: types::ENABLE_AWS_SERVICE_ACCESS_REQUEST {
        /// `ServicePrincipal`, required, 1 to 128.
        service_principal: String,
    }
}

structure! {
    /// `EnableAWSServiceAccess` has none.
    #[derive(Default)]
    EnableAWSServiceAccessOutput: NOTHING {}
}

call! {
    /// The operation `EnableAWSServiceAccess`.
    EnableAWSServiceAccess: ENABLE_AWS_SERVICE_ACCESS, EnableAWSServiceAccessInput => EnableAWSServiceAccessOutput,
    /// What `EnableAWSServiceAccess` may refuse with.
    EnableAWSServiceAccessError {
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
