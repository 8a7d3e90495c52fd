// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `SendPhoneNumberVerification`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static SEND_PHONE_NUMBER_VERIFICATION: OperationSchema = OperationSchema {
    name: "SendPhoneNumberVerification",
    index: 15,
    service: &SERVICE,
    input: &types::SEND_PHONE_NUMBER_VERIFICATION_REQUEST,
    output: &types::SEND_PHONE_NUMBER_VERIFICATION_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/sendPhoneNumberVerification",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
        &errors::Conflict::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::InternalServer::FACTS,
    ],
};

structure! {
    /// AWS's `SendPhoneNumberVerificationRequest`.
    #[derive(Default)]
    SendPhoneNumberVerificationInput: types::SEND_PHONE_NUMBER_VERIFICATION_REQUEST {
        /// `AccountId`.
        account_id: Option<String>,
    }
}

structure! {
    /// AWS's `SendPhoneNumberVerificationResponse`.
    #[derive(Default)]
    SendPhoneNumberVerificationOutput: types::SEND_PHONE_NUMBER_VERIFICATION_RESPONSE {
        /// `Status`.
        status: Option<types::PhoneNumberVerificationStatus>,
    }
}

call! {
    /// The operation `SendPhoneNumberVerification`.
    SendPhoneNumberVerification: SEND_PHONE_NUMBER_VERIFICATION, SendPhoneNumberVerificationInput => SendPhoneNumberVerificationOutput,
    /// What `SendPhoneNumberVerification` may refuse with.
    SendPhoneNumberVerificationError {
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
        TooManyRequests,
        InternalServer,
    }
}
