// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListInboundResponsibilityTransfers`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_INBOUND_RESPONSIBILITY_TRANSFERS: OperationSchema = OperationSchema {
    name: "ListInboundResponsibilityTransfers",
    index: 44,
    service: &SERVICE,
    input: &types::LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST,
    output: &types::LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::ResponsibilityTransferNotFound::FACTS,
        &errors::ConstraintViolation::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::UnsupportedAPIEndpoint::FACTS,
    ],
};

structure! {
    /// AWS's `ListInboundResponsibilityTransfersRequest`.
    ListInboundResponsibilityTransfersInput: types::LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST {
        /// `Type`, required.
        r#type: types::ResponsibilityTransferType,
        /// `Id`.
        id: Option<String>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
        /// `MaxResults`, 1 to 20.
        max_results: Option<i32>,
    }
}

structure! {
    /// AWS's `ListInboundResponsibilityTransfersResponse`.
    #[derive(Default)]
    ListInboundResponsibilityTransfersOutput: types::LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE {
        /// `ResponsibilityTransfers`.
        responsibility_transfers: Option<Vec<types::ResponsibilityTransfer>>,
        /// `NextToken`, at most 100000.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListInboundResponsibilityTransfers`.
    ListInboundResponsibilityTransfers: LIST_INBOUND_RESPONSIBILITY_TRANSFERS, ListInboundResponsibilityTransfersInput => ListInboundResponsibilityTransfersOutput,
    /// What `ListInboundResponsibilityTransfers` may refuse with.
    ListInboundResponsibilityTransfersError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ResponsibilityTransferNotFound,
        ConstraintViolation,
        InvalidInput,
        Service,
        TooManyRequests,
        UnsupportedAPIEndpoint,
    }
}
