// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetApplicationAuthenticationMethod`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_APPLICATION_AUTHENTICATION_METHOD: OperationSchema = OperationSchema {
    name: "GetApplicationAuthenticationMethod",
    index: 37,
    service: &SERVICE,
    input: &types::GET_APPLICATION_AUTHENTICATION_METHOD_REQUEST,
    output: &types::GET_APPLICATION_AUTHENTICATION_METHOD_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Throttling::FACTS,
        &errors::InternalServer::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
    ],
};

structure! {
    /// AWS's `GetApplicationAuthenticationMethodRequest`.
    GetApplicationAuthenticationMethodInput: types::GET_APPLICATION_AUTHENTICATION_METHOD_REQUEST {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
        /// `AuthenticationMethodType`, required.
        authentication_method_type: types::AuthenticationMethodType,
    }
}

structure! {
    /// AWS's `GetApplicationAuthenticationMethodResponse`.
    #[derive(Default)]
    GetApplicationAuthenticationMethodOutput: types::GET_APPLICATION_AUTHENTICATION_METHOD_RESPONSE {
        /// `AuthenticationMethod`.
        authentication_method: Option<types::AuthenticationMethod>,
    }
}

call! {
    /// The operation `GetApplicationAuthenticationMethod`.
    GetApplicationAuthenticationMethod: GET_APPLICATION_AUTHENTICATION_METHOD, GetApplicationAuthenticationMethodInput => GetApplicationAuthenticationMethodOutput,
    /// What `GetApplicationAuthenticationMethod` may refuse with.
    GetApplicationAuthenticationMethodError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
