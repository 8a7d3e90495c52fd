// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListPermissionSetsProvisionedToAccount`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT: OperationSchema = OperationSchema {
    name: "ListPermissionSetsProvisionedToAccount",
    index: 59,
    service: &SERVICE,
    input: &types::LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT_REQUEST,
    output: &types::LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT_RESPONSE,
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
    /// AWS's `ListPermissionSetsProvisionedToAccountRequest`.
    #[derive(Default)]
    ListPermissionSetsProvisionedToAccountInput: types::LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `AccountId`, required, 12 to 12.
        account_id: String,
        /// `ProvisioningStatus`.
        provisioning_status: Option<types::ProvisioningStatus>,
        /// `MaxResults`, 1 to 100.
        max_results: Option<i32>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListPermissionSetsProvisionedToAccountResponse`.
    #[derive(Default)]
    ListPermissionSetsProvisionedToAccountOutput: types::LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT_RESPONSE {
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
        /// `PermissionSets`.
        permission_sets: Option<Vec<String>>,
    }
}

call! {
    /// The operation `ListPermissionSetsProvisionedToAccount`.
    ListPermissionSetsProvisionedToAccount: LIST_PERMISSION_SETS_PROVISIONED_TO_ACCOUNT, ListPermissionSetsProvisionedToAccountInput => ListPermissionSetsProvisionedToAccountOutput,
    /// What `ListPermissionSetsProvisionedToAccount` may refuse with.
    ListPermissionSetsProvisionedToAccountError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
