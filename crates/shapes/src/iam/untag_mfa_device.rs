// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `UntagMFADevice`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static UNTAG_MFA_DEVICE: OperationSchema = OperationSchema {
    name: "UntagMFADevice",
    index: 155,
    service: &SERVICE,
    input: &types::UNTAG_MFA_DEVICE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `UntagMFADeviceRequest`.
    #[derive(Default)]
    UntagMFADeviceInput: types::UNTAG_MFA_DEVICE_REQUEST {
        /// `SerialNumber`, required, 9 to 256.
        serial_number: String,
        /// `TagKeys`, required, at most 50.
        tag_keys: Vec<String>,
    }
}

structure! {
    /// `UntagMFADevice` has none.
    #[derive(Default)]
    UntagMFADeviceOutput: NOTHING {}
}

call! {
    /// The operation `UntagMFADevice`.
    UntagMFADevice: UNTAG_MFA_DEVICE, UntagMFADeviceInput => UntagMFADeviceOutput,
    /// What `UntagMFADevice` may refuse with.
    UntagMFADeviceError {
        NoSuchEntity,
        InvalidInput,
        ConcurrentModification,
        ServiceFailure,
    }
}
