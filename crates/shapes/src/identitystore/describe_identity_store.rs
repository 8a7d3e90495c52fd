// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribeIdentityStore`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_IDENTITY_STORE: OperationSchema = OperationSchema {
    name: "DescribeIdentityStore",
    index: 8,
    service: &SERVICE,
    input: &types::DESCRIBE_IDENTITY_STORE_REQUEST,
    output: &types::DESCRIBE_IDENTITY_STORE_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
    ],
};

structure! {
    /// AWS's `DescribeIdentityStoreRequest`.
    #[derive(Default)]
    DescribeIdentityStoreInput: types::DESCRIBE_IDENTITY_STORE_REQUEST {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
    }
}

structure! {
    /// AWS's `DescribeIdentityStoreResponse`.
    #[derive(Default)]
    DescribeIdentityStoreOutput: types::DESCRIBE_IDENTITY_STORE_RESPONSE {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `IdentityStoreArn`, required, 62 to 93.
        identity_store_arn: String,
        /// `NetworkConfiguration`.
        network_configuration: Option<types::NetworkConfigurationDetails>,
    }
}

call! {
    /// The operation `DescribeIdentityStore`.
    DescribeIdentityStore: DESCRIBE_IDENTITY_STORE, DescribeIdentityStoreInput => DescribeIdentityStoreOutput,
    /// What `DescribeIdentityStore` may refuse with.
    DescribeIdentityStoreError {
        ResourceNotFound,
        Throttling,
        AccessDenied,
        InternalServer,
        Validation,
    }
}
