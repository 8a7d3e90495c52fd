// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetRoleTemplateVersion`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_ROLE_TEMPLATE_VERSION: OperationSchema = OperationSchema {
    name: "GetRoleTemplateVersion",
    index: 84,
    service: &SERVICE,
    input: &types::GET_ROLE_TEMPLATE_VERSION_REQUEST,
    output: &types::GET_ROLE_TEMPLATE_VERSION_RESPONSE,
    result_wrapper: Some("GetRoleTemplateVersionResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `GetRoleTemplateVersionRequest`.
    #[derive(Default)]
    GetRoleTemplateVersionInput: types::GET_ROLE_TEMPLATE_VERSION_REQUEST {
        /// `TemplateArn`, required, 20 to 2048.
        template_arn: String,
        /// `MinorVersion`.
        minor_version: Option<i32>,
    }
}

structure! {
    /// AWS's `GetRoleTemplateVersionResponse`.
    #[derive(Default)]
    GetRoleTemplateVersionOutput: types::GET_ROLE_TEMPLATE_VERSION_RESPONSE {
        /// `RoleTemplateVersion`, required.
        role_template_version: types::RoleTemplateVersion,
    }
}

call! {
    /// The operation `GetRoleTemplateVersion`.
    GetRoleTemplateVersion: GET_ROLE_TEMPLATE_VERSION, GetRoleTemplateVersionInput => GetRoleTemplateVersionOutput,
    /// What `GetRoleTemplateVersion` may refuse with.
    GetRoleTemplateVersionError {
        NoSuchEntity,
        InvalidInput,
        ServiceFailure,
    }
}
