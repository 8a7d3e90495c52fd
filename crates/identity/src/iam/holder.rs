//! Who holds policies: users, groups and roles, which differ in a word and a number.
use crate::quota::{self, Quota};

/// What policies are attached to or live in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holder {
    /// An IAM user.
    User,
    /// A group.
    Group,
    /// A role.
    Role,
}

impl Holder {
    /// The word of AWS's sentences.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Group => "group",
            Self::Role => "role",
        }
    }

    /// The quota on attached policies.
    pub(crate) fn attached_quota(self) -> Quota {
        match self {
            Self::User => Quota::PoliciesPerUser,
            Self::Group => Quota::PoliciesPerGroup,
            Self::Role => Quota::PoliciesPerRole,
        }
    }

    /// How large its inline policies may be together.
    pub(crate) fn inline_size(self) -> usize {
        match self {
            Self::User => quota::USER_POLICY_SIZE,
            Self::Group => quota::GROUP_POLICY_SIZE,
            Self::Role => quota::ROLE_POLICY_SIZE,
        }
    }
}
