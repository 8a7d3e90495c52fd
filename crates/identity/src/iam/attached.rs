//! Managed policies attached to a user, group or role.
use super::common::{self, Page, exceeded, no_such_policy};
use super::holder::Holder;
use crate::failure::{Failure, validation_error};
use crate::managed;
use crate::quota::Quota;
use crate::state::{Account, SERVICE_LINKED};
use doorward_names::Arn;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::errors::{
    InvalidInput, LimitExceeded, NoSuchEntity, PolicyNotAttachable,
};
use doorward_shapes::iam::types;
use std::collections::BTreeSet;

/// The ARN of a managed policy from the wire.
pub(crate) fn policy_arn(text: &str) -> Result<Arn, Refused> {
    if !text.starts_with("arn:") {
        let answer = validation_error("Invalid ARN:  Could not be parsed!");
        return Err(Refused::Unreadable(answer));
    }
    let policy =
        |arn: &Arn| (arn.service(), arn.region(), arn.resource_parts().0) == ("iam", "", "policy");
    Arn::parse(text)
        .ok()
        .filter(policy)
        .ok_or_else(|| Refused::NoPolicy(InvalidInput::new(format!("ARN {text} is not valid."))))
}

/// A policy that can be attached, and how many its holder may have.
#[derive(Debug)]
pub(crate) struct Attachable {
    policy: Arn,
    quota: Quota,
    limit: usize,
}

/// The managed policy `text` names, if it can be attached to a `holder` in `account`: one of its own,
/// or AWS's.
pub(crate) fn attachable(
    text: &str,
    account: &Account,
    holder: Holder,
) -> Result<Attachable, Refused> {
    let arn = policy_arn(text)?;
    if account.policy_by_arn(&arn).is_some() || managed::find(&arn).is_some() {
        let quota = holder.attached_quota();
        return Ok(Attachable {
            policy: arn,
            quota,
            limit: account.quota(quota),
        });
    }
    let message = format!("Policy {arn} does not exist or is not attachable.");
    Err(Refused::Missing(NoSuchEntity::new(message)))
}

/// Attaches `policy`; once more is as good as once. A service's own is for its role alone.
pub(crate) fn attach<E>(
    policies: &mut BTreeSet<Arn>,
    attachable: Attachable,
) -> Result<(), Failure<E>>
where
    E: From<LimitExceeded> + From<PolicyNotAttachable>,
{
    let Attachable {
        policy,
        quota,
        limit,
    } = attachable;
    if policy.account_field() == "aws" && path(&policy).starts_with(SERVICE_LINKED) {
        let message = "Cannot attach a Service Role Policy to a Customer Role.";
        return Err(PolicyNotAttachable::new(message).into());
    }
    if policies.len() >= limit && !policies.contains(&policy) {
        return Err(exceeded(quota.name(), limit).into());
    }
    policies.insert(policy);
    Ok(())
}

/// Detaches `policy`.
pub(crate) fn detach(policies: &mut BTreeSet<Arn>, policy: &Arn) -> Result<(), NoSuchEntity> {
    if policies.remove(policy) {
        Ok(())
    } else {
        Err(no_such_policy(policy))
    }
}

