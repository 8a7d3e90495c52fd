use super::mfa::DeviceOwner;
use super::sessions::SessionPrincipal;
use doorward_names::{
    AccessKeyId, Arn, GroupName, InstanceProfileName, MfaDeviceName, PolicyName, RoleName,
    UniqueId, UserName,
};
use imbl::{OrdMap, OrdSet};
use std::collections::BTreeSet;

/// What is looked up by something else than its key: kept up to date with every change, and never
/// built on the way of a request.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Index {
    /// Whose each access key is.
    pub keys: OrdMap<AccessKeyId, KeyOwner>,
    /// What each unique id names.
    pub ids: OrdMap<UniqueId, EntityName>,
    /// Who is in each group.
    pub members: OrdMap<GroupName, OrdSet<UserName>>,
    /// What each managed policy is attached to.
    pub attached: OrdMap<Arn, OrdSet<Attachment>>,
    /// What each managed policy is the permissions boundary of.
    pub bounded: OrdMap<Arn, OrdSet<Attachment>>,
    /// The MFA devices of each owner.
    pub devices: OrdMap<DeviceOwner, OrdSet<MfaDeviceName>>,
    /// The passkeys of each owner.
    pub passkeys: OrdMap<DeviceOwner, OrdSet<String>>,
    /// The console sessions of everyone signed in.
    pub sessions: OrdMap<SessionPrincipal, OrdSet<String>>,
    /// The instance profiles of each role.
    pub profiles: OrdMap<RoleName, OrdSet<InstanceProfileName>>,
}

/// Whose an access key is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyOwner {
    /// The account's root user's.
    Root,
    /// This IAM user's.
    User(UserName),
}

/// What a unique id names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntityName {
    /// An IAM user.
    User(UserName),
    /// A group.
    Group(GroupName),
    /// A role.
    Role(RoleName),
    /// A managed policy.
    Policy(PolicyName),
    /// An instance profile.
    InstanceProfile(InstanceProfileName),
}

/// What a managed policy is attached to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Attachment {
    /// A group.
    Group(GroupName),
    /// An IAM user.
    User(UserName),
    /// A role.
    Role(RoleName),
}

impl Index {
    pub(super) fn attach(
        &mut self,
        policies: &BTreeSet<Arn>,
        boundary: Option<&Arn>,
        to: &Attachment,
    ) {
        for policy in policies {
            self.attached
                .entry(policy.clone())
                .or_default()
                .insert(to.clone());
        }
        if let Some(policy) = boundary {
            self.bounded
                .entry(policy.clone())
                .or_default()
                .insert(to.clone());
        }
    }

    pub(super) fn detach(
        &mut self,
        policies: &BTreeSet<Arn>,
        boundary: Option<&Arn>,
        from: &Attachment,
    ) {
        for policy in policies {
            if let Some(attachments) = self.attached.get_mut(policy) {
                attachments.remove(from);
            }
        }
        if let Some(attachments) = boundary.and_then(|policy| self.bounded.get_mut(policy)) {
            attachments.remove(from);
        }
    }

    /// How many users, groups and roles `policy` is attached to.
    pub fn attachment_count(&self, policy: &Arn) -> usize {
        self.attached.get(policy).map_or(0, OrdSet::len)
    }

    /// How many managed policies are attached to somebody or bound somebody.
    pub fn policies_in_use(&self) -> usize {
        let used = self.attached.iter().chain(&self.bounded);
        let used = used
            .filter(|(_, by)| !by.is_empty())
            .map(|(policy, _)| policy);
        used.collect::<BTreeSet<_>>().len()
    }

    /// How many users and roles `policy` bounds.
    pub fn boundary_count(&self, policy: &Arn) -> usize {
        self.bounded.get(policy).map_or(0, OrdSet::len)
    }
}
