//! Policies, and who holds them.
use crate::authorize::managed_text;
use crate::state::{Account, Group, PolicyText, Role, User};
use doorward_names::{Arn, PolicyName};
use doorward_policy::Document;
use doorward_shapes::iam::types::{PolicyGrantingServiceAccess, PolicyOwnerEntityType, PolicyType};
use std::collections::{BTreeMap, BTreeSet};

/// A policy, with where it lives if it is an inline one.
pub(super) struct Held {
    name: String,
    arn: Option<Arn>,
    holder: Option<(PolicyOwnerEntityType, String)>,
    text: PolicyText,
}

impl Held {
    /// The managed policy `arn`.
    pub(super) fn managed(arn: &Arn, text: PolicyText) -> Self {
        Self {
            name: arn.resource_name().to_owned(),
            arn: Some(arn.clone()),
            holder: None,
            text,
        }
    }

    /// What it says.
    pub(super) fn document(&self) -> &Document {
        self.text.document()
    }

    /// As answers show it.
    pub(super) fn output(&self) -> PolicyGrantingServiceAccess {
        let (entity_type, entity_name) = self.holder.clone().unzip();
        PolicyGrantingServiceAccess {
            policy_name: self.name.clone(),
            policy_type: match self.arn {
                Some(_) => PolicyType::Managed,
                None => PolicyType::Inline,
            },
            policy_arn: self.arn.as_ref().map(Arn::to_string),
            entity_type,
            entity_name,
        }
    }
}

/// What holds inline and attached policies.
pub(super) struct Holder<'a> {
    kind: PolicyOwnerEntityType,
    name: String,
    inline: &'a BTreeMap<PolicyName, PolicyText>,
    attached: &'a BTreeSet<Arn>,
}

impl<'a> Holder<'a> {
    /// A user, without its groups.
    pub(super) fn of_user(user: &'a User) -> Self {
        Self {
            kind: PolicyOwnerEntityType::User,
            name: user.name.to_string(),
            inline: &user.inline_policies,
            attached: &user.attached_policies,
        }
    }

    /// A group.
    pub(super) fn of_group(group: &'a Group) -> Self {
        Self {
            kind: PolicyOwnerEntityType::Group,
            name: group.name.to_string(),
            inline: &group.inline_policies,
            attached: &group.attached_policies,
        }
    }

    /// A role.
    pub(super) fn of_role(role: &'a Role) -> Self {
        Self {
            kind: PolicyOwnerEntityType::Role,
            name: role.name.to_string(),
            inline: &role.inline_policies,
            attached: &role.attached_policies,
        }
    }

    /// Its policies: those that live in it, then those that are attached.
    pub(super) fn policies(&self, account: &Account) -> Vec<Held> {
        let inline = self.inline.iter().map(|(name, text)| Held {
            name: name.to_string(),
            arn: None,
            holder: Some((self.kind, self.name.clone())),
            text: text.clone(),
        });
        let attached = self.attached.iter().filter_map(|arn| {
            let text = managed_text(arn, account)?;
            Some(Held::managed(arn, text.clone()))
        });
        inline.chain(attached).collect()
    }
}
