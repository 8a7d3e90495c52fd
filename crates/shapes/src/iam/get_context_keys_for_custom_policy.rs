// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetContextKeysForCustomPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY: OperationSchema = OperationSchema {
    name: "GetContextKeysForCustomPolicy",
    index: 67,
    service: &SERVICE,
    input: &types::GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST,
    output: &types::GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE,
    result_wrapper: Some("GetContextKeysForCustomPolicyResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::InvalidInput::FACTS],
};

structure! {
    /// AWS's `GetContextKeysForCustomPolicyRequest`.
    #[derive(Default)]
    GetContextKeysForCustomPolicyInput: types::GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST {
        /// `PolicyInputList`, required.
        policy_input_list: Vec<String>,
    }
}

structure! {
    /// AWS's `GetContextKeysForPolicyResponse`.
    #[derive(Default)]
    GetContextKeysForCustomPolicyOutput: types::GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE {
        /// `ContextKeyNames`.
        context_key_names: Option<Vec<String>>,
    }
}

call! {
    /// The operation `GetContextKeysForCustomPolicy`.
    GetContextKeysForCustomPolicy: GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY, GetContextKeysForCustomPolicyInput => GetContextKeysForCustomPolicyOutput,
    /// What `GetContextKeysForCustomPolicy` may refuse with.
    GetContextKeysForCustomPolicyError {
        InvalidInput,
    }
}
