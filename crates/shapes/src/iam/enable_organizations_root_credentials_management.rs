// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `EnableOrganizationsRootCredentialsManagement`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT: OperationSchema =
    OperationSchema {
        name: "EnableOrganizationsRootCredentialsManagement",
        index: 56,
        service: &SERVICE,
        input: &types::ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST,
        output: &types::ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE,
        result_wrapper: Some("EnableOrganizationsRootCredentialsManagementResult"),
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
    /// AWS's `EnableOrganizationsRootCredentialsManagementRequest`.
    #[derive(Default)]
    EnableOrganizationsRootCredentialsManagementInput: types::ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST {
    }
}

structure! {
    /// AWS's `EnableOrganizationsRootCredentialsManagementResponse`.
    #[derive(Default)]
    EnableOrganizationsRootCredentialsManagementOutput: types::ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE {
        /// `OrganizationId`, at most 34.
        organization_id: Option<String>,
        /// `EnabledFeatures`.
        enabled_features: Option<Vec<types::FeatureType>>,
    }
}

call! {
    /// The operation `EnableOrganizationsRootCredentialsManagement`.
    EnableOrganizationsRootCredentialsManagement: ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT, EnableOrganizationsRootCredentialsManagementInput => EnableOrganizationsRootCredentialsManagementOutput,
    /// What `EnableOrganizationsRootCredentialsManagement` may refuse with.
    EnableOrganizationsRootCredentialsManagementError {
        ServiceAccessNotEnabled,
        AccountNotManagementOrDelegatedAdministrator,
        OrganizationNotFound,
        OrganizationNotInAllFeaturesMode,
        CallerIsNotManagementAccount,
    }
}
