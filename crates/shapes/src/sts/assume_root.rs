// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `AssumeRoot`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ASSUME_ROOT: OperationSchema = OperationSchema {
    name: "AssumeRoot",
    index: 3,
    service: &SERVICE,
    input: &types::ASSUME_ROOT_REQUEST,
    output: &types::ASSUME_ROOT_RESPONSE,
    result_wrapper: Some("AssumeRootResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::RegionDisabled::FACTS, &errors::ExpiredToken::FACTS],
};

structure! {
    /// AWS's `AssumeRootRequest`.
    #[derive(Default)]
    AssumeRootInput: types::ASSUME_ROOT_REQUEST {
        /// `TargetPrincipal`, required, 12 to 2048.
        target_principal: String,
        /// `TaskPolicyArn`, required.
        task_policy_arn: types::PolicyDescriptorType,
        /// `DurationSeconds`, 0 to 900.
        duration_seconds: Option<i32>,
        /// `MinimumSessionTokenSize`, 0 to 4096.
        minimum_session_token_size: Option<i32>,
    }
}

structure! {
    /// AWS's `AssumeRootResponse`.
    #[derive(Default)]
    AssumeRootOutput: types::ASSUME_ROOT_RESPONSE {
        /// `Credentials`.
        credentials: Option<types::Credentials>,
        /// `SourceIdentity`, 2 to 256.
        source_identity: Option<String>,
        /// `SessionTokenUtilization`, at least 0.
        session_token_utilization: Option<i32>,
        /// `SessionTokenSize`, at least 0.
        session_token_size: Option<i32>,
    }
}

call! {
    /// The operation `AssumeRoot`.
    AssumeRoot: ASSUME_ROOT, AssumeRootInput => AssumeRootOutput,
    /// What `AssumeRoot` may refuse with.
    AssumeRootError {
        RegionDisabled,
        ExpiredToken,
    }
}
