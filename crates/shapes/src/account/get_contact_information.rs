// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetContactInformation`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_CONTACT_INFORMATION: OperationSchema = OperationSchema {
    name: "GetContactInformation",
    index: 6,
    service: &SERVICE,
    input: &types::GET_CONTACT_INFORMATION_REQUEST,
    output: &types::GET_CONTACT_INFORMATION_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/getContactInformation",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::Validation::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::InternalServer::FACTS,
    ],
};

structure! {
    /// AWS's `GetContactInformationRequest`.
    #[derive(Default)]
    GetContactInformationInput: types::GET_CONTACT_INFORMATION_REQUEST {
        /// `AccountId`.
        account_id: Option<String>,
    }
}

structure! {
    /// AWS's `GetContactInformationResponse`.
    #[derive(Default)]
    GetContactInformationOutput: types::GET_CONTACT_INFORMATION_RESPONSE {
        /// `ContactInformation`.
        contact_information: Option<types::ContactInformation>,
        /// `VerificationStatus`.
        verification_status: Option<types::PhoneNumberVerificationStatus>,
    }
}

call! {
    /// The operation `GetContactInformation`.
    GetContactInformation: GET_CONTACT_INFORMATION, GetContactInformationInput => GetContactInformationOutput,
    /// What `GetContactInformation` may refuse with.
    GetContactInformationError {
        ResourceNotFound,
        Validation,
        AccessDenied,
        TooManyRequests,
        InternalServer,
    }
}
