// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListOutboundResponsibilityTransfers`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS: OperationSchema = OperationSchema {
    name: "ListOutboundResponsibilityTransfers",
    index: 46,
    service: &SERVICE,
    input: &types::LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST,
    output: &types::LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE,
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
    /// AWS's `ListOutboundResponsibilityTransfersRequest`.
    ListOutboundResponsibilityTransfersInput: types::LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST {
        /// `Type`, required.
        r#type: types::ResponsibilityTransferType,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 20.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListOutboundResponsibilityTransfersResponse`.
    #[derive(Default)]
    ListOutboundResponsibilityTransfersOutput: types::LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE {
        /// `ResponsibilityTransfers`.
        responsibility_transfers: Option<Vec<types::ResponsibilityTransfer>>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListOutboundResponsibilityTransfers`.
    ListOutboundResponsibilityTransfers: LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS, ListOutboundResponsibilityTransfersInput => ListOutboundResponsibilityTransfersOutput,
    /// What `ListOutboundResponsibilityTransfers` may refuse with.
    ListOutboundResponsibilityTransfersError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConstraintViolation,
        InvalidInput,
        Service,
        TooManyRequests,
        UnsupportedAPIEndpoint,
    }
}
