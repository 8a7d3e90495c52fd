// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetUserId`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_USER_ID: OperationSchema = OperationSchema {
    name: "GetUserId",
    index: 12,
    service: &SERVICE,
    input: &types::GET_USER_ID_REQUEST,
    output: &types::GET_USER_ID_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
    ],
};

structure! {
    /// AWS's `GetUserIdRequest`.
    #[derive(Default)]
    GetUserIdInput: types::GET_USER_ID_REQUEST {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `AlternateIdentifier`, required.
        alternate_identifier: types::AlternateIdentifier,
    }
}

structure! {
    /// AWS's `GetUserIdResponse`.
    #[derive(Default)]
    GetUserIdOutput: types::GET_USER_ID_RESPONSE {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `UserId`, required, 1 to 100.
        user_id: String,
        /// `UserArn`, required, 60 to 100.
        user_arn: String,
    }
}

call! {
    /// The operation `GetUserId`.
    GetUserId: GET_USER_ID, GetUserIdInput => GetUserIdOutput,
    /// What `GetUserId` may refuse with.
    GetUserIdError {
        ResourceNotFound,
        Throttling,
        AccessDenied,
        InternalServer,
        Validation,
    }
}
