// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetContextKeysForPrincipalPolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY: OperationSchema = OperationSchema {
    name: "GetContextKeysForPrincipalPolicy",
    index: 68,
    service: &SERVICE,
    input: &types::GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST,
    output: &types::GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE,
    result_wrapper: Some("GetContextKeysForPrincipalPolicyResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::InvalidInput::FACTS],
};

structure! {
    /// AWS's `GetContextKeysForPrincipalPolicyRequest`.
    #[derive(Default)]
    GetContextKeysForPrincipalPolicyInput: types::GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST {
        /// `PolicySourceArn`, required, 20 to 2048.
        policy_source_arn: String,
        /// `PolicyInputList`.
        policy_input_list: Option<Vec<String>>,
    }
}

structure! {
    /// AWS's `GetContextKeysForPolicyResponse`.
    #[derive(Default)]
    GetContextKeysForPrincipalPolicyOutput: types::GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE {
        /// `ContextKeyNames`.
        context_key_names: Option<Vec<String>>,
    }
}

call! {
    /// The operation `GetContextKeysForPrincipalPolicy`.
    GetContextKeysForPrincipalPolicy: GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY, GetContextKeysForPrincipalPolicyInput => GetContextKeysForPrincipalPolicyOutput,
    /// What `GetContextKeysForPrincipalPolicy` may refuse with.
    GetContextKeysForPrincipalPolicyError {
        NoSuchEntity,
        InvalidInput,
    }
}
