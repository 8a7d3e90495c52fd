// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribePermissionSet`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_PERMISSION_SET: OperationSchema = OperationSchema {
    name: "DescribePermissionSet",
    index: 29,
    service: &SERVICE,
    input: &types::DESCRIBE_PERMISSION_SET_REQUEST,
    output: &types::DESCRIBE_PERMISSION_SET_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::Throttling::FACTS,
        &errors::InternalServer::FACTS,
        &errors::ResourceNotFound::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Validation::FACTS,
    ],
};

structure! {
    /// AWS's `DescribePermissionSetRequest`.
    #[derive(Default)]
    DescribePermissionSetInput: types::DESCRIBE_PERMISSION_SET_REQUEST {
        /// `InstanceArn`, required, 10 to 1224.
        instance_arn: String,
        /// `PermissionSetArn`, required, 10 to 1224.
        permission_set_arn: String,
    }
}

structure! {
    /// AWS's `DescribePermissionSetResponse`.
    #[derive(Default)]
    DescribePermissionSetOutput: types::DESCRIBE_PERMISSION_SET_RESPONSE {
        /// `PermissionSet`.
        permission_set: Option<types::PermissionSet>,
    }
}

call! {
    /// The operation `DescribePermissionSet`.
    DescribePermissionSet: DESCRIBE_PERMISSION_SET, DescribePermissionSetInput => DescribePermissionSetOutput,
    /// What `DescribePermissionSet` may refuse with.
    DescribePermissionSetError {
        Throttling,
        InternalServer,
        ResourceNotFound,
        AccessDenied,
        Validation,
    }
}
