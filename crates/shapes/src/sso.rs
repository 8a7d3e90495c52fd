// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `SSO`, 2019-06-10: what the model says.

use crate::prelude::*;

pub mod errors;
mod schemas;
pub mod types;

mod get_role_credentials;
mod list_account_roles;
mod list_accounts;
mod logout;

pub use get_role_credentials::{
    GetRoleCredentials, GetRoleCredentialsError, GetRoleCredentialsInput, GetRoleCredentialsOutput,
};
pub use list_account_roles::{
    ListAccountRoles, ListAccountRolesError, ListAccountRolesInput, ListAccountRolesOutput,
};
pub use list_accounts::{ListAccounts, ListAccountsError, ListAccountsInput, ListAccountsOutput};
pub use logout::{Logout, LogoutError, LogoutInput, LogoutOutput};

/// The facts of `SSO`.
pub static SERVICE: Service = Service {
    id: "sso",
    protocol: Protocol::RestJson,
    api_version: "2019-06-10",
    target_prefix: "",
    xml_namespace: "",
    signing_name: "awsssoportal",
    operations: OPERATIONS,
    errors: ERRORS,
};

operations! {
    /// The operations of `SSO`.
    SERVICE {
        GetRoleCredentials = get_role_credentials::GET_ROLE_CREDENTIALS,
        ListAccountRoles = list_account_roles::LIST_ACCOUNT_ROLES,
        ListAccounts = list_accounts::LIST_ACCOUNTS,
        Logout = logout::LOGOUT,
    }
    errors {
        InvalidRequest,
        ResourceNotFound,
        TooManyRequests,
        Unauthorized,
    }
}
