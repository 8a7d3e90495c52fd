// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The errors of the service.

use super::*;

pub(crate) static ACCESS_DENIED_EXCEPTION: schema::Schema = schema::Schema::structure("AccessDeniedException", &[
    schema::Member::new("message", &schemas::STRING).required(),
    schema::Member::new("errorType", &schemas::STRING).wire("x-amzn-ErrorType").at(schema::Location::Header),
]);

error! {
    /// AWS's `AccessDeniedException`: `AccessDeniedException`, status 403.
    AccessDenied: ACCESS_DENIED_EXCEPTION, code: "AccessDeniedException", status: 403, sender: true,
    message: "message",
    required: { },
    optional: { error_type: "errorType" String, },
}

pub(crate) static CONFLICT_EXCEPTION: schema::Schema = schema::Schema::structure("ConflictException", &[
    schema::Member::new("message", &schemas::STRING).required(),
    schema::Member::new("errorType", &schemas::STRING).wire("x-amzn-ErrorType").at(schema::Location::Header),
]);

error! {
    /// AWS's `ConflictException`: `ConflictException`, status 409.
    Conflict: CONFLICT_EXCEPTION, code: "ConflictException", status: 409, sender: true,
    message: "message",
    required: { },
    optional: { error_type: "errorType" String, },
}

pub(crate) static INTERNAL_SERVER_EXCEPTION: schema::Schema = schema::Schema::structure("InternalServerException", &[
    schema::Member::new("message", &schemas::STRING).required(),
    schema::Member::new("errorType", &schemas::STRING).wire("x-amzn-ErrorType").at(schema::Location::Header),
]);

error! {
    /// AWS's `InternalServerException`: `InternalServerException`, status 500.
    InternalServer: INTERNAL_SERVER_EXCEPTION, code: "InternalServerException", status: 500, sender: false,
    message: "message",
    required: { },
    optional: { error_type: "errorType" String, },
}

pub(crate) static RESOURCE_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("ResourceNotFoundException", &[
    schema::Member::new("message", &schemas::STRING).required(),
    schema::Member::new("errorType", &schemas::STRING).wire("x-amzn-ErrorType").at(schema::Location::Header),
]);

error! {
    /// AWS's `ResourceNotFoundException`: `ResourceNotFoundException`, status 404.
    ResourceNotFound: RESOURCE_NOT_FOUND_EXCEPTION, code: "ResourceNotFoundException", status: 404, sender: true,
    message: "message",
    required: { },
    optional: { error_type: "errorType" String, },
}

pub(crate) static RESOURCE_UNAVAILABLE_EXCEPTION: schema::Schema = schema::Schema::structure("ResourceUnavailableException", &[
    schema::Member::new("message", &schemas::STRING).required(),
    schema::Member::new("errorType", &schemas::STRING).wire("x-amzn-ErrorType").at(schema::Location::Header),
]);

error! {
    /// AWS's `ResourceUnavailableException`: `ResourceUnavailableException`, status 424.
    ResourceUnavailable: RESOURCE_UNAVAILABLE_EXCEPTION, code: "ResourceUnavailableException", status: 424, sender: true,
    message: "message",
    required: { },
    optional: { error_type: "errorType" String, },
}

pub(crate) static TOO_MANY_REQUESTS_EXCEPTION: schema::Schema = schema::Schema::structure("TooManyRequestsException", &[
    schema::Member::new("message", &schemas::STRING).required(),
    schema::Member::new("errorType", &schemas::STRING).wire("x-amzn-ErrorType").at(schema::Location::Header),
]);

error! {
    /// AWS's `TooManyRequestsException`: `TooManyRequestsException`, status 429.
    TooManyRequests: TOO_MANY_REQUESTS_EXCEPTION, code: "TooManyRequestsException", status: 429, sender: true,
    message: "message",
    required: { },
    optional: { error_type: "errorType" String, },
}

pub(crate) static VALIDATION_EXCEPTION: schema::Schema = schema::Schema::structure("ValidationException", &[
    schema::Member::new("message", &schemas::SENSITIVE_STRING).required(),
    schema::Member::new("reason", &schemas::VALIDATION_EXCEPTION_REASON),
    schema::Member::new("fieldList", &schemas::VALIDATION_EXCEPTION_FIELD_LIST),
]);

error! {
    /// AWS's `ValidationException`: `ValidationException`, status 400.
    Validation: VALIDATION_EXCEPTION, code: "ValidationException", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { reason: "reason" types::ValidationExceptionReason, field_list: "fieldList" Vec<types::ValidationExceptionField>, },
}