/// Those whose path begins with `prefix`, on the page after `marker`.
pub(crate) fn page(
    policies: &BTreeSet<Arn>,
    prefix: Option<&str>,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<types::AttachedPolicy>, ErrorAnswer> {
    let under = |arn: &&Arn| prefix.is_none_or(|prefix| path(arn).starts_with(prefix));
    let mut arns = policies.iter().filter(under).collect::<Vec<_>>();
    // Pages go on by name without case; ARNs are ordered with it, and too long for a marker.
    // AWS may have a policy of the same name as the account's.
    let name = |arn: &&Arn| format!("{}:{}", arn.resource_name(), arn.account_field());
    arns.sort_by_cached_key(|arn| name(arn).to_ascii_lowercase());
    let Page { items, marker } = common::page(arns.into_iter(), name, marker, max_items)?;
    let items = items.into_iter().map(output).collect();
    Ok(Page { items, marker })
}

/// All of `policies`, as entities show them.
pub(crate) fn all(policies: &BTreeSet<Arn>) -> Vec<types::AttachedPolicy> {
    policies.iter().map(output).collect()
}

fn output(arn: &Arn) -> types::AttachedPolicy {
    types::AttachedPolicy {
        policy_name: Some(arn.resource_name().to_owned()),
        policy_arn: Some(arn.to_string()),
    }
}

/// The path in a policy's ARN, with its slashes.
fn path(arn: &Arn) -> &str {
    let after_kind = arn.resource().strip_prefix("policy").unwrap_or_default();
    after_kind
        .strip_suffix(arn.resource_name())
        .unwrap_or_default()
}

/// Why a policy cannot be attached.
#[derive(Debug)]
pub(crate) enum Refused {
    /// It is no ARN.
    Unreadable(ErrorAnswer),
    /// It is the ARN of something else.
    NoPolicy(InvalidInput),
    /// There is no such policy.
    Missing(NoSuchEntity),
}

impl<E: From<InvalidInput> + From<NoSuchEntity>> From<Refused> for Failure<E> {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Unreadable(answer) => Self::Common(answer),
            Refused::NoPolicy(error) => Self::Refused(E::from(error)),
            Refused::Missing(error) => Self::Refused(E::from(error)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use doorward_shapes::iam::AttachGroupPolicyError;

    fn arn(name: &str) -> Arn {
        Arn::aws_managed(&format!("policy/{name}"))
    }

    #[test]
    fn a_policy_is_attached_once_and_ten_at_most() {
        let mut policies = BTreeSet::new();
        let mut add = |name: &str| {
            let quota = Quota::PoliciesPerGroup;
            let attachable = Attachable {
                policy: arn(name),
                quota,
                limit: quota.default(),
            };
            attach::<AttachGroupPolicyError>(&mut policies, attachable)
        };
        for number in 0..10 {
            add(&format!("p{number}")).unwrap();
        }
        add("p3").unwrap();
        let Err(Failure::Refused(AttachGroupPolicyError::LimitExceeded(refused))) = add("p10")
        else {
            panic!("an eleventh was attached");
        };
        let message = "Cannot exceed quota for PoliciesPerGroup: 10";
        assert_eq!(refused.message, message);
        detach(&mut policies, &arn("p3")).unwrap();
        assert_eq!(
            detach(&mut policies, &arn("p3")).unwrap_err().message,
            "Policy arn:aws:iam::aws:policy/p3 was not found."
        );
    }

    #[test]
    fn pages_lose_no_policy_to_the_case_of_its_name() {
        let policies = ["Zed", "alpha", "Beta", "team/x"].map(arn).into();
        let (mut seen, mut marker) = (Vec::new(), None);
        loop {
            let next = page(&policies, None, marker.as_deref(), Some(1)).unwrap();
            seen.extend(
                next.items
                    .into_iter()
                    .filter_map(|policy| policy.policy_name),
            );
            marker = next.marker;
            if marker.is_none() {
                break;
            }
        }
        assert_eq!(seen, ["alpha", "Beta", "x", "Zed"]);
        let under = page(&policies, Some("/team/"), None, None).unwrap();
        assert_eq!(under.items.len(), 1);
    }

    #[test]
    fn only_the_arn_of_a_policy_is_taken_for_one() {
        for (text, taken) in [
            ("arn:aws:iam::aws:policy/AdministratorAccess", true),
            ("arn:aws:iam::111122223333:role/AdministratorAccess", false),
            ("AdministratorAccessPolicy", false),
        ] {
            assert_eq!(policy_arn(text).is_ok(), taken, "{text}");
        }
    }
}
