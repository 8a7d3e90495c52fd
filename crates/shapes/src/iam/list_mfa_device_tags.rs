// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `ListMFADeviceTags`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static LIST_MFA_DEVICE_TAGS: OperationSchema = OperationSchema {
    name: "ListMFADeviceTags",
    index: 106,
    service: &SERVICE,
    input: &types::LIST_MFA_DEVICE_TAGS_REQUEST,
    output: &types::LIST_MFA_DEVICE_TAGS_RESPONSE,
    result_wrapper: Some("ListMFADeviceTagsResult"),
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::NoSuchEntity::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::ServiceFailure::FACTS,
    ],
};

structure! {
    /// AWS's `ListMFADeviceTagsRequest`.
    #[derive(Default)]
    ListMFADeviceTagsInput: types::LIST_MFA_DEVICE_TAGS_REQUEST {
        /// `SerialNumber`, required, 9 to 256.
        serial_number: String,
        /// `Marker`, 1 to 320.
        marker: Option<String>,
        /// `MaxItems`, 1 to 1000.
        max_items: Option<i32>,
    }
}

structure! {
    /// AWS's `ListMFADeviceTagsResponse`.
    #[derive(Default)]
    ListMFADeviceTagsOutput: types::LIST_MFA_DEVICE_TAGS_RESPONSE {
        /// `Tags`, required, at most 50.
        tags: Vec<types::Tag>,
        /// `IsTruncated`.
        is_truncated: Option<bool>,
        /// `Marker`.
        marker: Option<String>,
    }
}

call! {
    /// The operation `ListMFADeviceTags`.
    ListMFADeviceTags: LIST_MFA_DEVICE_TAGS, ListMFADeviceTagsInput => ListMFADeviceTagsOutput,
    /// What `ListMFADeviceTags` may refuse with.
    ListMFADeviceTagsError {
        NoSuchEntity,
        InvalidInput,
        ServiceFailure,
    }
}
