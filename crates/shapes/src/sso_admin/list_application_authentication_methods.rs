// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListApplicationAuthenticationMethods`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_APPLICATION_AUTHENTICATION_METHODS: OperationSchema = OperationSchema {
    name: "ListApplicationAuthenticationMethods",
    index: 50,
    service: &SERVICE,
    input: &types::LIST_APPLICATION_AUTHENTICATION_METHODS_REQUEST,
    output: &types::LIST_APPLICATION_AUTHENTICATION_METHODS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Throttling::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::InternalServer::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
    ],
};

structure! {
    /// AWS's `ListApplicationAuthenticationMethodsRequest`.
    #[derive(Default)]
    ListApplicationAuthenticationMethodsInput: types::LIST_APPLICATION_AUTHENTICATION_METHODS_REQUEST {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListApplicationAuthenticationMethodsResponse`.
    #[derive(Default)]
    ListApplicationAuthenticationMethodsOutput: types::LIST_APPLICATION_AUTHENTICATION_METHODS_RESPONSE {
        /// `AuthenticationMethods`.
        authentication_methods: Option<Vec<types::AuthenticationMethodItem>>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListApplicationAuthenticationMethods`.
    ListApplicationAuthenticationMethods: LIST_APPLICATION_AUTHENTICATION_METHODS, ListApplicationAuthenticationMethodsInput => ListApplicationAuthenticationMethodsOutput,
    /// What `ListApplicationAuthenticationMethods` may refuse with.
    ListApplicationAuthenticationMethodsError {
        Throttling,
        ResourceNotFound,
        InternalServer,
        AccessDenied,
        Validation,
    }
}
