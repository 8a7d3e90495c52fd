// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetGovCloudAccountInformation`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_GOV_CLOUD_ACCOUNT_INFORMATION: OperationSchema = OperationSchema {
    name: "GetGovCloudAccountInformation",
    index: 7,
    service: &SERVICE,
    input: &types::GET_GOV_CLOUD_ACCOUNT_INFORMATION_REQUEST,
    output: &types::GET_GOV_CLOUD_ACCOUNT_INFORMATION_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/getGovCloudAccountInformation",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::ResourceUnavailable::FACTS,
        &errors::Validation::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::InternalServer::FACTS,
    ],
};

structure! {
    /// AWS's `GetGovCloudAccountInformationRequest`.
    #[derive(Default)]
    GetGovCloudAccountInformationInput: types::GET_GOV_CLOUD_ACCOUNT_INFORMATION_REQUEST {
        /// `StandardAccountId`.
        standard_account_id: Option<String>,
    }
}

structure! {
    /// AWS's `GetGovCloudAccountInformationResponse`.
    GetGovCloudAccountInformationOutput: types::GET_GOV_CLOUD_ACCOUNT_INFORMATION_RESPONSE {
        /// `GovCloudAccountId`, required.
        gov_cloud_account_id: String,
        /// `AccountState`, required.
        account_state: types::AwsAccountState,
    }
}

call! {
    /// The operation `GetGovCloudAccountInformation`.
    GetGovCloudAccountInformation: GET_GOV_CLOUD_ACCOUNT_INFORMATION, GetGovCloudAccountInformationInput => GetGovCloudAccountInformationOutput,
    /// What `GetGovCloudAccountInformation` may refuse with.
    GetGovCloudAccountInformationError {
        ResourceNotFound,
        ResourceUnavailable,
        Validation,
        AccessDenied,
        TooManyRequests,
        InternalServer,
    }
}
