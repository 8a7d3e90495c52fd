// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UntagRole`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UNTAG_ROLE: OperationSchema = OperationSchema {
    name: "UntagRole",
    index: 158,
    service: &SERVICE,
    input: &types::UNTAG_ROLE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `UntagRoleRequest`.
    #[derive(Default)]
    UntagRoleInput: types::UNTAG_ROLE_REQUEST {
        /// `RoleName`, required, 1 to 64.
        role_name: String,
        /// `TagKeys`, required, at most 50.
        tag_keys: Vec<String>,
    }
}

structure! {
    /// `UntagRole` has none.
    #[derive(Default)]
    UntagRoleOutput: NOTHING {}
}

call! {
    /// The operation `UntagRole`.
    UntagRole: UNTAG_ROLE, UntagRoleInput => UntagRoleOutput,
    /// What `UntagRole` may refuse with.
    UntagRoleError {
        NoSuchEntity,
        ConcurrentModification,
        ServiceFailure,
    }
}
