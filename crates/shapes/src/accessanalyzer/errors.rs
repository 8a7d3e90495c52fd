// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The errors of the service.

use super::*;

pub(crate) static ACCESS_DENIED_EXCEPTION: schema::Schema = schema::Schema::structure("AccessDeniedException", &[
    schema::Member::new("message", &schemas::STRING).required(),
]);

error! {
    /// AWS's `AccessDeniedException`: `AccessDeniedException`, status 403.
    AccessDenied: ACCESS_DENIED_EXCEPTION, code: "AccessDeniedException", status: 403, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static CONFLICT_EXCEPTION: schema::Schema = schema::Schema::structure("ConflictException", &[
    schema::Member::new("message", &schemas::STRING).required(),
    schema::Member::new("resourceId", &schemas::STRING).required(),
    schema::Member::new("resourceType", &schemas::STRING).required(),
]);

error! {
    /// AWS's `ConflictException`: `ConflictException`, status 409.
    Conflict: CONFLICT_EXCEPTION, code: "ConflictException", status: 409, sender: true,
    message: "message",
    required: { resource_id: "resourceId" String, resource_type: "resourceType" String, },
    optional: { },
}

pub(crate) static INTERNAL_SERVER_EXCEPTION: schema::Schema = schema::Schema::structure("InternalServerException", &[
    schema::Member::new("message", &schemas::STRING).required(),
    schema::Member::new("retryAfterSeconds", &schemas::INTEGER).wire("Retry-After").at(schema::Location::Header),
]);

error! {
    /// AWS's `InternalServerException`: `InternalServerException`, status 500.
    InternalServer: INTERNAL_SERVER_EXCEPTION, code: "InternalServerException", status: 500, sender: false,
    message: "message",
    required: { },
    optional: { retry_after_seconds: "retryAfterSeconds" i32, },
}

pub(crate) static INVALID_PARAMETER_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidParameterException", &[
    schema::Member::new("message", &schemas::STRING).required(),
]);

error! {
    /// AWS's `InvalidParameterException`: `InvalidParameterException`, status 400.
    InvalidParameter: INVALID_PARAMETER_EXCEPTION, code: "InvalidParameterException", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static RESOURCE_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("ResourceNotFoundException", &[
    schema::Member::new("message", &schemas::STRING).required(),
    schema::Member::new("resourceId", &schemas::STRING).required(),
    schema::Member::new("resourceType", &schemas::STRING).required(),
]);

error! {
    /// AWS's `ResourceNotFoundException`: `ResourceNotFoundException`, status 404.
    ResourceNotFound: RESOURCE_NOT_FOUND_EXCEPTION, code: "ResourceNotFoundException", status: 404, sender: true,
    message: "message",
    required: { resource_id: "resourceId" String, resource_type: "resourceType" String, },
    optional: { },
}

pub(crate) static SERVICE_QUOTA_EXCEEDED_EXCEPTION: schema::Schema = schema::Schema::structure("ServiceQuotaExceededException", &[
    schema::Member::new("message", &schemas::STRING).required(),
    schema::Member::new("resourceId", &schemas::STRING).required(),
    schema::Member::new("resourceType", &schemas::STRING).required(),
]);

error! {
    /// AWS's `ServiceQuotaExceededException`: `ServiceQuotaExceededException`, status 402.
    ServiceQuotaExceeded: SERVICE_QUOTA_EXCEEDED_EXCEPTION, code: "ServiceQuotaExceededException", status: 402, sender: true,
    message: "message",
    required: { resource_id: "resourceId" String, resource_type: "resourceType" String, },
    optional: { },
}

pub(crate) static THROTTLING_EXCEPTION: schema::Schema = schema::Schema::structure("ThrottlingException", &[
    schema::Member::new("message", &schemas::STRING).required(),
    schema::Member::new("retryAfterSeconds", &schemas::INTEGER).wire("Retry-After").at(schema::Location::Header),
]);

error! {
    /// AWS's `ThrottlingException`: `ThrottlingException`, status 429.
    Throttling: THROTTLING_EXCEPTION, code: "ThrottlingException", status: 429, sender: true,
    message: "message",
    required: { },
    optional: { retry_after_seconds: "retryAfterSeconds" i32, },
}

pub(crate) static UNPROCESSABLE_ENTITY_EXCEPTION: schema::Schema = schema::Schema::structure("UnprocessableEntityException", &[
    schema::Member::new("message", &schemas::STRING).required(),
]);

error! {
    /// AWS's `UnprocessableEntityException`: `UnprocessableEntityException`, status 422.
    UnprocessableEntity: UNPROCESSABLE_ENTITY_EXCEPTION, code: "UnprocessableEntityException", status: 422, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static VALIDATION_EXCEPTION: schema::Schema = schema::Schema::structure("ValidationException", &[
    schema::Member::new("message", &schemas::STRING).required(),
    schema::Member::new("reason", &schemas::VALIDATION_EXCEPTION_REASON).required(),
    schema::Member::new("fieldList", &schemas::VALIDATION_EXCEPTION_FIELD_LIST),
]);

error! {
    /// AWS's `ValidationException`: `ValidationException`, status 400.
    Validation: VALIDATION_EXCEPTION, code: "ValidationException", status: 400, sender: true,
    message: "message",
    required: { reason: "reason" types::ValidationExceptionReason, },
    optional: { field_list: "fieldList" Vec<types::ValidationExceptionField>, },
}
