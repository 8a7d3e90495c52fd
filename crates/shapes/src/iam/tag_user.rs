// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `TagUser`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static TAG_USER: OperationSchema = OperationSchema {
    name: "TagUser",
    index: 153,
    service: &SERVICE,
    input: &types::TAG_USER_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `TagUserRequest`.
    #[derive(Default)]
    TagUserInput: types::TAG_USER_REQUEST {
        /// `UserName`, required, 1 to 128.
        user_name: String,
        /// `Tags`, required, at most 50.
        tags: Vec<types::Tag>,
    }
}

structure! {
    /// `TagUser` has none.
    #[derive(Default)]
    TagUserOutput: NOTHING {}
}

call! {
    /// The operation `TagUser`.
    TagUser: TAG_USER, TagUserInput => TagUserOutput,
    /// What `TagUser` may refuse with.
    TagUserError {
        NoSuchEntity,
        LimitExceeded,
        InvalidInput,
        ConcurrentModification,
        ServiceFailure,
    }
}
