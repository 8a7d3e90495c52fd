// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The strings, lists and other simple shapes.

use super::types;
use crate::prelude::*;

pub(crate) static ACCESS_KEY_TYPE: Schema = Schema::string("AccessKeyType");
pub(crate) static ACCESS_TOKEN_TYPE: Schema = Schema::string("AccessTokenType").sensitive();
pub(crate) static ACCOUNT_ID_TYPE: Schema = Schema::string("AccountIdType");
pub(crate) static ACCOUNT_LIST_TYPE: Schema = Schema::list("AccountListType", &types::ACCOUNT_INFO);
pub(crate) static ACCOUNT_NAME_TYPE: Schema = Schema::string("AccountNameType");
pub(crate) static EMAIL_ADDRESS_TYPE: Schema = Schema::string("EmailAddressType").min(1).max(254);
pub(crate) static ERROR_DESCRIPTION: Schema = Schema::string("ErrorDescription");
pub(crate) static EXPIRATION_TIMESTAMP_TYPE: Schema = Schema::long("ExpirationTimestampType");
pub(crate) static MAX_RESULT_TYPE: Schema = Schema::integer("MaxResultType").min(1).max(100);
pub(crate) static NEXT_TOKEN_TYPE: Schema = Schema::string("NextTokenType");
pub(crate) static ROLE_LIST_TYPE: Schema = Schema::list("RoleListType", &types::ROLE_INFO);
pub(crate) static ROLE_NAME_TYPE: Schema = Schema::string("RoleNameType");
pub(crate) static SECRET_ACCESS_KEY_TYPE: Schema =
    Schema::string("SecretAccessKeyType").sensitive();
pub(crate) static SESSION_TOKEN_TYPE: Schema = Schema::string("SessionTokenType").sensitive();
