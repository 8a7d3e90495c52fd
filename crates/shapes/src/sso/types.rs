// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::schemas;
use crate::prelude::*;

schema! {
    ACCOUNT_INFO = "AccountInfo" {
        "accountId": schemas::ACCOUNT_ID_TYPE;
        "accountName": schemas::ACCOUNT_NAME_TYPE;
        "emailAddress": schemas::EMAIL_ADDRESS_TYPE;
    }
}

structure! {
    /// AWS's `AccountInfo`.
    #[derive(Default)]
    AccountInfo: ACCOUNT_INFO {
        /// `accountId`.
        account_id: Option<String>,
        /// `accountName`.
        account_name: Option<String>,
        /// `emailAddress`, 1 to 254.
        email_address: Option<String>,
    }
}

schema! {
    GET_ROLE_CREDENTIALS_REQUEST = "GetRoleCredentialsRequest" {
        "roleName": schemas::ROLE_NAME_TYPE, wire("role_name"), query, required;
        "accountId": schemas::ACCOUNT_ID_TYPE, wire("account_id"), query, required;
        "accessToken": schemas::ACCESS_TOKEN_TYPE, wire("x-amz-sso_bearer_token"), header, required;
    }
}

schema! {
    GET_ROLE_CREDENTIALS_RESPONSE = "GetRoleCredentialsResponse" {
        "roleCredentials": ROLE_CREDENTIALS;
    }
}

schema! {
    LIST_ACCOUNT_ROLES_REQUEST = "ListAccountRolesRequest" {
        "nextToken": schemas::NEXT_TOKEN_TYPE, wire("next_token"), query;
        "maxResults": schemas::MAX_RESULT_TYPE, wire("max_result"), query;
        "accessToken": schemas::ACCESS_TOKEN_TYPE, wire("x-amz-sso_bearer_token"), header, required;
        "accountId": schemas::ACCOUNT_ID_TYPE, wire("account_id"), query, required;
    }
}

schema! {
    LIST_ACCOUNT_ROLES_RESPONSE = "ListAccountRolesResponse" {
        "nextToken": schemas::NEXT_TOKEN_TYPE;
        "roleList": schemas::ROLE_LIST_TYPE;
    }
}

schema! {
    LIST_ACCOUNTS_REQUEST = "ListAccountsRequest" {
        "nextToken": schemas::NEXT_TOKEN_TYPE, wire("next_token"), query;
        "maxResults": schemas::MAX_RESULT_TYPE, wire("max_result"), query;
        "accessToken": schemas::ACCESS_TOKEN_TYPE, wire("x-amz-sso_bearer_token"), header, required;
    }
}

schema! {
    LIST_ACCOUNTS_RESPONSE = "ListAccountsResponse" {
        "nextToken": schemas::NEXT_TOKEN_TYPE;
        "accountList": schemas::ACCOUNT_LIST_TYPE;
    }
}

schema! {
    LOGOUT_REQUEST = "LogoutRequest" {
        "accessToken": schemas::ACCESS_TOKEN_TYPE, wire("x-amz-sso_bearer_token"), header, required;
    }
}

schema! {
    ROLE_CREDENTIALS = "RoleCredentials" {
        "accessKeyId": schemas::ACCESS_KEY_TYPE;
        "secretAccessKey": schemas::SECRET_ACCESS_KEY_TYPE;
        "sessionToken": schemas::SESSION_TOKEN_TYPE;
        "expiration": schemas::EXPIRATION_TIMESTAMP_TYPE;
    }
}

structure! {
    /// AWS's `RoleCredentials`.
    #[derive(Default)]
    RoleCredentials: ROLE_CREDENTIALS {
        /// `accessKeyId`.
        access_key_id: Option<String>,
        /// `secretAccessKey`.
        secret_access_key: Option<Secret<String>>,
        /// `sessionToken`.
        session_token: Option<Secret<String>>,
        /// `expiration`.
        expiration: Option<i64>,
    }
}

schema! {
    ROLE_INFO = "RoleInfo" {
        "roleName": schemas::ROLE_NAME_TYPE;
        "accountId": schemas::ACCOUNT_ID_TYPE;
    }
}

structure! {
    /// AWS's `RoleInfo`.
    #[derive(Default)]
    RoleInfo: ROLE_INFO {
        /// `roleName`.
        role_name: Option<String>,
        /// `accountId`.
        account_id: Option<String>,
    }
}
