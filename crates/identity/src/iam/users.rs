//! IAM users.
mod create_user;
mod get_user;

use super::common::{boundary_output, tags_output};
use crate::state::{Account, User};
use doorward_shapes::iam::types;

/// A user as `CreateUser` and `GetUser` answer it.
pub(super) fn output(user: &User, account: &Account) -> types::User {
    types::User {
        path: user.path.to_string(),
        user_name: user.name.to_string(),
        user_id: user.id.to_string(),
        arn: user.arn(account.id()).to_string(),
        create_date: user.created.into(),
        password_last_used: user.password_last_used.map(Into::into),
        permissions_boundary: boundary_output(user.boundary.as_ref()),
        tags: tags_output(&user.tags),
    }
}
