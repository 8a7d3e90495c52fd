//! What the operator does beside the AWS APIs, over the server's own socket: recovering root.
//!
//! It leaves records too, as events of the service rather than of anyone's call.
mod import;
mod partners;
mod quarantine;
mod quotas;
mod tokens;

pub use import::{AuthorizationDetails, BadDetails, ImportError, Imported, Item, ItemKind};
pub use partners::{PartnerError, PartnerShown};
pub use quarantine::{KeyCall, QuarantineError, Quarantined};
pub use quotas::{QuotaError, QuotaValue};
pub use tokens::{BadToken, HardwareToken, SeedFormat, TokensError};

use crate::audit::{Found, Record, UserIdentity, finish};
use crate::failure::Fault;
use crate::first_run;
use crate::hashing::Hashing;
use crate::installation::Installation;
use crate::signin;
use crate::state::{Account, DeviceOwner, Draft, Entity as _, Sealed, SessionPrincipal, World};
use crate::{Moment, Performed};
use doorward_names::{AccountId, Secret};
use doorward_store::AuditRecord;
use serde_json::{Value as Json, json};
use std::sync::Arc;
use thiserror::Error;

/// A root user with its new password, which is shown once.
#[derive(Debug)]
pub struct RecoveredRoot {
    /// Its account.
    pub account_id: AccountId,
    /// The e-mail address it signs in with.
    pub email: String,
    /// Its new password.
    pub password: Secret<String>,
    /// How many MFA devices were taken away.
    pub mfa_removed: usize,
}

/// Why root was not recovered.
#[derive(Debug, Error)]
pub enum RecoverRootError {
    /// Neither an account's id nor a root user's e-mail address.
    #[error("there is no account with the id or the root e-mail address `{0}`")]
    NoSuchAccount(String),
    /// It could not be made durable.
    #[error("it could not be written: {0}")]
    Unavailable(String),
}

impl Installation {
    /// Gives the root user of `account`, named by id or by root's e-mail address, a new random
    /// password, ends its console sessions, and takes its MFA devices away if asked to.
    pub fn recover_root(
        self: &Arc<Self>,
        account: &str,
        remove_mfa: bool,
        moment: &Moment,
    ) -> Performed<Result<RecoveredRoot, RecoverRootError>> {
        let Some(id) = find(&self.durable(), account) else {
            let error = RecoverRootError::NoSuchAccount(account.to_owned());
            return Performed::Answered(Err(error));
        };
        let (installation, moment) = (Arc::clone(self), moment.fork());
        Performed::Slow(Box::new(move || {
            let password = first_run::random_password(&moment);
            let keep = Some((password.clone(), moment.random()));
            let hashed = Hashing {
                keep,
                ..Hashing::default()
            }
            .run();
            installation
                .change(&moment, move |draft, moment| {
                    let hash = hashed
                        .kept
                        .ok_or_else(|| Fault::new("no password was hashed"))?;
                    recover(draft, id, hash, remove_mfa, moment)
                })
                .map(move |done| match done {
                    Ok((email, mfa_removed)) => Ok(RecoveredRoot {
                        account_id: id,
                        email,
                        password,
                        mfa_removed,
                    }),
                    Err(answer) => Err(RecoverRootError::Unavailable(answer.message)),
                })
        }))
    }
}

impl Installation {
    /// Lets everybody of `account`, named by id or by root's e-mail address, sign in to the
    /// console from everywhere again: for who shut themselves out. The statements stay. What it
    /// was in force for is returned.
    pub fn open_console(
        self: &Arc<Self>,
        account: &str,
        moment: &Moment,
    ) -> Performed<Result<Vec<&'static str>, RecoverRootError>> {
        let Some(id) = find(&self.durable(), account) else {
            let error = RecoverRootError::NoSuchAccount(account.to_owned());
            return Performed::Answered(Err(error));
        };
        let lifted = self.change(moment, |draft, moment| {
            let lifted = signin::lift(id, draft)?;
            let record = |scope: &&'static str| {
                let details = json!({ "scope": scope });
                service_event(
                    id,
                    "DeleteConsoleAuthorizationConfiguration",
                    details,
                    moment,
                )
            };
            let records = lifted.iter().map(record).collect();
            Ok((lifted, records))
        });
        lifted.map(|lifted| lifted.map_err(|answer| RecoverRootError::Unavailable(answer.message)))
    }
}

impl Installation {
    /// Takes the MFA devices of the root user of `account`, named by id or by root's e-mail
    /// address, away: for who has lost them and still knows the password. How many there were.
    pub fn reset_root_mfa(
        self: &Arc<Self>,
        account: &str,
        moment: &Moment,
    ) -> Performed<Result<usize, RecoverRootError>> {
        self.edit(account, moment, |account| {
            let removed = remove_root_devices(account);
            let details = json!({ "mfaDevicesRemoved": removed });
            (removed, "RootMFADevicesRemoved", details)
        })
    }

    /// Says whether the people of `account` need an MFA device to sign in to the console; without
    /// one, they enrol when they do.
    pub fn require_mfa(
        self: &Arc<Self>,
        account: &str,
        required: bool,
        moment: &Moment,
    ) -> Performed<Result<(), RecoverRootError>> {
        self.edit(account, moment, |account| {
            account.info.requires_mfa = required;
            (
                (),
                "ConsoleMFARequirementChanged",
                json!({ "required": required }),
            )
        })
    }

