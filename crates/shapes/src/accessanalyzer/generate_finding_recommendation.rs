// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GenerateFindingRecommendation`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GENERATE_FINDING_RECOMMENDATION: OperationSchema = OperationSchema {
    name: "GenerateFindingRecommendation",
    index: 12,
    service: &SERVICE,
    input: &types::GENERATE_FINDING_RECOMMENDATION_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/recommendation/{id}",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `GenerateFindingRecommendationRequest`.
    #[derive(Default)]
    GenerateFindingRecommendationInput: types::GENERATE_FINDING_RECOMMENDATION_REQUEST {
        /// `analyzerArn`, required.
        analyzer_arn: String,
        /// `id`, required, 1 to 2048.
        id: String,
    }
}

structure! {
    /// `GenerateFindingRecommendation` has none.
    #[derive(Default)]
    GenerateFindingRecommendationOutput: NOTHING {}
}

call! {
    /// The operation `GenerateFindingRecommendation`.
    GenerateFindingRecommendation: GENERATE_FINDING_RECOMMENDATION, GenerateFindingRecommendationInput => GenerateFindingRecommendationOutput,
    /// What `GenerateFindingRecommendation` may refuse with.
    GenerateFindingRecommendationError {
        InternalServer,
        Validation,
        Throttling,
        AccessDenied,
    }
}
