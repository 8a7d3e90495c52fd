// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListServiceSpecificCredentials`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_SERVICE_SPECIFIC_CREDENTIALS: OperationSchema = OperationSchema {
    name: "ListServiceSpecificCredentials",
    index: 123,
    service: &SERVICE,
    input: &types::LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST,
    output: &types::LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE,
    result_wrapper: Some("ListServiceSpecificCredentialsResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::ServiceNotSupported::FACTS,
    ],
};

structure! {
    /// AWS's `ListServiceSpecificCredentialsRequest`.
    #[derive(Default)]
    ListServiceSpecificCredentialsInput: types::LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST {
        /// `UserName`, 1 to 64.
        user_name: Option<String>,
        /// `ServiceName`.
        service_name: Option<String>,
        /// `AllUsers`.
        all_users: Option<bool>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListServiceSpecificCredentialsResponse`.
    #[derive(Default)]
    ListServiceSpecificCredentialsOutput: types::LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE {
        /// `ServiceSpecificCredentials`.
        service_specific_credentials: Option<Vec<types::ServiceSpecificCredentialMetadata>>,
        /// `Marker`.
        marker: Option<String>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
    }
}

call! {
    /// The operation `ListServiceSpecificCredentials`.
    ListServiceSpecificCredentials: LIST_SERVICE_SPECIFIC_CREDENTIALS, ListServiceSpecificCredentialsInput => ListServiceSpecificCredentialsOutput,
    /// What `ListServiceSpecificCredentials` may refuse with.
    ListServiceSpecificCredentialsError {
        NoSuchEntity,
        ServiceNotSupported,
    }
}
