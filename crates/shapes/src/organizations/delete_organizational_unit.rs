// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteOrganizationalUnit`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_ORGANIZATIONAL_UNIT: OperationSchema = OperationSchema {
    name: "DeleteOrganizationalUnit",
    index: 11,
    service: &SERVICE,
    input: &types::DELETE_ORGANIZATIONAL_UNIT_REQUEST,
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
        &errors::InvalidInput::FACTS,
        &errors::OrganizationalUnitNotEmpty::FACTS,
        &errors::OrganizationalUnitNotFound::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteOrganizationalUnitRequest`.
    #[derive(Default)]
    DeleteOrganizationalUnitInput: types::DELETE_ORGANIZATIONAL_UNIT_REQUEST {
        /// `OrganizationalUnitId`, required, at most 68.
        organizational_unit_id: String,
    }
}

structure! {
    /// `DeleteOrganizationalUnit` has none.
    #[derive(Default)]
    DeleteOrganizationalUnitOutput: NOTHING {}
}

call! {
    /// The operation `DeleteOrganizationalUnit`.
    DeleteOrganizationalUnit: DELETE_ORGANIZATIONAL_UNIT, DeleteOrganizationalUnitInput => DeleteOrganizationalUnitOutput,
    /// What `DeleteOrganizationalUnit` may refuse with.
    DeleteOrganizationalUnitError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConcurrentModification,
        InvalidInput,
        OrganizationalUnitNotEmpty,
        OrganizationalUnitNotFound,
        Service,
        TooManyRequests,
    }
}
