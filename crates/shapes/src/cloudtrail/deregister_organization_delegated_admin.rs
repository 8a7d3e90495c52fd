// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeregisterOrganizationDelegatedAdmin`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DEREGISTER_ORGANIZATION_DELEGATED_ADMIN: OperationSchema = OperationSchema {
    name: "DeregisterOrganizationDelegatedAdmin",
    index: 11,
    service: &SERVICE,
    input: &types::DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST,
    output: &types::DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccountNotFound::FACTS,
        &errors::AccountNotRegistered::FACTS,
        &errors::CloudTrailAccessNotEnabled::FACTS,
        &errors::Conflict::FACTS,
        &errors::InsufficientDependencyServiceAccessPermission::FACTS,
        &errors::InvalidParameter::FACTS,
        &errors::NotOrganizationManagementAccount::FACTS,
        &errors::OrganizationNotInAllFeaturesMode::FACTS,
        &errors::OrganizationsNotInUse::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::OperationNotPermitted::FACTS,
    ],
};

structure! {
    /// AWS's `DeregisterOrganizationDelegatedAdminRequest`.
    #[derive(Default)]
    DeregisterOrganizationDelegatedAdminInput: types::DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST {
        /// `DelegatedAdminAccountId`, required, 12 to 16.
        delegated_admin_account_id: String,
    }
}

structure! {
    /// AWS's `DeregisterOrganizationDelegatedAdminResponse`.
    #[derive(Default)]
    DeregisterOrganizationDelegatedAdminOutput: types::DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE {
    }
}

call! {
    /// The operation `DeregisterOrganizationDelegatedAdmin`.
    DeregisterOrganizationDelegatedAdmin: DEREGISTER_ORGANIZATION_DELEGATED_ADMIN, DeregisterOrganizationDelegatedAdminInput => DeregisterOrganizationDelegatedAdminOutput,
    /// What `DeregisterOrganizationDelegatedAdmin` may refuse with.
    DeregisterOrganizationDelegatedAdminError {
        AccountNotFound,
        AccountNotRegistered,
        CloudTrailAccessNotEnabled,
        Conflict,
        InsufficientDependencyServiceAccessPermission,
        InvalidParameter,
        NotOrganizationManagementAccount,
        OrganizationNotInAllFeaturesMode,
        OrganizationsNotInUse,
        UnsupportedOperation,
        OperationNotPermitted,
    }
}
