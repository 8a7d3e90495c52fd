// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `EnableOrganizationsRootSessions`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ENABLE_ORGANIZATIONS_ROOT_SESSIONS: OperationSchema = OperationSchema {
    name: "EnableOrganizationsRootSessions",
    index: 57,
    service: &SERVICE,
    input: &types::ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST,
    output: &types::ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE,
    result_wrapper: Some("EnableOrganizationsRootSessionsResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ServiceAccessNotEnabled::FACTS,
        &errors::AccountNotManagementOrDelegatedAdministrator::FACTS,
        &errors::OrganizationNotFound::FACTS,
        &errors::OrganizationNotInAllFeaturesMode::FACTS,
        &errors::CallerIsNotManagementAccount::FACTS,
    ],
};

structure! {
    /// AWS's `EnableOrganizationsRootSessionsRequest`.
    #[derive(Default)]
    EnableOrganizationsRootSessionsInput: types::ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST {
    }
}

structure! {
    /// AWS's `EnableOrganizationsRootSessionsResponse`.
    #[derive(Default)]
    EnableOrganizationsRootSessionsOutput: types::ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE {
        /// `OrganizationId`, at most 34.
        organization_id: Option<String>,
        /// `EnabledFeatures`.
        enabled_features: Option<Vec<types::FeatureType>>,
    }
}

call! {
    /// The operation `EnableOrganizationsRootSessions`.
    EnableOrganizationsRootSessions: ENABLE_ORGANIZATIONS_ROOT_SESSIONS, EnableOrganizationsRootSessionsInput => EnableOrganizationsRootSessionsOutput,
    /// What `EnableOrganizationsRootSessions` may refuse with.
    EnableOrganizationsRootSessionsError {
        ServiceAccessNotEnabled,
        AccountNotManagementOrDelegatedAdministrator,
        OrganizationNotFound,
        OrganizationNotInAllFeaturesMode,
        CallerIsNotManagementAccount,
    }
}
