// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateOrganizationalUnit`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_ORGANIZATIONAL_UNIT: OperationSchema = OperationSchema {
    name: "UpdateOrganizationalUnit",
    index: 60,
    service: &SERVICE,
    input: &types::UPDATE_ORGANIZATIONAL_UNIT_REQUEST,
    output: &types::UPDATE_ORGANIZATIONAL_UNIT_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::DuplicateOrganizationalUnit::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::OrganizationalUnitNotFound::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
    ],
};

structure! {
    /// AWS's `UpdateOrganizationalUnitRequest`.
    #[derive(Default)]
    UpdateOrganizationalUnitInput: types::UPDATE_ORGANIZATIONAL_UNIT_REQUEST {
        /// `OrganizationalUnitId`, required, at most 68.
        organizational_unit_id: String,
        /// `Name`, 1 to 128.
        name: Option<String>,
    }
}

structure! {
    /// AWS's `UpdateOrganizationalUnitResponse`.
    #[derive(Default)]
    UpdateOrganizationalUnitOutput: types::UPDATE_ORGANIZATIONAL_UNIT_RESPONSE {
        /// `OrganizationalUnit`.
        organizational_unit: Option<types::OrganizationalUnit>,
    }
}

call! {
    /// The operation `UpdateOrganizationalUnit`.
    UpdateOrganizationalUnit: UPDATE_ORGANIZATIONAL_UNIT, UpdateOrganizationalUnitInput => UpdateOrganizationalUnitOutput,
    /// What `UpdateOrganizationalUnit` may refuse with.
    UpdateOrganizationalUnitError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConcurrentModification,
        DuplicateOrganizationalUnit,
        InvalidInput,
        OrganizationalUnitNotFound,
        Service,
        TooManyRequests,
    }
}
