// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The errors of the service.

use super::schemas;
use crate::prelude::*;

schema! {
    EXPIRED_TOKEN_EXCEPTION = "ExpiredTokenException" {
        "message": schemas::EXPIRED_IDENTITY_TOKEN_MESSAGE;
    }
}

error! {
    /// AWS's `ExpiredTokenException`.
    ExpiredToken: EXPIRED_TOKEN_EXCEPTION,
    code: "ExpiredTokenException", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    EXPIRED_TRADE_IN_TOKEN_EXCEPTION = "ExpiredTradeInTokenException" {
        "message": schemas::EXPIRED_TRADE_IN_TOKEN_EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `ExpiredTradeInTokenException`.
    ExpiredTradeInToken: EXPIRED_TRADE_IN_TOKEN_EXCEPTION,
    code: "ExpiredTradeInTokenException", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    IDP_COMMUNICATION_ERROR_EXCEPTION = "IDPCommunicationErrorException" {
        "message": schemas::IDP_COMMUNICATION_ERROR_MESSAGE;
    }
}

error! {
    /// AWS's `IDPCommunicationErrorException`.
    IDPCommunicationError: IDP_COMMUNICATION_ERROR_EXCEPTION,
    code: "IDPCommunicationError", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    IDP_REJECTED_CLAIM_EXCEPTION = "IDPRejectedClaimException" {
        "message": schemas::IDP_REJECTED_CLAIM_MESSAGE;
    }
}

error! {
    /// AWS's `IDPRejectedClaimException`.
    IDPRejectedClaim: IDP_REJECTED_CLAIM_EXCEPTION,
    code: "IDPRejectedClaim", status: 403, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    INSUFFICIENT_SESSION_LIFETIME_EXCEPTION = "InsufficientSessionLifetimeException" {
        "message": schemas::INSUFFICIENT_SESSION_LIFETIME_MESSAGE;
    }
}

error! {
    /// AWS's `InsufficientSessionLifetimeException`.
    InsufficientSessionLifetime: INSUFFICIENT_SESSION_LIFETIME_EXCEPTION,
    code: "InsufficientSessionLifetime", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    INVALID_AUTHORIZATION_MESSAGE_EXCEPTION = "InvalidAuthorizationMessageException" {
        "message": schemas::INVALID_AUTHORIZATION_MESSAGE;
    }
}

error! {
    /// AWS's `InvalidAuthorizationMessageException`.
    InvalidAuthorizationMessage: INVALID_AUTHORIZATION_MESSAGE_EXCEPTION,
    code: "InvalidAuthorizationMessageException", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    INVALID_CONTEXT_ASSERTION_EXCEPTION = "InvalidContextAssertionException" {
        "message": schemas::INVALID_CONTEXT_ASSERTION_MESSAGE;
    }
}

error! {
    /// AWS's `InvalidContextAssertionException`.
    InvalidContextAssertion: INVALID_CONTEXT_ASSERTION_EXCEPTION,
    code: "InvalidContextAssertion", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    INVALID_IDENTITY_TOKEN_EXCEPTION = "InvalidIdentityTokenException" {
        "message": schemas::INVALID_IDENTITY_TOKEN_MESSAGE;
    }
}

error! {
    /// AWS's `InvalidIdentityTokenException`.
    InvalidIdentityToken: INVALID_IDENTITY_TOKEN_EXCEPTION,
    code: "InvalidIdentityToken", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    INVALID_SUBJECT_CREDENTIALS_EXCEPTION = "InvalidSubjectCredentialsException" {
        "message": schemas::INVALID_SUBJECT_CREDENTIALS_MESSAGE;
    }
}

error! {
    /// AWS's `InvalidSubjectCredentialsException`.
    InvalidSubjectCredentials: INVALID_SUBJECT_CREDENTIALS_EXCEPTION,
    code: "InvalidSubjectCredentials", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION = "JWTPayloadSizeExceededException" {
        "message": schemas::JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION_2;
    }
}

error! {
    /// AWS's `JWTPayloadSizeExceededException`.
    JWTPayloadSizeExceeded: JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION,
    code: "JWTPayloadSizeExceededException", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    MALFORMED_POLICY_DOCUMENT_EXCEPTION = "MalformedPolicyDocumentException" {
        "message": schemas::MALFORMED_POLICY_DOCUMENT_MESSAGE;
    }
}

error! {
    /// AWS's `MalformedPolicyDocumentException`.
    MalformedPolicyDocument: MALFORMED_POLICY_DOCUMENT_EXCEPTION,
    code: "MalformedPolicyDocument", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION = "OutboundWebIdentityFederationDisabledException" {
        "message": schemas::OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION_2;
    }
}

error! {
    /// AWS's `OutboundWebIdentityFederationDisabledException`.
    OutboundWebIdentityFederationDisabled: OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION,
    code: "OutboundWebIdentityFederationDisabledException", status: 403, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    PACKED_POLICY_TOO_LARGE_EXCEPTION = "PackedPolicyTooLargeException" {
        "message": schemas::PACKED_POLICY_TOO_LARGE_MESSAGE;
    }
}

error! {
    /// AWS's `PackedPolicyTooLargeException`.
    PackedPolicyTooLarge: PACKED_POLICY_TOO_LARGE_EXCEPTION,
    code: "PackedPolicyTooLarge", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    REGION_DISABLED_EXCEPTION = "RegionDisabledException" {
        "message": schemas::REGION_DISABLED_MESSAGE;
    }
}

error! {
    /// AWS's `RegionDisabledException`.
    RegionDisabled: REGION_DISABLED_EXCEPTION,
    code: "RegionDisabledException", status: 403, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    SESSION_DURATION_ESCALATION_EXCEPTION = "SessionDurationEscalationException" {
        "message": schemas::SESSION_DURATION_ESCALATION_EXCEPTION_2;
    }
}

error! {
    /// AWS's `SessionDurationEscalationException`.
    SessionDurationEscalation: SESSION_DURATION_ESCALATION_EXCEPTION,
    code: "SessionDurationEscalationException", status: 403, sender: true,
    message: "message",
    required: { },
    optional: { },
}
