//! IAM managed policies: an account's own, and AWS's.
mod create_policy;
mod create_policy_version;
mod delete_policy;
mod delete_policy_version;
mod get_policy;
mod get_policy_version;
mod list_entities_for_policy;
mod list_policies;
mod list_policy_tags;
mod list_policy_versions;
mod set_default_policy_version;
mod tag_policy;
mod untag_policy;

use super::attached;
use super::common::no_such_policy;
use crate::access::Access;
use crate::failure::{Failure, access_denied};
use crate::managed::{self, AwsManagedPolicy};
use crate::operation::{Ask, Operation};
use crate::state::{Account, ManagedPolicy, PolicyVersion};
use doorward_names::Arn;
use doorward_shapes::iam::errors::{InvalidInput, NoSuchEntity};
use doorward_shapes::iam::types;
use std::sync::Arc;

/// The operation's own action on the policy `text` names.
fn on_policy(text: &str, ask: &Ask<'_>) -> Result<Access, attached::Refused> {
    let arn = attached::policy_arn(text)?;
    let owner = arn.account().filter(|owner| *owner != ask.account.id());
    let access = match ask.account.policy_by_arn(&arn) {
        Some(policy) => Access::on(arn).resource_tags(&policy.tags),
        None => Access::on(arn),
    };
    Ok(access.owned_by(owner))
}

/// The same where the policy is to be changed, which nobody may do to AWS's.
fn on_own_policy<O>(text: &str, ask: &Ask<'_>) -> Result<Access, Failure<O::Error>>
where
    O: Operation<Error: From<InvalidInput> + From<NoSuchEntity>>,
{
    let arn = attached::policy_arn(text)?;
    if arn.account_field() == "aws" {
        let (who, what) = (ask.caller.arn(), O::schema().name);
        let message = format!(
            "User: {who} is not authorized to perform: iam:{what} on resource: policy {arn}"
        );
        return Err(access_denied(message).into());
    }
    Ok(on_policy(text, ask)?)
}

/// A policy there is.
enum Found<'a> {
    Own(&'a Arc<ManagedPolicy>),
    Aws(&'static AwsManagedPolicy),
}

/// The policy `arn`: the account's own, or AWS's.
fn find<'a>(arn: &Arn, account: &'a Account) -> Result<Found<'a>, NoSuchEntity> {
    if let Some(own) = account.policy_by_arn(arn) {
        return Ok(Found::Own(own));
    }
    managed::find(arn)
        .map(Found::Aws)
        .ok_or_else(|| no_such_policy(arn))
}

/// A policy of the account as `CreatePolicy` and `ListPolicies` show it.
pub(super) fn output(policy: &ManagedPolicy, account: &Account) -> types::Policy {
    types::Policy {
        policy_name: Some(policy.name.to_string()),
        policy_id: Some(policy.id.to_string()),
        path: Some(policy.path.to_string()),
        default_version_id: Some(version_id(policy.default_version)),
        create_date: Some(policy.created.into()),
        update_date: Some(policy.updated.into()),
        ..uses(&policy.arn(account.id()), account)
    }
}

/// A policy of AWS's in the same form.
pub(super) fn aws_output(policy: &AwsManagedPolicy, account: &Account) -> types::Policy {
    types::Policy {
        policy_name: Some(policy.name.to_owned()),
        policy_id: Some(policy.id.to_owned()),
        path: Some(policy.path.to_owned()),
        default_version_id: Some(policy.version.to_owned()),
        create_date: Some(policy.created.into()),
        update_date: Some(policy.updated.into()),
        ..uses(&policy.arn, account)
    }
}

/// What the account uses the policy `arn` for.
fn uses(arn: &Arn, account: &Account) -> types::Policy {
    let count = |count: usize| i32::try_from(count).ok();
    types::Policy {
        arn: Some(arn.to_string()),
        attachment_count: count(account.index.attachment_count(arn)),
        permissions_boundary_usage_count: count(account.index.boundary_count(arn)),
        is_attachable: Some(true),
        ..types::Policy::default()
    }
}

/// `v3`.
fn version_id(number: u32) -> String {
    format!("v{number}")
}

/// The version of `policy` that `id` names.
fn version<'a>(
    policy: &'a ManagedPolicy,
    arn: &Arn,
    id: &str,
) -> Result<&'a PolicyVersion, NoSuchEntity> {
    let number = id.strip_prefix('v').and_then(|number| number.parse().ok());
    number
        .and_then(|number| policy.version(number))
        .ok_or_else(|| no_such_version(arn, id))
}

fn no_such_version(arn: &Arn, id: &str) -> NoSuchEntity {
    NoSuchEntity::new(format!(
        "Policy {arn} version {id} does not exist or is not attachable."
    ))
}

/// A version of a policy of the account's, without its document.
pub(super) fn version_output(
    version: &PolicyVersion,
    policy: &ManagedPolicy,
) -> types::PolicyVersion {
    types::PolicyVersion {
        document: None,
        version_id: Some(version_id(version.number)),
        is_default_version: Some(version.number == policy.default_version),
        create_date: Some(version.created.into()),
    }
}

/// The version of a policy of AWS's, without its document: only the one in force is known.
pub(super) fn aws_version_output(policy: &AwsManagedPolicy) -> types::PolicyVersion {
    types::PolicyVersion {
        document: None,
        version_id: Some(policy.version.to_owned()),
        is_default_version: Some(true),
        create_date: Some(policy.updated.into()),
    }
}

#[cfg(test)]
pub(super) mod sample {
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;
    use doorward_shapes::iam::types::PolicyVersion;
    use doorward_shapes::iam::{
        CreatePolicy, CreatePolicyInput, CreatePolicyVersion, CreatePolicyVersionInput,
    };

    pub(crate) const ALLOW: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#;

    pub(crate) fn input(name: &str) -> CreatePolicyInput {
        CreatePolicyInput {
            policy_name: name.to_owned(),
            policy_document: ALLOW.to_owned(),
            ..CreatePolicyInput::default()
        }
    }

    /// Makes the policy `name` and answers its ARN.
    pub(crate) fn policy(house: &House, name: &str) -> String {
        let made = house.admin::<CreatePolicy>(input(name)).unwrap();
        made.policy.unwrap().arn.unwrap()
    }

    /// Makes another version of the policy `arn`.
    pub(crate) fn version(
        house: &House,
        arn: &str,
        set_as_default: bool,
    ) -> Result<PolicyVersion, ErrorAnswer> {
        let made = house.admin::<CreatePolicyVersion>(CreatePolicyVersionInput {
            policy_arn: arn.to_owned(),
            policy_document: ALLOW.to_owned(),
            set_as_default: Some(set_as_default),
        })?;
        Ok(made.policy_version.unwrap())
    }
}
