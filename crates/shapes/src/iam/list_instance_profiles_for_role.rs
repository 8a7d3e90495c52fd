// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListInstanceProfilesForRole`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_INSTANCE_PROFILES_FOR_ROLE: OperationSchema = OperationSchema {
    name: "ListInstanceProfilesForRole",
    index: 105,
    service: &SERVICE,
    input: &types::LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST,
    output: &types::LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE,
    result_wrapper: Some("ListInstanceProfilesForRoleResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `ListInstanceProfilesForRoleRequest`.
    #[derive(Default)]
    ListInstanceProfilesForRoleInput: types::LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST {
        /// `RoleName`, required, 1 to 64.
        role_name: String,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListInstanceProfilesForRoleResponse`.
    #[derive(Default)]
    ListInstanceProfilesForRoleOutput: types::LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE {
        /// `InstanceProfiles`, required.
        instance_profiles: Vec<types::InstanceProfile>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListInstanceProfilesForRole`.
    ListInstanceProfilesForRole: LIST_INSTANCE_PROFILES_FOR_ROLE, ListInstanceProfilesForRoleInput => ListInstanceProfilesForRoleOutput,
    /// What `ListInstanceProfilesForRole` may refuse with.
    ListInstanceProfilesForRoleError {
        NoSuchEntity,
        ServiceFailure,
    }
}
