// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `TagMFADevice`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static TAG_MFA_DEVICE: OperationSchema = OperationSchema {
    name: "TagMFADevice",
    index: 147,
    service: &SERVICE,
    input: &types::TAG_MFA_DEVICE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InvalidInput::FACTS,
        &errors::NoSuchEntity::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `TagMFADeviceRequest`.
    #[derive(Default)]
    TagMFADeviceInput: types::TAG_MFA_DEVICE_REQUEST {
        /// `SerialNumber`, required, 9 to 256.
        serial_number: String,
        /// `Tags`, required, at most 50.
        tags: Vec<types::Tag>,
    }
}

structure! {
    /// `TagMFADevice` has none.
    #[derive(Default)]
    TagMFADeviceOutput: NOTHING {}
}

call! {
    /// The operation `TagMFADevice`.
    TagMFADevice: TAG_MFA_DEVICE, TagMFADeviceInput => TagMFADeviceOutput,
    /// What `TagMFADevice` may refuse with.
    TagMFADeviceError {
        InvalidInput,
        NoSuchEntity,
        LimitExceeded,
        ConcurrentModification,
        ServiceFailure,
    }
}
