use super::table::Entity;
use super::text::{Tags, Unknown};
use crate::Timestamp;
use crate::session::Subject;
use doorward_names::{AccountId, Arn, TagKey};
use doorward_store::Kind;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A product provider: whom the operator lets ask for temporary access to accounts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partner {
    /// The domain that tells it from others.
    pub domain: String,
    /// What customers see it called.
    pub name: String,
    /// The accounts it asks from.
    pub accounts: BTreeSet<AccountId>,
    /// The permissions it may ask for: policy templates, by name.
    pub templates: BTreeMap<String, String>,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Partner {
    /// The ARN of its template `name`.
    pub fn template_arn(&self, name: &str) -> Arn {
        let resource = format!("delegation-template/{}/{name}", self.domain);
        Arn::build("iam", "", "partner", &resource)
    }

    /// The template with the ARN `arn`.
    pub fn template(&self, arn: &Arn) -> Option<&str> {
        let mut templates = self.templates.iter();
        let found = templates.find(|(name, _)| self.template_arn(name) == *arn);
        found.map(|(_, text)| text.as_str())
    }
}

impl Entity for Partner {
    type Key = String;
    const KIND: Kind = Kind::new("partner", 1);

    fn key(&self) -> String {
        self.domain.clone()
    }
}

/// What a product provider asks an account for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DelegationRequest {
    /// Its id.
    pub id: String,
    /// The account that asks.
    pub requestor: AccountId,
    /// What the provider was called when it asked.
    pub requestor_name: String,
    /// The provider's own name for it, which no other of its requests has.
    pub workflow_id: String,
    /// What it is for.
    pub description: String,
    /// What the provider says of this request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_message: Option<String>,
    /// Where the customer is led afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirect_url: Option<String>,
    /// Where AWS would tell the provider of changes.
    pub notification_channel: String,
    /// The template of the permissions.
    pub template: Arn,
    /// What was put into it.
    pub parameters: Vec<TemplateParameter>,
    /// The permissions: a policy, as the customer sees it.
    pub policy: String,
    /// How long the access lasts, in seconds.
    pub session_duration: u32,
    /// Whether its owner alone releases the access.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub only_send_by_owner: bool,
    /// Where it is on its way.
    pub state: DelegationState,
    /// When it was made.
    pub created: Timestamp,
    /// When it was last changed.
    pub updated: Timestamp,
    /// The account that is asked; nothing until somebody claims it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_account: Option<AccountId>,
    /// Who claimed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<DelegationOwner>,
    /// Who accepted it, and acts through the provider.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approver: Option<DelegationApprover>,
    /// What was written when it was passed on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Why it was rejected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rejection_reason: Option<String>,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// A value for a template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TemplateParameter {
    /// What the template calls it.
    pub name: String,
    /// Its values.
    pub values: Vec<String>,
    /// Whether there may be several.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_list: bool,
}

/// Where a request is on its way; that it expired follows from the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum DelegationState {
    /// Nobody claimed it.
    Unassigned,
    /// Its owner looks at it.
    Assigned,
    /// It was passed on to an administrator.
    PendingApproval,
    /// It was accepted; the provider has nothing yet.
    Accepted,
    /// The access was released.
    Finalized,
    /// It was rejected.
    Rejected,
}

/// Who claimed a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DelegationOwner {
    /// The ARN, as it was.
    pub arn: Arn,
    /// `aws:userid`: who comes after under the same ARN has another.
    pub user_id: String,
}

/// Who accepted a request, with what its sessions have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DelegationApprover {
    /// The ARN, as it was.
    pub arn: Arn,
    /// Whose sessions the provider gets.
    pub subject: Subject,
    /// The tags of the session that accepted.
    #[serde(default, skip_serializing_if = "Tags::is_empty")]
    pub tags: Tags,
    /// Which of them are inherited along a chain.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub transitive: BTreeSet<TagKey>,
    /// Who stands behind the session that accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_identity: Option<String>,
    /// The identity provider that the session that accepted came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub federated_provider: Option<Arn>,
    /// Since when the session that accepted was; where it was none, when it was accepted. Who
    /// revokes older sessions means what they gave away, too.
    pub issued: Timestamp,
}

const DAY: i64 = 24 * 60 * 60;

impl DelegationRequest {
    /// When it expires if nothing more is done: see "Understanding the Request Lifecycle" in the
    /// IAM User Guide.
    pub fn expires(&self) -> Timestamp {
        match self.state {
            DelegationState::Unassigned => self.updated.plus_seconds(DAY),
            _ => self.updated.plus_seconds(7 * DAY),
        }
    }

    /// Whether it has expired.
    pub fn is_expired(&self, now: Timestamp) -> bool {
        self.expires() <= now
    }

    /// Until when the access that was released lasts.
    pub fn delegates_until(&self) -> Timestamp {
        let released = self.updated.whole_seconds();
        released.plus_seconds(self.session_duration.into())
    }
}

impl Entity for DelegationRequest {
    type Key = String;
    const KIND: Kind = Kind::new("delegation-request", 1);

    fn key(&self) -> String {
        self.id.clone()
    }
}
