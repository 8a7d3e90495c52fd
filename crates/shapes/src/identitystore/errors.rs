// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The errors of the service.

use super::{schemas, types};
use crate::prelude::*;

schema! {
    ACCESS_DENIED_EXCEPTION = "AccessDeniedException" {
        "Message": schemas::EXCEPTION_MESSAGE;
        "RequestId": schemas::REQUEST_ID;
        "Reason": schemas::ACCESS_DENIED_EXCEPTION_REASON;
    }
}

error! {
    /// AWS's `AccessDeniedException`.
    AccessDenied: ACCESS_DENIED_EXCEPTION,
    code: "AccessDeniedException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { request_id: "RequestId" String, reason: "Reason" types::AccessDeniedExceptionReason, },
}

schema! {
    CONFLICT_EXCEPTION = "ConflictException" {
        "Message": schemas::EXCEPTION_MESSAGE;
        "RequestId": schemas::REQUEST_ID;
        "Reason": schemas::CONFLICT_EXCEPTION_REASON;
    }
}

error! {
    /// AWS's `ConflictException`.
    Conflict: CONFLICT_EXCEPTION,
    code: "ConflictException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { request_id: "RequestId" String, reason: "Reason" types::ConflictExceptionReason, },
}

schema! {
    INTERNAL_SERVER_EXCEPTION = "InternalServerException" {
        "Message": schemas::EXCEPTION_MESSAGE;
        "RequestId": schemas::REQUEST_ID;
        "RetryAfterSeconds": schemas::RETRY_AFTER_SECONDS;
    }
}

error! {
    /// AWS's `InternalServerException`.
    InternalServer: INTERNAL_SERVER_EXCEPTION,
    code: "InternalServerException", status: 500, sender: false,
    message: "Message",
    required: { },
    optional: { request_id: "RequestId" String, retry_after_seconds: "RetryAfterSeconds" i32, },
}

schema! {
    RESOURCE_NOT_FOUND_EXCEPTION = "ResourceNotFoundException" {
        "ResourceType": schemas::RESOURCE_TYPE;
        "ResourceId": schemas::RESOURCE_ID;
        "Reason": schemas::RESOURCE_NOT_FOUND_EXCEPTION_REASON;
        "Message": schemas::EXCEPTION_MESSAGE;
        "RequestId": schemas::REQUEST_ID;
    }
}

error! {
    /// AWS's `ResourceNotFoundException`.
    ResourceNotFound: RESOURCE_NOT_FOUND_EXCEPTION,
    code: "ResourceNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { resource_type: "ResourceType" types::ResourceType, resource_id: "ResourceId" String, reason: "Reason" types::ResourceNotFoundExceptionReason, request_id: "RequestId" String, },
}

schema! {
    SERVICE_QUOTA_EXCEEDED_EXCEPTION = "ServiceQuotaExceededException" {
        "Message": schemas::EXCEPTION_MESSAGE;
        "RequestId": schemas::REQUEST_ID;
    }
}

error! {
    /// AWS's `ServiceQuotaExceededException`.
    ServiceQuotaExceeded: SERVICE_QUOTA_EXCEEDED_EXCEPTION,
    code: "ServiceQuotaExceededException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { request_id: "RequestId" String, },
}

schema! {
    THROTTLING_EXCEPTION = "ThrottlingException" {
        "Message": schemas::EXCEPTION_MESSAGE;
        "RequestId": schemas::REQUEST_ID;
        "RetryAfterSeconds": schemas::RETRY_AFTER_SECONDS;
        "Reason": schemas::THROTTLING_EXCEPTION_REASON;
    }
}

error! {
    /// AWS's `ThrottlingException`.
    Throttling: THROTTLING_EXCEPTION,
    code: "ThrottlingException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { request_id: "RequestId" String, retry_after_seconds: "RetryAfterSeconds" i32, reason: "Reason" types::ThrottlingExceptionReason, },
}

schema! {
    VALIDATION_EXCEPTION = "ValidationException" {
        "Message": schemas::EXCEPTION_MESSAGE;
        "RequestId": schemas::REQUEST_ID;
        "Reason": schemas::VALIDATION_EXCEPTION_REASON;
    }
}

error! {
    /// AWS's `ValidationException`.
    Validation: VALIDATION_EXCEPTION,
    code: "ValidationException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { request_id: "RequestId" String, reason: "Reason" types::ValidationExceptionReason, },
}
