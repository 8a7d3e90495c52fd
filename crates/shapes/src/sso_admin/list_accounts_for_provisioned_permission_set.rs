// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListAccountsForProvisionedPermissionSet`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "ListAccountsForProvisionedPermissionSet",
    index: 46,
    service: &SERVICE,
    input: &types::LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET_REQUEST,
    output: &types::LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Throttling::FACTS,
        &errors::InternalServer::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
    ],
};

structure! {
    /// AWS's `ListAccountsForProvisionedPermissionSetRequest`.
    #[derive(Default)]
    ListAccountsForProvisionedPermissionSetInput: types::LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `PermissionSetArn`, required, 10 to 1224.
        permission_set_arn: String,
        /// `ProvisioningStatus`.
        provisioning_status: Option<types::ProvisioningStatus>,
        /// `MaxResults`, 1 to 100.
        max_results: Option<i32>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListAccountsForProvisionedPermissionSetResponse`.
    #[derive(Default)]
    ListAccountsForProvisionedPermissionSetOutput: types::LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET_RESPONSE {
        /// `AccountIds`.
        account_ids: Option<Vec<String>>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListAccountsForProvisionedPermissionSet`.
    ListAccountsForProvisionedPermissionSet: LIST_ACCOUNTS_FOR_PROVISIONED_PERMISSION_SET, ListAccountsForProvisionedPermissionSetInput => ListAccountsForProvisionedPermissionSetOutput,
    /// What `ListAccountsForProvisionedPermissionSet` may refuse with.
    ListAccountsForProvisionedPermissionSetError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
