// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateServiceSpecificCredential`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_SERVICE_SPECIFIC_CREDENTIAL: OperationSchema = OperationSchema {
    name: "CreateServiceSpecificCredential",
    index: 22,
    service: &SERVICE,
    input: &types::CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST,
    output: &types::CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE,
    result_wrapper: Some("CreateServiceSpecificCredentialResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::LimitExceeded::FACTS,
        &errors::NoSuchEntity::FACTS,
        &errors::ServiceNotSupported::FACTS,
    ],
};

structure! {
    /// AWS's `CreateServiceSpecificCredentialRequest`.
    #[derive(Default)]
    CreateServiceSpecificCredentialInput: types::CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST {
        /// `UserName`, required, 1 to 64.
        user_name: String,
        /// `ServiceName`, required.
        service_name: String,
        /// `CredentialAgeDays`, 1 to 36600.
        credential_age_days: Option<i32>,
    }
}

structure! {
    /// AWS's `CreateServiceSpecificCredentialResponse`.
    #[derive(Default)]
    CreateServiceSpecificCredentialOutput: types::CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE {
        /// `ServiceSpecificCredential`.
        service_specific_credential: Option<types::ServiceSpecificCredential>,
    }
}

call! {
    /// The operation `CreateServiceSpecificCredential`.
    CreateServiceSpecificCredential: CREATE_SERVICE_SPECIFIC_CREDENTIAL, CreateServiceSpecificCredentialInput => CreateServiceSpecificCredentialOutput,
    /// What `CreateServiceSpecificCredential` may refuse with.
    CreateServiceSpecificCredentialError {
        LimitExceeded,
        NoSuchEntity,
        ServiceNotSupported,
    }
}
