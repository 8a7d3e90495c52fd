// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteAccountAlias`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_ACCOUNT_ALIAS: OperationSchema = OperationSchema {
    name: "DeleteAccountAlias",
    index: 27,
    service: &SERVICE,
    input: &types::DELETE_ACCOUNT_ALIAS_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ConcurrentModification::FACTS,
        &errors::NoSuchEntity::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteAccountAliasRequest`.
    #[derive(Default)]
    DeleteAccountAliasInput: types::DELETE_ACCOUNT_ALIAS_REQUEST {
        /// `AccountAlias`, required, 3 to 63.
        account_alias: String,
    }
}

structure! {
    /// `DeleteAccountAlias` has none.
    #[derive(Default)]
    DeleteAccountAliasOutput: NOTHING {}
}

call! {
    /// The operation `DeleteAccountAlias`.
    DeleteAccountAlias: DELETE_ACCOUNT_ALIAS, DeleteAccountAliasInput => DeleteAccountAliasOutput,
    /// What `DeleteAccountAlias` may refuse with.
    DeleteAccountAliasError {
        ConcurrentModification,
        NoSuchEntity,
        LimitExceeded,
        ServiceFailure,
    }
}
