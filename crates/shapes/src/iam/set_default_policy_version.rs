// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `SetDefaultPolicyVersion`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static SET_DEFAULT_POLICY_VERSION: OperationSchema = OperationSchema {
    name: "SetDefaultPolicyVersion",
    index: 142,
    service: &SERVICE,
    input: &types::SET_DEFAULT_POLICY_VERSION_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `SetDefaultPolicyVersionRequest`.
    #[derive(Default)]
    SetDefaultPolicyVersionInput: types::SET_DEFAULT_POLICY_VERSION_REQUEST {
        /// `PolicyArn`, required, 20 to 2048.
        policy_arn: String,
        /// `VersionId`, required.
        version_id: String,
    }
}

structure! {
    /// `SetDefaultPolicyVersion` has none.
    #[derive(Default)]
    SetDefaultPolicyVersionOutput: NOTHING {}
}

call! {
    /// The operation `SetDefaultPolicyVersion`.
    SetDefaultPolicyVersion: SET_DEFAULT_POLICY_VERSION, SetDefaultPolicyVersionInput => SetDefaultPolicyVersionOutput,
    /// What `SetDefaultPolicyVersion` may refuse with.
    SetDefaultPolicyVersionError {
        NoSuchEntity,
        InvalidInput,
        LimitExceeded,
        ServiceFailure,
    }
}
