// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeregisterDelegatedAdministrator`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DEREGISTER_DELEGATED_ADMINISTRATOR: OperationSchema = OperationSchema {
    name: "DeregisterDelegatedAdministrator",
    index: 14,
    service: &SERVICE,
    input: &types::DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AccountNotFound::FACTS,
        &errors::AccountNotRegistered::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ConstraintViolation::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::Service::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
    ],
};

structure! {
    /// AWS's `DeregisterDelegatedAdministratorRequest`.
    #[derive(Default)]
    DeregisterDelegatedAdministratorInput: types::DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST {
        /// `AccountId`, required, at most 12.
        account_id: String,
        /// `ServicePrincipal`, required, 1 to 128.
        service_principal: String,
    }
}

structure! {
    /// `DeregisterDelegatedAdministrator` has none.
    #[derive(Default)]
    DeregisterDelegatedAdministratorOutput: NOTHING {}
}

call! {
    /// The operation `DeregisterDelegatedAdministrator`.
    DeregisterDelegatedAdministrator: DEREGISTER_DELEGATED_ADMINISTRATOR, DeregisterDelegatedAdministratorInput => DeregisterDelegatedAdministratorOutput,
    /// What `DeregisterDelegatedAdministrator` may refuse with.
    DeregisterDelegatedAdministratorError {
        AccessDenied,
        AccountNotFound,
        AccountNotRegistered,
        AWSOrganizationsNotInUse,
        ConcurrentModification,
        ConstraintViolation,
        InvalidInput,
        TooManyRequests,
        Service,
        UnsupportedAPIEndpoint,
    }
}
