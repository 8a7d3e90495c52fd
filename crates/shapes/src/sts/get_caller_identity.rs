// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetCallerIdentity`: its input, output and errors.

use super::{SERVICE, types};
use crate::prelude::*;

pub(crate) static GET_CALLER_IDENTITY: OperationSchema = OperationSchema {
    name: "GetCallerIdentity",
    index: 6,
    service: &SERVICE,
    input: &types::GET_CALLER_IDENTITY_REQUEST,
    output: &types::GET_CALLER_IDENTITY_RESPONSE,
    result_wrapper: Some("GetCallerIdentityResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[],
};

structure! {
    /// AWS's `GetCallerIdentityRequest`.
    #[derive(Default)]
    GetCallerIdentityInput: types::GET_CALLER_IDENTITY_REQUEST {
    }
}

structure! {
    /// AWS's `GetCallerIdentityResponse`.
    #[derive(Default)]
    GetCallerIdentityOutput: types::GET_CALLER_IDENTITY_RESPONSE {
        /// `UserId`.
        user_id: Option<String>,
        /// `Account`.
        account: Option<String>,
        /// `Arn`, 20 to 2048.
        arn: Option<String>,
    }
}

call! {
    /// The operation `GetCallerIdentity`.
    GetCallerIdentity: GET_CALLER_IDENTITY, GetCallerIdentityInput => GetCallerIdentityOutput,
    /// What `GetCallerIdentity` may refuse with.
    GetCallerIdentityError {
    }
}
