// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetInstanceProfile`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_INSTANCE_PROFILE: OperationSchema = OperationSchema {
    name: "GetInstanceProfile",
    index: 74,
    service: &SERVICE,
    input: &types::GET_INSTANCE_PROFILE_REQUEST,
    output: &types::GET_INSTANCE_PROFILE_RESPONSE,
    result_wrapper: Some("GetInstanceProfileResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `GetInstanceProfileRequest`.
    #[derive(Default)]
    GetInstanceProfileInput: types::GET_INSTANCE_PROFILE_REQUEST {
        /// `InstanceProfileName`, required, 1 to 128.
        instance_profile_name: String,
    }
}

structure! {
    /// AWS's `GetInstanceProfileResponse`.
    #[derive(Default)]
    GetInstanceProfileOutput: types::GET_INSTANCE_PROFILE_RESPONSE {
        /// `InstanceProfile`, required.
        instance_profile: types::InstanceProfile,
    }
}

call! {
    /// The operation `GetInstanceProfile`.
    GetInstanceProfile: GET_INSTANCE_PROFILE, GetInstanceProfileInput => GetInstanceProfileOutput,
    /// What `GetInstanceProfile` may refuse with.
    GetInstanceProfileError {
        NoSuchEntity,
        ServiceFailure,
    }
}
