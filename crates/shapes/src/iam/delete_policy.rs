// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeletePolicy`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_POLICY: OperationSchema = OperationSchema {
    name: "DeletePolicy",
    index: 34,
    service: &SERVICE,
    input: &types::DELETE_POLICY_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::DeleteConflict::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `DeletePolicyRequest`.
    #[derive(Default)]
    DeletePolicyInput: types::DELETE_POLICY_REQUEST {
        /// `PolicyArn`, required, 20 to 2048.
        policy_arn: String,
    }
}

structure! {
    /// `DeletePolicy` has none.
    #[derive(Default)]
    DeletePolicyOutput: NOTHING {}
}

call! {
    /// The operation `DeletePolicy`.
    DeletePolicy: DELETE_POLICY, DeletePolicyInput => DeletePolicyOutput,
    /// What `DeletePolicy` may refuse with.
    DeletePolicyError {
        NoSuchEntity,
        LimitExceeded,
        InvalidInput,
        DeleteConflict,
        ServiceFailure,
    }
}
