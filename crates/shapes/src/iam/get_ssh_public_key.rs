// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetSSHPublicKey`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_SSH_PUBLIC_KEY: OperationSchema = OperationSchema {
    name: "GetSSHPublicKey",
    index: 86,
    service: &SERVICE,
    input: &types::GET_SSH_PUBLIC_KEY_REQUEST,
    output: &types::GET_SSH_PUBLIC_KEY_RESPONSE,
    result_wrapper: Some("GetSSHPublicKeyResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::UnrecognizedPublicKeyEncoding::FACTS,
    ],
};

structure! {
    /// AWS's `GetSSHPublicKeyRequest`.
    GetSSHPublicKeyInput: types::GET_SSH_PUBLIC_KEY_REQUEST {
        /// `UserName`, required, 1 to 64.
        user_name: String,
        /// `SSHPublicKeyId`, required, 20 to 128.
        ssh_public_key_id: String,
        /// `Encoding`, required.
        encoding: types::EncodingType,
    }
}

structure! {
    /// AWS's `GetSSHPublicKeyResponse`.
    #[derive(Default)]
    GetSSHPublicKeyOutput: types::GET_SSH_PUBLIC_KEY_RESPONSE {
        /// `SSHPublicKey`.
        ssh_public_key: Option<types::SSHPublicKey>,
    }
}

call! {
    /// The operation `GetSSHPublicKey`.
    GetSSHPublicKey: GET_SSH_PUBLIC_KEY, GetSSHPublicKeyInput => GetSSHPublicKeyOutput,
    /// What `GetSSHPublicKey` may refuse with.
    GetSSHPublicKeyError {
        NoSuchEntity,
        UnrecognizedPublicKeyEncoding,
    }
}
