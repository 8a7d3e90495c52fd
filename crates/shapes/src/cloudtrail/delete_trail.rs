// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteTrail`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_TRAIL: OperationSchema = OperationSchema {
    name: "DeleteTrail",
    index: 10,
    service: &SERVICE,
    input: &types::DELETE_TRAIL_REQUEST,
    output: &types::DELETE_TRAIL_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::TrailNotFound::FACTS,
        &errors::InvalidTrailName::FACTS,
        &errors::CloudTrailARNInvalid::FACTS,
        &errors::Conflict::FACTS,
        &errors::Throttling::FACTS,
        &errors::InvalidHomeRegion::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::NotOrganizationMasterAccount::FACTS,
        &errors::NoManagementAccountSLRExists::FACTS,
        &errors::InsufficientDependencyServiceAccessPermission::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteTrailRequest`.
    #[derive(Default)]
    DeleteTrailInput: types::DELETE_TRAIL_REQUEST {
        /// `Name`, required.
        name: String,
    }
}

structure! {
    /// AWS's `DeleteTrailResponse`.
    #[derive(Default)]
    DeleteTrailOutput: types::DELETE_TRAIL_RESPONSE {
    }
}

call! {
    /// The operation `DeleteTrail`.
    DeleteTrail: DELETE_TRAIL, DeleteTrailInput => DeleteTrailOutput,
    /// What `DeleteTrail` may refuse with.
    DeleteTrailError {
        TrailNotFound,
        InvalidTrailName,
        CloudTrailARNInvalid,
        Conflict,
        Throttling,
        InvalidHomeRegion,
        UnsupportedOperation,
        OperationNotPermitted,
        NotOrganizationMasterAccount,
        NoManagementAccountSLRExists,
        InsufficientDependencyServiceAccessPermission,
    }
}
