// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateDelegationRequest`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_DELEGATION_REQUEST: OperationSchema = OperationSchema {
    name: "CreateDelegationRequest",
    index: 12,
    service: &SERVICE,
    input: &types::CREATE_DELEGATION_REQUEST_REQUEST,
    output: &types::CREATE_DELEGATION_REQUEST_RESPONSE,
    result_wrapper: Some("CreateDelegationRequestResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::EntityAlreadyExists::FACTS,
        &errors::ServiceFailure::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ConcurrentModification::FACTS,
    ],
};

structure! {
    /// AWS's `CreateDelegationRequestRequest`.
    #[derive(Default)]
    CreateDelegationRequestInput: types::CREATE_DELEGATION_REQUEST_REQUEST {
        /// `OwnerAccountId`.
        owner_account_id: Option<String>,
        /// `Description`, required, at most 1000.
        description: String,
        /// `Permissions`, required.
        permissions: types::DelegationPermission,
        /// `RequestMessage`, at most 200.
        request_message: Option<String>,
        /// `RequestorWorkflowId`, required, 5 to 400.
        requestor_workflow_id: String,
        /// `RedirectUrl`, 1 to 255.
        redirect_url: Option<String>,
        /// `NotificationChannel`, required, 2 to 400.
        notification_channel: String,
        /// `SessionDuration`, required, 300 to 43200.
        session_duration: i32,
        /// `OnlySendByOwner`.
        only_send_by_owner: Option<bool>,
    }
}

structure! {
    /// AWS's `CreateDelegationRequestResponse`.
    #[derive(Default)]
    CreateDelegationRequestOutput: types::CREATE_DELEGATION_REQUEST_RESPONSE {
        /// `ConsoleDeepLink`, 1 to 255.
        console_deep_link: Option<String>,
        /// `DelegationRequestId`, 16 to 128.
        delegation_request_id: Option<String>,
    }
}

call! {
    /// The operation `CreateDelegationRequest`.
    CreateDelegationRequest: CREATE_DELEGATION_REQUEST, CreateDelegationRequestInput => CreateDelegationRequestOutput,
    /// What `CreateDelegationRequest` may refuse with.
    CreateDelegationRequestError {
        EntityAlreadyExists,
        ServiceFailure,
        InvalidInput,
        LimitExceeded,
        ConcurrentModification,
    }
}
