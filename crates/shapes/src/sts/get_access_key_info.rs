// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetAccessKeyInfo`: its input, output and errors.

use super::{SERVICE, types};
use crate::prelude::*;

pub(crate) static GET_ACCESS_KEY_INFO: OperationSchema = OperationSchema {
    name: "GetAccessKeyInfo",
    index: 5,
    service: &SERVICE,
    input: &types::GET_ACCESS_KEY_INFO_REQUEST,
    output: &types::GET_ACCESS_KEY_INFO_RESPONSE,
    result_wrapper: Some("GetAccessKeyInfoResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[],
};

structure! {
    /// AWS's `GetAccessKeyInfoRequest`.
    #[derive(Default)]
    GetAccessKeyInfoInput: types::GET_ACCESS_KEY_INFO_REQUEST {
        /// `AccessKeyId`, required, 16 to 128.
        access_key_id: String,
    }
}

structure! {
    /// AWS's `GetAccessKeyInfoResponse`.
    #[derive(Default)]
    GetAccessKeyInfoOutput: types::GET_ACCESS_KEY_INFO_RESPONSE {
        /// `Account`.
        account: Option<String>,
    }
}

call! {
    /// The operation `GetAccessKeyInfo`.
    GetAccessKeyInfo: GET_ACCESS_KEY_INFO, GetAccessKeyInfoInput => GetAccessKeyInfoOutput,
    /// What `GetAccessKeyInfo` may refuse with.
    GetAccessKeyInfoError {
    }
}
