// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListEntitiesForPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ENTITIES_FOR_POLICY: OperationSchema = OperationSchema {
    name: "ListEntitiesForPolicy",
    index: 99,
    service: &SERVICE,
    input: &types::LIST_ENTITIES_FOR_POLICY_REQUEST,
    output: &types::LIST_ENTITIES_FOR_POLICY_RESPONSE,
    result_wrapper: Some("ListEntitiesForPolicyResult"),
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
    /// AWS's `ListEntitiesForPolicyRequest`.
    #[derive(Default)]
    ListEntitiesForPolicyInput: types::LIST_ENTITIES_FOR_POLICY_REQUEST {
        /// `PolicyArn`, required, 20 to 2048.
        policy_arn: String,
        /// `EntityFilter`.
        entity_filter: Option<types::EntityType>,
        /// `PathPrefix`, 1 to 512.
        path_prefix: Option<String>,
        /// `PolicyUsageFilter`.
        policy_usage_filter: Option<types::PolicyUsageType>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListEntitiesForPolicyResponse`.
    #[derive(Default)]
    ListEntitiesForPolicyOutput: types::LIST_ENTITIES_FOR_POLICY_RESPONSE {
        /// `PolicyGroups`.
        policy_groups: Option<Vec<types::PolicyGroup>>,
        /// `PolicyUsers`.
        policy_users: Option<Vec<types::PolicyUser>>,
        /// `PolicyRoles`.
        policy_roles: Option<Vec<types::PolicyRole>>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListEntitiesForPolicy`.
    ListEntitiesForPolicy: LIST_ENTITIES_FOR_POLICY, ListEntitiesForPolicyInput => ListEntitiesForPolicyOutput,
    /// What `ListEntitiesForPolicy` may refuse with.
    ListEntitiesForPolicyError {
        NoSuchEntity,
        InvalidInput,
        ServiceFailure,
    }
}
