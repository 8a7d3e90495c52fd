// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetDelegatedAccessToken`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_DELEGATED_ACCESS_TOKEN: OperationSchema = OperationSchema {
    name: "GetDelegatedAccessToken",
    index: 7,
    service: &SERVICE,
    input: &types::GET_DELEGATED_ACCESS_TOKEN_REQUEST,
    output: &types::GET_DELEGATED_ACCESS_TOKEN_RESPONSE,
    result_wrapper: Some("GetDelegatedAccessTokenResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ExpiredTradeInToken::FACTS,
        &errors::RegionDisabled::FACTS,
        &errors::PackedPolicyTooLarge::FACTS,
    ],
};

structure! {
    /// AWS's `GetDelegatedAccessTokenRequest`.
    GetDelegatedAccessTokenInput: types::GET_DELEGATED_ACCESS_TOKEN_REQUEST {
        /// `TradeInToken`, required.
        trade_in_token: Secret<String>,
    }
}

structure! {
    /// AWS's `GetDelegatedAccessTokenResponse`.
    #[derive(Default)]
    GetDelegatedAccessTokenOutput: types::GET_DELEGATED_ACCESS_TOKEN_RESPONSE {
        /// `Credentials`.
        credentials: Option<types::Credentials>,
        /// `PackedPolicySize`, at least 0.
        packed_policy_size: Option<i32>,
        /// `AssumedPrincipal`, 20 to 2048.
        assumed_principal: Option<String>,
    }
}

call! {
    /// The operation `GetDelegatedAccessToken`.
    GetDelegatedAccessToken: GET_DELEGATED_ACCESS_TOKEN, GetDelegatedAccessTokenInput => GetDelegatedAccessTokenOutput,
    /// What `GetDelegatedAccessToken` may refuse with.
    GetDelegatedAccessTokenError {
        ExpiredTradeInToken,
        RegionDisabled,
        PackedPolicyTooLarge,
    }
}
