// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The errors of the service.

use super::{schemas, types};
use crate::prelude::*;

schema! {
    ACCESS_DENIED_EXCEPTION = "AccessDeniedException" {
        "message": schemas::STRING, required;
    }
}

error! {
    /// AWS's `AccessDeniedException`.
    AccessDenied: ACCESS_DENIED_EXCEPTION,
    code: "AccessDeniedException", status: 403, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    CONFLICT_EXCEPTION = "ConflictException" {
        "message": schemas::STRING, required;
        "resourceId": schemas::STRING, required;
        "resourceType": schemas::STRING, required;
    }
}

error! {
    /// AWS's `ConflictException`.
    Conflict: CONFLICT_EXCEPTION,
    code: "ConflictException", status: 409, sender: true,
    message: "message",
    required: { resource_id: "resourceId" String, resource_type: "resourceType" String, },
    optional: { },
}

schema! {
    INTERNAL_SERVER_EXCEPTION = "InternalServerException" {
        "message": schemas::STRING, required;
        "retryAfterSeconds": schemas::INTEGER, wire("Retry-After"), header;
    }
}

error! {
    /// AWS's `InternalServerException`.
    InternalServer: INTERNAL_SERVER_EXCEPTION,
    code: "InternalServerException", status: 500, sender: false,
    message: "message",
    required: { },
    optional: { retry_after_seconds: "retryAfterSeconds" i32, },
}

schema! {
    INVALID_PARAMETER_EXCEPTION = "InvalidParameterException" {
        "message": schemas::STRING, required;
    }
}

error! {
    /// AWS's `InvalidParameterException`.
    InvalidParameter: INVALID_PARAMETER_EXCEPTION,
    code: "InvalidParameterException", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    RESOURCE_NOT_FOUND_EXCEPTION = "ResourceNotFoundException" {
        "message": schemas::STRING, required;
        "resourceId": schemas::STRING, required;
        "resourceType": schemas::STRING, required;
    }
}

error! {
    /// AWS's `ResourceNotFoundException`.
    ResourceNotFound: RESOURCE_NOT_FOUND_EXCEPTION,
    code: "ResourceNotFoundException", status: 404, sender: true,
    message: "message",
    required: { resource_id: "resourceId" String, resource_type: "resourceType" String, },
    optional: { },
}

schema! {
    SERVICE_QUOTA_EXCEEDED_EXCEPTION = "ServiceQuotaExceededException" {
        "message": schemas::STRING, required;
        "resourceId": schemas::STRING, required;
        "resourceType": schemas::STRING, required;
    }
}

error! {
    /// AWS's `ServiceQuotaExceededException`.
    ServiceQuotaExceeded: SERVICE_QUOTA_EXCEEDED_EXCEPTION,
    code: "ServiceQuotaExceededException", status: 402, sender: true,
    message: "message",
    required: { resource_id: "resourceId" String, resource_type: "resourceType" String, },
    optional: { },
}

schema! {
    THROTTLING_EXCEPTION = "ThrottlingException" {
        "message": schemas::STRING, required;
        "retryAfterSeconds": schemas::INTEGER, wire("Retry-After"), header;
    }
}

error! {
    /// AWS's `ThrottlingException`.
    Throttling: THROTTLING_EXCEPTION,
    code: "ThrottlingException", status: 429, sender: true,
    message: "message",
    required: { },
    optional: { retry_after_seconds: "retryAfterSeconds" i32, },
}

schema! {
    UNPROCESSABLE_ENTITY_EXCEPTION = "UnprocessableEntityException" {
        "message": schemas::STRING, required;
    }
}

error! {
    /// AWS's `UnprocessableEntityException`.
    UnprocessableEntity: UNPROCESSABLE_ENTITY_EXCEPTION,
    code: "UnprocessableEntityException", status: 422, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    VALIDATION_EXCEPTION = "ValidationException" {
        "message": schemas::STRING, required;
        "reason": schemas::VALIDATION_EXCEPTION_REASON, required;
        "fieldList": schemas::VALIDATION_EXCEPTION_FIELD_LIST;
    }
}

error! {
    /// AWS's `ValidationException`.
    Validation: VALIDATION_EXCEPTION,
    code: "ValidationException", status: 400, sender: true,
    message: "message",
    required: { reason: "reason" types::ValidationExceptionReason, },
    optional: { field_list: "fieldList" Vec<types::ValidationExceptionField>, },
}
