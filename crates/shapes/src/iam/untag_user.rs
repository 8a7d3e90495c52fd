// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UntagUser`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UNTAG_USER: OperationSchema = OperationSchema {
    name: "UntagUser",
    index: 161,
    service: &SERVICE,
    input: &types::UNTAG_USER_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `UntagUserRequest`.
    #[derive(Default)]
    UntagUserInput: types::UNTAG_USER_REQUEST {
        /// `UserName`, required, 1 to 128.
        user_name: String,
        /// `TagKeys`, required, at most 50.
        tag_keys: Vec<String>,
    }
}

structure! {
    /// `UntagUser` has none.
    #[derive(Default)]
    UntagUserOutput: NOTHING {}
}

call! {
    /// The operation `UntagUser`.
    UntagUser: UNTAG_USER, UntagUserInput => UntagUserOutput,
    /// What `UntagUser` may refuse with.
    UntagUserError {
        NoSuchEntity,
        ConcurrentModification,
        ServiceFailure,
    }
}
