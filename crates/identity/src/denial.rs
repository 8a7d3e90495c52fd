//! What is kept of every request that policies denied, and told to who may know.
//!
//! It is made when the request is denied, of what the decision was made of, and never again: what
//! is told later is what was so then. A request has one denial: what it requires is decided in
//! turn, and the first that is not allowed ends it. Denials by the simulator are nobody's request,
//! and are not kept.
//!
//! See "Troubleshoot access denied error messages with authorization ID" in the IAM User Guide.

mod capture;
mod console;
mod display;
mod told;

use crate::failure::Fault;
use crate::means::Means;
use crate::{Installation, Timestamp};
pub(crate) use capture::capture;
use doorward_names::{AccountId, AuthorizationId, RequestId};
pub use doorward_store::DenialKey;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How long a denial is kept, in seconds: the guide says 24 hours.
const KEPT: i64 = 24 * 60 * 60;

/// A request that policies denied, explained as of then. Its sentences are for people; its JSON is
/// what `doorward why --output json` prints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeniedRequest {
    /// What it is asked for by.
    pub authorization_id: AuthorizationId,
    /// The request's id, as in its record.
    pub request_id: RequestId,
    /// When.
    #[serde(with = "iso")]
    pub time: Timestamp,
    /// The account of who was denied.
    pub account: AccountId,
    /// The ARN of who was denied.
    pub principal: String,
    /// What was called: `iam:CreateInstanceProfile`.
    pub operation: String,
    /// What was not allowed, which may be another action: `iam:PassRole`.
    pub action: String,
    /// On what; `*` where the action has no resource.
    pub resource: String,
    /// What the client was told, but for the end, which says where to read this.
    pub message: String,
    /// `ExplicitlyDenied` or `ImplicitlyDenied`.
    pub decision: String,
    /// What decided, in a sentence.
    pub why: String,
    /// What each type of policy said, in the order in which they are weighed.
    pub policy_types: Vec<PolicyTypeSaid>,
    /// What came nearest to allowing it, the nearest first.
    #[serde(default)]
    pub near_misses: Vec<NearMiss>,
    /// The fewest changes that together would allow it, a sentence each; none where no change to
    /// a policy would, or where it is up to another account.
    #[serde(default)]
    pub changes: Vec<String>,
    /// The resource is another account's, whose policies, tags and organization are not told.
    #[serde(default)]
    pub foreign: bool,
    /// The condition keys of the request.
    pub context: BTreeMap<String, Told>,
    /// The policies that were weighed.
    pub policies: Vec<WeighedPolicy>,
}

/// What one type of policy said; of service and resource control policies, at one level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PolicyTypeSaid {
    /// `identity`, `serviceControl` and so on, as `doorward policy eval` names them.
    pub policy_type: String,
    /// Of service and resource control policies: the ARN of the root, unit or account that they
    /// are attached to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attached_to: Option<String>,
    /// `allows`, `denies`, `withholds`, `silent`, `absent` or `notBinding`.
    pub said: String,
    /// The same for people: `denied explicitly`.
    pub text: String,
    /// The statements that spoke of the request.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statements: Vec<SpokenStatement>,
}

/// A statement that spoke of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SpokenStatement {
    /// Its policy: a place in [`DeniedRequest::policies`].
    pub policy: usize,
    /// Which statement, counted from 0.
    pub statement: usize,
    /// Its `Sid`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sid: Option<String>,
    /// `Allow` or `Deny`.
    pub effect: String,
    /// Where it is, for people: `statement 2 (ReadBucket) of the identity-based policy Readers`.
    pub text: String,
}

/// An Allow that nearly spoke of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NearMiss {
    /// Where it is, for people.
    pub text: String,
    /// The one element that differed: `Action`, or `StringEquals aws:RequestedRegion`.
    pub element: String,
    /// What the policy has there.
    pub policy: Vec<String>,
    /// What the request has; nothing where it lacks the key.
    pub request: Option<Vec<String>>,
    /// The statement itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statement: Option<SpokenStatement>,
}

/// The value of a condition key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Told {
    /// Of a key with a single value.
    One(String),
    /// Of a key with many.
    Many(Vec<String>),
}

/// A policy that was weighed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WeighedPolicy {
    /// Its type, as in [`PolicyTypeSaid`].
    pub policy_type: String,
    /// What `GetRequestAuthorizationPolicy` takes: a managed policy's ARN, or what names another
    /// within this denial.
    pub uri: String,
    /// Whether it is a managed policy.
    pub managed: bool,
    /// Its name; empty where it has none.
    pub name: String,
    /// The ARNs of what it is attached to.
    pub attached_to: Vec<String>,
    /// Its text: a place among those that are kept beside; nothing of a policy that was gone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<usize>,
}

/// The page that tells of a denial; its authorization id follows.
const PAGE: &str = "/console/why?authorization=";

/// How a denial's message ends, in the words of the guide: where the rest is told.
pub(crate) fn where_to_read(id: &AuthorizationId, public_url: &str) -> String {
    format!(
        ". Go to {public_url}{PAGE}{id} for complete details, or call the \
         GetRequestAuthorizationDetails API with the following authorization id: {id}"
    )
}

/// A denial as it is kept: the explanation and the texts of the policies.
pub(crate) struct KeptDenial {
    pub(crate) denied: DeniedRequest,
    pub(crate) texts: Vec<Arc<str>>,
}

impl KeptDenial {
    /// The text of the policy that goes by `uri`.
    pub(crate) fn policy(&self, uri: &str) -> Option<&str> {
        let policy = self.denied.policies.iter().find(|policy| policy.uri == uri);
        self.texts.get(policy?.text?).map(|text| &**text)
    }
}

/// The denial that goes by `key`, while it is kept. Whoever asks must be told nothing of another
/// account's.
pub(crate) fn find(
    means: &Means,
    key: &DenialKey,
    now: Timestamp,
) -> Result<Option<KeptDenial>, Fault> {
    let found = means.store().denial(key, now.millis());
    let Some(found) = found.map_err(Fault::new)? else {
        return Ok(None);
    };
    let denied = serde_json::from_str(&found.json).map_err(Fault::new)?;
    Ok(Some(KeptDenial {
        denied,
        texts: found.policies,
    }))
}

impl Installation {
    /// The denial that goes by `key`, while it is kept: for operators, who are of no account.
    pub fn denied_request(
        &self,
        key: &DenialKey,
        now: Timestamp,
    ) -> Result<Option<DeniedRequest>, Fault> {
        let found = find(self.means(), key, now)?;
        Ok(found.map(|kept| kept.denied))
    }
}

/// Times as AWS writes them, to the second.
mod iso {
    use crate::Timestamp;
    use serde::{Deserialize, Deserializer, Serializer};

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde hands out references"
    )]
    pub(super) fn serialize<S: Serializer>(at: &Timestamp, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&at.iso())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Timestamp, D::Error> {
        let text = String::deserialize(from)?;
        let at: jiff::Timestamp = text.parse().map_err(serde::de::Error::custom)?;
        Ok(Timestamp::from_millis(at.as_millisecond()))
    }
}

#[cfg(test)]
pub(crate) mod tests;
