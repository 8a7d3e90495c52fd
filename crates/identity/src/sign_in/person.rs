//! Who signs in: a root user or an IAM user, seen alike.
use super::flow::{Awaits, Course, Flow};
use super::machine;
use super::password::PasswordHash;
use super::throttle::Credential;
use crate::Timestamp;
use crate::caller::{self, Caller, Identity};
use crate::installation::MfaRule;
use crate::password_policy::PasswordPolicy;
use crate::state::{Account, LoginProfile, SerialNumber, SessionPrincipal, TotpDevice, World};
use doorward_names::{AccountId, UserName};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// Who somebody says they are.
#[derive(Clone, Debug)]
pub(super) struct Claim {
    /// The account, where there is one of that id, alias or e-mail address.
    pub(super) account: Option<AccountId>,
    /// The user name as typed; root where there is none.
    pub(super) user_name: Option<String>,
    /// What failures are counted under, whether anybody has the name or not.
    pub(super) credential: Credential,
}

impl Claim {
    /// The root user whose e-mail address is `email`.
    pub(super) fn root(email: &str, world: &World) -> Self {
        let account = world.directory.root_account(email);
        let credential = format!("root/{}", email.trim().to_lowercase());
        Self {
            account,
            user_name: None,
            credential: counted(credential),
        }
    }

    /// The user `name` of the account with the id or alias `account`.
    pub(super) fn user(account: &str, name: &str, world: &World) -> Self {
        let typed = account.trim().to_lowercase().replace(['-', ' '], "");
        // People type account ids as they are printed: 1111-2222-3333.
        let digits = AccountId::parse(&typed).ok();
        let alias = account.trim().to_lowercase();
        let found = digits.or_else(|| world.directory.account(&alias));
        let found = found.filter(|id| world.account(*id).is_some());
        let name = name.trim();
        let place = found.map_or(alias, |id| id.to_string());
        let credential = format!("user/{place}/{}", name.to_lowercase());
        Self {
            account: found,
            user_name: Some(name.to_owned()),
            credential: counted(credential),
        }
    }

    /// The person, if there is one.
    pub(super) fn person<'w>(&self, world: &'w World) -> Option<Person<'w>> {
        let account = world.account(self.account?)?;
        let principal = match &self.user_name {
            None => SessionPrincipal::Root,
            Some(name) => {
                let name = UserName::parse(name).ok()?;
                SessionPrincipal::User(account.users.get(&name)?.id.clone())
            }
        };
        Person::of(account, principal)
    }
}

/// What failures are counted under: of a length that names have, whatever was typed, since the
/// counts are kept.
fn counted(name: String) -> Credential {
    const LONGEST: usize = 320;
    Credential::Password(if name.len() > LONGEST {
        data_encoding::HEXLOWER.encode(&Sha256::digest(name))
    } else {
        name
    })
}

/// Somebody who is in the state.
pub(super) struct Person<'w> {
    /// The account.
    pub(super) account: &'w Account,
    /// Who it is.
    pub(super) principal: SessionPrincipal,
    /// The same, as callers and records have it.
    pub(super) identity: Identity,
    /// The password, if there is one.
    pub(super) profile: Option<&'w LoginProfile>,
    /// When it last signed them in.
    pub(super) last_sign_in: Option<Timestamp>,
}

/// The fingerprint of the password that `principal` of `account` has; a temporary identity, and
/// whoever is gone, has none.
pub(crate) fn password_of(account: &Account, principal: &SessionPrincipal) -> Option<String> {
    let person = Person::of(account, principal.clone())?;
    person.profile.map(LoginProfile::fingerprint)
}

impl<'w> Person<'w> {
    /// The person `principal` of `account`, if still there; nobody of a closed account is.
    pub(super) fn of(account: &'w Account, principal: SessionPrincipal) -> Option<Self> {
        if account.info.closed.is_some() {
            return None;
        }
        let (identity, profile, last_sign_in) = match &principal {
            SessionPrincipal::Root => {
                let root = &account.root;
                let identity = Identity::root(account.id());
                (
                    identity,
                    root.login_profile.as_ref(),
                    root.password_last_used,
                )
            }
            SessionPrincipal::User(id) => {
                let user = account.user_by_id(id)?;
                let identity = Identity::user(account, &user.name)?;
                (
                    identity,
                    user.login_profile.as_ref(),
                    user.password_last_used,
                )
            }
            // It has no password.
            SessionPrincipal::Temporary(_) => return None,
        };
        Some(Self {
            account,
            principal,
            identity,
            profile,
            last_sign_in,
        })
    }

