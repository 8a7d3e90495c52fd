// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The errors of the service.

use super::schemas;
use crate::prelude::*;

schema! {
    INVALID_REQUEST_EXCEPTION = "InvalidRequestException" {
        "message": schemas::ERROR_DESCRIPTION;
    }
}

error! {
    /// AWS's `InvalidRequestException`.
    InvalidRequest: INVALID_REQUEST_EXCEPTION,
    code: "InvalidRequestException", status: 400, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    RESOURCE_NOT_FOUND_EXCEPTION = "ResourceNotFoundException" {
        "message": schemas::ERROR_DESCRIPTION;
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
    TOO_MANY_REQUESTS_EXCEPTION = "TooManyRequestsException" {
        "message": schemas::ERROR_DESCRIPTION;
    }
}

error! {
    /// AWS's `TooManyRequestsException`.
    TooManyRequests: TOO_MANY_REQUESTS_EXCEPTION,
    code: "TooManyRequestsException", status: 429, sender: true,
    message: "message",
    required: { },
    optional: { },
}

schema! {
    UNAUTHORIZED_EXCEPTION = "UnauthorizedException" {
        "message": schemas::ERROR_DESCRIPTION;
    }
}

error! {
    /// AWS's `UnauthorizedException`.
    Unauthorized: UNAUTHORIZED_EXCEPTION,
    code: "UnauthorizedException", status: 401, sender: true,
    message: "message",
    required: { },
    optional: { },
}
