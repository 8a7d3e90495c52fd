// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `TagRole`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static TAG_ROLE: OperationSchema = OperationSchema {
    name: "TagRole",
    index: 150,
    service: &SERVICE,
    input: &types::TAG_ROLE_REQUEST,
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
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `TagRoleRequest`.
    #[derive(Default)]
    TagRoleInput: types::TAG_ROLE_REQUEST {
        /// `RoleName`, required, 1 to 64.
        role_name: String,
        /// `Tags`, required, at most 50.
        tags: Vec<types::Tag>,
    }
}

structure! {
    /// `TagRole` has none.
    #[derive(Default)]
    TagRoleOutput: NOTHING {}
}

call! {
    /// The operation `TagRole`.
    TagRole: TAG_ROLE, TagRoleInput => TagRoleOutput,
    /// What `TagRole` may refuse with.
    TagRoleError {
        NoSuchEntity,
        LimitExceeded,
        InvalidInput,
        ConcurrentModification,
        ServiceFailure,
    }
}
