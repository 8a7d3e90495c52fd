use super::access_report::AccessReport;
use super::console_access::ConsoleAccess;
use super::contacts::Contacts;
use super::credential_report::{CREDENTIAL_REPORT, CredentialReport};
use super::email_update::EmailUpdate;
use super::group::Group;
use super::index::{Index, KeyOwner};
use super::instance_profile::InstanceProfile;
use super::login::Login;
use super::mfa::{DeviceOwner, TotpDevice};
use super::oidc_provider::OidcProvider;
use super::outbound::{OUTBOUND, Outbound};
use super::passkey::Passkey;
use super::policy::ManagedPolicy;
use super::role::Role;
use super::root::Root;
use super::saml_provider::SamlProvider;
use super::server_certificate::ServerCertificate;
use super::sessions::{SessionPrincipal, StoredSession};
use super::sign_in_image::SignInImage;
use super::spent::Spent;
use super::table::{Entity as _, Table};
use super::text::Unknown;
use super::user::User;
use crate::Timestamp;
use crate::password_policy::PasswordPolicy;
use crate::quota::Quota;
use doorward_names::{AccountAlias, AccountId, Arn, OrganizationId, Region, UniqueId};
use doorward_store::{Change, Edit, Kind, Version};
use imbl::OrdSet;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One account: the unit AWS isolates, and a partition of the store.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    /// The version of the partition.
    pub version: Version,
    /// What is known of the account itself.
    pub info: AccountInfo,
    /// Its root user.
    pub root: Root,
    /// Its own password policy, where it has one.
    pub password_policy: Option<PasswordPolicy>,
    /// From where its console may be signed in to, where it says.
    pub console_access: Option<ConsoleAccess>,
    /// How it vouches for its identities to others, if it ever did.
    pub outbound: Option<std::sync::Arc<Outbound>>,
    /// Its credential report, where one was asked for.
    pub credential_report: Option<std::sync::Arc<CredentialReport>>,
    /// Its users.
    pub users: Table<User>,
    /// Its groups.
    pub groups: Table<Group>,
    /// Its roles.
    pub roles: Table<Role>,
    /// Its customer managed policies.
    pub policies: Table<ManagedPolicy>,
    /// Its instance profiles.
    pub instance_profiles: Table<InstanceProfile>,
    /// Its virtual MFA devices.
    pub mfa_devices: Table<TotpDevice>,
    /// Its people's passkeys and security keys.
    pub passkeys: Table<Passkey>,
    /// Its OpenID Connect providers.
    pub oidc_providers: Table<OidcProvider>,
    /// Its SAML providers.
    pub saml_providers: Table<SamlProvider>,
    /// The certificates of its servers.
    pub server_certificates: Table<ServerCertificate>,
    /// Its people's console sessions.
    pub sessions: Table<StoredSession>,
    /// The programs its people signed in.
    pub logins: Table<Login>,
    /// What works once, was used and could still be shown again.
    pub spent: Table<Spent>,
    /// The pictures of its sign-in page.
    pub sign_in_images: Table<SignInImage>,
    /// The reports on what was last accessed that were asked for.
    pub access_reports: Table<AccessReport>,
    /// What is looked up by something else than its key. Derived; never edited by operations.
    pub index: Index,
}

/// What is known of an account itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountInfo {
    /// Its id.
    pub id: AccountId,
    /// When it was made.
    pub created: Timestamp,
    /// Its alias, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<AccountAlias>,
    /// Its name, where it was given one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether its people need an MFA device to sign in to the console.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub requires_mfa: bool,
    /// Whether tokens of the global STS endpoint are asked to be of the second version.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub second_token_version: bool,
    /// Whether IAM's role manager is enabled.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub role_manager: bool,
    /// The quotas that its operator changed, by AWS's names.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub quotas: BTreeMap<String, usize>,
    /// Whom it says to turn to.
    #[serde(default, skip_serializing_if = "Contacts::is_empty")]
    pub contacts: Contacts,
    /// The regions it enabled, beside those that every account uses.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub regions: BTreeSet<Region>,
    /// The newest change of its root user's address that was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_update: Option<EmailUpdate>,
    /// When it was closed, if it is: nobody of it calls or signs in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Timestamp>,
    /// The organization it is in, where it is in one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<OrganizationId>,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

pub(super) const INFO: Kind = Kind::new("account", 1);
pub(super) const ROOT: Kind = Kind::new("root", 1);
pub(super) const PASSWORD_POLICY: Kind = Kind::new("password-policy", 1);
pub(super) const CONSOLE_ACCESS: Kind = Kind::new("console-access", 1);

