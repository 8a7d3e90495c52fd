// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetAccessKeyLastUsed`: its input, output and errors.

use super::{SERVICE, types};
use crate::prelude::*;

pub(crate) static GET_ACCESS_KEY_LAST_USED: OperationSchema = OperationSchema {
    name: "GetAccessKeyLastUsed",
    index: 62,
    service: &SERVICE,
    input: &types::GET_ACCESS_KEY_LAST_USED_REQUEST,
    output: &types::GET_ACCESS_KEY_LAST_USED_RESPONSE,
    result_wrapper: Some("GetAccessKeyLastUsedResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[],
};

structure! {
    /// AWS's `GetAccessKeyLastUsedRequest`.
    #[derive(Default)]
    GetAccessKeyLastUsedInput: types::GET_ACCESS_KEY_LAST_USED_REQUEST {
        /// `AccessKeyId`, required, 16 to 128.
        access_key_id: String,
    }
}

structure! {
    /// AWS's `GetAccessKeyLastUsedResponse`.
    #[derive(Default)]
    GetAccessKeyLastUsedOutput: types::GET_ACCESS_KEY_LAST_USED_RESPONSE {
        /// `UserName`, 1 to 128.
        user_name: Option<String>,
        /// `AccessKeyLastUsed`.
        access_key_last_used: Option<types::AccessKeyLastUsed>,
    }
}

call! {
    /// The operation `GetAccessKeyLastUsed`.
    GetAccessKeyLastUsed: GET_ACCESS_KEY_LAST_USED, GetAccessKeyLastUsedInput => GetAccessKeyLastUsedOutput,
    /// What `GetAccessKeyLastUsed` may refuse with.
    GetAccessKeyLastUsedError {
    }
}
