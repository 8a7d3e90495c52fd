//! Users, groups, roles, policies and instance profiles, each from what is told of it.
use super::super::details::{GroupDetail, PolicyDetail, ProfileDetail, RoleDetail, UserDetail};
use super::{Carrier, Made};
use crate::failure::validation_error;
use crate::iam::common::{self, exceeded, require_room};
use crate::iam::documents;
use crate::iam::holder::Holder;
use crate::iam::roles;
use crate::quota::{self, Quota};
use crate::state::{
    Account, Group, InstanceProfile, ManagedPolicy, PolicyVersion, Role, TrustText, Unknown, User,
};
use doorward_names::{InstanceProfileName, UniqueIdKind};
use doorward_shapes::ErrorAnswer;
use std::collections::{BTreeMap, BTreeSet};

const DESCRIPTION: usize = 1000;
const SESSION_SECONDS: std::ops::RangeInclusive<i32> = 3600..=43_200;
const SIGNIN_SECONDS: std::ops::RangeInclusive<i32> = 3600..=7_776_000;

impl Carrier<'_> {
    pub(super) fn policy(
        &mut self,
        detail: &PolicyDetail,
        account: &Account,
    ) -> Made<ManagedPolicy> {
        let name = common::policy_name(&detail.policy_name)?;
        require_room(account, Quota::Policies, account.policies.len())?;
        if detail.policy_version_list.len() > quota::POLICY_VERSIONS {
            return Err(exceeded("VersionsPerPolicy", quota::POLICY_VERSIONS).into());
        }
        let created = self.moment.now.whole_seconds();
        let mut versions = BTreeMap::new();
        for version in &detail.policy_version_list {
            let number = version_number(&version.version_id)?;
            let document = documents::managed(&self.rewritten(&version.document))?;
            let version = PolicyVersion {
                number,
                document,
                created,
            };
            versions.insert(number, version);
        }
        let default_version = version_number(&detail.default_version_id)?;
        if !versions.contains_key(&default_version) {
            return Err(validation_error("Its default version is not in the file.").into());
        }
        let last = versions.last_key_value().map_or(0, |(number, _)| *number);
        Ok(ManagedPolicy {
            name,
            path: common::path(Some(&detail.path))?,
            id: self.id(UniqueIdKind::Policy),
            created,
            updated: created,
            description: description(detail.description.as_ref())?,
            versions: versions.into_values().collect(),
            default_version,
            next_version: last.saturating_add(1),
            tags: self.tags(&detail.tags)?,
            unknown: Unknown::new(),
        })
    }

    pub(super) fn group(&mut self, detail: &GroupDetail, account: &Account) -> Made<Group> {
        let name = common::group_name(&detail.group_name)?;
        require_room(account, Quota::Groups, account.groups.len())?;
        let holder = Holder::Group;
        Ok(Group {
            path: common::path(Some(&detail.path))?,
            id: self.id(UniqueIdKind::Group),
            created: self.moment.now.whole_seconds(),
            inline_policies: self.inline(&detail.group_policy_list, holder, &detail.group_name)?,
            attached_policies: self.attached(&detail.attached_managed_policies, holder, account)?,
            name,
            unknown: Unknown::new(),
        })
    }

    pub(super) fn user(&mut self, detail: &UserDetail, account: &Account) -> Made<User> {
        let name = common::user_name(&detail.user_name)?;
        if account.users.len() >= quota::USERS {
            return Err(exceeded("UsersPerAccount", quota::USERS).into());
        }
        let mut groups = BTreeSet::new();
        for group in &detail.group_list {
            let group = common::group_name(group)?;
            groups.insert(common::find_group(account, &group)?.name.clone());
        }
        if groups.len() > quota::GROUPS_PER_USER {
            return Err(exceeded("GroupsPerUser", quota::GROUPS_PER_USER).into());
        }
        let holder = Holder::User;
        let path = common::path(Some(&detail.path))?;
        let now = self.moment.now.whole_seconds();
        Ok(User {
            tags: self.tags(&detail.tags)?,
            boundary: self.boundary(detail.permissions_boundary.as_ref(), account)?,
            inline_policies: self.inline(&detail.user_policy_list, holder, &detail.user_name)?,
            attached_policies: self.attached(&detail.attached_managed_policies, holder, account)?,
            groups,
            ..User::new(name, path, self.id(UniqueIdKind::User), now)
        })
    }

    pub(super) fn role(
        &mut self,
        detail: &RoleDetail,
        trust: TrustText,
        account: &Account,
    ) -> Made<Role> {
        let name = common::role_name(&detail.role_name)?;
        require_room(account, Quota::Roles, account.roles.len())?;
        let seconds = detail.max_session_duration;
        if seconds.is_some_and(|seconds| !SESSION_SECONDS.contains(&seconds)) {
            return Err(validation_error("MaxSessionDuration is from 3600 to 43200.").into());
        }
        let signin = detail.max_signin_session_duration;
        if signin.is_some_and(|seconds| !SIGNIN_SECONDS.contains(&seconds)) {
            let message = "MaxSigninSessionDuration is from 3600 to 7776000.";
            return Err(validation_error(message).into());
        }
        let holder = Holder::Role;
        Ok(Role {
            path: common::path(Some(&detail.path))?,
            id: self.id(UniqueIdKind::Role),
            created: self.moment.now.whole_seconds(),
            description: description(detail.description.as_ref())?,
            max_session_duration: roles::max_session_duration(seconds),
            max_signin_session: common::signin_session(signin),
            trust,
            tags: self.tags(&detail.tags)?,
            boundary: self.boundary(detail.permissions_boundary.as_ref(), account)?,
            inline_policies: self.inline(&detail.role_policy_list, holder, &detail.role_name)?,
            attached_policies: self.attached(&detail.attached_managed_policies, holder, account)?,
            source_template: None,
            name,
            unknown: Unknown::new(),
        })
    }

    pub(super) fn profile(
        &mut self,
        detail: &ProfileDetail,
        role: &str,
        account: &Account,
    ) -> Made<InstanceProfile> {
        let name = InstanceProfileName::parse(&detail.instance_profile_name)
            .map_err(|error| common::malformed("instanceProfileName", error))?;
        let have = account.instance_profiles.len();
        require_room(account, Quota::InstanceProfiles, have)?;
        let role = common::role_name(role)?;
        let role = common::find_role(account, &role)?.name.clone();
        Ok(InstanceProfile {
            name,
            path: common::path(Some(&detail.path))?,
            id: self.id(UniqueIdKind::InstanceProfile),
            created: self.moment.now.whole_seconds(),
            role: Some(role),
            tags: self.tags(&detail.tags)?,
            unknown: Unknown::new(),
        })
    }
}

/// 3 for `v3`.
fn version_number(id: &str) -> Result<u32, ErrorAnswer> {
    let number = id.strip_prefix('v').and_then(|digits| digits.parse().ok());
    number
        .filter(|number| *number > 0)
        .ok_or_else(|| validation_error(format!("{id} is not the id of a version.")))
}

fn description(text: Option<&String>) -> Result<Option<String>, ErrorAnswer> {
    let text = roles::description(text);
    if text
        .as_ref()
        .is_some_and(|text| text.chars().count() > DESCRIPTION)
    {
        return Err(validation_error(
            "Its description has more than 1000 characters.",
        ));
    }
    Ok(text)
}
