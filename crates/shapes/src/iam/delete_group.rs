// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteGroup`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_GROUP: OperationSchema = OperationSchema {
    name: "DeleteGroup",
    index: 29,
    service: &SERVICE,
    input: &types::DELETE_GROUP_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::DeleteConflict::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteGroupRequest`.
    #[derive(Default)]
    DeleteGroupInput: types::DELETE_GROUP_REQUEST {
        /// `GroupName`, required, 1 to 128.
        group_name: String,
    }
}

structure! {
    /// `DeleteGroup` has none.
    #[derive(Default)]
    DeleteGroupOutput: NOTHING {}
}

call! {
    /// The operation `DeleteGroup`.
    DeleteGroup: DELETE_GROUP, DeleteGroupInput => DeleteGroupOutput,
    /// What `DeleteGroup` may refuse with.
    DeleteGroupError {
        NoSuchEntity,
        DeleteConflict,
        LimitExceeded,
        ServiceFailure,
    }
}
