// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `VerifyPhoneNumber`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static VERIFY_PHONE_NUMBER: OperationSchema = OperationSchema {
    name: "VerifyPhoneNumber",
    index: 17,
    service: &SERVICE,
    input: &types::VERIFY_PHONE_NUMBER_REQUEST,
    output: &types::VERIFY_PHONE_NUMBER_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/verifyPhoneNumber",
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
    /// AWS's `VerifyPhoneNumberRequest`.
    #[derive(Default)]
    VerifyPhoneNumberInput: types::VERIFY_PHONE_NUMBER_REQUEST {
        /// `AccountId`.
        account_id: Option<String>,
        /// `Otp`, required.
        otp: String,
    }
}

structure! {
    /// AWS's `VerifyPhoneNumberResponse`.
    #[derive(Default)]
    VerifyPhoneNumberOutput: types::VERIFY_PHONE_NUMBER_RESPONSE {
        /// `Status`.
        status: Option<types::PhoneNumberVerificationStatus>,
    }
}

call! {
    /// The operation `VerifyPhoneNumber`.
    VerifyPhoneNumber: VERIFY_PHONE_NUMBER, VerifyPhoneNumberInput => VerifyPhoneNumberOutput,
    /// What `VerifyPhoneNumber` may refuse with.
    VerifyPhoneNumberError {
        ResourceNotFound,
        AccessDenied,
        Validation,
        Conflict,
        TooManyRequests,
        InternalServer,
    }
}
