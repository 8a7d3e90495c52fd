// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetGroupId`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_GROUP_ID: OperationSchema = OperationSchema {
    name: "GetGroupId",
    index: 10,
    service: &SERVICE,
    input: &types::GET_GROUP_ID_REQUEST,
    output: &types::GET_GROUP_ID_RESPONSE,
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
    /// AWS's `GetGroupIdRequest`.
    #[derive(Default)]
    GetGroupIdInput: types::GET_GROUP_ID_REQUEST {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `AlternateIdentifier`, required.
        alternate_identifier: types::AlternateIdentifier,
    }
}

structure! {
    /// AWS's `GetGroupIdResponse`.
    #[derive(Default)]
    GetGroupIdOutput: types::GET_GROUP_ID_RESPONSE {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `GroupId`, required, 1 to 100.
        group_id: String,
        /// `GroupArn`, required, 60 to 100.
        group_arn: String,
    }
}

call! {
    /// The operation `GetGroupId`.
    GetGroupId: GET_GROUP_ID, GetGroupIdInput => GetGroupIdOutput,
    /// What `GetGroupId` may refuse with.
    GetGroupIdError {
        ResourceNotFound,
        Throttling,
        AccessDenied,
        InternalServer,
        Validation,
    }
}
