// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The errors of the service.

use super::*;

pub(crate) static ACCESS_DENIED_EXCEPTION: schema::Schema = schema::Schema::structure("AccessDeniedException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
    schema::Member::new("RequestId", &schemas::REQUEST_ID),
    schema::Member::new("Reason", &schemas::ACCESS_DENIED_EXCEPTION_REASON),
]);

error! {
    /// AWS's `AccessDeniedException`: `AccessDeniedException`, status 400.
    AccessDenied: ACCESS_DENIED_EXCEPTION, code: "AccessDeniedException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { request_id: "RequestId" String, reason: "Reason" types::AccessDeniedExceptionReason, },
}

pub(crate) static CONFLICT_EXCEPTION: schema::Schema = schema::Schema::structure("ConflictException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
    schema::Member::new("RequestId", &schemas::REQUEST_ID),
    schema::Member::new("Reason", &schemas::CONFLICT_EXCEPTION_REASON),
]);

error! {
    /// AWS's `ConflictException`: `ConflictException`, status 400.
    Conflict: CONFLICT_EXCEPTION, code: "ConflictException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { request_id: "RequestId" String, reason: "Reason" types::ConflictExceptionReason, },
}

pub(crate) static INTERNAL_SERVER_EXCEPTION: schema::Schema = schema::Schema::structure("InternalServerException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
    schema::Member::new("RequestId", &schemas::REQUEST_ID),
    schema::Member::new("RetryAfterSeconds", &schemas::RETRY_AFTER_SECONDS),
]);

error! {
    /// AWS's `InternalServerException`: `InternalServerException`, status 500.
    InternalServer: INTERNAL_SERVER_EXCEPTION, code: "InternalServerException", status: 500, sender: false,
    message: "Message",
    required: { },
    optional: { request_id: "RequestId" String, retry_after_seconds: "RetryAfterSeconds" i32, },
}

pub(crate) static RESOURCE_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("ResourceNotFoundException", &[
    schema::Member::new("ResourceType", &schemas::RESOURCE_TYPE),
    schema::Member::new("ResourceId", &schemas::RESOURCE_ID),
    schema::Member::new("Reason", &schemas::RESOURCE_NOT_FOUND_EXCEPTION_REASON),
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
    schema::Member::new("RequestId", &schemas::REQUEST_ID),
]);

error! {
    /// AWS's `ResourceNotFoundException`: `ResourceNotFoundException`, status 400.
    ResourceNotFound: RESOURCE_NOT_FOUND_EXCEPTION, code: "ResourceNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { resource_type: "ResourceType" types::ResourceType, resource_id: "ResourceId" String, reason: "Reason" types::ResourceNotFoundExceptionReason, request_id: "RequestId" String, },
}

pub(crate) static SERVICE_QUOTA_EXCEEDED_EXCEPTION: schema::Schema = schema::Schema::structure("ServiceQuotaExceededException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
    schema::Member::new("RequestId", &schemas::REQUEST_ID),
]);

error! {
    /// AWS's `ServiceQuotaExceededException`: `ServiceQuotaExceededException`, status 400.
    ServiceQuotaExceeded: SERVICE_QUOTA_EXCEEDED_EXCEPTION, code: "ServiceQuotaExceededException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { request_id: "RequestId" String, },
}

pub(crate) static THROTTLING_EXCEPTION: schema::Schema = schema::Schema::structure("ThrottlingException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
    schema::Member::new("RequestId", &schemas::REQUEST_ID),
    schema::Member::new("RetryAfterSeconds", &schemas::RETRY_AFTER_SECONDS),
    schema::Member::new("Reason", &schemas::THROTTLING_EXCEPTION_REASON),
]);

error! {
    /// AWS's `ThrottlingException`: `ThrottlingException`, status 400.
    Throttling: THROTTLING_EXCEPTION, code: "ThrottlingException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { request_id: "RequestId" String, retry_after_seconds: "RetryAfterSeconds" i32, reason: "Reason" types::ThrottlingExceptionReason, },
}

pub(crate) static VALIDATION_EXCEPTION: schema::Schema = schema::Schema::structure("ValidationException", &[
    schema::Member::new("Message", &schemas::EXCEPTION_MESSAGE),
    schema::Member::new("RequestId", &schemas::REQUEST_ID),
    schema::Member::new("Reason", &schemas::VALIDATION_EXCEPTION_REASON),
]);

error! {
    /// AWS's `ValidationException`: `ValidationException`, status 400.
    Validation: VALIDATION_EXCEPTION, code: "ValidationException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { request_id: "RequestId" String, reason: "Reason" types::ValidationExceptionReason, },
}
