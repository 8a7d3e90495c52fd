// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DisablePolicyType`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DISABLE_POLICY_TYPE: OperationSchema = OperationSchema {
    name: "DisablePolicyType",
    index: 26,
    service: &SERVICE,
    input: &types::DISABLE_POLICY_TYPE_REQUEST,
    output: &types::DISABLE_POLICY_TYPE_RESPONSE,
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
        &errors::PolicyTypeNotEnabled::FACTS,
        &errors::RootNotFound::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
        &errors::PolicyChangesInProgress::FACTS,
    ],
};

structure! {
    /// AWS's `DisablePolicyTypeRequest`.
    DisablePolicyTypeInput: types::DISABLE_POLICY_TYPE_REQUEST {
        /// `RootId`, required, at most 34.
        root_id: String,
        /// `PolicyType`, required.
        policy_type: types::PolicyType,
    }
}

structure! {
    /// AWS's `DisablePolicyTypeResponse`.
    #[derive(Default)]
    DisablePolicyTypeOutput: types::DISABLE_POLICY_TYPE_RESPONSE {
        /// `Root`.
        root: Option<types::Root>,
    }
}

call! {
    /// The operation `DisablePolicyType`.
    DisablePolicyType: DISABLE_POLICY_TYPE, DisablePolicyTypeInput => DisablePolicyTypeOutput,
    /// What `DisablePolicyType` may refuse with.
    DisablePolicyTypeError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConcurrentModification,
        ConstraintViolation,
        InvalidInput,
        PolicyTypeNotEnabled,
        RootNotFound,
        Service,
        TooManyRequests,
        UnsupportedAPIEndpoint,
        PolicyChangesInProgress,
    }
}