impl Account {
    /// An account with nothing in it but its root user.
    pub fn new(info: AccountInfo, root: Root) -> Self {
        let mut account = Self {
            version: Version::ABSENT,
            info,
            root,
            password_policy: None,
            console_access: None,
            outbound: None,
            credential_report: None,
            users: Table::default(),
            groups: Table::default(),
            roles: Table::default(),
            policies: Table::default(),
            instance_profiles: Table::default(),
            mfa_devices: Table::default(),
            passkeys: Table::default(),
            oidc_providers: Table::default(),
            saml_providers: Table::default(),
            server_certificates: Table::default(),
            sessions: Table::default(),
            logins: Table::default(),
            spent: Table::default(),
            sign_in_images: Table::default(),
            access_reports: Table::default(),
            index: Index::default(),
        };
        account.enter_root();
        account
    }

    /// Its id.
    pub fn id(&self) -> AccountId {
        self.info.id
    }

    /// What `quota` is here.
    pub fn quota(&self, quota: Quota) -> usize {
        let changed = self.info.quotas.get(quota.name());
        changed.copied().unwrap_or(quota.default())
    }

    /// The user with the unique id `id`.
    pub fn user_by_id(&self, id: &UniqueId) -> Option<&std::sync::Arc<User>> {
        match self.index.ids.get(id)? {
            super::EntityName::User(name) => self.users.get(name),
            _ => None,
        }
    }

    /// The role with the unique id `id`.
    pub fn role_by_id(&self, id: &UniqueId) -> Option<&std::sync::Arc<Role>> {
        match self.index.ids.get(id)? {
            super::EntityName::Role(name) => self.roles.get(name),
            _ => None,
        }
    }

    /// The customer managed policy with the ARN `arn`.
    pub fn policy_by_arn(&self, arn: &Arn) -> Option<&std::sync::Arc<ManagedPolicy>> {
        let name = doorward_names::PolicyName::parse(arn.resource_name()).ok()?;
        self.policies
            .get(&name)
            .filter(|policy| policy.arn(self.id()) == *arn)
    }

    /// The OpenID Connect provider with the ARN `arn`.
    pub fn oidc_provider_by_arn(&self, arn: &Arn) -> Option<&std::sync::Arc<OidcProvider>> {
        let name = doorward_names::OidcProviderName::parse(arn.resource_parts().1).ok()?;
        self.oidc_providers
            .get(&name)
            .filter(|provider| provider.arn(self.id()) == *arn)
    }

    /// The SAML provider with the ARN `arn`.
    pub fn saml_provider_by_arn(&self, arn: &Arn) -> Option<&std::sync::Arc<SamlProvider>> {
        let name = doorward_names::SamlProviderName::parse(arn.resource_parts().1).ok()?;
        self.saml_providers
            .get(&name)
            .filter(|provider| provider.arn(self.id()) == *arn)
    }

    /// The console sessions of `principal`.
    pub fn sessions_of(
        &self,
        principal: &SessionPrincipal,
    ) -> impl Iterator<Item = &std::sync::Arc<StoredSession>> {
        let ids = self.index.sessions.get(principal).into_iter().flatten();
        ids.filter_map(|id| self.sessions.get(id))
    }

