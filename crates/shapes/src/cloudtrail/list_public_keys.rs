// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListPublicKeys`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_PUBLIC_KEYS: OperationSchema = OperationSchema {
    name: "ListPublicKeys",
    index: 35,
    service: &SERVICE,
    input: &types::LIST_PUBLIC_KEYS_REQUEST,
    output: &types::LIST_PUBLIC_KEYS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InvalidTimeRange::FACTS,
        &errors::UnsupportedOperation::FACTS,
        &errors::OperationNotPermitted::FACTS,
        &errors::InvalidToken::FACTS,
    ],
};

structure! {
    /// AWS's `ListPublicKeysRequest`.
    #[derive(Default)]
    ListPublicKeysInput: types::LIST_PUBLIC_KEYS_REQUEST {
        /// `StartTime`.
        start_time: Option<Timestamp>,
        /// `EndTime`.
        end_time: Option<Timestamp>,
        /// `NextToken`.
        next_token: Option<String>,
    }
}

structure! {
    /// AWS's `ListPublicKeysResponse`.
    #[derive(Default)]
    ListPublicKeysOutput: types::LIST_PUBLIC_KEYS_RESPONSE {
        /// `PublicKeyList`.
        public_key_list: Option<Vec<types::PublicKey>>,
        /// `NextToken`.
        next_token: Option<String>,
    }
}

call! {
    /// The operation `ListPublicKeys`.
    ListPublicKeys: LIST_PUBLIC_KEYS, ListPublicKeysInput => ListPublicKeysOutput,
    /// What `ListPublicKeys` may refuse with.
    ListPublicKeysError {
        InvalidTimeRange,
        UnsupportedOperation,
        OperationNotPermitted,
        InvalidToken,
    }
}
