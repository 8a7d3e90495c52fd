// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DeleteVirtualMFADevice`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DELETE_VIRTUAL_MFA_DEVICE: OperationSchema = OperationSchema {
    name: "DeleteVirtualMFADevice",
    index: 48,
    service: &SERVICE,
    input: &types::DELETE_VIRTUAL_MFA_DEVICE_REQUEST,
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
        &errors::ConcurrentModification::FACTS,
    ],
};

structure! {
    /// AWS's `DeleteVirtualMFADeviceRequest`.
    #[derive(Default)]
    DeleteVirtualMFADeviceInput: types::DELETE_VIRTUAL_MFA_DEVICE_REQUEST {
        /// `SerialNumber`, required, 9 to 256.
        serial_number: String,
    }
}

structure! {
    /// `DeleteVirtualMFADevice` has none.
    #[derive(Default)]
    DeleteVirtualMFADeviceOutput: NOTHING {}
}

call! {
    /// The operation `DeleteVirtualMFADevice`.
    DeleteVirtualMFADevice: DELETE_VIRTUAL_MFA_DEVICE, DeleteVirtualMFADeviceInput => DeleteVirtualMFADeviceOutput,
    /// What `DeleteVirtualMFADevice` may refuse with.
    DeleteVirtualMFADeviceError {
        NoSuchEntity,
        DeleteConflict,
        LimitExceeded,
        ServiceFailure,
        ConcurrentModification,
    }
}
