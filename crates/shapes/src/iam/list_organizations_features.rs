// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListOrganizationsFeatures`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ORGANIZATIONS_FEATURES: OperationSchema = OperationSchema {
    name: "ListOrganizationsFeatures",
    index: 110,
    service: &SERVICE,
    input: &types::LIST_ORGANIZATIONS_FEATURES_REQUEST,
    output: &types::LIST_ORGANIZATIONS_FEATURES_RESPONSE,
    result_wrapper: Some("ListOrganizationsFeaturesResult"),
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
    /// AWS's `ListOrganizationsFeaturesRequest`.
    #[derive(Default)]
    ListOrganizationsFeaturesInput: types::LIST_ORGANIZATIONS_FEATURES_REQUEST {
    }
}

structure! {
    /// AWS's `ListOrganizationsFeaturesResponse`.
    #[derive(Default)]
    ListOrganizationsFeaturesOutput: types::LIST_ORGANIZATIONS_FEATURES_RESPONSE {
        /// `OrganizationId`, at most 34.
        organization_id: Option<String>,
        /// `EnabledFeatures`.
        enabled_features: Option<Vec<types::FeatureType>>,
    }
}

call! {
    /// The operation `ListOrganizationsFeatures`.
    ListOrganizationsFeatures: LIST_ORGANIZATIONS_FEATURES, ListOrganizationsFeaturesInput => ListOrganizationsFeaturesOutput,
    /// What `ListOrganizationsFeatures` may refuse with.
    ListOrganizationsFeaturesError {
        ServiceAccessNotEnabled,
        AccountNotManagementOrDelegatedAdministrator,
        OrganizationNotFound,
        OrganizationNotInAllFeaturesMode,
    }
}
