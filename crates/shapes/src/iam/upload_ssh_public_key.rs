// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UploadSSHPublicKey`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPLOAD_SSH_PUBLIC_KEY: OperationSchema = OperationSchema {
    name: "UploadSSHPublicKey",
    index: 178,
    service: &SERVICE,
    input: &types::UPLOAD_SSH_PUBLIC_KEY_REQUEST,
    output: &types::UPLOAD_SSH_PUBLIC_KEY_RESPONSE,
    result_wrapper: Some("UploadSSHPublicKeyResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::LimitExceeded::FACTS,
        &errors::NoSuchEntity::FACTS,
        &errors::InvalidPublicKey::FACTS,
        &errors::DuplicateSSHPublicKey::FACTS,
        &errors::UnrecognizedPublicKeyEncoding::FACTS,
    ],
};

structure! {
    /// AWS's `UploadSSHPublicKeyRequest`.
    #[derive(Default)]
    UploadSSHPublicKeyInput: types::UPLOAD_SSH_PUBLIC_KEY_REQUEST {
        /// `UserName`, required, 1 to 64.
        user_name: String,
        /// `SSHPublicKeyBody`, required, 1 to 16384.
        ssh_public_key_body: String,
    }
}

structure! {
    /// AWS's `UploadSSHPublicKeyResponse`.
    #[derive(Default)]
    UploadSSHPublicKeyOutput: types::UPLOAD_SSH_PUBLIC_KEY_RESPONSE {
        /// `SSHPublicKey`.
        ssh_public_key: Option<types::SSHPublicKey>,
    }
}

call! {
    /// The operation `UploadSSHPublicKey`.
    UploadSSHPublicKey: UPLOAD_SSH_PUBLIC_KEY, UploadSSHPublicKeyInput => UploadSSHPublicKeyOutput,
    /// What `UploadSSHPublicKey` may refuse with.
    UploadSSHPublicKeyError {
        LimitExceeded,
        NoSuchEntity,
        InvalidPublicKey,
        DuplicateSSHPublicKey,
        UnrecognizedPublicKeyEncoding,
    }
}
