// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `InviteAccountToOrganization`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static INVITE_ACCOUNT_TO_ORGANIZATION: OperationSchema = OperationSchema {
    name: "InviteAccountToOrganization",
    index: 30,
    service: &SERVICE,
    input: &types::INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST,
    output: &types::INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::AccessDenied::FACTS,
        &errors::AWSOrganizationsNotInUse::FACTS,
        &errors::AccountOwnerNotVerified::FACTS,
        &errors::ConcurrentModification::FACTS,
        &errors::HandshakeConstraintViolation::FACTS,
        &errors::DuplicateHandshake::FACTS,
        &errors::ConstraintViolation::FACTS,
        &errors::InvalidInput::FACTS,
        &errors::FinalizingOrganization::FACTS,
        &errors::Service::FACTS,
        &errors::TooManyRequests::FACTS,
    ],
};

structure! {
    /// AWS's `InviteAccountToOrganizationRequest`.
    InviteAccountToOrganizationInput: types::INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST {
        /// `Target`, required.
        target: types::HandshakeParty,
        /// `Notes`, at most 1024.
        notes: Option<String>,
        /// `Tags`.
        tags: Option<Vec<types::Tag>>,
    }
}

structure! {
    /// AWS's `InviteAccountToOrganizationResponse`.
    #[derive(Default)]
    InviteAccountToOrganizationOutput: types::INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE {
        /// `Handshake`.
        handshake: Option<types::Handshake>,
    }
}

call! {
    /// The operation `InviteAccountToOrganization`.
    InviteAccountToOrganization: INVITE_ACCOUNT_TO_ORGANIZATION, InviteAccountToOrganizationInput => InviteAccountToOrganizationOutput,
    /// What `InviteAccountToOrganization` may refuse with.
    InviteAccountToOrganizationError {
        AccessDenied,
        AWSOrganizationsNotInUse,
        AccountOwnerNotVerified,
        ConcurrentModification,
        HandshakeConstraintViolation,
        DuplicateHandshake,
        ConstraintViolation,
        InvalidInput,
        FinalizingOrganization,
        Service,
        TooManyRequests,
    }
}
