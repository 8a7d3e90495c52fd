// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `CreateUser`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static CREATE_USER: OperationSchema = OperationSchema {
    name: "CreateUser",
    index: 2,
    service: &SERVICE,
    input: &types::CREATE_USER_REQUEST,
    output: &types::CREATE_USER_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::Conflict::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
        &errors::ServiceQuotaExceeded::FACTS,
    ],
};

structure! {
    /// AWS's `CreateUserRequest`.
    #[derive(Default)]
    CreateUserInput: types::CREATE_USER_REQUEST {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `UserName`, 1 to 128.
        user_name: Option<String>,
        /// `Name`.
        name: Option<types::Name>,
        /// `DisplayName`, 1 to 1024.
        display_name: Option<String>,
        /// `NickName`, 1 to 1024.
        nick_name: Option<String>,
        /// `ProfileUrl`, 1 to 1024.
        profile_url: Option<String>,
        /// `Emails`, 1 to 1.
        emails: Option<Vec<types::Email>>,
        /// `Addresses`, 1 to 1.
        addresses: Option<Vec<types::Address>>,
        /// `PhoneNumbers`, 1 to 1.
        phone_numbers: Option<Vec<types::PhoneNumber>>,
        /// `UserType`, 1 to 1024.
        user_type: Option<String>,
        /// `Title`, 1 to 1024.
        title: Option<String>,
        /// `PreferredLanguage`, 1 to 1024.
        preferred_language: Option<String>,
        /// `Locale`, 1 to 1024.
        locale: Option<String>,
        /// `Timezone`, 1 to 1024.
        timezone: Option<String>,
        /// `Photos`, 1 to 3.
        photos: Option<Vec<types::Photo>>,
        /// `Website`, 1 to 1024.
        website: Option<String>,
        /// `Birthdate`, 1 to 1024.
        birthdate: Option<String>,
        /// `Roles`, 1 to 1.
        roles: Option<Vec<types::Role>>,
        /// `Extensions`, 1 to 10.
        extensions: Option<BTreeMap<String, Document>>,
    }
}

structure! {
    /// AWS's `CreateUserResponse`.
    #[derive(Default)]
    CreateUserOutput: types::CREATE_USER_RESPONSE {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `UserId`, required, 1 to 100.
        user_id: String,
        /// `UserArn`, required, 60 to 100.
        user_arn: String,
        /// `Revision`, required, 1 to 64.
        revision: String,
    }
}

call! {
    /// The operation `CreateUser`.
    CreateUser: CREATE_USER, CreateUserInput => CreateUserOutput,
    /// What `CreateUser` may refuse with.
    CreateUserError {
        ResourceNotFound,
        Throttling,
        AccessDenied,
        Conflict,
        InternalServer,
        Validation,
        ServiceQuotaExceeded,
    }
}
