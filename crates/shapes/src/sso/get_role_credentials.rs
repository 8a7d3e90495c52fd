// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetRoleCredentials`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_ROLE_CREDENTIALS: OperationSchema = OperationSchema {
    name: "GetRoleCredentials",
    index: 0,
    service: &SERVICE,
    input: &types::GET_ROLE_CREDENTIALS_REQUEST,
    output: &types::GET_ROLE_CREDENTIALS_RESPONSE,
    result_wrapper: None,
    method: "GET",
    uri: "/federation/credentials",
    status: 200,
    auth: Auth::None,
    errors: &[
        &errors::InvalidRequest::FACTS,
        &errors::Unauthorized::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::ResourceNotFound::FACTS,
    ],
};

structure! {
    /// AWS's `GetRoleCredentialsRequest`.
    GetRoleCredentialsInput: types::GET_ROLE_CREDENTIALS_REQUEST {
        /// `roleName`, required.
        role_name: String,
        /// `accountId`, required.
        account_id: String,
        /// `accessToken`, required.
        access_token: Secret<String>,
    }
}

structure! {
    /// AWS's `GetRoleCredentialsResponse`.
    #[derive(Default)]
    GetRoleCredentialsOutput: types::GET_ROLE_CREDENTIALS_RESPONSE {
        /// `roleCredentials`.
        role_credentials: Option<types::RoleCredentials>,
    }
}

call! {
    /// The operation `GetRoleCredentials`.
    GetRoleCredentials: GET_ROLE_CREDENTIALS, GetRoleCredentialsInput => GetRoleCredentialsOutput,
    /// What `GetRoleCredentials` may refuse with.
    GetRoleCredentialsError {
        InvalidRequest,
        Unauthorized,
        TooManyRequests,
        ResourceNotFound,
    }
}
