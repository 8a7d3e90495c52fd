// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `InviteOrganizationToTransferResponsibility`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY: OperationSchema =
    OperationSchema {
        name: "InviteOrganizationToTransferResponsibility",
        index: 31,
        service: &SERVICE,
        input: &types::INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST,
        output: &types::INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE,
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
            &errors::DuplicateHandshake::FACTS,
            &errors::HandshakeConstraintViolation::FACTS,
            &errors::InvalidInput::FACTS,
            &errors::Service::FACTS,
            &errors::TooManyRequests::FACTS,
            &errors::UnsupportedAPIEndpoint::FACTS,
        ],
    };

structure! {
    /// AWS's `InviteOrganizationToTransferResponsibilityRequest`.
    InviteOrganizationToTransferResponsibilityInput: types::INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST {
        /// `Type`, required.
        r#type: types::ResponsibilityTransferType,
        /// `Target`, required.
        target: types::HandshakeParty,
        /// `Notes`, at most 1024.
        notes: Option<String>,
        /// `StartTimestamp`, required.
        start_timestamp: Timestamp,
        /// `SourceName`, required, 1 to 128.
        source_name: String,
        /// `Tags`.
        tags: Option<Vec<types::Tag>>,
    }
}

structure! {
    /// AWS's `InviteOrganizationToTransferResponsibilityResponse`.
    #[derive(Default)]
    InviteOrganizationToTransferResponsibilityOutput: types::INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE {
        /// `Handshake`.
        handshake: Option<types::Handshake>,
    }
}

call! {
    /// The operation `InviteOrganizationToTransferResponsibility`.
    InviteOrganizationToTransferResponsibility: INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY, InviteOrganizationToTransferResponsibilityInput => InviteOrganizationToTransferResponsibilityOutput,
    /// What `InviteOrganizationToTransferResponsibility` may refuse with.
    InviteOrganizationToTransferResponsibilityError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        ConcurrentModification,
        ConstraintViolation,
        DuplicateHandshake,
        HandshakeConstraintViolation,
        InvalidInput,
        Service,
        TooManyRequests,
        UnsupportedAPIEndpoint,
    }
}
