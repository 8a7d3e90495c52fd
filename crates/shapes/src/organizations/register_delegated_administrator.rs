// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `RegisterDelegatedAdministrator`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static REGISTER_DELEGATED_ADMINISTRATOR: OperationSchema = OperationSchema {
    name: "RegisterDelegatedAdministrator",
    index: 55,
    service: &SERVICE,
    input: &types::REGISTER_DELEGATED_ADMINISTRATOR_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AccountAlreadyRegistered::FACTS,
        &errors::AccountNotFound::FACTS,
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
    /// AWS's `RegisterDelegatedAdministratorRequest`.
    #[derive(Default)]
    RegisterDelegatedAdministratorInput: types::REGISTER_DELEGATED_ADMINISTRATOR_REQUEST {
        /// `AccountId`, required, at most 12.
        account_id: String,
        /// `ServicePrincipal`, required, 1 to 128.
        service_principal: String,
    }
}

structure! {
    /// `RegisterDelegatedAdministrator` has none.
    #[derive(Default)]
    RegisterDelegatedAdministratorOutput: NOTHING {}
}

call! {
    /// The operation `RegisterDelegatedAdministrator`.
    RegisterDelegatedAdministrator: REGISTER_DELEGATED_ADMINISTRATOR, RegisterDelegatedAdministratorInput => RegisterDelegatedAdministratorOutput,
    /// What `RegisterDelegatedAdministrator` may refuse with.
    RegisterDelegatedAdministratorError {
        AccessDenied,
        AccountAlreadyRegistered,
        AccountNotFound,
        AWSOrganizationsNotInUse,
        ConcurrentModification,
        ConstraintViolation,
        InvalidInput,
        TooManyRequests,
        Service,
        UnsupportedAPIEndpoint,
    }
}
