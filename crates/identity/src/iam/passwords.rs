//! Console passwords of users, and the account's rules for them.
//!
//! A password is hashed before its operation stands in line with the other writers; what was
//! verified there is looked up again by its hash, since the state may have moved on.
mod change_password;
mod create_login_profile;
mod delete_account_password_policy;
mod delete_login_profile;
mod get_account_password_policy;
mod get_login_profile;
mod root;
mod update_account_password_policy;
mod update_login_profile;

use super::common;
use crate::caller::Credential;
use crate::failure::{Failure, Fault};
use crate::hashing::{Hashed, Hashing};
use crate::password_policy::{self, Violation};
use crate::state::{Account, LoginProfile, Sealed, SessionPrincipal, StoredSession, User};
use crate::{Caller, Moment};
use doorward_names::{Secret, UserName};
use doorward_shapes::iam::errors::{
    EntityTemporarilyUnmodifiable, NoSuchEntity, PasswordPolicyViolation,
};
use doorward_shapes::iam::types;

/// The login profile of `user`.
fn profile(user: &User) -> Result<&LoginProfile, NoSuchEntity> {
    user.login_profile
        .as_ref()
        .ok_or_else(|| no_profile(&user.name))
}

/// The login profile of the user `name`, to be edited.
fn profile_mut<'a>(
    account: &'a mut Account,
    name: &UserName,
) -> Result<&'a mut LoginProfile, NoSuchEntity> {
    let user = common::user_mut(account, name)?;
    let name = user.name.clone();
    user.login_profile.as_mut().ok_or_else(|| no_profile(&name))
}

fn no_profile(name: &UserName) -> NoSuchEntity {
    NoSuchEntity::new(format!("Login Profile for User {name} cannot be found."))
}

fn output(user: &User, profile: &LoginProfile) -> types::LoginProfile {
    types::LoginProfile {
        user_name: user.name.to_string(),
        create_date: profile.created.into(),
        password_reset_required: Some(profile.reset_required),
        max_signin_session_duration: common::signin_seconds(profile.max_signin_session),
    }
}

/// The work before `new` becomes the password of `user`, if it is as the account's rules want it.
fn hashing(
    new: &Secret<String>,
    user: &User,
    account: &Account,
    moment: &Moment,
) -> Result<Hashing, PasswordPolicyViolation> {
    check_rules(new, user, account)?;
    let remembered = password_policy::remembered(account.password_policy.as_ref());
    let hashes = user.login_profile.iter().flat_map(LoginProfile::hashes);
    Ok(Hashing {
        gate: None,
        keep: Some((new.clone(), moment.random())),
        verify: hashes
            .take(remembered)
            .map(|hash| (new.clone(), hash.clone()))
            .collect(),
        keys: false,
    })
}

/// Whether `new` will do for `user`: the account's rules, and that it was not used before.
fn check<E>(
    new: &Secret<String>,
    user: &User,
    account: &Account,
    verified: &[(bool, Sealed)],
) -> Result<(), Failure<E>>
where
    E: From<PasswordPolicyViolation> + From<EntityTemporarilyUnmodifiable>,
{
    check_rules(new, user, account)?;
    let remembered = password_policy::remembered(account.password_policy.as_ref());
    let hashes = user.login_profile.iter().flat_map(LoginProfile::hashes);
    for hash in hashes.take(remembered) {
        let found = verified.iter().find(|(_, verified)| verified == hash);
        match found {
            Some((false, _)) => {}
            Some((true, _)) => return Err(violation(Violation::Reused).into()),
            None => return Err(moved_on(&user.name).into()),
        }
    }
    Ok(())
}

/// Whether `new` is as the account's rules want it.
fn check_rules(
    new: &Secret<String>,
    user: &User,
    account: &Account,
) -> Result<(), PasswordPolicyViolation> {
    let id = account.id().to_string();
    let alias = account.info.alias.as_ref().map_or("", |a| a.as_str());
    let names = [user.name.as_str(), id.as_str(), alias];
    password_policy::check(account.password_policy.as_ref(), new, &names).map_err(violation)
}

fn violation(violation: Violation) -> PasswordPolicyViolation {
    PasswordPolicyViolation::new(violation.message())
}

/// Another change came between the hashing and now.
fn moved_on(name: &UserName) -> EntityTemporarilyUnmodifiable {
    EntityTemporarilyUnmodifiable::new(format!(
        "Login Profile for User {name} cannot be modified while login profile is being changed."
    ))
}

/// The hash of the new password.
fn kept(hashed: Option<&Hashed>) -> Result<&Sealed, Fault> {
    hashed
        .and_then(|hashed| hashed.kept.as_ref())
        .ok_or_else(|| common::broken("a password came to its operation unhashed"))
}

/// Ends the console sessions of `user`, but not the one that `kept` is calling from: that one
/// goes on with the password set now.
fn end_sessions(account: &mut Account, user: &User, kept: Option<&Caller>) {
    let principal = SessionPrincipal::User(user.id.clone());
    let own = kept.filter(|caller| caller.user_name() == Some(&user.name));
    let own = own.and_then(|caller| match &caller.credential {
        Credential::Console { signed_in, mfa } => Some((*signed_in, *mfa)),
        _ => None,
    });
    let is_own = |session: &StoredSession| Some((session.signed_in, session.mfa)) == own;
    account.end_sessions(&principal, is_own);
    let now = account.users.get(&user.name);
    let profile = now.and_then(|user| user.login_profile.as_ref());
    let password = profile.map(LoginProfile::fingerprint).unwrap_or_default();
    let left = account.sessions_of(&principal);
    let left: Vec<_> = left.map(|session| session.id.clone()).collect();
    for id in left {
        if let Some(session) = account.sessions.get_mut(&id) {
            session.password.clone_from(&password);
        }
    }
}

#[cfg(test)]
mod testing;
