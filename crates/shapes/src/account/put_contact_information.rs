// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `PutContactInformation`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static PUT_CONTACT_INFORMATION: OperationSchema = OperationSchema {
    name: "PutContactInformation",
    index: 14,
    service: &SERVICE,
    input: &types::PUT_CONTACT_INFORMATION_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/putContactInformation",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Validation::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::InternalServer::FACTS,
    ],
};

structure! {
    /// AWS's `PutContactInformationRequest`.
    #[derive(Default)]
    PutContactInformationInput: types::PUT_CONTACT_INFORMATION_REQUEST {
        /// `ContactInformation`, required.
        contact_information: types::ContactInformation,
        /// `AccountId`.
        account_id: Option<String>,
    }
}

structure! {
    /// `PutContactInformation` has none.
    #[derive(Default)]
    PutContactInformationOutput: NOTHING {}
}

call! {
    /// The operation `PutContactInformation`.
    PutContactInformation: PUT_CONTACT_INFORMATION, PutContactInformationInput => PutContactInformationOutput,
    /// What `PutContactInformation` may refuse with.
    PutContactInformationError {
        Validation,
        AccessDenied,
        TooManyRequests,
        InternalServer,
    }
}
