// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `TagInstanceProfile`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static TAG_INSTANCE_PROFILE: OperationSchema = OperationSchema {
    name: "TagInstanceProfile",
    index: 146,
    service: &SERVICE,
    input: &types::TAG_INSTANCE_PROFILE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `TagInstanceProfileRequest`.
    #[derive(Default)]
    TagInstanceProfileInput: types::TAG_INSTANCE_PROFILE_REQUEST {
        /// `InstanceProfileName`, required, 1 to 128.
        instance_profile_name: String,
        /// `Tags`, required, at most 50.
        tags: Vec<types::Tag>,
    }
}

structure! {
    /// `TagInstanceProfile` has none.
    #[derive(Default)]
    TagInstanceProfileOutput: NOTHING {}
}

call! {
    /// The operation `TagInstanceProfile`.
    TagInstanceProfile: TAG_INSTANCE_PROFILE, TagInstanceProfileInput => TagInstanceProfileOutput,
    /// What `TagInstanceProfile` may refuse with.
    TagInstanceProfileError {
        NoSuchEntity,
        InvalidInput,
        LimitExceeded,
        ConcurrentModification,
        ServiceFailure,
    }
}
