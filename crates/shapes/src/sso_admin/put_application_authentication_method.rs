// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `PutApplicationAuthenticationMethod`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PUT_APPLICATION_AUTHENTICATION_METHOD: OperationSchema = OperationSchema {
    name: "PutApplicationAuthenticationMethod",
    index: 66,
    service: &SERVICE,
    input: &types::PUT_APPLICATION_AUTHENTICATION_METHOD_REQUEST,
    output: &NOTHING,
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
        &errors::Conflict::FACTS,
    ],
};

structure! {
    /// AWS's `PutApplicationAuthenticationMethodRequest`.
    PutApplicationAuthenticationMethodInput: types::PUT_APPLICATION_AUTHENTICATION_METHOD_REQUEST {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
        /// `AuthenticationMethodType`, required.
        authentication_method_type: types::AuthenticationMethodType,
        /// `AuthenticationMethod`, required.
        authentication_method: types::AuthenticationMethod,
    }
}

structure! {
    /// `PutApplicationAuthenticationMethod` has none.
    #[derive(Default)]
    PutApplicationAuthenticationMethodOutput: NOTHING {}
}

call! {
    /// The operation `PutApplicationAuthenticationMethod`.
    PutApplicationAuthenticationMethod: PUT_APPLICATION_AUTHENTICATION_METHOD, PutApplicationAuthenticationMethodInput => PutApplicationAuthenticationMethodOutput,
    /// What `PutApplicationAuthenticationMethod` may refuse with.
    PutApplicationAuthenticationMethodError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
