// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The errors of the service.

use super::{schemas, types};
use crate::prelude::*;

schema! {
    ACCESS_DENIED_EXCEPTION = "AccessDeniedException" {
        "message": schemas::STRING, required;
        "errorType": schemas::STRING, wire("x-amzn-ErrorType"), header;
    }
}

error! {
    /// AWS's `AccessDeniedException`.
    AccessDenied: ACCESS_DENIED_EXCEPTION,
    code: "AccessDeniedException", status: 403, sender: true,
    message: "message",
    required: { },
    optional: { error_type: "errorType" String, },
}

schema! {
    CONFLICT_EXCEPTION = "ConflictException" {
        "message": schemas::STRING, required;
        "errorType": schemas::STRING, wire("x-amzn-ErrorType"), header;
    }
}

error! {
    /// AWS's `ConflictException`.
    Conflict: CONFLICT_EXCEPTION,
    code: "ConflictException", status: 409, sender: true,
    message: "message",
    required: { },
    optional: { error_type: "errorType" String, },
}

schema! {
    INTERNAL_SERVER_EXCEPTION = "InternalServerException" {
        "message": schemas::STRING, required;
        "errorType": schemas::STRING, wire("x-amzn-ErrorType"), header;
    }
}

error! {
    /// AWS's `InternalServerException`.
    InternalServer: INTERNAL_SERVER_EXCEPTION,
    code: "InternalServerException", status: 500, sender: false,
    message: "message",
    required: { },
    optional: { error_type: "errorType" String, },
}

schema! {
    RESOURCE_NOT_FOUND_EXCEPTION = "ResourceNotFoundException" {
        "message": schemas::STRING, required;
        "errorType": schemas::STRING, wire("x-amzn-ErrorType"), header;
    }
}

error! {
    /// AWS's `ResourceNotFoundException`.
    ResourceNotFound: RESOURCE_NOT_FOUND_EXCEPTION,
    code: "ResourceNotFoundException", status: 404, sender: true,
    message: "message",
    required: { },
    optional: { error_type: "errorType" String, },
}

schema! {
    RESOURCE_UNAVAILABLE_EXCEPTION = "ResourceUnavailableException" {
        "message": schemas::STRING, required;
        "errorType": schemas::STRING, wire("x-amzn-ErrorType"), header;
    }
}

error! {
    /// AWS's `ResourceUnavailableException`.
    ResourceUnavailable: RESOURCE_UNAVAILABLE_EXCEPTION,
    code: "ResourceUnavailableException", status: 424, sender: true,
    message: "message",
    required: { },
    optional: { error_type: "errorType" String, },
}

schema! {
    TOO_MANY_REQUESTS_EXCEPTION = "TooManyRequestsException" {
        "message": schemas::STRING, required;
        "errorType": schemas::STRING, wire("x-amzn-ErrorType"), header;
    }
}

error! {
    /// AWS's `TooManyRequestsException`.
    TooManyRequests: TOO_MANY_REQUESTS_EXCEPTION,
    code: "TooManyRequestsException", status: 429, sender: true,
    message: "message",
    required: { },
    optional: { error_type: "errorType" String, },
}

schema! {
    VALIDATION_EXCEPTION = "ValidationException" {
        "message": schemas::SENSITIVE_STRING, required;
        "reason": schemas::VALIDATION_EXCEPTION_REASON;
        "fieldList": schemas::VALIDATION_EXCEPTION_FIELD_LIST;
    }
}

error! {
    /// AWS's `ValidationException`.
    Validation: VALIDATION_EXCEPTION,
    code: "ValidationException", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { reason: "reason" types::ValidationExceptionReason, field_list: "fieldList" Vec<types::ValidationExceptionField>, },
}
