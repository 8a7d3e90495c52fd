// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribeApplication`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_APPLICATION: OperationSchema = OperationSchema {
    name: "DescribeApplication",
    index: 24,
    service: &SERVICE,
    input: &types::DESCRIBE_APPLICATION_REQUEST,
    output: &types::DESCRIBE_APPLICATION_RESPONSE,
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
    /// AWS's `DescribeApplicationRequest`.
    #[derive(Default)]
    DescribeApplicationInput: types::DESCRIBE_APPLICATION_REQUEST {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
    }
}

structure! {
    /// AWS's `DescribeApplicationResponse`.
    #[derive(Default)]
    DescribeApplicationOutput: types::DESCRIBE_APPLICATION_RESPONSE {
        /// `ApplicationArn`, 10 to 1224.
        application_arn: Option<String>,
        /// `ApplicationProviderArn`, 10 to 1224.
        application_provider_arn: Option<String>,
        /// `Name`, 1 to 100.
        name: Option<String>,
        /// `ApplicationAccount`, 12 to 12.
        application_account: Option<String>,
        /// `InstanceArn`, 10 to 1224.
        instance_arn: Option<String>,
        /// `IdentityStoreArn`.
        identity_store_arn: Option<String>,
        /// `Status`.
        status: Option<types::ApplicationStatus>,
        /// `PortalOptions`.
        portal_options: Option<types::PortalOptions>,
        /// `Description`, 1 to 128.
        description: Option<String>,
        /// `CreatedDate`.
        created_date: Option<Timestamp>,
        /// `CreatedFrom`, 1 to 32.
        created_from: Option<String>,
    }
}

call! {
    /// The operation `DescribeApplication`.
    DescribeApplication: DESCRIBE_APPLICATION, DescribeApplicationInput => DescribeApplicationOutput,
    /// What `DescribeApplication` may refuse with.
    DescribeApplicationError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
