// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateServiceSpecificCredential`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_SERVICE_SPECIFIC_CREDENTIAL: OperationSchema = OperationSchema {
    name: "UpdateServiceSpecificCredential",
    index: 175,
    service: &SERVICE,
    input: &types::UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS],
};

structure! {
    /// AWS's `UpdateServiceSpecificCredentialRequest`.
    UpdateServiceSpecificCredentialInput: types::UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST {
        /// `UserName`, 1 to 64.
        user_name: Option<String>,
        /// `ServiceSpecificCredentialId`, required, 20 to 128.
        service_specific_credential_id: String,
        /// `Status`, required.
        status: types::StatusType,
    }
}

structure! {
    /// `UpdateServiceSpecificCredential` has none.
    #[derive(Default)]
    UpdateServiceSpecificCredentialOutput: NOTHING {}
}

call! {
    /// The operation `UpdateServiceSpecificCredential`.
    UpdateServiceSpecificCredential: UPDATE_SERVICE_SPECIFIC_CREDENTIAL, UpdateServiceSpecificCredentialInput => UpdateServiceSpecificCredentialOutput,
    /// What `UpdateServiceSpecificCredential` may refuse with.
    UpdateServiceSpecificCredentialError {
        NoSuchEntity,
    }
}
