// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateOrganization`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_ORGANIZATION: OperationSchema = OperationSchema {
    name: "CreateOrganization",
    index: 6,
    service: &SERVICE,
    input: &types::CREATE_ORGANIZATION_REQUEST,
    output: &types::CREATE_ORGANIZATION_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AlreadyInOrganization::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ConstraintViolation::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::AccessDeniedForDependency::FACTS,
    ],
};

structure! {
    /// AWS's `CreateOrganizationRequest`.
    #[derive(Default)]
    CreateOrganizationInput: types::CREATE_ORGANIZATION_REQUEST {
        /// `FeatureSet`.
        feature_set: Option<types::OrganizationFeatureSet>,
    }
}

structure! {
    /// AWS's `CreateOrganizationResponse`.
    #[derive(Default)]
    CreateOrganizationOutput: types::CREATE_ORGANIZATION_RESPONSE {
        /// `Organization`.
        organization: Option<types::Organization>,
    }
}

call! {
    /// The operation `CreateOrganization`.
    CreateOrganization: CREATE_ORGANIZATION, CreateOrganizationInput => CreateOrganizationOutput,
    /// What `CreateOrganization` may refuse with.
    CreateOrganizationError {
        AccessDenied,
        AlreadyInOrganization,
        ConcurrentModification,
        ConstraintViolation,
        InvalidInput,
        Service,
        TooManyRequests,
        AccessDeniedForDependency,
    }
}
