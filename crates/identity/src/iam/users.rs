//! IAM users.
mod attach_user_policy;
mod create_user;
mod delete_user;
mod delete_user_permissions_boundary;
mod delete_user_policy;
mod detach_user_policy;
mod get_user;
mod get_user_policy;
mod list_attached_user_policies;
mod list_user_policies;
mod list_user_tags;
mod list_users;
mod put_user_permissions_boundary;
mod put_user_policy;
mod tag_user;
mod untag_user;
mod update_user;

use super::common::{self, boundary_output, tags_output};
use crate::access::Access;
use crate::operation::Ask;
use crate::state::{Account, User};
use doorward_names::{Arn, UserName};
use doorward_shapes::iam::types;

/// A user as `CreateUser` and `GetUser` answer it.
pub(super) fn output(user: &User, account: &Account) -> types::User {
    types::User {
        permissions_boundary: boundary_output(user.boundary.as_ref()),
        tags: tags_output(&user.tags),
        ..listed(user, account)
    }
}

/// A user as lists answer it.
pub(super) fn listed(user: &User, account: &Account) -> types::User {
    types::User {
        path: user.path.to_string(),
        user_name: user.name.to_string(),
        user_id: user.id.to_string(),
        arn: user.arn(account.id()).to_string(),
        create_date: user.created.into(),
        password_last_used: user.password_last_used.map(Into::into),
        permissions_boundary: None,
        tags: None,
    }
}

/// Root, as `GetUser` shows it: with the account's id as its own.
pub(super) fn root(account: &Account) -> types::User {
    let alias = account.info.alias.as_ref();
    types::User {
        path: "/".to_owned(),
        user_name: alias.map(ToString::to_string).unwrap_or_default(),
        user_id: account.id().to_string(),
        arn: Arn::iam(account.id(), "root").to_string(),
        create_date: account.info.created.into(),
        password_last_used: account.root.password_last_used.map(Into::into),
        permissions_boundary: None,
        tags: None,
    }
}

/// The operation's own action on the policies of the user `name`: what bounds it is a condition.
fn on_policies(ask: &Ask<'_>, name: &UserName) -> Access {
    let user = ask.account.users.get(name);
    let boundary = user.and_then(|user| user.boundary.as_ref());
    common::on_user(ask, name).with_some("iam:PermissionsBoundary", boundary.map(Arn::as_str))
}
