// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `RemoveAccountFromOrganization`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static REMOVE_ACCOUNT_FROM_ORGANIZATION: OperationSchema = OperationSchema {
    name: "RemoveAccountFromOrganization",
    index: 56,
    service: &SERVICE,
    input: &types::REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST,
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
    /// AWS's `RemoveAccountFromOrganizationRequest`.
    #[derive(Default)]
    RemoveAccountFromOrganizationInput: types::REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST {
        /// `AccountId`, required, at most 12.
        account_id: String,
    }
}

structure! {
    /// `RemoveAccountFromOrganization` has none.
    #[derive(Default)]
    RemoveAccountFromOrganizationOutput: NOTHING {}
}

call! {
    /// The operation `RemoveAccountFromOrganization`.
    RemoveAccountFromOrganization: REMOVE_ACCOUNT_FROM_ORGANIZATION, RemoveAccountFromOrganizationInput => RemoveAccountFromOrganizationOutput,
    /// What `RemoveAccountFromOrganization` may refuse with.
    RemoveAccountFromOrganizationError {
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
