// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The errors of the service.

use super::*;

pub(crate) static EXPIRED_TOKEN_EXCEPTION: schema::Schema = schema::Schema::structure("ExpiredTokenException", &[
    schema::Member::new("message", &schemas::EXPIRED_IDENTITY_TOKEN_MESSAGE),
]);

error! {
    /// AWS's `ExpiredTokenException`: `ExpiredTokenException`, status 400.
    ExpiredToken: EXPIRED_TOKEN_EXCEPTION, code: "ExpiredTokenException", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static EXPIRED_TRADE_IN_TOKEN_EXCEPTION: schema::Schema = schema::Schema::structure("ExpiredTradeInTokenException", &[
    schema::Member::new("message", &schemas::EXPIRED_TRADE_IN_TOKEN_EXCEPTION_MESSAGE),
]);

error! {
    /// AWS's `ExpiredTradeInTokenException`: `ExpiredTradeInTokenException`, status 400.
    ExpiredTradeInToken: EXPIRED_TRADE_IN_TOKEN_EXCEPTION, code: "ExpiredTradeInTokenException", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static IDP_COMMUNICATION_ERROR_EXCEPTION: schema::Schema = schema::Schema::structure("IDPCommunicationErrorException", &[
    schema::Member::new("message", &schemas::IDP_COMMUNICATION_ERROR_MESSAGE),
]);

error! {
    /// AWS's `IDPCommunicationErrorException`: `IDPCommunicationError`, status 400.
    IDPCommunicationError: IDP_COMMUNICATION_ERROR_EXCEPTION, code: "IDPCommunicationError", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static IDP_REJECTED_CLAIM_EXCEPTION: schema::Schema = schema::Schema::structure("IDPRejectedClaimException", &[
    schema::Member::new("message", &schemas::IDP_REJECTED_CLAIM_MESSAGE),
]);

error! {
    /// AWS's `IDPRejectedClaimException`: `IDPRejectedClaim`, status 403.
    IDPRejectedClaim: IDP_REJECTED_CLAIM_EXCEPTION, code: "IDPRejectedClaim", status: 403, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static INVALID_AUTHORIZATION_MESSAGE_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidAuthorizationMessageException", &[
    schema::Member::new("message", &schemas::INVALID_AUTHORIZATION_MESSAGE),
]);

error! {
    /// AWS's `InvalidAuthorizationMessageException`: `InvalidAuthorizationMessageException`, status 400.
    InvalidAuthorizationMessage: INVALID_AUTHORIZATION_MESSAGE_EXCEPTION, code: "InvalidAuthorizationMessageException", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static INVALID_IDENTITY_TOKEN_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidIdentityTokenException", &[
    schema::Member::new("message", &schemas::INVALID_IDENTITY_TOKEN_MESSAGE),
]);

error! {
    /// AWS's `InvalidIdentityTokenException`: `InvalidIdentityToken`, status 400.
    InvalidIdentityToken: INVALID_IDENTITY_TOKEN_EXCEPTION, code: "InvalidIdentityToken", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION: schema::Schema = schema::Schema::structure("JWTPayloadSizeExceededException", &[
    schema::Member::new("message", &schemas::JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION_2),
]);

error! {
    /// AWS's `JWTPayloadSizeExceededException`: `JWTPayloadSizeExceededException`, status 400.
    JWTPayloadSizeExceeded: JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION, code: "JWTPayloadSizeExceededException", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static MALFORMED_POLICY_DOCUMENT_EXCEPTION: schema::Schema = schema::Schema::structure("MalformedPolicyDocumentException", &[
    schema::Member::new("message", &schemas::MALFORMED_POLICY_DOCUMENT_MESSAGE),
]);

error! {
    /// AWS's `MalformedPolicyDocumentException`: `MalformedPolicyDocument`, status 400.
    MalformedPolicyDocument: MALFORMED_POLICY_DOCUMENT_EXCEPTION, code: "MalformedPolicyDocument", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION: schema::Schema = schema::Schema::structure("OutboundWebIdentityFederationDisabledException", &[
    schema::Member::new("message", &schemas::OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION_2),
]);

error! {
    /// AWS's `OutboundWebIdentityFederationDisabledException`: `OutboundWebIdentityFederationDisabledException`, status 403.
    OutboundWebIdentityFederationDisabled: OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION, code: "OutboundWebIdentityFederationDisabledException", status: 403, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static PACKED_POLICY_TOO_LARGE_EXCEPTION: schema::Schema = schema::Schema::structure("PackedPolicyTooLargeException", &[
    schema::Member::new("message", &schemas::PACKED_POLICY_TOO_LARGE_MESSAGE),
]);

error! {
    /// AWS's `PackedPolicyTooLargeException`: `PackedPolicyTooLarge`, status 400.
    PackedPolicyTooLarge: PACKED_POLICY_TOO_LARGE_EXCEPTION, code: "PackedPolicyTooLarge", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static REGION_DISABLED_EXCEPTION: schema::Schema = schema::Schema::structure("RegionDisabledException", &[
    schema::Member::new("message", &schemas::REGION_DISABLED_MESSAGE),
]);

error! {
    /// AWS's `RegionDisabledException`: `RegionDisabledException`, status 403.
    RegionDisabled: REGION_DISABLED_EXCEPTION, code: "RegionDisabledException", status: 403, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static SESSION_DURATION_ESCALATION_EXCEPTION: schema::Schema = schema::Schema::structure("SessionDurationEscalationException", &[
    schema::Member::new("message", &schemas::SESSION_DURATION_ESCALATION_EXCEPTION_2),
]);

error! {
    /// AWS's `SessionDurationEscalationException`: `SessionDurationEscalationException`, status 403.
    SessionDurationEscalation: SESSION_DURATION_ESCALATION_EXCEPTION, code: "SessionDurationEscalationException", status: 403, sender: true,
    message: "message",
    required: { },
    optional: { },
}
