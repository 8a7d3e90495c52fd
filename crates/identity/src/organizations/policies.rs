//! Policies of an organization: its own, and AWS's.
mod attach_policy;
mod create_policy;
mod delete_policy;
mod describe_policy;
mod detach_policy;
mod list_policies;
mod list_policies_for_target;
mod list_targets_for_policy;
mod update_policy;

use super::common::{self, constraint, invalid, policy_type, wire_type};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::Ask;
use crate::quota;
use crate::state::{Organization, OrganizationPolicy, PolicyText, PolicyType, World};
use doorward_names::{OrganizationPolicyId, TargetId};
use doorward_policy::Document;
use doorward_shapes::organizations::errors::{
    ConstraintViolation, DuplicatePolicy, InvalidInput, MalformedPolicyDocument, PolicyNotFound,
};
use doorward_shapes::organizations::types::{
    self, ConstraintViolationExceptionReason, InvalidInputExceptionReason, TargetType,
};
use std::sync::Arc;

/// The policy that `text` names: the organization's own, or AWS's.
fn policy<'a>(
    text: &str,
    organization: &'a Organization,
) -> Result<&'a Arc<OrganizationPolicy>, PolicyNotFound> {
    let id = OrganizationPolicyId::parse(text).ok();
    id.and_then(|id| organization.policy(&id))
        .ok_or_else(|| PolicyNotFound::new("You specified a policy that doesn't exist."))
}

/// A copy of the same, where it is to be changed, which nobody may do to AWS's.
fn own_policy<E: From<PolicyNotFound> + From<InvalidInput>>(
    text: &str,
    organization: &Organization,
) -> Result<OrganizationPolicy, Failure<E>> {
    let policy = policy(text, organization)?;
    if policy.is_aws_managed() {
        let message = "You can't change or delete an AWS managed policy.";
        return Err(invalid(InvalidInputExceptionReason::ImmutablePolicy, message).into());
    }
    Ok(OrganizationPolicy::clone(policy))
}

/// `access`, and the operation's own action on the target that `text` names, with the type of the
/// policy it is about.
fn and_target(access: Access, text: &str, policy: &str, ask: &Ask<'_>) -> Access {
    let id = OrganizationPolicyId::parse(policy).ok();
    let policy = common::organization_of(ask)
        .zip(id)
        .and_then(|(organization, id)| organization.policy(&id));
    let r#type = policy.map(|policy| wire_type(policy.r#type).as_str());
    common::and_target(access, text, ask).with_some(common::POLICY_TYPE, r#type)
}

/// No policy of the type may have the name already.
fn check_name(
    name: &str,
    r#type: PolicyType,
    organization: &Organization,
) -> Result<(), DuplicatePolicy> {
    let own = organization.policies.iter();
    let mut all = own.chain(OrganizationPolicy::aws_managed());
    if all.any(|policy| policy.r#type == r#type && policy.name == name) {
        let message = "A policy with the specified name and type already exists.";
        return Err(DuplicatePolicy::new(message));
    }
    Ok(())
}

/// There must be room for one more policy of the type.
fn check_number(
    r#type: PolicyType,
    organization: &Organization,
) -> Result<(), ConstraintViolation> {
    let most = match r#type {
        PolicyType::ServiceControlPolicy => quota::SCPS,
        PolicyType::ResourceControlPolicy => quota::RCPS,
    };
    let own = organization.policies.iter();
    if own.filter(|policy| policy.r#type == r#type).count() >= most {
        let message =
            "You have exceeded the number of policies that you can have in an organization.";
        let reason = ConstraintViolationExceptionReason::PolicyNumberLimitExceeded;
        return Err(constraint(reason, message));
    }
    Ok(())
}

