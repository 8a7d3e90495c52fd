// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The errors of the service.

use super::{schemas, types};
use crate::prelude::*;

schema! {
    ACCESS_DENIED_EXCEPTION = "AccessDeniedException" {
        "error": schemas::ERROR;
        "reason": schemas::ACCESS_DENIED_EXCEPTION_REASON;
        "error_description": schemas::ERROR_DESCRIPTION;
    }
}

error! {
    /// AWS's `AccessDeniedException`.
    AccessDenied: ACCESS_DENIED_EXCEPTION,
    code: "AccessDeniedException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, reason: "reason" types::AccessDeniedExceptionReason, },
}

schema! {
    AUTHORIZATION_PENDING_EXCEPTION = "AuthorizationPendingException" {
        "error": schemas::ERROR;
        "error_description": schemas::ERROR_DESCRIPTION;
    }
}

error! {
    /// AWS's `AuthorizationPendingException`.
    AuthorizationPending: AUTHORIZATION_PENDING_EXCEPTION,
    code: "AuthorizationPendingException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, },
}

schema! {
    EXPIRED_TOKEN_EXCEPTION = "ExpiredTokenException" {
        "error": schemas::ERROR;
        "error_description": schemas::ERROR_DESCRIPTION;
    }
}

error! {
    /// AWS's `ExpiredTokenException`.
    ExpiredToken: EXPIRED_TOKEN_EXCEPTION,
    code: "ExpiredTokenException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, },
}

schema! {
    INTERNAL_SERVER_EXCEPTION = "InternalServerException" {
        "error": schemas::ERROR;
        "error_description": schemas::ERROR_DESCRIPTION;
    }
}

error! {
    /// AWS's `InternalServerException`.
    InternalServer: INTERNAL_SERVER_EXCEPTION,
    code: "InternalServerException", status: 500, sender: false,
    message: "error_description",
    required: { },
    optional: { error: "error" String, },
}

schema! {
    INVALID_CLIENT_EXCEPTION = "InvalidClientException" {
        "error": schemas::ERROR;
        "error_description": schemas::ERROR_DESCRIPTION;
    }
}

error! {
    /// AWS's `InvalidClientException`.
    InvalidClient: INVALID_CLIENT_EXCEPTION,
    code: "InvalidClientException", status: 401, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, },
}

schema! {
    INVALID_CLIENT_METADATA_EXCEPTION = "InvalidClientMetadataException" {
        "error": schemas::ERROR;
        "error_description": schemas::ERROR_DESCRIPTION;
    }
}

error! {
    /// AWS's `InvalidClientMetadataException`.
    InvalidClientMetadata: INVALID_CLIENT_METADATA_EXCEPTION,
    code: "InvalidClientMetadataException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, },
}

schema! {
    INVALID_GRANT_EXCEPTION = "InvalidGrantException" {
        "error": schemas::ERROR;
        "error_description": schemas::ERROR_DESCRIPTION;
    }
}

error! {
    /// AWS's `InvalidGrantException`.
    InvalidGrant: INVALID_GRANT_EXCEPTION,
    code: "InvalidGrantException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, },
}

schema! {
    INVALID_REDIRECT_URI_EXCEPTION = "InvalidRedirectUriException" {
        "error": schemas::ERROR;
        "error_description": schemas::ERROR_DESCRIPTION;
    }
}

error! {
    /// AWS's `InvalidRedirectUriException`.
    InvalidRedirectUri: INVALID_REDIRECT_URI_EXCEPTION,
    code: "InvalidRedirectUriException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, },
}

schema! {
    INVALID_REQUEST_EXCEPTION = "InvalidRequestException" {
        "error": schemas::ERROR;
        "reason": schemas::INVALID_REQUEST_EXCEPTION_REASON;
        "error_description": schemas::ERROR_DESCRIPTION;
    }
}

error! {
    /// AWS's `InvalidRequestException`.
    InvalidRequest: INVALID_REQUEST_EXCEPTION,
    code: "InvalidRequestException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, reason: "reason" types::InvalidRequestExceptionReason, },
}

schema! {
    INVALID_REQUEST_REGION_EXCEPTION = "InvalidRequestRegionException" {
        "error": schemas::ERROR;
        "error_description": schemas::ERROR_DESCRIPTION;
        "endpoint": schemas::LOCATION;
        "region": schemas::REGION;
    }
}

error! {
    /// AWS's `InvalidRequestRegionException`.
    InvalidRequestRegion: INVALID_REQUEST_REGION_EXCEPTION,
    code: "InvalidRequestRegionException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, endpoint: "endpoint" String, region: "region" String, },
}

schema! {
    INVALID_SCOPE_EXCEPTION = "InvalidScopeException" {
        "error": schemas::ERROR;
        "error_description": schemas::ERROR_DESCRIPTION;
    }
}

error! {
    /// AWS's `InvalidScopeException`.
    InvalidScope: INVALID_SCOPE_EXCEPTION,
    code: "InvalidScopeException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, },
}

schema! {
    SLOW_DOWN_EXCEPTION = "SlowDownException" {
        "error": schemas::ERROR;
        "error_description": schemas::ERROR_DESCRIPTION;
    }
}

error! {
    /// AWS's `SlowDownException`.
    SlowDown: SLOW_DOWN_EXCEPTION,
    code: "SlowDownException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, },
}

schema! {
    UNAUTHORIZED_CLIENT_EXCEPTION = "UnauthorizedClientException" {
        "error": schemas::ERROR;
        "error_description": schemas::ERROR_DESCRIPTION;
    }
}

error! {
    /// AWS's `UnauthorizedClientException`.
    UnauthorizedClient: UNAUTHORIZED_CLIENT_EXCEPTION,
    code: "UnauthorizedClientException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, },
}

schema! {
    UNSUPPORTED_GRANT_TYPE_EXCEPTION = "UnsupportedGrantTypeException" {
        "error": schemas::ERROR;
        "error_description": schemas::ERROR_DESCRIPTION;
    }
}

error! {
    /// AWS's `UnsupportedGrantTypeException`.
    UnsupportedGrantType: UNSUPPORTED_GRANT_TYPE_EXCEPTION,
    code: "UnsupportedGrantTypeException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, },
}
