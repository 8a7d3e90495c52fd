// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The errors of the service.

use super::*;

pub(crate) static ACCESS_DENIED_EXCEPTION: schema::Schema = schema::Schema::structure("AccessDeniedException", &[
    schema::Member::new("error", &schemas::ERROR),
    schema::Member::new("reason", &schemas::ACCESS_DENIED_EXCEPTION_REASON),
    schema::Member::new("error_description", &schemas::ERROR_DESCRIPTION),
]);

error! {
    /// AWS's `AccessDeniedException`: `AccessDeniedException`, status 400.
    AccessDenied: ACCESS_DENIED_EXCEPTION, code: "AccessDeniedException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, reason: "reason" types::AccessDeniedExceptionReason, },
}

pub(crate) static AUTHORIZATION_PENDING_EXCEPTION: schema::Schema = schema::Schema::structure("AuthorizationPendingException", &[
    schema::Member::new("error", &schemas::ERROR),
    schema::Member::new("error_description", &schemas::ERROR_DESCRIPTION),
]);

error! {
    /// AWS's `AuthorizationPendingException`: `AuthorizationPendingException`, status 400.
    AuthorizationPending: AUTHORIZATION_PENDING_EXCEPTION, code: "AuthorizationPendingException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, },
}

pub(crate) static EXPIRED_TOKEN_EXCEPTION: schema::Schema = schema::Schema::structure("ExpiredTokenException", &[
    schema::Member::new("error", &schemas::ERROR),
    schema::Member::new("error_description", &schemas::ERROR_DESCRIPTION),
]);

error! {
    /// AWS's `ExpiredTokenException`: `ExpiredTokenException`, status 400.
    ExpiredToken: EXPIRED_TOKEN_EXCEPTION, code: "ExpiredTokenException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, },
}

pub(crate) static INTERNAL_SERVER_EXCEPTION: schema::Schema = schema::Schema::structure("InternalServerException", &[
    schema::Member::new("error", &schemas::ERROR),
    schema::Member::new("error_description", &schemas::ERROR_DESCRIPTION),
]);

error! {
    /// AWS's `InternalServerException`: `InternalServerException`, status 500.
    InternalServer: INTERNAL_SERVER_EXCEPTION, code: "InternalServerException", status: 500, sender: false,
    message: "error_description",
    required: { },
    optional: { error: "error" String, },
}

pub(crate) static INVALID_CLIENT_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidClientException", &[
    schema::Member::new("error", &schemas::ERROR),
    schema::Member::new("error_description", &schemas::ERROR_DESCRIPTION),
]);

error! {
    /// AWS's `InvalidClientException`: `InvalidClientException`, status 401.
    InvalidClient: INVALID_CLIENT_EXCEPTION, code: "InvalidClientException", status: 401, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, },
}

pub(crate) static INVALID_CLIENT_METADATA_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidClientMetadataException", &[
    schema::Member::new("error", &schemas::ERROR),
    schema::Member::new("error_description", &schemas::ERROR_DESCRIPTION),
]);

error! {
    /// AWS's `InvalidClientMetadataException`: `InvalidClientMetadataException`, status 400.
    InvalidClientMetadata: INVALID_CLIENT_METADATA_EXCEPTION, code: "InvalidClientMetadataException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, },
}

pub(crate) static INVALID_GRANT_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidGrantException", &[
    schema::Member::new("error", &schemas::ERROR),
    schema::Member::new("error_description", &schemas::ERROR_DESCRIPTION),
]);

error! {
    /// AWS's `InvalidGrantException`: `InvalidGrantException`, status 400.
    InvalidGrant: INVALID_GRANT_EXCEPTION, code: "InvalidGrantException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, },
}

pub(crate) static INVALID_REDIRECT_URI_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidRedirectUriException", &[
    schema::Member::new("error", &schemas::ERROR),
    schema::Member::new("error_description", &schemas::ERROR_DESCRIPTION),
]);

error! {
    /// AWS's `InvalidRedirectUriException`: `InvalidRedirectUriException`, status 400.
    InvalidRedirectUri: INVALID_REDIRECT_URI_EXCEPTION, code: "InvalidRedirectUriException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, },
}

pub(crate) static INVALID_REQUEST_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidRequestException", &[
    schema::Member::new("error", &schemas::ERROR),
    schema::Member::new("reason", &schemas::INVALID_REQUEST_EXCEPTION_REASON),
    schema::Member::new("error_description", &schemas::ERROR_DESCRIPTION),
]);

error! {
    /// AWS's `InvalidRequestException`: `InvalidRequestException`, status 400.
    InvalidRequest: INVALID_REQUEST_EXCEPTION, code: "InvalidRequestException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, reason: "reason" types::InvalidRequestExceptionReason, },
}

pub(crate) static INVALID_REQUEST_REGION_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidRequestRegionException", &[
    schema::Member::new("error", &schemas::ERROR),
    schema::Member::new("error_description", &schemas::ERROR_DESCRIPTION),
    schema::Member::new("endpoint", &schemas::LOCATION),
    schema::Member::new("region", &schemas::REGION),
]);

error! {
    /// AWS's `InvalidRequestRegionException`: `InvalidRequestRegionException`, status 400.
    InvalidRequestRegion: INVALID_REQUEST_REGION_EXCEPTION, code: "InvalidRequestRegionException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, endpoint: "endpoint" String, region: "region" String, },
}

pub(crate) static INVALID_SCOPE_EXCEPTION: schema::Schema = schema::Schema::structure("InvalidScopeException", &[
    schema::Member::new("error", &schemas::ERROR),
    schema::Member::new("error_description", &schemas::ERROR_DESCRIPTION),
]);

error! {
    /// AWS's `InvalidScopeException`: `InvalidScopeException`, status 400.
    InvalidScope: INVALID_SCOPE_EXCEPTION, code: "InvalidScopeException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, },
}

pub(crate) static SLOW_DOWN_EXCEPTION: schema::Schema = schema::Schema::structure("SlowDownException", &[
    schema::Member::new("error", &schemas::ERROR),
    schema::Member::new("error_description", &schemas::ERROR_DESCRIPTION),
]);

error! {
    /// AWS's `SlowDownException`: `SlowDownException`, status 400.
    SlowDown: SLOW_DOWN_EXCEPTION, code: "SlowDownException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, },
}

pub(crate) static UNAUTHORIZED_CLIENT_EXCEPTION: schema::Schema = schema::Schema::structure("UnauthorizedClientException", &[
    schema::Member::new("error", &schemas::ERROR),
    schema::Member::new("error_description", &schemas::ERROR_DESCRIPTION),
]);

error! {
    /// AWS's `UnauthorizedClientException`: `UnauthorizedClientException`, status 400.
    UnauthorizedClient: UNAUTHORIZED_CLIENT_EXCEPTION, code: "UnauthorizedClientException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, },
}

pub(crate) static UNSUPPORTED_GRANT_TYPE_EXCEPTION: schema::Schema = schema::Schema::structure("UnsupportedGrantTypeException", &[
    schema::Member::new("error", &schemas::ERROR),
    schema::Member::new("error_description", &schemas::ERROR_DESCRIPTION),
]);

error! {
    /// AWS's `UnsupportedGrantTypeException`: `UnsupportedGrantTypeException`, status 400.
    UnsupportedGrantType: UNSUPPORTED_GRANT_TYPE_EXCEPTION, code: "UnsupportedGrantTypeException", status: 400, sender: true,
    message: "error_description",
    required: { },
    optional: { error: "error" String, },
}
