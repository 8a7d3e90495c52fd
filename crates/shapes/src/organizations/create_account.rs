// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateAccount`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_ACCOUNT: OperationSchema = OperationSchema {
    name: "CreateAccount",
    index: 4,
    service: &SERVICE,
    input: &types::CREATE_ACCOUNT_REQUEST,
    output: &types::CREATE_ACCOUNT_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ConstraintViolation::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::FinalizingOrganization::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
    ],
};

structure! {
    /// AWS's `CreateAccountRequest`.
    #[derive(Default)]
    CreateAccountInput: types::CREATE_ACCOUNT_REQUEST {
        /// `Email`, required, 6 to 64.
        email: String,
        /// `AccountName`, required, 1 to 50.
        account_name: String,
        /// `RoleName`, at most 64.
        role_name: Option<String>,
        /// `IamUserAccessToBilling`.
        iam_user_access_to_billing: Option<types::IAMUserAccessToBilling>,
        /// `Tags`.
        tags: Option<Vec<types::Tag>>,
    }
}

structure! {
    /// AWS's `CreateAccountResponse`.
    #[derive(Default)]
    CreateAccountOutput: types::CREATE_ACCOUNT_RESPONSE {
        /// `CreateAccountStatus`.
        create_account_status: Option<types::CreateAccountStatus>,
    }
}

call! {
    /// The operation `CreateAccount`.
    CreateAccount: CREATE_ACCOUNT, CreateAccountInput => CreateAccountOutput,
    /// What `CreateAccount` may refuse with.
    CreateAccountError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConcurrentModification,
        ConstraintViolation,
        InvalidInput,
        FinalizingOrganization,
        Service,
        TooManyRequests,
        UnsupportedAPIEndpoint,
    }
}
