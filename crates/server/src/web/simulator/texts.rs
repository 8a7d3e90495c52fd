//! The texts of the policies that decided, to show the statements they speak of.
//!
//! Answers name a policy; its text is read by IAM's operations, as whoever is signed in. Who may
//! not read it sees where the statement is, and not the statement.
use super::setup::Setup;
use crate::web::calls::read;
use crate::web::visitor::{Member, Visitor};
use crate::web::words::Language;
use doorward_shapes::iam::types::{Policy, PolicyScopeType, PolicySourceType};
use doorward_shapes::iam::{
    GetGroupPolicy, GetGroupPolicyInput, GetPolicyVersion, GetPolicyVersionInput, GetRolePolicy,
    GetRolePolicyInput, GetUserPolicy, GetUserPolicyInput, ListGroupsForUser,
    ListGroupsForUserInput, ListPolicies, ListPoliciesInput,
};
use doorward_shapes::organizations::{DescribePolicy, DescribePolicyInput};
use percent_encoding::percent_decode_str;
use std::collections::BTreeMap;

pub(super) struct Texts<'a> {
    visitor: &'a Visitor,
    member: &'a Member,
    setup: &'a Setup,
    known: BTreeMap<String, Option<String>>,
    managed: BTreeMap<&'static str, Vec<Policy>>,
}

impl<'a> Texts<'a> {
    pub(super) fn new(visitor: &'a Visitor, member: &'a Member, setup: &'a Setup) -> Self {
        Self {
            visitor,
            member,
            setup,
            known: BTreeMap::new(),
            managed: BTreeMap::new(),
        }
    }

    /// What the page is written in.
    pub(super) fn language(&self) -> Language {
        self.visitor.language
    }

    /// The text of the policy that an answer calls `id`.
    pub(super) fn of(&mut self, id: &str, kind: Option<PolicySourceType>) -> Option<String> {
        if let Some(known) = self.known.get(id) {
            return known.clone();
        }
        let text = self.read(id, kind);
        self.known.insert(id.to_owned(), text.clone());
        text
    }

    fn read(&mut self, id: &str, kind: Option<PolicySourceType>) -> Option<String> {
        match id {
            "PolicyInputList.1" => return Some(self.setup.policy.clone()),
            "PermissionsBoundaryPolicyInputList.1" => return Some(self.setup.boundary.clone()),
            "ResourcePolicy" => return Some(self.setup.resource_policy.clone()),
            _ => {}
        }
        if id.starts_with("p-") {
            return self.of_organization(id);
        }
        match kind? {
            PolicySourceType::AwsManaged => self.managed(id, PolicyScopeType::Aws),
            PolicySourceType::UserManaged => self.managed(id, PolicyScopeType::Local),
            PolicySourceType::User => self.of_user(id),
            PolicySourceType::Role => self.of_role(id),
            PolicySourceType::Group => self.of_group(id),
            _ => None,
        }
    }

    fn managed(&mut self, name: &str, scope: PolicyScopeType) -> Option<String> {
        let (visitor, member) = (self.visitor, self.member);
        let list = self.managed.entry(scope.as_str()).or_insert_with(|| {
            let input = ListPoliciesInput {
                scope: Some(scope),
                only_attached: Some(true),
                max_items: Some(1000),
                ..ListPoliciesInput::default()
            };
            let listed = read::<ListPolicies>(visitor, member, input);
            listed
                .ok()
                .and_then(|output| output.policies)
                .unwrap_or_default()
        });
        let mut list = list.iter();
        let policy = list.find(|policy| policy.policy_name.as_deref() == Some(name))?;
        let input = GetPolicyVersionInput {
            policy_arn: policy.arn.clone()?,
            version_id: policy.default_version_id.clone()?,
        };
        let got = read::<GetPolicyVersion>(visitor, member, input).ok()?;
        decoded(&got.policy_version?.document?)
    }

    fn of_organization(&self, id: &str) -> Option<String> {
        let policy_id = id.to_owned();
        let input = DescribePolicyInput { policy_id };
        let got = read::<DescribePolicy>(self.visitor, self.member, input).ok()?;
        got.policy?.content
    }

    /// `user_ada_notes`: the policy `notes` of the user `ada`.
    fn of_user(&self, id: &str) -> Option<String> {
        let name = self.name();
        let policy = id
            .strip_prefix("user_")?
            .strip_prefix(name)?
            .strip_prefix('_')?;
        let input = GetUserPolicyInput {
            user_name: name.to_owned(),
            policy_name: policy.to_owned(),
        };
        let got = read::<GetUserPolicy>(self.visitor, self.member, input).ok()?;
        decoded(&got.policy_document)
    }

    fn of_role(&self, id: &str) -> Option<String> {
        let name = self.name();
        let policy = id
            .strip_prefix("role_")?
            .strip_prefix(name)?
            .strip_prefix('_')?;
        let input = GetRolePolicyInput {
            role_name: name.to_owned(),
            policy_name: policy.to_owned(),
        };
        let got = read::<GetRolePolicy>(self.visitor, self.member, input).ok()?;
        decoded(&got.policy_document)
    }

    /// A policy of the group itself, or of a group that the user is in.
    fn of_group(&self, id: &str) -> Option<String> {
        let (visitor, member) = (self.visitor, self.member);
        let rest = id.strip_prefix("group_")?;
        let groups = if self.setup.identity.contains(":group/") {
            vec![self.name().to_owned()]
        } else {
            let input = ListGroupsForUserInput {
                user_name: self.name().to_owned(),
                marker: None,
                max_items: None,
            };
            let listed = read::<ListGroupsForUser>(visitor, member, input).ok()?;
            listed
                .groups
                .into_iter()
                .map(|group| group.group_name)
                .collect()
        };
        // Names may have the sign in them that divides them here.
        groups.iter().find_map(|group| {
            let policy = rest.strip_prefix(group.as_str())?.strip_prefix('_')?;
            let input = GetGroupPolicyInput {
                group_name: group.clone(),
                policy_name: policy.to_owned(),
            };
            let got = read::<GetGroupPolicy>(visitor, member, input).ok()?;
            decoded(&got.policy_document)
        })
    }

    fn name(&self) -> &str {
        let arn = &self.setup.identity;
        arn.rsplit('/').next().unwrap_or(arn)
    }
}

fn decoded(document: &str) -> Option<String> {
    let text = percent_decode_str(document).decode_utf8().ok()?;
    Some(text.into_owned())
}
