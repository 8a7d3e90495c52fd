// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeactivateMFADevice`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DEACTIVATE_MFA_DEVICE: OperationSchema = OperationSchema {
    name: "DeactivateMFADevice",
    index: 25,
    service: &SERVICE,
    input: &types::DEACTIVATE_MFA_DEVICE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::EntityTemporarilyUnmodifiable::FACTS,
        &errors::NoSuchEntity::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ServiceFailure::FACTS,
        &errors::ConcurrentModification::FACTS,
    ],
};

structure! {
    /// AWS's `DeactivateMFADeviceRequest`.
    #[derive(Default)]
    DeactivateMFADeviceInput: types::DEACTIVATE_MFA_DEVICE_REQUEST {
        /// `UserName`, 1 to 128.
        user_name: Option<String>,
        /// `SerialNumber`, required, 9 to 256.
        serial_number: String,
    }
}

structure! {
    /// `DeactivateMFADevice` has none.
    #[derive(Default)]
    DeactivateMFADeviceOutput: NOTHING {}
}

call! {
    /// The operation `DeactivateMFADevice`.
    DeactivateMFADevice: DEACTIVATE_MFA_DEVICE, DeactivateMFADeviceInput => DeactivateMFADeviceOutput,
    /// What `DeactivateMFADevice` may refuse with.
    DeactivateMFADeviceError {
        EntityTemporarilyUnmodifiable,
        NoSuchEntity,
        LimitExceeded,
        ServiceFailure,
        ConcurrentModification,
    }
}
