// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The errors of the service.

use super::*;

pub(crate) static INVALID_REQUEST_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidRequestException", &[
    schema::Member::new("message", &schemas::ERROR_DESCRIPTION),
]);

error! {
    /// AWS's `InvalidRequestException`: `InvalidRequestException`, status 400.
    InvalidRequest: INVALID_REQUEST_EXCEPTION, code: "InvalidRequestException", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static RESOURCE_NOT_FOUND_EXCEPTION: schema::Schema = schema::Schema::structure("ResourceNotFoundException", &[
    schema::Member::new("message", &schemas::ERROR_DESCRIPTION),
]);

error! {
    /// AWS's `ResourceNotFoundException`: `ResourceNotFoundException`, status 404.
    ResourceNotFound: RESOURCE_NOT_FOUND_EXCEPTION, code: "ResourceNotFoundException", status: 404, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static TOO_MANY_REQUESTS_EXCEPTION: schema::Schema = schema::Schema::structure("TooManyRequestsException", &[
    schema::Member::new("message", &schemas::ERROR_DESCRIPTION),
]);

error! {
    /// AWS's `TooManyRequestsException`: `TooManyRequestsException`, status 429.
    TooManyRequests: TOO_MANY_REQUESTS_EXCEPTION, code: "TooManyRequestsException", status: 429, sender: true,
    message: "message",
    required: { },
    optional: { },
}

pub(crate) static UNAUTHORIZED_EXCEPTION: schema::Schema = schema::Schema::structure("UnauthorizedException", &[
    schema::Member::new("message", &schemas::ERROR_DESCRIPTION),
]);

error! {
    /// AWS's `UnauthorizedException`: `UnauthorizedException`, status 401.
    Unauthorized: UNAUTHORIZED_EXCEPTION, code: "UnauthorizedException", status: 401, sender: true,
    message: "message",
    required: { },
    optional: { },
}
