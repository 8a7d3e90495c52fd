// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteSSHPublicKey`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_SSH_PUBLIC_KEY: OperationSchema = OperationSchema {
    name: "DeleteSSHPublicKey",
    index: 40,
    service: &SERVICE,
    input: &types::DELETE_SSH_PUBLIC_KEY_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS],
};

structure! {
    /// AWS's `DeleteSSHPublicKeyRequest`.
    #[derive(Default)]
    DeleteSSHPublicKeyInput: types::DELETE_SSH_PUBLIC_KEY_REQUEST {
        /// `UserName`, required, 1 to 64.
        user_name: String,
        /// `SSHPublicKeyId`, required, 20 to 128.
        ssh_public_key_id: String,
    }
}

structure! {
    /// `DeleteSSHPublicKey` has none.
    #[derive(Default)]
    DeleteSSHPublicKeyOutput: NOTHING {}
}

call! {
    /// The operation `DeleteSSHPublicKey`.
    DeleteSSHPublicKey: DELETE_SSH_PUBLIC_KEY, DeleteSSHPublicKeyInput => DeleteSSHPublicKeyOutput,
    /// What `DeleteSSHPublicKey` may refuse with.
    DeleteSSHPublicKeyError {
        NoSuchEntity,
    }
}
