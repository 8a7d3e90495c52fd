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

pub(crate) static INTERNAL_SERVER_EXCEPTION: schema::Schema = schema::Schema::structure("InternalServerException", &[
    schema::Member::new("message", &schemas::STRING).required(),
]);

error! {
    /// AWS's `InternalServerException`: `InternalServerException`, status 500.
    InternalServer: INTERNAL_SERVER_EXCEPTION, code: "InternalServerException", status: 500, sender: false,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static RESOURCE_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("ResourceNotFoundException", &[
    schema::Member::new("message", &schemas::STRING).required(),
]);

error! {
    /// AWS's `ResourceNotFoundException`: `ResourceNotFoundException`, status 404.
    ResourceNotFound: RESOURCE_NOT_FOUND_EXCEPTION, code: "ResourceNotFoundException", status: 404, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static VALIDATION_EXCEPTION: schema::Schema = schema::Schema::structure("ValidationException", &[
    schema::Member::new("message", &schemas::STRING).required(),
]);

error! {
    /// AWS's `ValidationException`: `ValidationException`, status 400.
    Validation: VALIDATION_EXCEPTION, code: "ValidationException", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}
