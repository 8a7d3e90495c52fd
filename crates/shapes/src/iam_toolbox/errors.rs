// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The errors of the service.

use super::schemas;
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
    INTERNAL_SERVER_EXCEPTION = "InternalServerException" {
        "message": schemas::STRING, required;
    }
}

error! {
    /// AWS's `InternalServerException`.
    InternalServer: INTERNAL_SERVER_EXCEPTION,
    code: "InternalServerException", status: 500, sender: false,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    RESOURCE_NOT_FOUND_EXCEPTION = "ResourceNotFoundException" {
        "message": schemas::STRING, required;
    }
}

error! {
    /// AWS's `ResourceNotFoundException`.
    ResourceNotFound: RESOURCE_NOT_FOUND_EXCEPTION,
    code: "ResourceNotFoundException", status: 404, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    VALIDATION_EXCEPTION = "ValidationException" {
        "message": schemas::STRING, required;
    }
}

error! {
    /// AWS's `ValidationException`.
    Validation: VALIDATION_EXCEPTION,
    code: "ValidationException", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}
