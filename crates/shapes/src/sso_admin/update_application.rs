// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UpdateApplication`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UPDATE_APPLICATION: OperationSchema = OperationSchema {
    name: "UpdateApplication",
    index: 74,
    service: &SERVICE,
    input: &types::UPDATE_APPLICATION_REQUEST,
    output: &types::UPDATE_APPLICATION_RESPONSE,
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
        &errors::Conflict::FACTS,
    ],
};

structure! {
    /// AWS's `UpdateApplicationRequest`.
    #[derive(Default)]
    UpdateApplicationInput: types::UPDATE_APPLICATION_REQUEST {
        /// `ApplicationArn`, required, 10 to 1224.
        application_arn: String,
        /// `Name`, 1 to 100.
        name: Option<String>,
        /// `Description`, 1 to 128.
        description: Option<String>,
        /// `Status`.
        status: Option<types::ApplicationStatus>,
        /// `PortalOptions`.
        portal_options: Option<types::UpdateApplicationPortalOptions>,
    }
}

structure! {
    /// AWS's `UpdateApplicationResponse`.
    #[derive(Default)]
    UpdateApplicationOutput: types::UPDATE_APPLICATION_RESPONSE {
    }
}

call! {
    /// The operation `UpdateApplication`.
    UpdateApplication: UPDATE_APPLICATION, UpdateApplicationInput => UpdateApplicationOutput,
    /// What `UpdateApplication` may refuse with.
    UpdateApplicationError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
    }
}
