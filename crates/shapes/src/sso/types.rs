// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::*;

pub(crate) static ACCOUNT_INFO: schema::Schema = schema::Schema::structure("AccountInfo", &[
    schema::Member::new("accountId", &schemas::ACCOUNT_ID_TYPE),
    schema::Member::new("accountName", &schemas::ACCOUNT_NAME_TYPE),
    schema::Member::new("emailAddress", &schemas::EMAIL_ADDRESS_TYPE),
]);

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

pub(crate) static GET_ROLE_CREDENTIALS_REQUEST: schema::Schema = schema::Schema::structure("GetRoleCredentialsRequest", &[
    schema::Member::new("roleName", &schemas::ROLE_NAME_TYPE).wire("role_name").at(schema::Location::Query).required(),
    schema::Member::new("accountId", &schemas::ACCOUNT_ID_TYPE).wire("account_id").at(schema::Location::Query).required(),
    schema::Member::new("accessToken", &schemas::ACCESS_TOKEN_TYPE).wire("x-amz-sso_bearer_token").at(schema::Location::Header).required(),
]);

pub(crate) static GET_ROLE_CREDENTIALS_RESPONSE: schema::Schema = schema::Schema::structure("GetRoleCredentialsResponse", &[
    schema::Member::new("roleCredentials", &types::ROLE_CREDENTIALS),
]);

pub(crate) static LIST_ACCOUNT_ROLES_REQUEST: schema::Schema = schema::Schema::structure("ListAccountRolesRequest", &[
    schema::Member::new("nextToken", &schemas::NEXT_TOKEN_TYPE).wire("next_token").at(schema::Location::Query),
    schema::Member::new("maxResults", &schemas::MAX_RESULT_TYPE).wire("max_result").at(schema::Location::Query),
    schema::Member::new("accessToken", &schemas::ACCESS_TOKEN_TYPE).wire("x-amz-sso_bearer_token").at(schema::Location::Header).required(),
    schema::Member::new("accountId", &schemas::ACCOUNT_ID_TYPE).wire("account_id").at(schema::Location::Query).required(),
]);

pub(crate) static LIST_ACCOUNT_ROLES_RESPONSE: schema::Schema = schema::Schema::structure("ListAccountRolesResponse", &[
    schema::Member::new("nextToken", &schemas::NEXT_TOKEN_TYPE),
    schema::Member::new("roleList", &schemas::ROLE_LIST_TYPE),
]);

pub(crate) static LIST_ACCOUNTS_REQUEST: schema::Schema = schema::Schema::structure("ListAccountsRequest", &[
    schema::Member::new("nextToken", &schemas::NEXT_TOKEN_TYPE).wire("next_token").at(schema::Location::Query),
    schema::Member::new("maxResults", &schemas::MAX_RESULT_TYPE).wire("max_result").at(schema::Location::Query),
    schema::Member::new("accessToken", &schemas::ACCESS_TOKEN_TYPE).wire("x-amz-sso_bearer_token").at(schema::Location::Header).required(),
]);

pub(crate) static LIST_ACCOUNTS_RESPONSE: schema::Schema = schema::Schema::structure("ListAccountsResponse", &[
    schema::Member::new("nextToken", &schemas::NEXT_TOKEN_TYPE),
    schema::Member::new("accountList", &schemas::ACCOUNT_LIST_TYPE),
]);

pub(crate) static LOGOUT_REQUEST: schema::Schema = schema::Schema::structure("LogoutRequest", &[
    schema::Member::new("accessToken", &schemas::ACCESS_TOKEN_TYPE).wire("x-amz-sso_bearer_token").at(schema::Location::Header).required(),
]);

pub(crate) static ROLE_CREDENTIALS: schema::Schema = schema::Schema::structure("RoleCredentials", &[
    schema::Member::new("accessKeyId", &schemas::ACCESS_KEY_TYPE),
    schema::Member::new("secretAccessKey", &schemas::SECRET_ACCESS_KEY_TYPE),
    schema::Member::new("sessionToken", &schemas::SESSION_TOKEN_TYPE),
    schema::Member::new("expiration", &schemas::EXPIRATION_TIMESTAMP_TYPE),
]);

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

pub(crate) static ROLE_INFO: schema::Schema = schema::Schema::structure("RoleInfo", &[
    schema::Member::new("roleName", &schemas::ROLE_NAME_TYPE),
    schema::Member::new("accountId", &schemas::ACCOUNT_ID_TYPE),
]);

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
