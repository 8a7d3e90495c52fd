// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribeApplicationProvider`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_APPLICATION_PROVIDER: OperationSchema = OperationSchema {
    name: "DescribeApplicationProvider",
    index: 26,
    service: &SERVICE,
    input: &types::DESCRIBE_APPLICATION_PROVIDER_REQUEST,
    output: &types::DESCRIBE_APPLICATION_PROVIDER_RESPONSE,
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
    /// AWS's `DescribeApplicationProviderRequest`.
    #[derive(Default)]
    DescribeApplicationProviderInput: types::DESCRIBE_APPLICATION_PROVIDER_REQUEST {
        /// `ApplicationProviderArn`, required, 10 to 1224.
        application_provider_arn: String,
    }
}

structure! {
    /// AWS's `DescribeApplicationProviderResponse`.
    #[derive(Default)]
    DescribeApplicationProviderOutput: types::DESCRIBE_APPLICATION_PROVIDER_RESPONSE {
        /// `ApplicationProviderArn`, required, 10 to 1224.
        application_provider_arn: String,
        /// `FederationProtocol`.
        federation_protocol: Option<types::FederationProtocol>,
        /// `DisplayData`.
        display_data: Option<types::DisplayData>,
        /// `ResourceServerConfig`.
        resource_server_config: Option<types::ResourceServerConfig>,
    }
}

call! {
    /// The operation `DescribeApplicationProvider`.
    DescribeApplicationProvider: DESCRIBE_APPLICATION_PROVIDER, DescribeApplicationProviderInput => DescribeApplicationProviderOutput,
    /// What `DescribeApplicationProvider` may refuse with.
    DescribeApplicationProviderError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
