// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListMFADevices`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_MFA_DEVICES: OperationSchema = OperationSchema {
    name: "ListMFADevices",
    index: 107,
    service: &SERVICE,
    input: &types::LIST_MFA_DEVICES_REQUEST,
    output: &types::LIST_MFA_DEVICES_RESPONSE,
    result_wrapper: Some("ListMFADevicesResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `ListMFADevicesRequest`.
    #[derive(Default)]
    ListMFADevicesInput: types::LIST_MFA_DEVICES_REQUEST {
        /// `UserName`, 1 to 128.
        user_name: Option<String>,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListMFADevicesResponse`.
    #[derive(Default)]
    ListMFADevicesOutput: types::LIST_MFA_DEVICES_RESPONSE {
        /// `MFADevices`, required.
        mfa_devices: Vec<types::MFADevice>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListMFADevices`.
    ListMFADevices: LIST_MFA_DEVICES, ListMFADevicesInput => ListMFADevicesOutput,
    /// What `ListMFADevices` may refuse with.
    ListMFADevicesError {
        NoSuchEntity,
        ServiceFailure,
    }
}
