// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `IAM Toolbox`, 2018-05-10: what the model says.

use crate::prelude::*;

pub mod errors;
mod schemas;
pub mod types;

mod get_request_authorization_details;
mod get_request_authorization_policy;

pub use get_request_authorization_details::{
    GetRequestAuthorizationDetails, GetRequestAuthorizationDetailsError,
    GetRequestAuthorizationDetailsInput, GetRequestAuthorizationDetailsOutput,
};
pub use get_request_authorization_policy::{
    GetRequestAuthorizationPolicy, GetRequestAuthorizationPolicyError,
    GetRequestAuthorizationPolicyInput, GetRequestAuthorizationPolicyOutput,
};

/// The facts of `IAM Toolbox`.
pub static SERVICE: Service = Service {
    id: "iam-toolbox",
    protocol: Protocol::RestJson,
    api_version: "2018-05-10",
    target_prefix: "",
    xml_namespace: "",
    signing_name: "iam",
    operations: OPERATIONS,
    errors: ERRORS,
};

operations! {
    /// The operations of `IAM Toolbox`.
    SERVICE {
        GetRequestAuthorizationDetails = get_request_authorization_details::GET_REQUEST_AUTHORIZATION_DETAILS,
        GetRequestAuthorizationPolicy = get_request_authorization_policy::GET_REQUEST_AUTHORIZATION_POLICY,
    }
    errors {
        AccessDenied,
        InternalServer,
        ResourceNotFound,
        Validation,
    }
}
