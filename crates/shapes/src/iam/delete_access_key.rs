// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteAccessKey`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_ACCESS_KEY: OperationSchema = OperationSchema {
    name: "DeleteAccessKey",
    index: 26,
    service: &SERVICE,
    input: &types::DELETE_ACCESS_KEY_REQUEST,
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
    ],
};

structure! {
    /// AWS's `DeleteAccessKeyRequest`.
    #[derive(Default)]
    DeleteAccessKeyInput: types::DELETE_ACCESS_KEY_REQUEST {
        /// `UserName`, 1 to 128.
        user_name: Option<String>,
        /// `AccessKeyId`, required, 16 to 128.
        access_key_id: String,
    }
}

structure! {
    /// `DeleteAccessKey` has none.
    #[derive(Default)]
    DeleteAccessKeyOutput: NOTHING {}
}

call! {
    /// The operation `DeleteAccessKey`.
    DeleteAccessKey: DELETE_ACCESS_KEY, DeleteAccessKeyInput => DeleteAccessKeyOutput,
    /// What `DeleteAccessKey` may refuse with.
    DeleteAccessKeyError {
        NoSuchEntity,
        LimitExceeded,
        ServiceFailure,
    }
}
