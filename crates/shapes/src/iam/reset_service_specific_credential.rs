// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ResetServiceSpecificCredential`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static RESET_SERVICE_SPECIFIC_CREDENTIAL: OperationSchema = OperationSchema {
    name: "ResetServiceSpecificCredential",
    index: 139,
    service: &SERVICE,
    input: &types::RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
    output: &types::RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE,
    result_wrapper: Some("ResetServiceSpecificCredentialResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS],
};

structure! {
    /// AWS's `ResetServiceSpecificCredentialRequest`.
    #[derive(Default)]
    ResetServiceSpecificCredentialInput: types::RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST {
        /// `UserName`, 1 to 64.
        user_name: Option<String>,
        /// `ServiceSpecificCredentialId`, required, 20 to 128.
        service_specific_credential_id: String,
    }
}

structure! {
    /// AWS's `ResetServiceSpecificCredentialResponse`.
    #[derive(Default)]
    ResetServiceSpecificCredentialOutput: types::RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE {
        /// `ServiceSpecificCredential`.
        service_specific_credential: Option<types::ServiceSpecificCredential>,
    }
}

call! {
    /// The operation `ResetServiceSpecificCredential`.
    ResetServiceSpecificCredential: RESET_SERVICE_SPECIFIC_CREDENTIAL, ResetServiceSpecificCredentialInput => ResetServiceSpecificCredentialOutput,
    /// What `ResetServiceSpecificCredential` may refuse with.
    ResetServiceSpecificCredentialError {
        NoSuchEntity,
    }
}
