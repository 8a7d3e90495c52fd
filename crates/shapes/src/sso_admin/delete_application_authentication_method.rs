// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteApplicationAuthenticationMethod`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_APPLICATION_AUTHENTICATION_METHOD: OperationSchema = OperationSchema {
    name: "DeleteApplicationAuthenticationMethod",
    index: 14,
    service: &SERVICE,
    input: &types::DELETE_APPLICATION_AUTHENTICATION_METHOD_REQUEST,
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
    /// AWS's `DeleteApplicationAuthenticationMethodRequest`.
    DeleteApplicationAuthenticationMethodInput: types::DELETE_APPLICATION_AUTHENTICATION_METHOD_REQUEST {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
        /// `AuthenticationMethodType`, required.
        authentication_method_type: types::AuthenticationMethodType,
    }
}

structure! {
    /// `DeleteApplicationAuthenticationMethod` has none.
    #[derive(Default)]
    DeleteApplicationAuthenticationMethodOutput: NOTHING {}
}

call! {
    /// The operation `DeleteApplicationAuthenticationMethod`.
    DeleteApplicationAuthenticationMethod: DELETE_APPLICATION_AUTHENTICATION_METHOD, DeleteApplicationAuthenticationMethodInput => DeleteApplicationAuthenticationMethodOutput,
    /// What `DeleteApplicationAuthenticationMethod` may refuse with.
    DeleteApplicationAuthenticationMethodError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
