// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The strings, lists and other simple shapes.

use crate::prelude::*;

pub(crate) static ACCESS_DENIED_EXCEPTION_REASON: Schema =
    Schema::string("AccessDeniedExceptionReason").values(&["KMS_AccessDeniedException"]);
pub(crate) static ACCESS_TOKEN: Schema = Schema::string("AccessToken").sensitive();
pub(crate) static ARN_TYPE: Schema = Schema::string("ArnType");
pub(crate) static ASSERTION: Schema = Schema::string("Assertion").sensitive();
pub(crate) static AUTH_CODE: Schema = Schema::string("AuthCode");
pub(crate) static CLIENT_ID: Schema = Schema::string("ClientId");
pub(crate) static CLIENT_NAME: Schema = Schema::string("ClientName");
pub(crate) static CLIENT_SECRET: Schema = Schema::string("ClientSecret").sensitive();
pub(crate) static CLIENT_TYPE: Schema = Schema::string("ClientType");
pub(crate) static CODE_VERIFIER: Schema = Schema::string("CodeVerifier").sensitive();
pub(crate) static DEVICE_CODE: Schema = Schema::string("DeviceCode");
pub(crate) static ERROR: Schema = Schema::string("Error");
pub(crate) static ERROR_DESCRIPTION: Schema = Schema::string("ErrorDescription");
pub(crate) static EXPIRATION_IN_SECONDS: Schema = Schema::integer("ExpirationInSeconds");
pub(crate) static GRANT_TYPE: Schema = Schema::string("GrantType");
pub(crate) static GRANT_TYPES: Schema = Schema::list("GrantTypes", &GRANT_TYPE);
pub(crate) static ID_TOKEN: Schema = Schema::string("IdToken").sensitive();
pub(crate) static IDENTITY_CONTEXT: Schema = Schema::string("IdentityContext");
pub(crate) static INTERVAL_IN_SECONDS: Schema = Schema::integer("IntervalInSeconds");
pub(crate) static INVALID_REQUEST_EXCEPTION_REASON: Schema =
    Schema::string("InvalidRequestExceptionReason").values(&[
        "KMS_NotFoundException",
        "KMS_InvalidKeyUsageException",
        "KMS_InvalidStateException",
        "KMS_DisabledException",
    ]);
pub(crate) static LOCATION: Schema = Schema::string("Location");
pub(crate) static LONG_TIME_STAMP_TYPE: Schema = Schema::long("LongTimeStampType");
pub(crate) static REDIRECT_URIS: Schema = Schema::list("RedirectUris", &URI);
pub(crate) static REFRESH_TOKEN: Schema = Schema::string("RefreshToken").sensitive();
pub(crate) static REGION: Schema = Schema::string("Region");
pub(crate) static SCOPE: Schema = Schema::string("Scope");
pub(crate) static SCOPES: Schema = Schema::list("Scopes", &SCOPE);
pub(crate) static SUBJECT_TOKEN: Schema = Schema::string("SubjectToken").sensitive();
pub(crate) static TOKEN_TYPE: Schema = Schema::string("TokenType");
pub(crate) static TOKEN_TYPE_URI: Schema = Schema::string("TokenTypeURI");
pub(crate) static URI: Schema = Schema::string("URI");
pub(crate) static USER_CODE: Schema = Schema::string("UserCode");
