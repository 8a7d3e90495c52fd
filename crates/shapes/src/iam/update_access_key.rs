// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateAccessKey`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_ACCESS_KEY: OperationSchema = OperationSchema {
    name: "UpdateAccessKey",
    index: 162,
    service: &SERVICE,
    input: &types::UPDATE_ACCESS_KEY_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ServiceFailure::FACTS,
        &errors::InvalidInput::FACTS,
    ],
};

structure! {
    /// AWS's `UpdateAccessKeyRequest`.
    UpdateAccessKeyInput: types::UPDATE_ACCESS_KEY_REQUEST {
        /// `UserName`, 1 to 128.
        user_name: Option<String>,
        /// `AccessKeyId`, required, 16 to 128.
        access_key_id: String,
        /// `Status`, required.
        status: types::StatusType,
    }
}

structure! {
    /// `UpdateAccessKey` has none.
    #[derive(Default)]
    UpdateAccessKeyOutput: NOTHING {}
}

call! {
    /// The operation `UpdateAccessKey`.
    UpdateAccessKey: UPDATE_ACCESS_KEY, UpdateAccessKeyInput => UpdateAccessKeyOutput,
    /// What `UpdateAccessKey` may refuse with.
    UpdateAccessKeyError {
        NoSuchEntity,
        LimitExceeded,
        ServiceFailure,
        InvalidInput,
    }
}
