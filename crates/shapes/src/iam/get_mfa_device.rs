// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetMFADevice`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_MFA_DEVICE: OperationSchema = OperationSchema {
    name: "GetMFADevice",
    index: 76,
    service: &SERVICE,
    input: &types::GET_MFA_DEVICE_REQUEST,
    output: &types::GET_MFA_DEVICE_RESPONSE,
    result_wrapper: Some("GetMFADeviceResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[&errors::NoSuchEntity::FACTS, &errors::ServiceFailure::FACTS],
};

structure! {
    /// AWS's `GetMFADeviceRequest`.
    #[derive(Default)]
    GetMFADeviceInput: types::GET_MFA_DEVICE_REQUEST {
        /// `SerialNumber`, required, 9 to 256.
        serial_number: String,
        /// `UserName`, 1 to 64.
        user_name: Option<String>,
    }
}

structure! {
    /// AWS's `GetMFADeviceResponse`.
    #[derive(Default)]
    GetMFADeviceOutput: types::GET_MFA_DEVICE_RESPONSE {
        /// `UserName`, 1 to 64.
        user_name: Option<String>,
        /// `SerialNumber`, required, 9 to 256.
        serial_number: String,
        /// `EnableDate`.
        enable_date: Option<Timestamp>,
        /// `Certifications`.
        certifications: Option<BTreeMap<String, String>>,
    }
}

call! {
    /// The operation `GetMFADevice`.
    GetMFADevice: GET_MFA_DEVICE, GetMFADeviceInput => GetMFADeviceOutput,
    /// What `GetMFADevice` may refuse with.
    GetMFADeviceError {
        NoSuchEntity,
        ServiceFailure,
    }
}
