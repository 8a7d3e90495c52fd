// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateAccountAlias`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_ACCOUNT_ALIAS: OperationSchema = OperationSchema {
    name: "CreateAccountAlias",
    index: 11,
    service: &SERVICE,
    input: &types::CREATE_ACCOUNT_ALIAS_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ConcurrentModification::FACTS,
        &errors::EntityAlreadyExists::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `CreateAccountAliasRequest`.
    #[derive(Default)]
    CreateAccountAliasInput: types::CREATE_ACCOUNT_ALIAS_REQUEST {
        /// `AccountAlias`, required, 3 to 63.
        account_alias: String,
    }
}

structure! {
    /// `CreateAccountAlias` has none.
    #[derive(Default)]
    CreateAccountAliasOutput: NOTHING {}
}

call! {
    /// The operation `CreateAccountAlias`.
    CreateAccountAlias: CREATE_ACCOUNT_ALIAS, CreateAccountAliasInput => CreateAccountAliasOutput,
    /// What `CreateAccountAlias` may refuse with.
    CreateAccountAliasError {
        ConcurrentModification,
        EntityAlreadyExists,
        LimitExceeded,
        ServiceFailure,
    }
}
