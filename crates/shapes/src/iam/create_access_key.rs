// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateAccessKey`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_ACCESS_KEY: OperationSchema = OperationSchema {
    name: "CreateAccessKey",
    index: 10,
    service: &SERVICE,
    input: &types::CREATE_ACCESS_KEY_REQUEST,
    output: &types::CREATE_ACCESS_KEY_RESPONSE,
    result_wrapper: Some("CreateAccessKeyResult"),
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
    /// AWS's `CreateAccessKeyRequest`.
    #[derive(Default)]
    CreateAccessKeyInput: types::CREATE_ACCESS_KEY_REQUEST {
        /// `UserName`, 1 to 128.
        user_name: Option<String>,
    }
}

structure! {
    /// AWS's `CreateAccessKeyResponse`.
    CreateAccessKeyOutput: types::CREATE_ACCESS_KEY_RESPONSE {
        /// `AccessKey`, required.
        access_key: types::AccessKey,
    }
}

call! {
    /// The operation `CreateAccessKey`.
    CreateAccessKey: CREATE_ACCESS_KEY, CreateAccessKeyInput => CreateAccessKeyOutput,
    /// What `CreateAccessKey` may refuse with.
    CreateAccessKeyError {
        NoSuchEntity,
        LimitExceeded,
        ServiceFailure,
    }
}
