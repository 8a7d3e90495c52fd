// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListInstanceProfiles`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_INSTANCE_PROFILES: OperationSchema = OperationSchema {
    name: "ListInstanceProfiles",
    index: 104,
    service: &SERVICE,
    input: &types::LIST_INSTANCE_PROFILES_REQUEST,
    output: &types::LIST_INSTANCE_PROFILES_RESPONSE,
    result_wrapper: Some("ListInstanceProfilesResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `ListInstanceProfilesRequest`.
    #[derive(Default)]
    ListInstanceProfilesInput: types::LIST_INSTANCE_PROFILES_REQUEST {
        /// `PathPrefix`, 1 to 512.
        path_prefix: Option<String>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListInstanceProfilesResponse`.
    #[derive(Default)]
    ListInstanceProfilesOutput: types::LIST_INSTANCE_PROFILES_RESPONSE {
        /// `InstanceProfiles`, required.
        instance_profiles: Vec<types::InstanceProfile>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListInstanceProfiles`.
    ListInstanceProfiles: LIST_INSTANCE_PROFILES, ListInstanceProfilesInput => ListInstanceProfilesOutput,
    /// What `ListInstanceProfiles` may refuse with.
    ListInstanceProfilesError {
        ServiceFailure,
    }
}
