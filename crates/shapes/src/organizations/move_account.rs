// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `MoveAccount`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static MOVE_ACCOUNT: OperationSchema = OperationSchema {
    name: "MoveAccount",
    index: 53,
    service: &SERVICE,
    input: &types::MOVE_ACCOUNT_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::SourceParentNotFound::FACTS,
        &errors::DestinationParentNotFound::FACTS,
        &errors::DuplicateAccount::FACTS,
        &errors::AccountNotFound::FACTS,
        &errors::TooManyRequests::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::Service::FACTS,
    ],
};

structure! {
    /// AWS's `MoveAccountRequest`.
    #[derive(Default)]
    MoveAccountInput: types::MOVE_ACCOUNT_REQUEST {
        /// `AccountId`, required, at most 12.
        account_id: String,
        /// `SourceParentId`, required, at most 100.
        source_parent_id: String,
        /// `DestinationParentId`, required, at most 100.
        destination_parent_id: String,
    }
}

structure! {
    /// `MoveAccount` has none.
    #[derive(Default)]
    MoveAccountOutput: NOTHING {}
}

call! {
    /// The operation `MoveAccount`.
    MoveAccount: MOVE_ACCOUNT, MoveAccountInput => MoveAccountOutput,
    /// What `MoveAccount` may refuse with.
    MoveAccountError {
        AccessDenied,
        InvalidInput,
        SourceParentNotFound,
        DestinationParentNotFound,
        DuplicateAccount,
        AccountNotFound,
        TooManyRequests,
        ConcurrentModification,
        AWSOrganizationsNotInUse,
        Service,
    }
}
