// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetAccountAuthorizationDetails`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_ACCOUNT_AUTHORIZATION_DETAILS: OperationSchema = OperationSchema {
    name: "GetAccountAuthorizationDetails",
    index: 63,
    service: &SERVICE,
    input: &types::GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST,
    output: &types::GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE,
    result_wrapper: Some("GetAccountAuthorizationDetailsResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `GetAccountAuthorizationDetailsRequest`.
    #[derive(Default)]
    GetAccountAuthorizationDetailsInput: types::GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST {
        /// `Filter`.
        filter: Option<Vec<types::EntityType>>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
    }
}

structure! {
    /// AWS's `GetAccountAuthorizationDetailsResponse`.
    #[derive(Default)]
    GetAccountAuthorizationDetailsOutput: types::GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE {
        /// `UserDetailList`.
        user_detail_list: Option<Vec<types::UserDetail>>,
        /// `GroupDetailList`.
        group_detail_list: Option<Vec<types::GroupDetail>>,
        /// `RoleDetailList`.
        role_detail_list: Option<Vec<types::RoleDetail>>,
        /// `Policies`.
        policies: Option<Vec<types::ManagedPolicyDetail>>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `GetAccountAuthorizationDetails`.
    GetAccountAuthorizationDetails: GET_ACCOUNT_AUTHORIZATION_DETAILS, GetAccountAuthorizationDetailsInput => GetAccountAuthorizationDetailsOutput,
    /// What `GetAccountAuthorizationDetails` may refuse with.
    GetAccountAuthorizationDetailsError {
        ServiceFailure,
    }
}
