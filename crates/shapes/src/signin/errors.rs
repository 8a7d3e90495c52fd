// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The errors of the service.

use super::*;

pub(crate) static ACCESS_DENIED_EXCEPTION: schema::Schema = schema::Schema::structure("AccessDeniedException", &[
    schema::Member::new("error", &schemas::OAUTH2_ERROR_CODE).required(),
    schema::Member::new("message", &schemas::STRING).required(),
]);

error! {
    /// AWS's `AccessDeniedException`: `AccessDeniedException`, status 400.
    AccessDenied: ACCESS_DENIED_EXCEPTION, code: "AccessDeniedException", status: 400, sender: true,
    message: "message",
    required: { error: "error" types::OAuth2ErrorCode, },
    optional: { },
}

pub(crate) static CONFLICT_EXCEPTION: schema::Schema = schema::Schema::structure("ConflictException", &[
    schema::Member::new("error", &schemas::OAUTH2_ERROR_CODE).required(),
    schema::Member::new("message", &schemas::STRING).required(),
]);

error! {
    /// AWS's `ConflictException`: `ConflictException`, status 409.
    Conflict: CONFLICT_EXCEPTION, code: "ConflictException", status: 409, sender: true,
    message: "message",
    required: { error: "error" types::OAuth2ErrorCode, },
    optional: { },
}

pub(crate) static INTERNAL_SERVER_EXCEPTION: schema::Schema = schema::Schema::structure("InternalServerException", &[
    schema::Member::new("error", &schemas::OAUTH2_ERROR_CODE).required(),
    schema::Member::new("message", &schemas::STRING).required(),
]);

error! {
    /// AWS's `InternalServerException`: `InternalServerException`, status 500.
    InternalServer: INTERNAL_SERVER_EXCEPTION, code: "InternalServerException", status: 500, sender: false,
    message: "message",
    required: { error: "error" types::OAuth2ErrorCode, },
    optional: { },
}

pub(crate) static INVALID_GRANT_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidGrantException", &[
    schema::Member::new("error", &schemas::OAUTH2_ERROR_CODE).required(),
    schema::Member::new("message", &schemas::STRING).required(),
]);

error! {
    /// AWS's `InvalidGrantException`: `InvalidGrantException`, status 400.
    InvalidGrant: INVALID_GRANT_EXCEPTION, code: "InvalidGrantException", status: 400, sender: true,
    message: "message",
    required: { error: "error" types::OAuth2ErrorCode, },
    optional: { },
}

pub(crate) static INVALID_SCOPE_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidScopeException", &[
    schema::Member::new("error", &schemas::OAUTH2_ERROR_CODE).required(),
    schema::Member::new("message", &schemas::STRING).required(),
]);

error! {
    /// AWS's `InvalidScopeException`: `InvalidScopeException`, status 400.
    InvalidScope: INVALID_SCOPE_EXCEPTION, code: "InvalidScopeException", status: 400, sender: true,
    message: "message",
    required: { error: "error" types::OAuth2ErrorCode, },
    optional: { },
}

pub(crate) static RESOURCE_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("ResourceNotFoundException", &[
    schema::Member::new("error", &schemas::OAUTH2_ERROR_CODE).required(),
    schema::Member::new("message", &schemas::STRING).required(),
]);

error! {
    /// AWS's `ResourceNotFoundException`: `ResourceNotFoundException`, status 404.
    ResourceNotFound: RESOURCE_NOT_FOUND_EXCEPTION, code: "ResourceNotFoundException", status: 404, sender: true,
    message: "message",
    required: { error: "error" types::OAuth2ErrorCode, },
    optional: { },
}

pub(crate) static SERVICE_QUOTA_EXCEEDED_EXCEPTION: schema::Schema = schema::Schema::structure("ServiceQuotaExceededException", &[
    schema::Member::new("error", &schemas::OAUTH2_ERROR_CODE).required(),
    schema::Member::new("message", &schemas::STRING).required(),
]);

error! {
    /// AWS's `ServiceQuotaExceededException`: `ServiceQuotaExceededException`, status 402.
    ServiceQuotaExceeded: SERVICE_QUOTA_EXCEEDED_EXCEPTION, code: "ServiceQuotaExceededException", status: 402, sender: true,
    message: "message",
    required: { error: "error" types::OAuth2ErrorCode, },
    optional: { },
}

pub(crate) static SERVICE_UNAVAILABLE_EXCEPTION: schema::Schema = schema::Schema::structure("ServiceUnavailableException", &[
    schema::Member::new("error", &schemas::OAUTH2_ERROR_CODE).required(),
    schema::Member::new("message", &schemas::STRING).required(),
]);

error! {
    /// AWS's `ServiceUnavailableException`: `ServiceUnavailableException`, status 503.
    ServiceUnavailable: SERVICE_UNAVAILABLE_EXCEPTION, code: "ServiceUnavailableException", status: 503, sender: false,
    message: "message",
    required: { error: "error" types::OAuth2ErrorCode, },
    optional: { },
}

pub(crate) static TOO_MANY_REQUESTS_ERROR: schema::Schema = schema::Schema::structure("TooManyRequestsError", &[
    schema::Member::new("error", &schemas::OAUTH2_ERROR_CODE).required(),
    schema::Member::new("message", &schemas::STRING).required(),
]);

error! {
    /// AWS's `TooManyRequestsError`: `TooManyRequestsError`, status 429.
    TooManyRequestsError: TOO_MANY_REQUESTS_ERROR, code: "TooManyRequestsError", status: 429, sender: true,
    message: "message",
    required: { error: "error" types::OAuth2ErrorCode, },
    optional: { },
}

pub(crate) static VALIDATION_EXCEPTION: schema::Schema = schema::Schema::structure("ValidationException", &[
    schema::Member::new("error", &schemas::OAUTH2_ERROR_CODE).required(),
    schema::Member::new("message", &schemas::STRING).required(),
]);

error! {
    /// AWS's `ValidationException`: `ValidationException`, status 400.
    Validation: VALIDATION_EXCEPTION, code: "ValidationException", status: 400, sender: true,
    message: "message",
    required: { error: "error" types::OAuth2ErrorCode, },
    optional: { },
}
