// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `EnableMFADevice`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ENABLE_MFA_DEVICE: OperationSchema = OperationSchema {
    name: "EnableMFADevice",
    index: 55,
    service: &SERVICE,
    input: &types::ENABLE_MFA_DEVICE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::EntityAlreadyExists::FACTS,
        &errors::EntityTemporarilyUnmodifiable::FACTS,
        &errors::InvalidAuthenticationCode::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::NoSuchEntity::FACTS,
        &errors::ServiceFailure::FACTS,
        &errors::ConcurrentModification::FACTS,
    ],
};

structure! {
    /// AWS's `EnableMFADeviceRequest`.
    #[derive(Default)]
    EnableMFADeviceInput: types::ENABLE_MFA_DEVICE_REQUEST {
        /// `UserName`, required, 1 to 128.
        user_name: String,
        /// `SerialNumber`, required, 9 to 256.
        serial_number: String,
        /// `AuthenticationCode1`, required, 6 to 6.
        authentication_code1: String,
        /// `AuthenticationCode2`, required, 6 to 6.
        authentication_code2: String,
    }
}

structure! {
    /// `EnableMFADevice` has none.
    #[derive(Default)]
    EnableMFADeviceOutput: NOTHING {}
}

call! {
    /// The operation `EnableMFADevice`.
    EnableMFADevice: ENABLE_MFA_DEVICE, EnableMFADeviceInput => EnableMFADeviceOutput,
    /// What `EnableMFADevice` may refuse with.
    EnableMFADeviceError {
        EntityAlreadyExists,
        EntityTemporarilyUnmodifiable,
        InvalidAuthenticationCode,
        LimitExceeded,
        NoSuchEntity,
        ServiceFailure,
        ConcurrentModification,
    }
}
