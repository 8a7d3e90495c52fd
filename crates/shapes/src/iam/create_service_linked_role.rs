// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateServiceLinkedRole`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_SERVICE_LINKED_ROLE: OperationSchema = OperationSchema {
    name: "CreateServiceLinkedRole",
    index: 21,
    service: &SERVICE,
    input: &types::CREATE_SERVICE_LINKED_ROLE_REQUEST,
    output: &types::CREATE_SERVICE_LINKED_ROLE_RESPONSE,
    result_wrapper: Some("CreateServiceLinkedRoleResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InvalidInput::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::NoSuchEntity::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `CreateServiceLinkedRoleRequest`.
    #[derive(Default)]
    CreateServiceLinkedRoleInput: types::CREATE_SERVICE_LINKED_ROLE_REQUEST {
        /// `AWSServiceName`, required, 1 to 128.
        aws_service_name: String,
        /// `Description`, at most 1000.
        description: Option<String>,
        /// `CustomSuffix`, 1 to 64.
        custom_suffix: Option<String>,
    }
}

structure! {
    /// AWS's `CreateServiceLinkedRoleResponse`.
    #[derive(Default)]
    CreateServiceLinkedRoleOutput: types::CREATE_SERVICE_LINKED_ROLE_RESPONSE {
        /// `Role`.
        role: Option<types::Role>,
    }
}

call! {
    /// The operation `CreateServiceLinkedRole`.
    CreateServiceLinkedRole: CREATE_SERVICE_LINKED_ROLE, CreateServiceLinkedRoleInput => CreateServiceLinkedRoleOutput,
    /// What `CreateServiceLinkedRole` may refuse with.
    CreateServiceLinkedRoleError {
        InvalidInput,
        LimitExceeded,
        NoSuchEntity,
        ServiceFailure,
    }
}
