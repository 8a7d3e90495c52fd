// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribeInstance`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_INSTANCE: OperationSchema = OperationSchema {
    name: "DescribeInstance",
    index: 27,
    service: &SERVICE,
    input: &types::DESCRIBE_INSTANCE_REQUEST,
    output: &types::DESCRIBE_INSTANCE_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Throttling::FACTS,
        &errors::InternalServer::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
    ],
};

structure! {
    /// AWS's `DescribeInstanceRequest`.
    #[derive(Default)]
    DescribeInstanceInput: types::DESCRIBE_INSTANCE_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
    }
}

structure! {
    /// AWS's `DescribeInstanceResponse`.
    #[derive(Default)]
    DescribeInstanceOutput: types::DESCRIBE_INSTANCE_RESPONSE {
        /// `InstanceArn`, 10 to 1224.
        instance_arn: Option<String>,
        /// `IdentityStoreId`, 1 to 64.
        identity_store_id: Option<String>,
        /// `IdentityStoreArn`, 62 to 93.
        identity_store_arn: Option<String>,
        /// `OwnerAccountId`, 12 to 12.
        owner_account_id: Option<String>,
        /// `Name`, 0 to 255.
        name: Option<String>,
        /// `CreatedDate`.
        created_date: Option<Timestamp>,
        /// `Status`.
        status: Option<types::InstanceStatus>,
        /// `StatusReason`.
        status_reason: Option<String>,
        /// `PrimaryRegion`, 1 to 32.
        primary_region: Option<String>,
        /// `Regions`.
        regions: Option<Vec<types::RegionMetadata>>,
        /// `EncryptionConfigurationDetails`.
        encryption_configuration_details: Option<types::EncryptionConfigurationDetails>,
        /// `NetworkConfigurationDetails`.
        network_configuration_details: Option<types::NetworkConfigurationInfo>,
        /// `PermissionSetsEnabled`.
        permission_sets_enabled: Option<bool>,
    }
}

call! {
    /// The operation `DescribeInstance`.
    DescribeInstance: DESCRIBE_INSTANCE, DescribeInstanceInput => DescribeInstanceOutput,
    /// What `DescribeInstance` may refuse with.
    DescribeInstanceError {
        Throttling,
        InternalServer,
        AccessDenied,
        Validation,
    }
}
