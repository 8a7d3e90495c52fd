// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateOrganizationalUnit`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_ORGANIZATIONAL_UNIT: OperationSchema = OperationSchema {
    name: "CreateOrganizationalUnit",
    index: 7,
    service: &SERVICE,
    input: &types::CREATE_ORGANIZATIONAL_UNIT_REQUEST,
    output: &types::CREATE_ORGANIZATIONAL_UNIT_RESPONSE,
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
        &errors::DuplicateOrganizationalUnit::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::ParentNotFound::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
    ],
};

structure! {
    /// AWS's `CreateOrganizationalUnitRequest`.
    #[derive(Default)]
    CreateOrganizationalUnitInput: types::CREATE_ORGANIZATIONAL_UNIT_REQUEST {
        /// `ParentId`, required, at most 100.
        parent_id: String,
        /// `Name`, required, 1 to 128.
        name: String,
        /// `Tags`.
        tags: Option<Vec<types::Tag>>,
    }
}

structure! {
    /// AWS's `CreateOrganizationalUnitResponse`.
    #[derive(Default)]
    CreateOrganizationalUnitOutput: types::CREATE_ORGANIZATIONAL_UNIT_RESPONSE {
        /// `OrganizationalUnit`.
        organizational_unit: Option<types::OrganizationalUnit>,
    }
}

call! {
    /// The operation `CreateOrganizationalUnit`.
    CreateOrganizationalUnit: CREATE_ORGANIZATIONAL_UNIT, CreateOrganizationalUnitInput => CreateOrganizationalUnitOutput,
    /// What `CreateOrganizationalUnit` may refuse with.
    CreateOrganizationalUnitError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConcurrentModification,
        ConstraintViolation,
        DuplicateOrganizationalUnit,
        InvalidInput,
        ParentNotFound,
        Service,
        TooManyRequests,
    }
}
