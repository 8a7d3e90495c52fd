// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `PutEventSelectors`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PUT_EVENT_SELECTORS: OperationSchema = OperationSchema {
    name: "PutEventSelectors",
    index: 41,
    service: &SERVICE,
    input: &types::PUT_EVENT_SELECTORS_REQUEST,
    output: &types::PUT_EVENT_SELECTORS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::TrailNotFound::FACTS,
        &errors::InvalidTrailName::FACTS,
        &errors::CloudTrailARNInvalid::FACTS,
        &errors::InvalidHomeRegion::FACTS,
        &errors::InvalidEventSelectors::FACTS,
        &errors::Conflict::FACTS,
        &errors::Throttling::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::NotOrganizationMasterAccount::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
        &errors::InsufficientDependencyServiceAccessPermission::FACTS,
    ],
};

structure! {
    /// AWS's `PutEventSelectorsRequest`.
    #[derive(Default)]
    PutEventSelectorsInput: types::PUT_EVENT_SELECTORS_REQUEST {
        /// `TrailName`, required.
        trail_name: String,
        /// `EventSelectors`.
        event_selectors: Option<Vec<types::EventSelector>>,
        /// `AdvancedEventSelectors`.
        advanced_event_selectors: Option<Vec<types::AdvancedEventSelector>>,
    }
}

structure! {
    /// AWS's `PutEventSelectorsResponse`.
    #[derive(Default)]
    PutEventSelectorsOutput: types::PUT_EVENT_SELECTORS_RESPONSE {
        /// `TrailARN`.
        trail_arn: Option<String>,
        /// `EventSelectors`.
        event_selectors: Option<Vec<types::EventSelector>>,
        /// `AdvancedEventSelectors`.
        advanced_event_selectors: Option<Vec<types::AdvancedEventSelector>>,
    }
}

call! {
    /// The operation `PutEventSelectors`.
    PutEventSelectors: PUT_EVENT_SELECTORS, PutEventSelectorsInput => PutEventSelectorsOutput,
    /// What `PutEventSelectors` may refuse with.
    PutEventSelectorsError {
        TrailNotFound,
        InvalidTrailName,
        CloudTrailARNInvalid,
        InvalidHomeRegion,
        InvalidEventSelectors,
        Conflict,
        Throttling,
        UnsupportedOperation,
        OperationNotPermitted,
        NotOrganizationMasterAccount,
        NoManagementAccountSLRExists,
        InsufficientDependencyServiceAccessPermission,
    }
}
