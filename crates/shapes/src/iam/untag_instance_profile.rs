// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UntagInstanceProfile`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UNTAG_INSTANCE_PROFILE: OperationSchema = OperationSchema {
    name: "UntagInstanceProfile",
    index: 154,
    service: &SERVICE,
    input: &types::UNTAG_INSTANCE_PROFILE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `UntagInstanceProfileRequest`.
    #[derive(Default)]
    UntagInstanceProfileInput: types::UNTAG_INSTANCE_PROFILE_REQUEST {
        /// `InstanceProfileName`, required, 1 to 128.
        instance_profile_name: String,
        /// `TagKeys`, required, at most 50.
        tag_keys: Vec<String>,
    }
}

structure! {
    /// `UntagInstanceProfile` has none.
    #[derive(Default)]
    UntagInstanceProfileOutput: NOTHING {}
}

call! {
    /// The operation `UntagInstanceProfile`.
    UntagInstanceProfile: UNTAG_INSTANCE_PROFILE, UntagInstanceProfileInput => UntagInstanceProfileOutput,
    /// What `UntagInstanceProfile` may refuse with.
    UntagInstanceProfileError {
        NoSuchEntity,
        InvalidInput,
        ConcurrentModification,
        ServiceFailure,
    }
}
