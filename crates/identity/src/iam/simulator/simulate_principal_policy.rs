//! `SimulatePrincipalPolicy`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html>.
use super::entity::{Entity, is_excluded};
use super::setting::{Parameters, Setting, SimulatedCaller};
use super::source::Source;
use super::{evaluate, invalid};
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Account, Draft};
use doorward_policy::DocumentKind;
use doorward_shapes::iam::types::PolicyIdentifierPolicyType;
use doorward_shapes::iam::{
    SimulatePrincipalPolicy, SimulatePrincipalPolicyError, SimulatePrincipalPolicyInput,
    SimulatePrincipalPolicyOutput,
};

impl Operation for SimulatePrincipalPolicy {
    fn access(
        input: &SimulatePrincipalPolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<SimulatePrincipalPolicyError>> {
        Ok(super::entity::on(&input.policy_source_arn, ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<SimulatePrincipalPolicyOutput, Failure<SimulatePrincipalPolicyError>> {
        let (input, account) = (&call.input, call.account(draft)?);
        let mut setting = setting(input, account)?;
        let excluded = input.policy_exclusion_list.as_deref().unwrap_or_default();
        setting.organize(draft.world(), excluded);
        let numbered = setting.actions.iter().enumerate();
        let name = |(number, _): &(usize, &String)| format!("{number:08}");
        let page = common::page(numbered, name, input.marker.as_deref(), input.max_items)?;
        let results = page.items.iter();
        let results = results.map(|(_, action)| evaluate::action(action, &setting, Some(account)));
        Ok(SimulatePrincipalPolicyOutput {
            evaluation_results: Some(results.collect()),
            is_truncated: Some(page.is_truncated()),
            marker: page.marker,
        })
    }
}

fn setting(
    input: &SimulatePrincipalPolicyInput,
    account: &Account,
) -> Result<Setting, Failure<SimulatePrincipalPolicyError>> {
    let entity = Entity::find(&input.policy_source_arn, account)?;
    let itself = match entity {
        Entity::User(_) | Entity::Role(_) => Some(input.policy_source_arn.as_str()),
        Entity::Group(_) => None,
    };
    let named = input.caller_arn.as_deref();
    let caller = match named.or(itself) {
        Some(arn) => SimulatedCaller::named(arn, account)?,
        None if input.resource_policy.is_some() => {
            let message = "CallerArn is required when ResourcePolicy is specified.";
            return Err(invalid(message).into());
        }
        None => SimulatedCaller::somebody(account.id()),
    };
    let excluded = input.policy_exclusion_list.as_deref().unwrap_or_default();
    let mut identity = entity.policies(account);
    identity.retain(|policy| !is_excluded(policy, excluded));
    let passed = input.policy_input_list.as_deref().unwrap_or_default();
    identity.extend(Source::list(
        passed,
        DocumentKind::Identity,
        "PolicyInputList",
    )?);
    let asked = Parameters {
        actions: &input.action_names,
        resources: input.resource_arns.as_deref(),
        resource_policy: input.resource_policy.as_deref(),
        resource_owner: input.resource_owner.as_deref(),
        boundary: input.permissions_boundary_policy_input_list.as_deref(),
        scps: None,
        entries: input.context_entries.as_deref(),
        option: input.resource_handling_option.as_deref(),
    };
    let tags = entity.tags().filter(|_| named.is_none() || named == itself);
    let mut setting = Setting::new(caller, tags, identity, &asked)?;
    let boundary = Some(PolicyIdentifierPolicyType::PermissionBoundary);
    let unbound = excluded.iter().any(|policy| policy.policy_type == boundary);
    if let Some(arn) = entity.boundary().filter(|_| !unbound)
        && setting.boundary.is_none()
    {
        setting.boundary = Some(Source::boundary(arn, account));
    }
    Ok(setting)
}
