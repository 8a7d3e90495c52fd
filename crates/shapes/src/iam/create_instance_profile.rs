// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateInstanceProfile`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_INSTANCE_PROFILE: OperationSchema = OperationSchema {
    name: "CreateInstanceProfile",
    index: 14,
    service: &SERVICE,
    input: &types::CREATE_INSTANCE_PROFILE_REQUEST,
    output: &types::CREATE_INSTANCE_PROFILE_RESPONSE,
    result_wrapper: Some("CreateInstanceProfileResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::EntityAlreadyExists::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `CreateInstanceProfileRequest`.
    #[derive(Default)]
    CreateInstanceProfileInput: types::CREATE_INSTANCE_PROFILE_REQUEST {
        /// `InstanceProfileName`, required, 1 to 128.
        instance_profile_name: String,
        /// `Path`, 1 to 512.
        path: Option<String>,
        /// `Tags`, at most 50.
        tags: Option<Vec<types::Tag>>,
    }
}

structure! {
    /// AWS's `CreateInstanceProfileResponse`.
    #[derive(Default)]
    CreateInstanceProfileOutput: types::CREATE_INSTANCE_PROFILE_RESPONSE {
        /// `InstanceProfile`, required.
        instance_profile: types::InstanceProfile,
    }
}

call! {
    /// The operation `CreateInstanceProfile`.
    CreateInstanceProfile: CREATE_INSTANCE_PROFILE, CreateInstanceProfileInput => CreateInstanceProfileOutput,
    /// What `CreateInstanceProfile` may refuse with.
    CreateInstanceProfileError {
        EntityAlreadyExists,
        InvalidInput,
        LimitExceeded,
        ConcurrentModification,
        ServiceFailure,
    }
}
