// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DisableOrganizationsRootSessions`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DISABLE_ORGANIZATIONS_ROOT_SESSIONS: OperationSchema = OperationSchema {
    name: "DisableOrganizationsRootSessions",
    index: 53,
    service: &SERVICE,
    input: &types::DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST,
    output: &types::DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE,
    result_wrapper: Some("DisableOrganizationsRootSessionsResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ServiceAccessNotEnabled::FACTS,
        &errors::AccountNotManagementOrDelegatedAdministrator::FACTS,
        &errors::OrganizationNotFound::FACTS,
        &errors::OrganizationNotInAllFeaturesMode::FACTS,
    ],
};

structure! {
    /// AWS's `DisableOrganizationsRootSessionsRequest`.
    #[derive(Default)]
    DisableOrganizationsRootSessionsInput: types::DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST {
    }
}

structure! {
    /// AWS's `DisableOrganizationsRootSessionsResponse`.
    #[derive(Default)]
    DisableOrganizationsRootSessionsOutput: types::DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE {
        /// `OrganizationId`, at most 34.
        organization_id: Option<String>,
        /// `EnabledFeatures`.
        enabled_features: Option<Vec<types::FeatureType>>,
    }
}

call! {
    /// The operation `DisableOrganizationsRootSessions`.
    DisableOrganizationsRootSessions: DISABLE_ORGANIZATIONS_ROOT_SESSIONS, DisableOrganizationsRootSessionsInput => DisableOrganizationsRootSessionsOutput,
    /// What `DisableOrganizationsRootSessions` may refuse with.
    DisableOrganizationsRootSessionsError {
        ServiceAccessNotEnabled,
        AccountNotManagementOrDelegatedAdministrator,
        OrganizationNotFound,
        OrganizationNotInAllFeaturesMode,
    }
}
