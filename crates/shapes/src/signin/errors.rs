// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The errors of the service.

use super::{schemas, types};
use crate::prelude::*;

schema! {
    ACCESS_DENIED_EXCEPTION = "AccessDeniedException" {
        "error": schemas::OAUTH2_ERROR_CODE, required;
        "message": schemas::STRING, required;
    }
}

error! {
    /// AWS's `AccessDeniedException`.
    AccessDenied: ACCESS_DENIED_EXCEPTION,
    code: "AccessDeniedException", status: 400, sender: true,
    message: "message",
    required: { error: "error" types::OAuth2ErrorCode, },
    optional: { },
}

schema! {
    CONFLICT_EXCEPTION = "ConflictException" {
        "error": schemas::OAUTH2_ERROR_CODE, required;
        "message": schemas::STRING, required;
    }
}

error! {
    /// AWS's `ConflictException`.
    Conflict: CONFLICT_EXCEPTION,
    code: "ConflictException", status: 409, sender: true,
    message: "message",
    required: { error: "error" types::OAuth2ErrorCode, },
    optional: { },
}

schema! {
    INTERNAL_SERVER_EXCEPTION = "InternalServerException" {
        "error": schemas::OAUTH2_ERROR_CODE, required;
        "message": schemas::STRING, required;
    }
}

error! {
    /// AWS's `InternalServerException`.
    InternalServer: INTERNAL_SERVER_EXCEPTION,
    code: "InternalServerException", status: 500, sender: false,
    message: "message",
    required: { error: "error" types::OAuth2ErrorCode, },
    optional: { },
}

schema! {
    INVALID_GRANT_EXCEPTION = "InvalidGrantException" {
        "error": schemas::OAUTH2_ERROR_CODE, required;
        "message": schemas::STRING, required;
    }
}

error! {
    /// AWS's `InvalidGrantException`.
    InvalidGrant: INVALID_GRANT_EXCEPTION,
    code: "InvalidGrantException", status: 400, sender: true,
    message: "message",
    required: { error: "error" types::OAuth2ErrorCode, },
    optional: { },
}

schema! {
    INVALID_SCOPE_EXCEPTION = "InvalidScopeException" {
        "error": schemas::OAUTH2_ERROR_CODE, required;
        "message": schemas::STRING, required;
    }
}

error! {
    /// AWS's `InvalidScopeException`.
    InvalidScope: INVALID_SCOPE_EXCEPTION,
    code: "InvalidScopeException", status: 400, sender: true,
    message: "message",
    required: { error: "error" types::OAuth2ErrorCode, },
    optional: { },
}

schema! {
    RESOURCE_NOT_FOUND_EXCEPTION = "ResourceNotFoundException" {
        "error": schemas::OAUTH2_ERROR_CODE, required;
        "message": schemas::STRING, required;
    }
}

error! {
    /// AWS's `ResourceNotFoundException`.
    ResourceNotFound: RESOURCE_NOT_FOUND_EXCEPTION,
    code: "ResourceNotFoundException", status: 404, sender: true,
    message: "message",
    required: { error: "error" types::OAuth2ErrorCode, },
    optional: { },
}

schema! {
    SERVICE_QUOTA_EXCEEDED_EXCEPTION = "ServiceQuotaExceededException" {
        "error": schemas::OAUTH2_ERROR_CODE, required;
        "message": schemas::STRING, required;
    }
}

error! {
    /// AWS's `ServiceQuotaExceededException`.
    ServiceQuotaExceeded: SERVICE_QUOTA_EXCEEDED_EXCEPTION,
    code: "ServiceQuotaExceededException", status: 402, sender: true,
    message: "message",
    required: { error: "error" types::OAuth2ErrorCode, },
    optional: { },
}

schema! {
    SERVICE_UNAVAILABLE_EXCEPTION = "ServiceUnavailableException" {
        "error": schemas::OAUTH2_ERROR_CODE, required;
        "message": schemas::STRING, required;
    }
}

error! {
    /// AWS's `ServiceUnavailableException`.
    ServiceUnavailable: SERVICE_UNAVAILABLE_EXCEPTION,
    code: "ServiceUnavailableException", status: 503, sender: false,
    message: "message",
    required: { error: "error" types::OAuth2ErrorCode, },
    optional: { },
}

schema! {
    TOO_MANY_REQUESTS_ERROR = "TooManyRequestsError" {
        "error": schemas::OAUTH2_ERROR_CODE, required;
        "message": schemas::STRING, required;
    }
}

error! {
    /// AWS's `TooManyRequestsError`.
    TooManyRequestsError: TOO_MANY_REQUESTS_ERROR,
    code: "TooManyRequestsError", status: 429, sender: true,
    message: "message",
    required: { error: "error" types::OAuth2ErrorCode, },
    optional: { },
}

schema! {
    VALIDATION_EXCEPTION = "ValidationException" {
        "error": schemas::OAUTH2_ERROR_CODE, required;
        "message": schemas::STRING, required;
    }
}

error! {
    /// AWS's `ValidationException`.
    Validation: VALIDATION_EXCEPTION,
    code: "ValidationException", status: 400, sender: true,
    message: "message",
    required: { error: "error" types::OAuth2ErrorCode, },
    optional: { },
}
