// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetInsightSelectors`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_INSIGHT_SELECTORS: OperationSchema = OperationSchema {
    name: "GetInsightSelectors",
    index: 23,
    service: &SERVICE,
    input: &types::GET_INSIGHT_SELECTORS_REQUEST,
    output: &types::GET_INSIGHT_SELECTORS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InvalidParameter::FACTS,
        &errors::InvalidParameterCombination::FACTS,
        &errors::TrailNotFound::FACTS,
        &errors::InvalidTrailName::FACTS,
        &errors::CloudTrailARNInvalid::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::InsightNotEnabled::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
        &errors::Throttling::FACTS,
    ],
};

structure! {
    /// AWS's `GetInsightSelectorsRequest`.
    #[derive(Default)]
    GetInsightSelectorsInput: types::GET_INSIGHT_SELECTORS_REQUEST {
        /// `TrailName`.
        trail_name: Option<String>,
        /// `EventDataStore`, 3 to 256.
        event_data_store: Option<String>,
    }
}

structure! {
    /// AWS's `GetInsightSelectorsResponse`.
    #[derive(Default)]
    GetInsightSelectorsOutput: types::GET_INSIGHT_SELECTORS_RESPONSE {
        /// `TrailARN`.
        trail_arn: Option<String>,
        /// `InsightSelectors`.
        insight_selectors: Option<Vec<types::InsightSelector>>,
        /// `EventDataStoreArn`, 3 to 256.
        event_data_store_arn: Option<String>,
        /// `InsightsDestination`, 3 to 256.
        insights_destination: Option<String>,
    }
}

call! {
    /// The operation `GetInsightSelectors`.
    GetInsightSelectors: GET_INSIGHT_SELECTORS, GetInsightSelectorsInput => GetInsightSelectorsOutput,
    /// What `GetInsightSelectors` may refuse with.
    GetInsightSelectorsError {
        InvalidParameter,
        InvalidParameterCombination,
        TrailNotFound,
        InvalidTrailName,
        CloudTrailARNInvalid,
        UnsupportedOperation,
        OperationNotPermitted,
        InsightNotEnabled,
        NoManagementAccountSLRExists,
        Throttling,
    }
}
