// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListSSHPublicKeys`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_SSH_PUBLIC_KEYS: OperationSchema = OperationSchema {
    name: "ListSSHPublicKeys",
    index: 120,
    service: &SERVICE,
    input: &types::LIST_SSH_PUBLIC_KEYS_REQUEST,
    output: &types::LIST_SSH_PUBLIC_KEYS_RESPONSE,
    result_wrapper: Some("ListSSHPublicKeysResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS],
};

structure! {
    /// AWS's `ListSSHPublicKeysRequest`.
    #[derive(Default)]
    ListSSHPublicKeysInput: types::LIST_SSH_PUBLIC_KEYS_REQUEST {
        /// `UserName`, 1 to 64.
        user_name: Option<String>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListSSHPublicKeysResponse`.
    #[derive(Default)]
    ListSSHPublicKeysOutput: types::LIST_SSH_PUBLIC_KEYS_RESPONSE {
        /// `SSHPublicKeys`.
        ssh_public_keys: Option<Vec<types::SSHPublicKeyMetadata>>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListSSHPublicKeys`.
    ListSSHPublicKeys: LIST_SSH_PUBLIC_KEYS, ListSSHPublicKeysInput => ListSSHPublicKeysOutput,
    /// What `ListSSHPublicKeys` may refuse with.
    ListSSHPublicKeysError {
        NoSuchEntity,
    }
}
