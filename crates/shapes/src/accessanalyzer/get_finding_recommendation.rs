// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetFindingRecommendation`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_FINDING_RECOMMENDATION: OperationSchema = OperationSchema {
    name: "GetFindingRecommendation",
    index: 18,
    service: &SERVICE,
    input: &types::GET_FINDING_RECOMMENDATION_REQUEST,
    output: &types::GET_FINDING_RECOMMENDATION_RESPONSE,
    result_wrapper: None,
    method: "GET",
    uri: "/recommendation/{id}",
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
    /// AWS's `GetFindingRecommendationRequest`.
    #[derive(Default)]
    GetFindingRecommendationInput: types::GET_FINDING_RECOMMENDATION_REQUEST {
        /// `analyzerArn`, required.
        analyzer_arn: String,
        /// `id`, required, 1 to 2048.
        id: String,
        /// `maxResults`, 1 to 1000.
        max_results: Option<i32>,
        /// `nextToken`.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `GetFindingRecommendationResponse`.
    GetFindingRecommendationOutput: types::GET_FINDING_RECOMMENDATION_RESPONSE {
        /// `startedAt`, required.
        started_at: Timestamp,
        /// `completedAt`.
        completed_at: Option<Timestamp>,
        /// `nextToken`.
        next_token: Option<String>,
        /// `error`.
        error: Option<types::RecommendationError>,
        /// `resourceArn`, required.
        resource_arn: String,
        /// `recommendedSteps`.
        recommended_steps: Option<Vec<types::RecommendedStep>>,
        /// `recommendationType`, required.
        recommendation_type: types::RecommendationType,
        /// `status`, required.
        status: types::Status,
    }
}

call! {
    /// The operation `GetFindingRecommendation`.
    GetFindingRecommendation: GET_FINDING_RECOMMENDATION, GetFindingRecommendationInput => GetFindingRecommendationOutput,
    /// What `GetFindingRecommendation` may refuse with.
    GetFindingRecommendationError {
        ResourceNotFound,
        Validation,
        InternalServer,
        Throttling,
        AccessDenied,
    }
}
