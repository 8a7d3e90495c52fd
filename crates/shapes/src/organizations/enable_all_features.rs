// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `EnableAllFeatures`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static ENABLE_ALL_FEATURES: OperationSchema = OperationSchema {
    name: "EnableAllFeatures",
    index: 28,
    service: &SERVICE,
    input: &types::ENABLE_ALL_FEATURES_REQUEST,
    output: &types::ENABLE_ALL_FEATURES_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::ConstraintViolation::FACTS,
        &errors::HandshakeConstraintViolation::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
    ],
};

structure! {
    /// AWS's `EnableAllFeaturesRequest`.
    #[derive(Default)]
    EnableAllFeaturesInput: types::ENABLE_ALL_FEATURES_REQUEST {
    }
}

structure! {
    /// AWS's `EnableAllFeaturesResponse`.
    #[derive(Default)]
    EnableAllFeaturesOutput: types::ENABLE_ALL_FEATURES_RESPONSE {
        /// `Handshake`.
        handshake: Option<types::Handshake>,
    }
}

call! {
    /// The operation `EnableAllFeatures`.
    EnableAllFeatures: ENABLE_ALL_FEATURES, EnableAllFeaturesInput => EnableAllFeaturesOutput,
    /// What `EnableAllFeatures` may refuse with.
    EnableAllFeaturesError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConcurrentModification,
        ConstraintViolation,
        HandshakeConstraintViolation,
        InvalidInput,
        Service,
        TooManyRequests,
    }
}