    /// The devices that can be asked for.
    pub(super) fn devices(&self) -> impl Iterator<Item = &'w Arc<TotpDevice>> {
        let account = self.account;
        let owner = self.principal.device_owner();
        let names = owner.and_then(|owner| account.index.devices.get(&owner));
        let names = names.into_iter().flatten();
        names.filter_map(|name| account.mfa_devices.get(name))
    }

    /// Whether the person has a device of any kind.
    pub(super) fn has_device(&self) -> bool {
        let owner = self.principal.device_owner();
        owner.is_some_and(|owner| self.account.device_count(&owner) > 0)
    }

    /// How the person is called on a page.
    pub(super) fn display_name(&self) -> String {
        self.identity.display_name()
    }

    /// What a password of theirs may not be.
    pub(super) fn names(&self) -> Vec<String> {
        let mut names = vec![self.account.id().to_string()];
        names.extend(self.account.info.alias.iter().map(ToString::to_string));
        names.push(match &self.identity {
            Identity::User { name, .. } => name.to_string(),
            _ => self.account.root.email.clone(),
        });
        names
    }

    /// A fingerprint of the password: a flow dies when it changes.
    pub(super) fn fingerprint(&self) -> String {
        self.profile
            .map(LoginProfile::fingerprint)
            .unwrap_or_default()
    }

    /// The hash of the password.
    pub(super) fn password(&self) -> Option<PasswordHash> {
        self.profile
            .map(|profile| PasswordHash::from_phc(&profile.password_hash.0))
    }

    /// Whether the password must change before anything else: it was set by somebody else for
    /// one sign-in, or it has expired.
    pub(super) fn must_change(&self, now: Timestamp) -> bool {
        let reset = self.profile.is_some_and(|profile| profile.reset_required);
        reset || self.has_expired(now)
    }

    /// Whether the password has expired, and only an administrator can set another.
    pub(super) fn is_shut_out(&self, now: Timestamp) -> bool {
        let hard = self
            .password_policy()
            .is_some_and(|policy| policy.hard_expiry);
        hard && self.has_expired(now)
    }

    fn has_expired(&self, now: Timestamp) -> bool {
        self.password_expires().is_some_and(|at| now >= at)
    }

    /// When the password expires, if it does.
    pub(super) fn password_expires(&self) -> Option<Timestamp> {
        const DAY: i64 = 24 * 60 * 60;
        let days = self.password_policy()?.max_age_days?;
        let seconds = i64::from(days).saturating_mul(DAY);
        Some(self.profile?.changed.plus_seconds(seconds))
    }

    /// The account's own rules for the password; none bind root, see "Setting an account password
    /// policy for IAM users".
    pub(super) fn password_policy(&self) -> Option<&'w PasswordPolicy> {
        let user = matches!(self.principal, SessionPrincipal::User(_));
        self.account.password_policy.as_ref().filter(|_| user)
    }

    /// When the person must have a device, by the rules of installation and account, if ever.
    pub(super) fn mfa_due(&self, rule: MfaRule, now: Timestamp) -> Option<Timestamp> {
        if rule.everybody || self.account.info.requires_mfa {
            return Some(now);
        }
        let root = matches!(self.principal, SessionPrincipal::Root);
        let since = self.account.root.without_mfa.unwrap_or(now);
        root.then(|| since.plus_seconds(rule.root_grace))
    }

    /// What there is to ask for after the password.
    pub(super) fn factor(&self, rule: MfaRule, now: Timestamp) -> machine::Factor {
        let due = || self.mfa_due(rule, now).is_some_and(|due| due <= now);
        if self.has_device() {
            machine::Factor::There
        } else if due() {
            machine::Factor::Due
        } else {
            machine::Factor::Unneeded
        }
    }

    /// Whether the device with the serial number `serial` is the person's.
    pub(super) fn keeps(&self, serial: &SerialNumber) -> bool {
        let account = self.account;
        let mut codes = self.devices().map(|device| device.serial(account.id()));
        let mut passkeys = self.passkeys().filter_map(|key| key.serial(account));
        codes.any(|own| own == *serial) || passkeys.any(|own| own == *serial)
    }

    /// What the machine is told of the person.
    pub(super) fn facts(&self, course: Course, rule: MfaRule, now: Timestamp) -> machine::Person {
        let flow = Flow {
            account: self.account.id(),
            principal: self.principal.clone(),
            awaits: Awaits::MfaCode,
            began: now,
            password: self.fingerprint(),
            mfa: None,
            course,
        };
        machine::Person {
            flow,
            factor: self.factor(rule, now),
            must_change: self.must_change(now),
            shut_out: self.is_shut_out(now),
        }
    }
}

impl Flow {
    /// The person the flow is of, if still there with the password that was checked.
    pub(super) fn person<'w>(&self, world: &'w World) -> Option<Person<'w>> {
        let person = Person::of(world.account(self.account)?, self.principal.clone())?;
        (person.fingerprint() == self.password).then_some(person)
    }

    /// The same person as one who calls from the console.
    pub(super) fn caller(&self, person: &Person<'_>) -> Caller {
        Caller {
            account: self.account,
            identity: person.identity.clone(),
            credential: caller::Credential::Console {
                signed_in: self.began,
                mfa: self.mfa.as_ref().map(|(_, at)| *at),
            },
        }
    }

    /// What tries of new passwords of the flow's person are counted under.
    pub(super) fn new_password_credential(&self) -> Credential {
        Credential::NewPassword(self.whose())
    }

    /// Whom what is counted of this flow is of.
    pub(super) fn whose(&self) -> String {
        let whose = match &self.principal {
            SessionPrincipal::Root => "root",
            SessionPrincipal::User(id) => id.as_str(),
            SessionPrincipal::Temporary(_) => "nobody",
        };
        format!("{}/{whose}", self.account)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn however_much_is_typed_little_of_it_is_kept() {
        let world = World::default();
        let typed = |text: &str| [Claim::root(text, &world), Claim::user(text, text, &world)];
        let kept = |claim: &Claim| match &claim.credential {
            Credential::Password(name)
            | Credential::Passkey(name)
            | Credential::NewPassword(name)
            | Credential::Recovery(name) => name.clone(),
        };
        let (one, other) = ("x".repeat(100_000), "y".repeat(100_000));
        for (one, other) in typed(&one).iter().zip(&typed(&other)) {
            assert!(kept(one).len() < 100);
            assert_ne!(kept(one), kept(other));
        }
        assert_eq!(kept(&typed(" Ada@Example.com ")[0]), "root/ada@example.com");
    }
}
