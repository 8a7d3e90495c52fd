// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListAWSServiceAccessForOrganization`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION: OperationSchema = OperationSchema {
    name: "ListAWSServiceAccessForOrganization",
    index: 33,
    service: &SERVICE,
    input: &types::LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST,
    output: &types::LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::ConstraintViolation::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
    ],
};

structure! {
    /// AWS's `ListAWSServiceAccessForOrganizationRequest`.
    #[derive(Default)]
    ListAWSServiceAccessForOrganizationInput: types::LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST {
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 20.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListAWSServiceAccessForOrganizationResponse`.
    #[derive(Default)]
    ListAWSServiceAccessForOrganizationOutput: types::LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE {
        /// `EnabledServicePrincipals`.
        enabled_service_principals: Option<Vec<types::EnabledServicePrincipal>>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListAWSServiceAccessForOrganization`.
    ListAWSServiceAccessForOrganization: LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION, ListAWSServiceAccessForOrganizationInput => ListAWSServiceAccessForOrganizationOutput,
    /// What `ListAWSServiceAccessForOrganization` may refuse with.
    ListAWSServiceAccessForOrganizationError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConstraintViolation,
        InvalidInput,
        Service,
        TooManyRequests,
        UnsupportedAPIEndpoint,
    }
}
