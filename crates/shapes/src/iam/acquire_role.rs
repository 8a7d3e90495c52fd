// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `AcquireRole`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ACQUIRE_ROLE: OperationSchema = OperationSchema {
    name: "AcquireRole",
    index: 1,
    service: &SERVICE,
    input: &types::ACQUIRE_ROLE_REQUEST,
    output: &types::ACQUIRE_ROLE_RESPONSE,
    result_wrapper: Some("AcquireRoleResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::LimitExceeded::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::EntityAlreadyExists::FACTS,
        &errors::RoleModified::FACTS,
        &errors::NameConflict::FACTS,
        &errors::MalformedPolicyDocument::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
        &errors::NoSuchEntity::FACTS,
        &errors::RoleTemplateDisabled::FACTS,
    ],
};

structure! {
    /// AWS's `AcquireRoleRequest`.
    #[derive(Default)]
    AcquireRoleInput: types::ACQUIRE_ROLE_REQUEST {
        /// `TemplateArn`, required, 20 to 2048.
        template_arn: String,
        /// `TemplateMinorVersion`.
        template_minor_version: Option<i32>,
        /// `ReplacementValues`, at most 30.
        replacement_values: Option<BTreeMap<String, types::ReplacementValueEntry>>,
    }
}

structure! {
    /// AWS's `AcquireRoleResponse`.
    #[derive(Default)]
    AcquireRoleOutput: types::ACQUIRE_ROLE_RESPONSE {
        /// `Role`, required.
        role: types::Role,
    }
}

call! {
    /// The operation `AcquireRole`.
    AcquireRole: ACQUIRE_ROLE, AcquireRoleInput => AcquireRoleOutput,
    /// What `AcquireRole` may refuse with.
    AcquireRoleError {
        LimitExceeded,
        InvalidInput,
        EntityAlreadyExists,
        RoleModified,
        NameConflict,
        MalformedPolicyDocument,
        ConcurrentModification,
        ServiceFailure,
        NoSuchEntity,
        RoleTemplateDisabled,
    }
}
