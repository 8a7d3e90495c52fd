//! What a caller must be allowed, before an operation runs.
use crate::state::Tags;
use doorward_names::{AccountId, Arn, TagKey};
use doorward_policy::{Context, ContextValue};
use std::borrow::Cow;

/// Everything an operation requires: its own action, and those that come with it.
#[derive(Clone, Debug, Default)]
pub struct Access {
    /// Each must be allowed; the first refusal is the answer.
    pub requirements: Vec<Requirement>,
}

/// One action on one resource.
#[derive(Clone, Debug)]
pub struct Requirement {
    /// `iam:PassRole`; nothing for the operation's own action.
    pub action: Option<&'static str>,
    /// The resource; nothing for actions that have none, which only `*` grants.
    pub resource: Option<Arn>,
    /// The condition keys of this action, beside the global ones.
    pub context: Context,
    /// The account that owns the resource; nothing for the caller's own.
    pub owner: Option<AccountId>,
    /// The account that the resource is of, where it has no say of its own: another's root user.
    pub located: Option<AccountId>,
    /// Whether the resource is a role to be assumed, whose trust policy has a say.
    pub assumes: bool,
    /// Whether whoever asks may, unless a policy denies it or a boundary or session policy leaves
    /// it out: what AWS calls a default permission.
    pub by_default: bool,
}

impl Access {
    /// Nothing: the calls that need no permission.
    pub fn free() -> Self {
        Self::default()
    }

    /// The operation's own action on `resource`.
    pub fn on(resource: Arn) -> Self {
        Self {
            requirements: vec![Requirement::new(None, Some(resource))],
        }
    }

    /// The operation's own action, which has no resource.
    pub fn on_all() -> Self {
        Self {
            requirements: vec![Requirement::new(None, None)],
        }
    }

    /// Another requirement, after those so far.
    #[must_use]
    pub fn and(mut self, requirement: Requirement) -> Self {
        self.requirements.push(requirement);
        self
    }

    /// The last requirement's resource belongs to `owner`; nothing for the caller's own.
    #[must_use]
    pub fn owned_by(mut self, owner: Option<AccountId>) -> Self {
        if let Some(last) = self.requirements.last_mut() {
            last.owner = owner;
        }
        self
    }

    /// The last requirement is granted by default if `granted`.
    #[must_use]
    pub fn by_default(mut self, granted: bool) -> Self {
        if let Some(last) = self.requirements.last_mut() {
            last.by_default = granted;
        }
        self
    }

    /// The last requirement's resource is of `account`, which is not asked.
    #[must_use]
    pub fn located(mut self, account: AccountId) -> Self {
        if let Some(last) = self.requirements.last_mut() {
            last.located = Some(account);
        }
        self
    }

    /// A condition key of the last requirement.
    #[must_use]
    pub fn with(
        mut self,
        key: impl Into<Cow<'static, str>>,
        value: impl Into<ContextValue>,
    ) -> Self {
        if let Some(last) = self.requirements.last_mut() {
            last.context.set(key, value);
        }
        self
    }

    /// The same, where there is a value.
    #[must_use]
    pub fn with_some(
        self,
        key: impl Into<Cow<'static, str>>,
        value: Option<impl Into<ContextValue>>,
    ) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// `aws:RequestTag/…` and `aws:TagKeys` of the last requirement.
    #[must_use]
    pub fn request_tags(self, tags: &Tags) -> Self {
        let keys = tags.keys().cloned().collect::<Vec<_>>();
        let tagged = tags.iter().fold(self, |access, (key, value)| {
            access.with(format!("aws:RequestTag/{key}"), value.as_str())
        });
        tagged.tag_keys(&keys)
    }

    /// `aws:TagKeys` of the last requirement; absent where there are none.
    #[must_use]
    pub fn tag_keys(self, keys: &[TagKey]) -> Self {
        if keys.is_empty() {
            return self;
        }
        self.with(
            "aws:TagKeys",
            keys.iter().map(ToString::to_string).collect::<Vec<_>>(),
        )
    }

    /// `aws:ResourceTag/…` of the last requirement.
    #[must_use]
    pub fn resource_tags(self, tags: &Tags) -> Self {
        tags.iter().fold(self, |access, (key, value)| {
            access.with(format!("aws:ResourceTag/{key}"), value.as_str())
        })
    }

    /// The same of a user or role, whose tags are `iam:ResourceTag/…` too.
    #[must_use]
    pub fn identity_tags(self, tags: &Tags) -> Self {
        tags.iter()
            .fold(self.resource_tags(tags), |access, (key, value)| {
                access.with(format!("iam:ResourceTag/{key}"), value.as_str())
            })
    }
}

impl Requirement {
    /// `action`, or the operation's own, on `resource`.
    pub fn new(action: Option<&'static str>, resource: Option<Arn>) -> Self {
        Self {
            action,
            resource,
            context: Context::new(),
            owner: None,
            located: None,
            assumes: false,
            by_default: false,
        }
    }

    /// The account that the resource is of; the caller's, where nothing else is said.
    pub fn account(&self, caller: AccountId) -> AccountId {
        self.owner.or(self.located).unwrap_or(caller)
    }

    /// `action`, or the operation's own, on a role that is to be assumed.
    pub fn assuming(action: Option<&'static str>, role: Arn) -> Self {
        Self {
            owner: role.account(),
            assumes: true,
            ..Self::new(action, Some(role))
        }
    }
}

#[cfg(test)]
mod globals;
#[cfg(test)]
mod tests;
