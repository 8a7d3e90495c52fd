// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `DescribeUser`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static DESCRIBE_USER: OperationSchema = OperationSchema {
    name: "DescribeUser",
    index: 9,
    service: &SERVICE,
    input: &types::DESCRIBE_USER_REQUEST,
    output: &types::DESCRIBE_USER_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Validation::FACTS,
    ],
};

structure! {
    /// AWS's `DescribeUserRequest`.
    #[derive(Default)]
    DescribeUserInput: types::DESCRIBE_USER_REQUEST {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `UserId`, required, 1 to 100.
        user_id: String,
        /// `Extensions`, 1 to 10.
        extensions: Option<Vec<String>>,
    }
}

structure! {
    /// AWS's `DescribeUserResponse`.
    #[derive(Default)]
    DescribeUserOutput: types::DESCRIBE_USER_RESPONSE {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `UserId`, required, 1 to 100.
        user_id: String,
        /// `UserArn`, required, 60 to 100.
        user_arn: String,
        /// `Revision`, required, 1 to 64.
        revision: String,
        /// `UserName`, 1 to 128.
        user_name: Option<String>,
        /// `ExternalIds`, 1 to 10.
        external_ids: Option<Vec<types::ExternalId>>,
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
        /// `UserStatus`.
        user_status: Option<types::UserStatus>,
        /// `Photos`, 1 to 3.
        photos: Option<Vec<types::Photo>>,
        /// `Website`, 1 to 1024.
        website: Option<String>,
        /// `Birthdate`, 1 to 1024.
        birthdate: Option<String>,
        /// `Roles`, 1 to 1.
        roles: Option<Vec<types::Role>>,
        /// `CreatedAt`.
        created_at: Option<Timestamp>,
        /// `CreatedBy`.
        created_by: Option<String>,
        /// `UpdatedAt`.
        updated_at: Option<Timestamp>,
        /// `UpdatedBy`.
        updated_by: Option<String>,
        /// `Extensions`, 1 to 10.
        extensions: Option<BTreeMap<String, Document>>,
    }
}

call! {
    /// The operation `DescribeUser`.
    DescribeUser: DESCRIBE_USER, DescribeUserInput => DescribeUserOutput,
    /// What `DescribeUser` may refuse with.
    DescribeUserError {
        ResourceNotFound,
        Throttling,
        AccessDenied,
        InternalServer,
        Validation,
    }
}
