// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeletePolicyVersion`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_POLICY_VERSION: OperationSchema = OperationSchema {
    name: "DeletePolicyVersion",
    index: 35,
    service: &SERVICE,
    input: &types::DELETE_POLICY_VERSION_REQUEST,
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
    /// AWS's `DeletePolicyVersionRequest`.
    #[derive(Default)]
    DeletePolicyVersionInput: types::DELETE_POLICY_VERSION_REQUEST {
        /// `PolicyArn`, required, 20 to 2048.
        policy_arn: String,
        /// `VersionId`, required.
        version_id: String,
    }
}

structure! {
    /// `DeletePolicyVersion` has none.
    #[derive(Default)]
    DeletePolicyVersionOutput: NOTHING {}
}

call! {
    /// The operation `DeletePolicyVersion`.
    DeletePolicyVersion: DELETE_POLICY_VERSION, DeletePolicyVersionInput => DeletePolicyVersionOutput,
    /// What `DeletePolicyVersion` may refuse with.
    DeletePolicyVersionError {
        NoSuchEntity,
        LimitExceeded,
        InvalidInput,
        DeleteConflict,
        ServiceFailure,
    }
}
