// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `RegisterOrganizationDelegatedAdmin`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static REGISTER_ORGANIZATION_DELEGATED_ADMIN: OperationSchema = OperationSchema {
    name: "RegisterOrganizationDelegatedAdmin",
    index: 44,
    service: &SERVICE,
    input: &types::REGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST,
    output: &types::REGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccountRegistered::FACTS,
        &errors::AccountNotFound::FACTS,
        &errors::InsufficientDependencyServiceAccessPermission::FACTS,
        &errors::InvalidParameter::FACTS,
        &errors::CannotDelegateManagementAccount::FACTS,
        &errors::CloudTrailAccessNotEnabled::FACTS,
        &errors::Conflict::FACTS,
        &errors::DelegatedAdminAccountLimitExceeded::FACTS,
        &errors::NotOrganizationManagementAccount::FACTS,
        &errors::OrganizationNotInAllFeaturesMode::FACTS,
        &errors::OrganizationsNotInUse::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::InsufficientIAMAccessPermission::FACTS,
    ],
};

structure! {
    /// AWS's `RegisterOrganizationDelegatedAdminRequest`.
    #[derive(Default)]
    RegisterOrganizationDelegatedAdminInput: types::REGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST {
        /// `MemberAccountId`, required, 12 to 16.
        member_account_id: String,
    }
}

structure! {
    /// AWS's `RegisterOrganizationDelegatedAdminResponse`.
    #[derive(Default)]
    RegisterOrganizationDelegatedAdminOutput: types::REGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE {
    }
}

call! {
    /// The operation `RegisterOrganizationDelegatedAdmin`.
    RegisterOrganizationDelegatedAdmin: REGISTER_ORGANIZATION_DELEGATED_ADMIN, RegisterOrganizationDelegatedAdminInput => RegisterOrganizationDelegatedAdminOutput,
    /// What `RegisterOrganizationDelegatedAdmin` may refuse with.
    RegisterOrganizationDelegatedAdminError {
        AccountRegistered,
        AccountNotFound,
        InsufficientDependencyServiceAccessPermission,
        InvalidParameter,
        CannotDelegateManagementAccount,
        CloudTrailAccessNotEnabled,
        Conflict,
        DelegatedAdminAccountLimitExceeded,
        NotOrganizationManagementAccount,
        OrganizationNotInAllFeaturesMode,
        OrganizationsNotInUse,
        UnsupportedOperation,
        OperationNotPermitted,
        InsufficientIAMAccessPermission,
    }
}
