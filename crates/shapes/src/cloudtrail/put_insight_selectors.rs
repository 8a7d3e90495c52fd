// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `PutInsightSelectors`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PUT_INSIGHT_SELECTORS: OperationSchema = OperationSchema {
    name: "PutInsightSelectors",
    index: 42,
    service: &SERVICE,
    input: &types::PUT_INSIGHT_SELECTORS_REQUEST,
    output: &types::PUT_INSIGHT_SELECTORS_RESPONSE,
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
        &errors::InvalidHomeRegion::FACTS,
        &errors::InvalidInsightSelectors::FACTS,
        &errors::InsufficientS3BucketPolicy::FACTS,
        &errors::InsufficientEncryptionPolicy::FACTS,
        &errors::S3BucketDoesNotExist::FACTS,
        &errors::Kms::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::NotOrganizationMasterAccount::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
        &errors::Conflict::FACTS,
        &errors::Throttling::FACTS,
    ],
};

structure! {
    /// AWS's `PutInsightSelectorsRequest`.
    #[derive(Default)]
    PutInsightSelectorsInput: types::PUT_INSIGHT_SELECTORS_REQUEST {
        /// `TrailName`.
        trail_name: Option<String>,
        /// `InsightSelectors`, required.
        insight_selectors: Vec<types::InsightSelector>,
        /// `EventDataStore`, 3 to 256.
        event_data_store: Option<String>,
        /// `InsightsDestination`, 3 to 256.
        insights_destination: Option<String>,
    }
}

structure! {
    /// AWS's `PutInsightSelectorsResponse`.
    #[derive(Default)]
    PutInsightSelectorsOutput: types::PUT_INSIGHT_SELECTORS_RESPONSE {
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
    /// The operation `PutInsightSelectors`.
    PutInsightSelectors: PUT_INSIGHT_SELECTORS, PutInsightSelectorsInput => PutInsightSelectorsOutput,
    /// What `PutInsightSelectors` may refuse with.
    PutInsightSelectorsError {
        InvalidParameter,
        InvalidParameterCombination,
        TrailNotFound,
        InvalidTrailName,
        CloudTrailARNInvalid,
        InvalidHomeRegion,
        InvalidInsightSelectors,
        InsufficientS3BucketPolicy,
        InsufficientEncryptionPolicy,
        S3BucketDoesNotExist,
        Kms,
        UnsupportedOperation,
        OperationNotPermitted,
        NotOrganizationMasterAccount,
        NoManagementAccountSLRExists,
        Conflict,
        Throttling,
    }
}
