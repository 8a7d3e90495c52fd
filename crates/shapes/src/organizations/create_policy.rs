// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreatePolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_POLICY: OperationSchema = OperationSchema {
    name: "CreatePolicy",
    index: 8,
    service: &SERVICE,
    input: &types::CREATE_POLICY_REQUEST,
    output: &types::CREATE_POLICY_RESPONSE,
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
        &errors::DuplicatePolicy::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::MalformedPolicyDocument::FACTS,
        &errors::PolicyTypeNotAvailableForOrganization::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
    ],
};

structure! {
    /// AWS's `CreatePolicyRequest`.
    CreatePolicyInput: types::CREATE_POLICY_REQUEST {
        /// `Content`, required, at least 1.
        content: String,
        /// `Description`, required, at most 512.
        description: String,
        /// `Name`, required, 1 to 128.
        name: String,
        /// `Type`, required.
        r#type: types::PolicyType,
        /// `Tags`.
        tags: Option<Vec<types::Tag>>,
    }
}

structure! {
    /// AWS's `CreatePolicyResponse`.
    #[derive(Default)]
    CreatePolicyOutput: types::CREATE_POLICY_RESPONSE {
        /// `Policy`.
        policy: Option<types::Policy>,
    }
}

call! {
    /// The operation `CreatePolicy`.
    CreatePolicy: CREATE_POLICY, CreatePolicyInput => CreatePolicyOutput,
    /// What `CreatePolicy` may refuse with.
    CreatePolicyError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConcurrentModification,
        ConstraintViolation,
        DuplicatePolicy,
        InvalidInput,
        MalformedPolicyDocument,
        PolicyTypeNotAvailableForOrganization,
        Service,
        TooManyRequests,
        UnsupportedAPIEndpoint,
    }
}