/// A policy's content from the wire: every character of it counts.
fn content<E: From<MalformedPolicyDocument> + From<ConstraintViolation>>(
    text: &str,
    r#type: PolicyType,
) -> Result<PolicyText, Failure<E>> {
    let most = match r#type {
        PolicyType::ServiceControlPolicy => quota::SCP_SIZE,
        PolicyType::ResourceControlPolicy => quota::RCP_SIZE,
    };
    if text.chars().count() > most {
        let reason = ConstraintViolationExceptionReason::PolicyContentLimitExceeded;
        return Err(constraint(reason, "You have exceeded the maximum policy size.").into());
    }
    let document = Document::parse(text, r#type.document_kind()).ok();
    let document = document.filter(|document| {
        let allowed = match r#type {
            PolicyType::ServiceControlPolicy => true,
            PolicyType::ResourceControlPolicy => document.only_denies_everybody(),
        };
        allowed && document.require_current_version().is_ok()
    });
    let document = document.ok_or_else(|| {
        let message = "The provided policy document does not meet the requirements of the specified policy type.";
        MalformedPolicyDocument::new(message)
    })?;
    Ok(PolicyText::new(text, document))
}

/// Those of `policies` that are of the type and of use in the organization, in the order of pages.
fn of_type<'a>(
    policies: impl Iterator<Item = &'a Arc<OrganizationPolicy>>,
    r#type: types::PolicyType,
    organization: &Organization,
) -> Vec<&'a Arc<OrganizationPolicy>> {
    let is_own = |policy: &OrganizationPolicy| !policy.is_aws_managed();
    let all_features = organization.info.features == crate::state::FeatureSet::All;
    let wanted = policies.filter(|policy| {
        policy_type(r#type) == Some(policy.r#type) && (all_features || is_own(policy))
    });
    let mut wanted = wanted.collect::<Vec<_>>();
    wanted.sort_by_key(|policy| policy.id.as_str().to_ascii_lowercase());
    wanted
}

/// The policies of the type that are attached to `target`.
fn attached(
    target: TargetId,
    r#type: PolicyType,
    organization: &Organization,
) -> Vec<&Arc<OrganizationPolicy>> {
    let ids = organization.attached(target).into_iter().flatten();
    let policies = ids.filter_map(|id| organization.policy(id));
    policies.filter(|policy| policy.r#type == r#type).collect()
}

/// What the policy `id` is attached to.
fn targets_of<'a>(
    id: &'a OrganizationPolicyId,
    organization: &'a Organization,
) -> impl Iterator<Item = TargetId> + 'a {
    let has = |target: &TargetId| {
        let attached = organization.attached(*target);
        attached.is_some_and(|policies| policies.contains(id))
    };
    organization.targets().filter(has)
}

/// A policy with its content.
fn output(policy: &OrganizationPolicy) -> types::Policy {
    types::Policy {
        policy_summary: Some(summary(policy)),
        content: Some(policy.content.as_written().to_owned()),
    }
}

/// A policy without it.
fn summary(policy: &OrganizationPolicy) -> types::PolicySummary {
    types::PolicySummary {
        id: Some(policy.id.to_string()),
        arn: Some(policy.arn.to_string()),
        name: Some(policy.name.clone()),
        description: Some(policy.description.clone()),
        r#type: Some(wire_type(policy.r#type)),
        aws_managed: Some(policy.is_aws_managed()),
    }
}

/// A target as lists show it.
fn target_output(
    target: TargetId,
    organization: &Organization,
    world: &World,
) -> types::PolicyTargetSummary {
    let (r#type, name) = match target {
        TargetId::Root(_) => (TargetType::Root, Some("Root".to_owned())),
        TargetId::Unit(id) => {
            let unit = organization.units.get(&id);
            (
                TargetType::OrganizationalUnit,
                unit.map(|unit| unit.name.clone()),
            )
        }
        TargetId::Account(id) => {
            let name = world
                .account(id)
                .and_then(|account| account.info.name.clone());
            let name = name.unwrap_or_else(|| id.to_string());
            (TargetType::Account, Some(name))
        }
    };
    types::PolicyTargetSummary {
        target_id: Some(target.to_string()),
        arn: Some(organization.target_arn(target).to_string()),
        name,
        r#type: Some(r#type),
    }
}
