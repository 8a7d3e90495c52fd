//! What `aws iam get-account-authorization-details` prints, read.
use doorward_names::{AccountId, Arn};
use doorward_shapes::iam::types;
use percent_encoding::percent_decode_str;
use serde::{Deserialize, Deserializer};
use serde_json::Value as Json;
use thiserror::Error;

/// The users, groups, roles and policies of one account.
#[derive(Debug)]
pub struct AuthorizationDetails {
    /// The account, as the ARNs have it.
    pub(super) account: AccountId,
    pub(super) users: Vec<UserDetail>,
    pub(super) groups: Vec<GroupDetail>,
    pub(super) roles: Vec<RoleDetail>,
    /// The account's own policies: AWS's are here already.
    pub(super) policies: Vec<PolicyDetail>,
}

/// Why a file tells of no account.
#[derive(Debug, Error)]
pub enum BadDetails {
    /// It is not JSON, or not of this form.
    #[error("this is not what `aws iam get-account-authorization-details` prints: {0}")]
    Unreadable(serde_json::Error),
    /// Nothing is in it.
    #[error("no user, group, role or policy of an account is in it")]
    Empty,
    /// An ARN is none of an account's.
    #[error("`{0}` is not the ARN of a user, group, role or policy of an account")]
    NoArn(String),
    /// Its ARNs are of several accounts.
    #[error("it tells of the accounts {0} and {1}: import them one by one")]
    SeveralAccounts(AccountId, AccountId),
}

impl AuthorizationDetails {
    /// Reads `text`: one answer or several pages one after the other, with documents as objects, as
    /// the AWS CLI prints them, or URL-encoded, as the API has them.
    pub fn read(text: &str) -> Result<Self, BadDetails> {
        let mut all = Page::default();
        for page in serde_json::Deserializer::from_str(text).into_iter::<Page>() {
            let page = page.map_err(BadDetails::Unreadable)?;
            all.user_detail_list.extend(page.user_detail_list);
            all.group_detail_list.extend(page.group_detail_list);
            all.role_detail_list.extend(page.role_detail_list);
            all.policies.extend(page.policies);
        }
        all.policies
            .retain(|policy| !policy.arn.starts_with("arn:aws:iam::aws:"));
        let users = all.user_detail_list.iter().map(|one| &one.arn);
        let groups = all.group_detail_list.iter().map(|one| &one.arn);
        let roles = all.role_detail_list.iter().map(|one| &one.arn);
        let policies = all.policies.iter().map(|one| &one.arn);
        let mut account = None;
        for arn in users.chain(groups).chain(roles).chain(policies) {
            let of = Arn::parse(arn).ok().and_then(|arn| arn.account());
            let of = of.ok_or_else(|| BadDetails::NoArn(arn.clone()))?;
            match account {
                Some(first) if first != of => return Err(BadDetails::SeveralAccounts(first, of)),
                _ => account = Some(of),
            }
        }
        Ok(Self {
            account: account.ok_or(BadDetails::Empty)?,
            users: all.user_detail_list,
            groups: all.group_detail_list,
            roles: all.role_detail_list,
            policies: all.policies,
        })
    }
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct Page {
    user_detail_list: Vec<UserDetail>,
    group_detail_list: Vec<GroupDetail>,
    role_detail_list: Vec<RoleDetail>,
    policies: Vec<PolicyDetail>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct UserDetail {
    pub(super) user_name: String,
    pub(super) arn: String,
    pub(super) path: String,
    #[serde(default)]
    pub(super) user_policy_list: Vec<InlinePolicy>,
    #[serde(default)]
    pub(super) group_list: Vec<String>,
    #[serde(default)]
    pub(super) attached_managed_policies: Vec<AttachedPolicy>,
    pub(super) permissions_boundary: Option<Boundary>,
    #[serde(default)]
    pub(super) tags: Vec<Tag>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct GroupDetail {
    pub(super) group_name: String,
    pub(super) arn: String,
    pub(super) path: String,
    #[serde(default)]
    pub(super) group_policy_list: Vec<InlinePolicy>,
    #[serde(default)]
    pub(super) attached_managed_policies: Vec<AttachedPolicy>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct RoleDetail {
    pub(super) role_name: String,
    pub(super) arn: String,
    pub(super) path: String,
    pub(super) assume_role_policy_document: PolicyDocument,
    #[serde(default)]
    pub(super) instance_profile_list: Vec<ProfileDetail>,
    #[serde(default)]
    pub(super) role_policy_list: Vec<InlinePolicy>,
    #[serde(default)]
    pub(super) attached_managed_policies: Vec<AttachedPolicy>,
    pub(super) permissions_boundary: Option<Boundary>,
    #[serde(default)]
    pub(super) tags: Vec<Tag>,
    /// AWS tells this in `GetRole` alone: it is here if somebody put it here.
    pub(super) description: Option<String>,
    /// The same.
    pub(super) max_session_duration: Option<i32>,
    /// The same.
    pub(super) max_signin_session_duration: Option<i32>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct ProfileDetail {
    pub(super) instance_profile_name: String,
    pub(super) path: String,
    #[serde(default)]
    pub(super) tags: Vec<Tag>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct PolicyDetail {
    pub(super) policy_name: String,
    pub(super) arn: String,
    pub(super) path: String,
    pub(super) default_version_id: String,
    pub(super) description: Option<String>,
    #[serde(default)]
    pub(super) policy_version_list: Vec<VersionDetail>,
    #[serde(default)]
    pub(super) tags: Vec<Tag>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct VersionDetail {
    pub(super) version_id: String,
    pub(super) document: PolicyDocument,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct InlinePolicy {
    pub(super) policy_name: String,
    pub(super) policy_document: PolicyDocument,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct AttachedPolicy {
    pub(super) policy_arn: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Boundary {
    pub(super) permissions_boundary_arn: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Tag {
    key: String,
    value: String,
}

impl Tag {
    /// Whether AWS set it, as nobody else may.
    pub(super) fn is_reserved(&self) -> bool {
        let start = self.key.get(..4);
        start.is_some_and(|start| start.eq_ignore_ascii_case("aws:"))
    }
}

impl From<&Tag> for types::Tag {
    fn from(tag: &Tag) -> Self {
        Self {
            key: tag.key.clone(),
            value: tag.value.clone(),
        }
    }
}

/// The text of a policy document.
#[derive(Debug)]
pub(super) struct PolicyDocument(pub(super) String);

impl<'de> Deserialize<'de> for PolicyDocument {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(Self(match Json::deserialize(from)? {
            Json::String(text) if text.trim_start().starts_with('{') => text,
            Json::String(text) => {
                let decoded = percent_decode_str(&text).decode_utf8();
                decoded.map_err(serde::de::Error::custom)?.into_owned()
            }
            document => document.to_string(),
        }))
    }
}
