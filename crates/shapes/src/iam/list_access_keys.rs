// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListAccessKeys`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ACCESS_KEYS: OperationSchema = OperationSchema {
    name: "ListAccessKeys",
    index: 93,
    service: &SERVICE,
    input: &types::LIST_ACCESS_KEYS_REQUEST,
    output: &types::LIST_ACCESS_KEYS_RESPONSE,
    result_wrapper: Some("ListAccessKeysResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `ListAccessKeysRequest`.
    #[derive(Default)]
    ListAccessKeysInput: types::LIST_ACCESS_KEYS_REQUEST {
        /// `UserName`, 1 to 128.
        user_name: Option<String>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListAccessKeysResponse`.
    #[derive(Default)]
    ListAccessKeysOutput: types::LIST_ACCESS_KEYS_RESPONSE {
        /// `AccessKeyMetadata`, required.
        access_key_metadata: Vec<types::AccessKeyMetadata>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListAccessKeys`.
    ListAccessKeys: LIST_ACCESS_KEYS, ListAccessKeysInput => ListAccessKeysOutput,
    /// What `ListAccessKeys` may refuse with.
    ListAccessKeysError {
        NoSuchEntity,
        ServiceFailure,
    }
}
