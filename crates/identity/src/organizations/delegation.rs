//! The resource policy of an organization, by which its management account lets members manage its
//! policies and read what is in it: see
//! <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_delegate_policies.html>.
//!
//! *Invariant:* it allows what is on [`ACTIONS`] and nothing else, to members alone, and only who is
//! allowed by the policies of their own account too.
mod delete_resource_policy;
mod describe_resource_policy;
mod put_resource_policy;
#[cfg(test)]
mod tests;

use super::common;
use crate::access::Access;
use crate::authorize::action_prefix;
use crate::facts::Facts;
use crate::managed;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, Organization, OrganizationResourcePolicy, Tags};
use doorward_names::Arn;
use doorward_policy::{
    Action, Policies, PolicyLabel, PolicyRef, Reason, Request, Resource, decide,
};
use doorward_shapes::organizations::errors::ResourcePolicyNotFound;
use doorward_shapes::organizations::types::{ResourcePolicy, ResourcePolicySummary};

/// What can be delegated.
const ACTIONS: [&str; 34] = [
    "AttachPolicy",
    "CreatePolicy",
    "DeletePolicy",
    "DescribeAccount",
    "DescribeCreateAccountStatus",
    "DescribeEffectivePolicy",
    "DescribeOrganization",
    "DescribeOrganizationalUnit",
    "DescribePolicy",
    "DescribeResourcePolicy",
    "DetachPolicy",
    "DisablePolicyType",
    "EnablePolicyType",
    "ListAWSServiceAccessForOrganization",
    "ListAccounts",
    "ListAccountsForParent",
    "ListAccountsWithInvalidEffectivePolicy",
    "ListChildren",
    "ListCreateAccountStatus",
    "ListDelegatedAdministrators",
    "ListDelegatedServicesForAccount",
    "ListEffectivePolicyValidationErrors",
    "ListHandshakesForAccount",
    "ListHandshakesForOrganization",
    "ListOrganizationalUnitsForParent",
    "ListParents",
    "ListPolicies",
    "ListPoliciesForTarget",
    "ListRoots",
    "ListTagsForResource",
    "ListTargetsForPolicy",
    "TagResource",
    "UntagResource",
    "UpdatePolicy",
];

/// What an organization's resource policy says of a call.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Says {
    /// A statement allows it.
    Yes,
    /// A statement denies it.
    No,
    /// No statement is about it.
    Nothing,
}

/// What the resource policy of `organization` says of what the caller, whose account is a member,
/// calls for. That its own account lets it was decided before the call ran.
pub(super) fn says<O: Operation>(
    organization: &Organization,
    call: &Permitted<'_, O>,
    draft: &Draft,
) -> Says {
    let Some(policy) = &organization.info.resource_policy else {
        return Says::Nothing;
    };
    let (schema, world) = (O::schema(), draft.world());
    let Some(account) = world.account(call.account_id()) else {
        return Says::Nothing;
    };
    let ask = Ask {
        caller: call.caller,
        account,
        world,
        facts: call.facts,
        means: call.means,
    };
    let Ok(access) = O::access(&call.input, &ask) else {
        return Says::Nothing;
    };
    match every(access, schema.name, policy, organization, &ask) {
        Says::Yes if !ACTIONS.contains(&schema.name) => Says::Nothing,
        said => said,
    }
}

/// What `policy` says of all requirements of `access` together.
fn every(
    access: Access,
    name: &'static str,
    policy: &OrganizationResourcePolicy,
    organization: &Organization,
    ask: &Ask<'_>,
) -> Says {
    let owner = organization.info.management_account;
    let Some(everything) = managed::find(&Arn::aws_managed("policy/AdministratorAccess")) else {
        return Says::Nothing;
    };
    // The caller's side is decided already: it is left out of this.
    let own = [unnamed(everything.document().document())];
    let each = access.requirements.into_iter().map(|mut requirement| {
        let context = &mut requirement.context;
        ask.facts.fill(context, ask.caller, ask.world);
        Facts::fill_resource(context, owner, ask.world);
        let action = requirement.action;
        let request = Request {
            action: action.map_or(
                Action::new(action_prefix("organizations"), name),
                Action::parse,
            ),
            resource: requirement
                .resource
                .as_ref()
                .map_or(Resource::ALL, Resource::from),
            principal: ask.caller.principal(),
            context: &requirement.context,
        };
        let policies = Policies {
            resource: Some(unnamed(policy.content.document())),
            resource_account: Some(owner),
            identity: &own,
            ..Policies::default()
        };
        match decide(&request, &policies).reason {
            Reason::ExplicitDeny(_) => Says::No,
            Reason::Granted(_) => Says::Yes,
            Reason::NoPermissionNeeded | Reason::ImplicitDeny(_) => Says::Nothing,
        }
    });
    // One that is denied denies all, and one that nothing is said of allows none.
    each.reduce(|one, other| match (one, other) {
        (Says::No, _) | (_, Says::No) => Says::No,
        (Says::Yes, Says::Yes) => Says::Yes,
        _ => Says::Nothing,
    })
    .unwrap_or(Says::Nothing)
}

fn unnamed(document: &doorward_policy::Document) -> PolicyRef<'_> {
    PolicyRef {
        document,
        label: PolicyLabel::default(),
    }
}

/// The ARN and the tags of the resource policy, if `text` names it.
pub(super) fn tagged<'a>(text: &str, ask: &Ask<'a>) -> Option<(Arn, &'a Tags)> {
    let organization = common::organization_of(ask)?;
    let policy = organization.info.resource_policy.as_ref()?;
    (policy.id == text).then(|| (arn(text, organization), &policy.tags))
}

fn arn(id: &str, organization: &Organization) -> Arn {
    organization.arn_of("resourcepolicy", &format!("/{id}"))
}

fn output(policy: &OrganizationResourcePolicy, organization: &Organization) -> ResourcePolicy {
    ResourcePolicy {
        resource_policy_summary: Some(ResourcePolicySummary {
            id: Some(policy.id.clone()),
            arn: Some(arn(&policy.id, organization).to_string()),
        }),
        content: Some(policy.content.as_written().to_owned()),
    }
}

fn none() -> ResourcePolicyNotFound {
    ResourcePolicyNotFound::new("There is no resource policy in your organization.")
}
