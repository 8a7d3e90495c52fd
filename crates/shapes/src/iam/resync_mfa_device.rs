// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ResyncMFADevice`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static RESYNC_MFA_DEVICE: OperationSchema = OperationSchema {
    name: "ResyncMFADevice",
    index: 140,
    service: &SERVICE,
    input: &types::RESYNC_MFA_DEVICE_REQUEST,
    output: &NOTHING,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::InvalidAuthenticationCode::FACTS,
        &errors::NoSuchEntity::FACTS,
        &errors::LimitExceeded::FACTS,
        &errors::ServiceFailure::FACTS,
        &errors::ConcurrentModification::FACTS,
    ],
};

structure! {
    /// AWS's `ResyncMFADeviceRequest`.
    #[derive(Default)]
    ResyncMFADeviceInput: types::RESYNC_MFA_DEVICE_REQUEST {
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
    /// `ResyncMFADevice` has none.
    #[derive(Default)]
    ResyncMFADeviceOutput: NOTHING {}
}

call! {
    /// The operation `ResyncMFADevice`.
    ResyncMFADevice: RESYNC_MFA_DEVICE, ResyncMFADeviceInput => ResyncMFADeviceOutput,
    /// What `ResyncMFADevice` may refuse with.
    ResyncMFADeviceError {
        InvalidAuthenticationCode,
        NoSuchEntity,
        LimitExceeded,
        ServiceFailure,
        ConcurrentModification,
    }
}