    /// The passkeys of `owner`, ordered by name.
    pub fn passkeys_of(
        &self,
        owner: &DeviceOwner,
    ) -> impl Iterator<Item = &std::sync::Arc<Passkey>> + use<'_> {
        let keys = self.index.passkeys.get(owner).into_iter().flatten();
        keys.filter_map(|key| self.passkeys.get(key))
    }

    /// How many devices `owner` has, of every kind.
    pub fn device_count(&self, owner: &DeviceOwner) -> usize {
        let count = |devices: Option<usize>| devices.unwrap_or_default();
        count(self.index.devices.get(owner).map(OrdSet::len))
            + count(self.index.passkeys.get(owner).map(OrdSet::len))
    }

    /// Signs `principal` out wherever `keep` does not hold.
    pub fn end_sessions(
        &mut self,
        principal: &SessionPrincipal,
        keep: impl Fn(&StoredSession) -> bool,
    ) {
        let ended = self.sessions_of(principal).filter(|session| !keep(session));
        let ended: Vec<_> = ended.map(|session| session.id.clone()).collect();
        for id in ended {
            self.sessions.remove(&id);
        }
    }

    /// Closes it: who is signed in is signed out. What is in it stays.
    pub fn close(&mut self, now: Timestamp) {
        self.info.closed = Some(now.whole_seconds());
        let sessions: Vec<_> = self.sessions.iter().map(|one| one.id.clone()).collect();
        for id in sessions {
            self.sessions.remove(&id);
        }
        let logins: Vec<_> = self.logins.iter().map(|one| one.key()).collect();
        for id in logins {
            self.logins.remove(&id);
        }
    }

    /// Uses up what goes by `key` and is taken until `expires`; whether that was still to be had.
    pub fn spend(&mut self, key: String, expires: Timestamp, now: Timestamp) -> bool {
        let over = self.spent.iter().filter(|spent| spent.expires <= now);
        let over: Vec<_> = over.map(|spent| spent.key.clone()).collect();
        for key in over {
            self.spent.remove(&key);
        }
        if self.spent.contains(&key) || expires <= now {
            return false;
        }
        self.spent.insert(Spent {
            key,
            expires,
            unknown: Unknown::new(),
        });
        true
    }

    /// Drops the console sessions that are over: those of identities that come once leave nobody
    /// behind who would drop them.
    pub fn sweep_sessions(&mut self, now: Timestamp) {
        let over = self
            .sessions
            .iter()
            .filter(|session| session.expires <= now);
        let over: Vec<_> = over.map(|session| session.id.clone()).collect();
        for id in over {
            self.sessions.remove(&id);
        }
    }

    /// Enters root's keys into the index.
    pub(super) fn enter_root(&mut self) {
        for key in &self.root.access_keys {
            self.index.keys.insert(key.id.clone(), KeyOwner::Root);
        }
    }

    /// What must be written to turn `old` into `self`; brings the index up to date on the way.
    pub(super) fn diff(&mut self, old: Option<&Self>) -> Vec<Change> {
        let mut changes = Vec::new();
        if old.is_none_or(|old| old.info != self.info) {
            changes.push(put(INFO, &self.info));
        }
        if old.is_none_or(|old| old.root != self.root) {
            for key in old.iter().flat_map(|old| &old.root.access_keys) {
                self.index.keys.remove(&key.id);
            }
            self.enter_root();
            changes.push(put(ROOT, &self.root));
        }
        let old_policy = old.and_then(|old| old.password_policy.as_ref());
        if old_policy != self.password_policy.as_ref() {
            changes.push(match &self.password_policy {
                Some(policy) => put(PASSWORD_POLICY, policy),
                None => Change {
                    kind: PASSWORD_POLICY,
                    key: String::new(),
                    edit: Edit::Delete,
                },
            });
        }
        let old_access = old.and_then(|old| old.console_access.as_ref());
        if old_access != self.console_access.as_ref() {
            // It is taken out of force and emptied, and never away.
            changes.extend(
                self.console_access
                    .as_ref()
                    .map(|access| put(CONSOLE_ACCESS, access)),
            );
        }
        let old_report = old.and_then(|old| old.credential_report.as_ref());
        if let Some(report) = &self.credential_report
            && old_report != Some(report)
        {
            changes.push(put(CREDENTIAL_REPORT, report.as_ref()));
        }
        let old_outbound = old.and_then(|old| old.outbound.as_ref());
        if let Some(outbound) = &self.outbound
            && old_outbound != Some(outbound)
        {
            changes.push(put(OUTBOUND, outbound.as_ref()));
        }
        let empty = Self::new(self.info.clone(), self.root.clone());
        let old = old.unwrap_or(&empty);
        self.users.diff(&old.users, &mut self.index, &mut changes);
        self.groups.diff(&old.groups, &mut self.index, &mut changes);
        self.roles.diff(&old.roles, &mut self.index, &mut changes);
        self.policies
            .diff(&old.policies, &mut self.index, &mut changes);
        self.instance_profiles
            .diff(&old.instance_profiles, &mut self.index, &mut changes);
        self.mfa_devices
            .diff(&old.mfa_devices, &mut self.index, &mut changes);
        self.passkeys
            .diff(&old.passkeys, &mut self.index, &mut changes);
        self.oidc_providers
            .diff(&old.oidc_providers, &mut self.index, &mut changes);
        self.saml_providers
            .diff(&old.saml_providers, &mut self.index, &mut changes);
        self.server_certificates
            .diff(&old.server_certificates, &mut self.index, &mut changes);
        self.sessions
            .diff(&old.sessions, &mut self.index, &mut changes);
        self.logins.diff(&old.logins, &mut self.index, &mut changes);
        self.spent.diff(&old.spent, &mut self.index, &mut changes);
        self.sign_in_images
            .diff(&old.sign_in_images, &mut self.index, &mut changes);
        self.access_reports
            .diff(&old.access_reports, &mut self.index, &mut changes);
        changes
    }
}

fn put<T: Serialize>(kind: Kind, row: &T) -> Change {
    let json = serde_json::to_string(row).unwrap_or_default();
    Change {
        kind,
        key: String::new(),
        edit: Edit::Put(json),
    }
}
