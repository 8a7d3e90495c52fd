use crate::{Deciding, Document, PolicyKind};
use doorward_names::AccountId;

/// Every policy that has a say in one request, each type in its own field.
///
/// The default value is that of a caller without any policy in an account outside organizations.
#[derive(Clone, Copy, Debug, Default)]
pub struct Policies<'a> {
    /// Service control policies from the organization's root down to the caller's account; empty
    /// where there are none.
    pub scps: &'a [Level<'a>],
    /// Whether the caller's account manages its organization: no SCP binds it.
    pub in_management_account: bool,
    /// Resource control policies from the root down to the resource's account; empty for services
    /// that know none.
    pub rcps: &'a [Level<'a>],
    /// The policy of the resource itself.
    pub resource: Option<PolicyRef<'a>>,
    /// The account that owns the resource; `None` is the caller's own.
    pub resource_account: Option<AccountId>,
    /// Whether the account alone grants nothing on this resource: as with KMS keys, its policy
    /// must name someone or delegate to the account. A role's trust policy is always so.
    pub resource_policy_required: bool,
    /// The identity-based policies of the caller: its own and its groups', inline and managed.
    pub identity: &'a [PolicyRef<'a>],
    /// The permissions boundary of the user or role.
    pub boundary: Option<PolicyRef<'a>>,
    /// The session's policies, if it was made with any; together they are one union.
    pub session: Option<&'a [PolicyRef<'a>]>,
    /// The policies that the session was narrowed to since it was made, one after the other: each
    /// must allow, whatever else does.
    pub scopes: &'a [PolicyRef<'a>],
    /// The trust policy of the role that `sts:AssumeRole…` is asked for.
    pub trust: Option<PolicyRef<'a>>,
    /// The policy of the VPC endpoint the request came through.
    pub vpc_endpoint: Option<PolicyRef<'a>>,
}

impl<'a> Policies<'a> {
    /// The document in which `deciding` stands, found by its kind and its policy's name.
    pub fn document_of(&self, deciding: &Deciding<'_>) -> Option<&'a Document> {
        let levels = |levels: &'a [Level<'a>]| levels.iter().flat_map(|level| level.policies);
        let of =
            |policy: &PolicyRef<'a>| (policy.label == deciding.label).then_some(policy.document);
        let one = |policy: &Option<PolicyRef<'a>>| policy.as_ref().and_then(of);
        match deciding.kind {
            PolicyKind::Identity => self.identity.iter().find_map(of),
            PolicyKind::Session => self.session.into_iter().flatten().find_map(of),
            PolicyKind::Scope => self.scopes.iter().find_map(of),
            PolicyKind::ServiceControl => levels(self.scps).find_map(of),
            PolicyKind::ResourceControl => levels(self.rcps).find_map(of),
            PolicyKind::Boundary => one(&self.boundary),
            PolicyKind::Resource => one(&self.resource),
            PolicyKind::RoleTrust => one(&self.trust),
            PolicyKind::VpcEndpoint => one(&self.vpc_endpoint),
        }
    }
}

/// The policies attached at one level of an organization: the root, a unit or the account.
#[derive(Clone, Copy, Debug, Default)]
pub struct Level<'a> {
    /// They are one union; no policy at all allows nothing.
    pub policies: &'a [PolicyRef<'a>],
}

/// A document and what to call it.
#[derive(Clone, Copy, Debug)]
pub struct PolicyRef<'a> {
    /// The compiled policy.
    pub document: &'a Document,
    /// Its name in explanations.
    pub label: PolicyLabel<'a>,
}

/// What people call a policy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PolicyLabel<'a> {
    /// The ARN of a managed policy.
    pub arn: Option<&'a str>,
    /// The policy's name; empty where it has none, as with a trust policy.
    pub name: &'a str,
    /// What it is attached to, such as `group/developers`; empty where that says nothing.
    pub attached_to: &'a str,
}

impl PolicyLabel<'_> {
    /// Whether it is one of AWS's own managed policies, which nobody else can change.
    pub fn is_aws_managed(&self) -> bool {
        let account = self.arn.and_then(|arn| arn.split(':').nth(4));
        account == Some("aws")
    }
}
