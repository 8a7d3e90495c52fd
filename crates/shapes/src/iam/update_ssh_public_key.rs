// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateSSHPublicKey`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_SSH_PUBLIC_KEY: OperationSchema = OperationSchema {
    name: "UpdateSSHPublicKey",
    index: 173,
    service: &SERVICE,
    input: &types::UPDATE_SSH_PUBLIC_KEY_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::InvalidInput::FACTS],
};

structure! {
    /// AWS's `UpdateSSHPublicKeyRequest`.
    UpdateSSHPublicKeyInput: types::UPDATE_SSH_PUBLIC_KEY_REQUEST {
        /// `UserName`, required, 1 to 64.
        user_name: String,
        /// `SSHPublicKeyId`, required, 20 to 128.
        ssh_public_key_id: String,
        /// `Status`, required.
        status: types::StatusType,
    }
}

structure! {
    /// `UpdateSSHPublicKey` has none.
    #[derive(Default)]
    UpdateSSHPublicKeyOutput: NOTHING {}
}

call! {
    /// The operation `UpdateSSHPublicKey`.
    UpdateSSHPublicKey: UPDATE_SSH_PUBLIC_KEY, UpdateSSHPublicKeyInput => UpdateSSHPublicKeyOutput,
    /// What `UpdateSSHPublicKey` may refuse with.
    UpdateSSHPublicKeyError {
        NoSuchEntity,
        InvalidInput,
    }
}
