// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `EnablePolicyType`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ENABLE_POLICY_TYPE: OperationSchema = OperationSchema {
    name: "EnablePolicyType",
    index: 29,
    service: &SERVICE,
    input: &types::ENABLE_POLICY_TYPE_REQUEST,
    output: &types::ENABLE_POLICY_TYPE_RESPONSE,
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
        &errors::PolicyTypeAlreadyEnabled::FACTS,
        &errors::RootNotFound::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::PolicyTypeNotAvailableForOrganization::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
        &errors::PolicyChangesInProgress::FACTS,
    ],
};

structure! {
    /// AWS's `EnablePolicyTypeRequest`.
    EnablePolicyTypeInput: types::ENABLE_POLICY_TYPE_REQUEST {
        /// `RootId`, required, at most 34.
        root_id: String,
        /// `PolicyType`, required.
        policy_type: types::PolicyType,
    }
}

structure! {
    /// AWS's `EnablePolicyTypeResponse`.
    #[derive(Default)]
    EnablePolicyTypeOutput: types::ENABLE_POLICY_TYPE_RESPONSE {
        /// `Root`.
        root: Option<types::Root>,
    }
}

call! {
    /// The operation `EnablePolicyType`.
    EnablePolicyType: ENABLE_POLICY_TYPE, EnablePolicyTypeInput => EnablePolicyTypeOutput,
    /// What `EnablePolicyType` may refuse with.
    EnablePolicyTypeError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConcurrentModification,
        ConstraintViolation,
        InvalidInput,
        PolicyTypeAlreadyEnabled,
        RootNotFound,
        Service,
        TooManyRequests,
        PolicyTypeNotAvailableForOrganization,
        UnsupportedAPIEndpoint,
        PolicyChangesInProgress,
    }
}
