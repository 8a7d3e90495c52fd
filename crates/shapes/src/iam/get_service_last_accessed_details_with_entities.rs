// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetServiceLastAccessedDetailsWithEntities`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES: OperationSchema =
    OperationSchema {
        name: "GetServiceLastAccessedDetailsWithEntities",
        index: 89,
        service: &SERVICE,
        input: &types::GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST,
        output: &types::GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE,
        result_wrapper: Some("GetServiceLastAccessedDetailsWithEntitiesResult"),
        method: "POST",
        uri: "/",
        status: 200,
        auth: Auth::SigV4,
        errors: &[&errors::NoSuchEntity::FACTS, &errors::InvalidInput::FACTS],
    };

structure! {
    /// AWS's `GetServiceLastAccessedDetailsWithEntitiesRequest`.
    #[derive(Default)]
    GetServiceLastAccessedDetailsWithEntitiesInput: types::GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST {
        /// `JobId`, required, 36 to 36.
        job_id: String,
        /// `ServiceNamespace`, required, 1 to 64.
        service_namespace: String,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
    }
}

structure! {
    /// AWS's `GetServiceLastAccessedDetailsWithEntitiesResponse`.
    GetServiceLastAccessedDetailsWithEntitiesOutput: types::GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE {
        /// `JobStatus`, required.
        job_status: types::JobStatusType,
        /// `JobCreationDate`, required.
        job_creation_date: Timestamp,
        /// `JobCompletionDate`, required.
        job_completion_date: Timestamp,
        /// `EntityDetailsList`, required.
        entity_details_list: Vec<types::EntityDetails>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
        /// `Error`.
        error: Option<types::ErrorDetails>,
    }
}

call! {
    /// The operation `GetServiceLastAccessedDetailsWithEntities`.
    GetServiceLastAccessedDetailsWithEntities: GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES, GetServiceLastAccessedDetailsWithEntitiesInput => GetServiceLastAccessedDetailsWithEntitiesOutput,
    /// What `GetServiceLastAccessedDetailsWithEntities` may refuse with.
    GetServiceLastAccessedDetailsWithEntitiesError {
        NoSuchEntity,
        InvalidInput,
    }
}
