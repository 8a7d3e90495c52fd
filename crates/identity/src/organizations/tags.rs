//! Tags on roots, units, accounts and policies, the resource policy among them.
mod list_tags_for_resource;
mod tag_resource;
mod untag_resource;

use super::{common, delegation};
use crate::access::Access;
use crate::operation::Ask;
use crate::state::{Organization, Tags};
use doorward_names::{OrganizationPolicyId, TargetId};
use doorward_shapes::organizations::errors::TargetNotFound;

/// The operation's own action on what `text` names.
fn on_resource(text: &str, ask: &Ask<'_>) -> Access {
    if let Some((arn, tags)) = delegation::tagged(text, ask) {
        return Access::on(arn).resource_tags(tags);
    }
    match OrganizationPolicyId::parse(text) {
        Ok(_) => common::on_policy(text, ask),
        Err(_) => common::on_target(text, ask),
    }
}

/// The tags of what `text` names.
fn tags<'a>(text: &str, organization: &'a Organization) -> Result<&'a Tags, TargetNotFound> {
    let own = organization.info.resource_policy.as_ref();
    if let Some(policy) = own.filter(|policy| policy.id == text) {
        return Ok(&policy.tags);
    }
    let tags = match OrganizationPolicyId::parse(text) {
        Ok(id) => organization.policy(&id).map(|policy| &policy.tags),
        Err(_) => organization.tags(common::target(text, organization)?),
    };
    tags.ok_or_else(common::no_target)
}

/// The same, to be edited, which nobody may do to those of AWS's policies.
fn tags_mut<'a>(
    text: &str,
    organization: &'a mut Organization,
) -> Result<&'a mut Tags, TargetNotFound> {
    let own = organization.info.resource_policy.as_ref();
    if own.is_some_and(|policy| policy.id == text) {
        let own = organization.info.resource_policy.as_mut();
        return own
            .map(|policy| &mut policy.tags)
            .ok_or_else(common::no_target);
    }
    let tags = match (OrganizationPolicyId::parse(text), TargetId::parse(text)) {
        (Ok(id), _) => {
            let policy = organization.policies.get_mut(&id);
            policy.map(|policy| &mut policy.tags)
        }
        (Err(_), Ok(target)) => organization.tags_mut(target),
        (Err(_), Err(_)) => None,
    };
    tags.ok_or_else(common::no_target)
}
