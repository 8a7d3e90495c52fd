// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateApplication`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_APPLICATION: OperationSchema = OperationSchema {
    name: "CreateApplication",
    index: 4,
    service: &SERVICE,
    input: &types::CREATE_APPLICATION_REQUEST,
    output: &types::CREATE_APPLICATION_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ServiceQuotaExceeded::FACTS,
        &errors::Throttling::FACTS,
        &errors::InternalServer::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
        &errors::Conflict::FACTS,
    ],
};

structure! {
    /// AWS's `CreateApplicationRequest`.
    #[derive(Default)]
    CreateApplicationInput: types::CREATE_APPLICATION_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `ApplicationProviderArn`, required, 10 to 1224.
        application_provider_arn: String,
        /// `Name`, required, 1 to 100.
        name: String,
        /// `Description`, 1 to 128.
        description: Option<String>,
        /// `PortalOptions`.
        portal_options: Option<types::PortalOptions>,
        /// `Tags`, 0 to 75.
        tags: Option<Vec<types::Tag>>,
        /// `Status`.
        status: Option<types::ApplicationStatus>,
        /// `ClientToken`, 1 to 64.
        client_token: Option<String>,
    }
}

structure! {
    /// AWS's `CreateApplicationResponse`.
    #[derive(Default)]
    CreateApplicationOutput: types::CREATE_APPLICATION_RESPONSE {
        /// `ApplicationArn`, 10 to 1224.
        application_arn: Option<String>,
        /// `InstanceArn`, 10 to 1224.
        instance_arn: Option<String>,
        /// `IdentityStoreArn`.
        identity_store_arn: Option<String>,
    }
}

call! {
    /// The operation `CreateApplication`.
    CreateApplication: CREATE_APPLICATION, CreateApplicationInput => CreateApplicationOutput,
    /// What `CreateApplication` may refuse with.
    CreateApplicationError {
        ServiceQuotaExceeded,
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
