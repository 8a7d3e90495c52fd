// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListVirtualMFADevices`: its input, output and errors.

use super::{SERVICE, types};
use crate::prelude::*;

pub(crate) static LIST_VIRTUAL_MFA_DEVICES: OperationSchema = OperationSchema {
    name: "ListVirtualMFADevices",
    index: 128,
    service: &SERVICE,
    input: &types::LIST_VIRTUAL_MFA_DEVICES_REQUEST,
    output: &types::LIST_VIRTUAL_MFA_DEVICES_RESPONSE,
    result_wrapper: Some("ListVirtualMFADevicesResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[],
};

structure! {
    /// AWS's `ListVirtualMFADevicesRequest`.
    #[derive(Default)]
    ListVirtualMFADevicesInput: types::LIST_VIRTUAL_MFA_DEVICES_REQUEST {
        /// `AssignmentStatus`.
        assignment_status: Option<types::AssignmentStatusType>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListVirtualMFADevicesResponse`.
    #[derive(Default)]
    ListVirtualMFADevicesOutput: types::LIST_VIRTUAL_MFA_DEVICES_RESPONSE {
        /// `VirtualMFADevices`, required.
        virtual_mfa_devices: Vec<types::VirtualMFADevice>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListVirtualMFADevices`.
    ListVirtualMFADevices: LIST_VIRTUAL_MFA_DEVICES, ListVirtualMFADevicesInput => ListVirtualMFADevicesOutput,
    /// What `ListVirtualMFADevices` may refuse with.
    ListVirtualMFADevicesError {
    }
}
