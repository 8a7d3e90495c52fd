// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DisableOrganizationsRootCredentialsManagement`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT: OperationSchema =
    OperationSchema {
        name: "DisableOrganizationsRootCredentialsManagement",
        index: 52,
        service: &SERVICE,
        input: &types::DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST,
        output: &types::DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE,
        result_wrapper: Some("DisableOrganizationsRootCredentialsManagementResult"),
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
    /// AWS's `DisableOrganizationsRootCredentialsManagementRequest`.
    #[derive(Default)]
    DisableOrganizationsRootCredentialsManagementInput: types::DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST {
    }
}

structure! {
    /// AWS's `DisableOrganizationsRootCredentialsManagementResponse`.
    #[derive(Default)]
    DisableOrganizationsRootCredentialsManagementOutput: types::DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE {
        /// `OrganizationId`, at most 34.
        organization_id: Option<String>,
        /// `EnabledFeatures`.
        enabled_features: Option<Vec<types::FeatureType>>,
    }
}

call! {
    /// The operation `DisableOrganizationsRootCredentialsManagement`.
    DisableOrganizationsRootCredentialsManagement: DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT, DisableOrganizationsRootCredentialsManagementInput => DisableOrganizationsRootCredentialsManagementOutput,
    /// What `DisableOrganizationsRootCredentialsManagement` may refuse with.
    DisableOrganizationsRootCredentialsManagementError {
        ServiceAccessNotEnabled,
        AccountNotManagementOrDelegatedAdministrator,
        OrganizationNotFound,
        OrganizationNotInAllFeaturesMode,
    }
}