    /// Opens `account` again if it is closed, and says whether it was: AWS does so on request, in
    /// the first ninety days. Whoever was in it may call and sign in as before.
    pub fn reopen_account(
        self: &Arc<Self>,
        account: &str,
        moment: &Moment,
    ) -> Performed<Result<bool, RecoverRootError>> {
        self.edit(account, moment, |account| {
            let was_closed = account.info.closed.take().is_some();
            let details = json!({ "wasClosed": was_closed });
            (was_closed, "AccountReopened", details)
        })
    }

    /// Edits `account`, named by id or by root's e-mail address, with the record that `edit` names.
    fn edit<T: Send + 'static>(
        self: &Arc<Self>,
        account: &str,
        moment: &Moment,
        edit: impl FnOnce(&mut Account) -> (T, &'static str, Json),
    ) -> Performed<Result<T, RecoverRootError>> {
        let Some(id) = find(&self.durable(), account) else {
            let error = RecoverRootError::NoSuchAccount(account.to_owned());
            return Performed::Answered(Err(error));
        };
        let edited = self.change(moment, |draft, moment| {
            let account = draft
                .account_mut(id)
                .ok_or_else(|| Fault::new("the account is gone"))?;
            let (output, name, details) = edit(account);
            Ok((output, vec![service_event(id, name, details, moment)]))
        });
        edited.map(|edited| edited.map_err(|answer| RecoverRootError::Unavailable(answer.message)))
    }
}

fn find(world: &World, account: &str) -> Option<AccountId> {
    let id = match AccountId::parse(account) {
        Ok(id) => Some(id),
        Err(_) => world.directory.root_account(account),
    };
    id.filter(|id| world.account(*id).is_some())
}

/// Takes root's devices of every kind away: how many there were. A hardware token is nobody's then.
fn remove_root_devices(account: &mut Account) -> usize {
    let devices = account.index.devices.get(&DeviceOwner::Root).cloned();
    let passkeys = account.passkeys_of(&DeviceOwner::Root);
    let passkeys: Vec<_> = passkeys.map(|passkey| passkey.key()).collect();
    let mut removed = 0;
    for name in devices.into_iter().flatten() {
        removed += 1;
        match account.mfa_devices.get_mut(&name) {
            Some(token) if token.hardware => token.owner = None,
            _ => drop(account.mfa_devices.remove(&name)),
        }
    }
    for passkey in passkeys {
        removed += usize::from(account.passkeys.remove(&passkey).is_some());
    }
    removed
}

type Recovered = ((String, usize), Vec<AuditRecord>);

fn recover(
    draft: &mut Draft,
    id: AccountId,
    hash: Sealed,
    remove_mfa: bool,
    moment: &Moment,
) -> Result<Recovered, Fault> {
    let account = draft
        .account_mut(id)
        .ok_or_else(|| Fault::new("the account is gone"))?;
    account.root.set_password(hash, moment.now);
    account.end_sessions(&SessionPrincipal::Root, |_| false);
    let removed = if remove_mfa {
        remove_root_devices(account)
    } else {
        0
    };
    let details = json!({ "mfaDevicesRemoved": removed });
    let record = service_event(id, "PasswordRecoveryCompleted", details, moment);
    Ok(((account.root.email.clone(), removed), vec![record]))
}

/// The record of what the operator did to `account`.
pub(crate) fn service_event(
    account: AccountId,
    name: &'static str,
    details: Json,
    moment: &Moment,
) -> AuditRecord {
    let answer = json!({ name: "Success" });
    let record = Record {
        user_identity: UserIdentity {
            kind: "Root",
            principal_id: Some(account.to_string()),
            arn: Some(format!("arn:aws:iam::{account}:root")),
            account_id: Some(account),
            access_key_id: Some(String::new()),
            ..UserIdentity::default()
        },
        event_source: "signin.amazonaws.com".to_owned(),
        event_name: name,
        source_ip_address: "AWS Internal".to_owned(),
        user_agent: "doorward operator",
        response_elements: &answer,
        additional_event_data: details,
        ..Record::of_service(account, moment.now, moment)
    };
    let found = Found {
        account,
        time_ms: moment.now.millis(),
        username: Some("root".to_owned()),
        access_key_id: None,
        resources: Vec::new(),
    };
    finish(&record, found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::password_policy::PasswordHash;
    use crate::testing::House;

    fn verifies(house: &House, password: &Secret<String>) -> bool {
        let world = house.world();
        let profile = world
            .account(house.account)
            .unwrap()
            .root
            .login_profile
            .clone()
            .unwrap();
        PasswordHash::from_phc(&profile.password_hash.0).verify(password)
    }

    #[test]
    fn root_gets_a_new_password_by_id_or_address_and_a_record_of_it() {
        let house = House::new();
        for name in ["111122223333", "ROOT@111122223333.example.com"] {
            let root = house
                .installation
                .recover_root(name, true, &house.moment())
                .wait()
                .unwrap();
            assert!(verifies(&house, &root.password), "{name}");
            let record = &house.records()[0];
            assert_eq!(record["eventName"], "PasswordRecoveryCompleted");
            assert!(!record.to_string().contains(root.password.expose().as_str()));
        }
    }

    #[test]
    fn nobody_is_recovered_under_another_name() {
        let house = House::new();
        for name in ["999999999999", "eve@example.com", ""] {
            let refused = house
                .installation
                .recover_root(name, false, &house.moment())
                .wait();
            assert!(
                matches!(refused, Err(RecoverRootError::NoSuchAccount(_))),
                "{name}"
            );
        }
    }
}
