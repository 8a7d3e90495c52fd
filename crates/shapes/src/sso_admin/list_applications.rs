// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListApplications`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_APPLICATIONS: OperationSchema = OperationSchema {
    name: "ListApplications",
    index: 53,
    service: &SERVICE,
    input: &types::LIST_APPLICATIONS_REQUEST,
    output: &types::LIST_APPLICATIONS_RESPONSE,
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
    /// AWS's `ListApplicationsRequest`.
    #[derive(Default)]
    ListApplicationsInput: types::LIST_APPLICATIONS_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `MaxResults`, 1 to 100.
        max_results: Option<i32>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
        /// `Filter`.
        filter: Option<types::ListApplicationsFilter>,
    }
}

structure! {
    /// AWS's `ListApplicationsResponse`.
    #[derive(Default)]
    ListApplicationsOutput: types::LIST_APPLICATIONS_RESPONSE {
        /// `Applications`, 0 to 50.
        applications: Option<Vec<types::Application>>,
        /// `NextToken`, 0 to 2048.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListApplications`.
    ListApplications: LIST_APPLICATIONS, ListApplicationsInput => ListApplicationsOutput,
    /// What `ListApplications` may refuse with.
    ListApplicationsError {
        Throttling,
        InternalServer,
        AccessDenied,
        Validation,
    }
}
