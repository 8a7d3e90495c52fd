// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteServiceSpecificCredential`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_SERVICE_SPECIFIC_CREDENTIAL: OperationSchema = OperationSchema {
    name: "DeleteServiceSpecificCredential",
    index: 43,
    service: &SERVICE,
    input: &types::DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS],
};

structure! {
    /// AWS's `DeleteServiceSpecificCredentialRequest`.
    #[derive(Default)]
    DeleteServiceSpecificCredentialInput: types::DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST {
        /// `UserName`, 1 to 64.
        user_name: Option<String>,
        /// `ServiceSpecificCredentialId`, required, 20 to 128.
        service_specific_credential_id: String,
    }
}

structure! {
    /// `DeleteServiceSpecificCredential` has none.
    #[derive(Default)]
    DeleteServiceSpecificCredentialOutput: NOTHING {}
}

call! {
    /// The operation `DeleteServiceSpecificCredential`.
    DeleteServiceSpecificCredential: DELETE_SERVICE_SPECIFIC_CREDENTIAL, DeleteServiceSpecificCredentialInput => DeleteServiceSpecificCredentialOutput,
    /// What `DeleteServiceSpecificCredential` may refuse with.
    DeleteServiceSpecificCredentialError {
        NoSuchEntity,
    }
}
