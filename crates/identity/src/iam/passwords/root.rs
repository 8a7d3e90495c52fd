//! Root's password, as a session of `AssumeRoot` sees to it.
//!
//! Nobody chooses one in such a session: it is taken away, and with it the way to set one by mail,
//! or that way is opened again.
use crate::Caller;
use crate::Timestamp;
use crate::access::Access;
use crate::failure::{Failure, validation_error};
use crate::operation::Ask;
use crate::state::{Account, Recovery, SessionPrincipal};
use doorward_names::{Arn, Secret};
use doorward_shapes::iam::errors::{EntityAlreadyExists, NoSuchEntity};
use doorward_shapes::iam::types::LoginProfile;

/// Whether a call that names `user` is about root's password.
pub(super) fn is_meant(user: Option<&str>, caller: &Caller) -> bool {
    user.is_none() && caller.root_task().is_some()
}

/// The operation's own action on root.
pub(super) fn access(ask: &Ask<'_>) -> Access {
    Access::on(Arn::iam(ask.account.id(), "root"))
}

/// What is shown of it; AWS leaves the name out, which root has none of.
pub(super) fn profile(account: &Account) -> Result<LoginProfile, NoSuchEntity> {
    let since = account.root.login_since(account.info.created);
    let since = since.ok_or_else(no_profile)?;
    Ok(shown(account, since))
}

/// Lets root set a password by mail.
pub(super) fn create<E: From<EntityAlreadyExists>>(
    account: &mut Account,
    password: Option<&Secret<String>>,
    now: Timestamp,
) -> Result<LoginProfile, Failure<E>> {
    if password.is_some() {
        let message =
            "Password must be omitted when the request is made with an AssumeRoot session";
        return Err(validation_error(message).into());
    }
    if account.root.login_since(account.info.created).is_some() {
        let message = format!("Login Profile for account {} already exists.", account.id());
        return Err(EntityAlreadyExists::new(message).into());
    }
    let now = now.whole_seconds();
    account.root.recovery = Recovery::OpenSince(now);
    Ok(shown(account, now))
}

/// Takes the password away, and that root may set another by mail. Who is signed in by it is so no
/// more.
pub(super) fn delete(account: &mut Account) -> Result<(), NoSuchEntity> {
    profile(account)?;
    account.root.close();
    account.end_sessions(&SessionPrincipal::Root, |_| false);
    Ok(())
}

fn shown(account: &Account, since: Timestamp) -> LoginProfile {
    let profile = account.root.login_profile.as_ref();
    LoginProfile {
        user_name: String::new(),
        create_date: since.into(),
        password_reset_required: Some(profile.is_some_and(|profile| profile.reset_required)),
        max_signin_session_duration: None,
    }
}

fn no_profile() -> NoSuchEntity {
    NoSuchEntity::new("Login Profile for User null cannot be found.")
}
