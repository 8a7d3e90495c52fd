// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The errors of the service.

use super::{schemas, types};
use crate::prelude::*;

schema! {
    ACCESS_DENIED_EXCEPTION = "AccessDeniedException" {
        "Message": schemas::ACCESS_DENIED_EXCEPTION_MESSAGE;
        "Reason": schemas::ACCESS_DENIED_EXCEPTION_REASON;
    }
}

error! {
    /// AWS's `AccessDeniedException`.
    AccessDenied: ACCESS_DENIED_EXCEPTION,
    code: "AccessDeniedException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { reason: "Reason" types::AccessDeniedExceptionReason, },
}

schema! {
    CONFLICT_EXCEPTION = "ConflictException" {
        "Message": schemas::CONFLICT_EXCEPTION_MESSAGE;
    }
}

error! {
    /// AWS's `ConflictException`.
    Conflict: CONFLICT_EXCEPTION,
    code: "ConflictException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    INTERNAL_SERVER_EXCEPTION = "InternalServerException" {
        "Message": schemas::INTERNAL_FAILURE_MESSAGE;
    }
}

error! {
    /// AWS's `InternalServerException`.
    InternalServer: INTERNAL_SERVER_EXCEPTION,
    code: "InternalServerException", status: 500, sender: false,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    RESOURCE_NOT_FOUND_EXCEPTION = "ResourceNotFoundException" {
        "Message": schemas::RESOURCE_NOT_FOUND_MESSAGE;
        "Reason": schemas::RESOURCE_NOT_FOUND_EXCEPTION_REASON;
    }
}

error! {
    /// AWS's `ResourceNotFoundException`.
    ResourceNotFound: RESOURCE_NOT_FOUND_EXCEPTION,
    code: "ResourceNotFoundException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { reason: "Reason" types::ResourceNotFoundExceptionReason, },
}

schema! {
    SERVICE_QUOTA_EXCEEDED_EXCEPTION = "ServiceQuotaExceededException" {
        "Message": schemas::SERVICE_QUOTA_EXCEEDED_MESSAGE;
    }
}

error! {
    /// AWS's `ServiceQuotaExceededException`.
    ServiceQuotaExceeded: SERVICE_QUOTA_EXCEEDED_EXCEPTION,
    code: "ServiceQuotaExceededException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { },
}

schema! {
    THROTTLING_EXCEPTION = "ThrottlingException" {
        "Message": schemas::THROTTLING_EXCEPTION_MESSAGE;
        "Reason": schemas::THROTTLING_EXCEPTION_REASON;
    }
}

error! {
    /// AWS's `ThrottlingException`.
    Throttling: THROTTLING_EXCEPTION,
    code: "ThrottlingException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { reason: "Reason" types::ThrottlingExceptionReason, },
}

schema! {
    VALIDATION_EXCEPTION = "ValidationException" {
        "Message": schemas::VALIDATION_EXCEPTION_MESSAGE;
        "Reason": schemas::VALIDATION_EXCEPTION_REASON;
    }
}

error! {
    /// AWS's `ValidationException`.
    Validation: VALIDATION_EXCEPTION,
    code: "ValidationException", status: 400, sender: true,
    message: "Message",
    required: { },
    optional: { reason: "Reason" types::ValidationExceptionReason, },
}
