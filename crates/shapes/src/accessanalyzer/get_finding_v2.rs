// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetFindingV2`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_FINDING_V2: OperationSchema = OperationSchema {
    name: "GetFindingV2",
    index: 19,
    service: &SERVICE,
    input: &types::GET_FINDING_V2_REQUEST,
    output: &types::GET_FINDING_V2_RESPONSE,
    result_wrapper: None,
    method: "GET",
    uri: "/findingv2/{id}",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::Validation::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `GetFindingV2Request`.
    #[derive(Default)]
    GetFindingV2Input: types::GET_FINDING_V2_REQUEST {
        /// `analyzerArn`, required.
        analyzer_arn: String,
        /// `id`, required.
        id: String,
        /// `maxResults`.
        max_results: Option<i32>,
        /// `nextToken`.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `GetFindingV2Response`.
    GetFindingV2Output: types::GET_FINDING_V2_RESPONSE {
        /// `analyzedAt`, required.
        analyzed_at: Timestamp,
        /// `createdAt`, required.
        created_at: Timestamp,
        /// `error`.
        error: Option<String>,
        /// `id`, required.
        id: String,
        /// `nextToken`.
        next_token: Option<String>,
        /// `resource`.
        resource: Option<String>,
        /// `resourceType`, required.
        resource_type: types::ResourceType,
        /// `resourceOwnerAccount`, required.
        resource_owner_account: String,
        /// `status`, required.
        status: types::FindingStatus,
        /// `updatedAt`, required.
        updated_at: Timestamp,
        /// `findingDetails`, required.
        finding_details: Vec<types::FindingDetails>,
        /// `findingType`.
        finding_type: Option<types::FindingType>,
    }
}

call! {
    /// The operation `GetFindingV2`.
    GetFindingV2: GET_FINDING_V2, GetFindingV2Input => GetFindingV2Output,
    /// What `GetFindingV2` may refuse with.
    GetFindingV2Error {
        ResourceNotFound,
        Validation,
        InternalServer,
        Throttling,
        AccessDenied,
    }
}
