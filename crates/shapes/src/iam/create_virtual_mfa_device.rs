// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateVirtualMFADevice`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_VIRTUAL_MFA_DEVICE: OperationSchema = OperationSchema {
    name: "CreateVirtualMFADevice",
    index: 24,
    service: &SERVICE,
    input: &types::CREATE_VIRTUAL_MFA_DEVICE_REQUEST,
    output: &types::CREATE_VIRTUAL_MFA_DEVICE_RESPONSE,
    result_wrapper: Some("CreateVirtualMFADeviceResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::LimitExceeded::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::EntityAlreadyExists::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `CreateVirtualMFADeviceRequest`.
    #[derive(Default)]
    CreateVirtualMFADeviceInput: types::CREATE_VIRTUAL_MFA_DEVICE_REQUEST {
        /// `Path`, 1 to 512.
        path: Option<String>,
        /// `VirtualMFADeviceName`, required, at least 1.
        virtual_mfa_device_name: String,
        /// `Tags`, at most 50.
        tags: Option<Vec<types::Tag>>,
    }
}

structure! {
    /// AWS's `CreateVirtualMFADeviceResponse`.
    #[derive(Default)]
    CreateVirtualMFADeviceOutput: types::CREATE_VIRTUAL_MFA_DEVICE_RESPONSE {
        /// `VirtualMFADevice`, required.
        virtual_mfa_device: types::VirtualMFADevice,
    }
}

call! {
    /// The operation `CreateVirtualMFADevice`.
    CreateVirtualMFADevice: CREATE_VIRTUAL_MFA_DEVICE, CreateVirtualMFADeviceInput => CreateVirtualMFADeviceOutput,
    /// What `CreateVirtualMFADevice` may refuse with.
    CreateVirtualMFADeviceError {
        LimitExceeded,
        InvalidInput,
        EntityAlreadyExists,
        ConcurrentModification,
        ServiceFailure,
    }
}
