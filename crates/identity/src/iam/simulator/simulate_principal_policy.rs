//! `SimulatePrincipalPolicy`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html>.
use super::caller::SimulatedCaller;
use super::entity::Entity;
use super::exclusion::Exclusions;
use super::organization::Surroundings;
use super::setting::{self, Own, Parameters, Setting};
use super::source::Source;
use super::{evaluate, page};
use crate::access::Access;
use crate::authorize::own_password;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Account, Draft, World};
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
        let setting = setting(input, account, draft.world())?;
        let page = page::actions(&setting, input.marker.as_deref(), input.max_items)?;
        let results = page.items.iter();
        let results = results.map(|(_, action)| evaluate::action(action, &setting));
        Ok(SimulatePrincipalPolicyOutput {
            evaluation_results: Some(results.collect()),
            is_truncated: Some(page.is_truncated()),
            marker: page.marker,
        })
    }
}

pub(super) fn setting<'a>(
    input: &SimulatePrincipalPolicyInput,
    account: &'a Account,
    world: &'a World,
) -> Result<Setting<'a>, Failure<SimulatePrincipalPolicyError>> {
    let entity = Entity::find(&input.policy_source_arn, account)?;
    let itself = SimulatedCaller::entity(&entity, account);
    let caller = match input.caller_arn.as_deref() {
        Some(arn) if !itself.is(arn) => SimulatedCaller::named(arn)?,
        _ => itself,
    };
    let excluded = Exclusions::read(input.policy_exclusion_list.as_deref())?;
    let mut identity = entity.policies(account);
    identity.retain(|policy| !excluded.leave_out(policy));
    let passed = input.policy_input_list.as_deref().unwrap_or_default();
    identity.extend(Source::identities(passed)?);
    let boundary = input.permissions_boundary_policy_input_list.as_deref();
    let attached = entity.boundary().filter(|_| !excluded.boundary());
    let attached = || attached.map(|arn| Source::boundary(arn, account));
    let around = Surroundings::new(world, account, &excluded);
    let own = Own {
        identity,
        grant: match entity {
            Entity::User(_) => own_password(account),
            Entity::Group(_) | Entity::Role(_) => None,
        },
        boundary: setting::boundary(boundary)?.or_else(attached),
        scps: around.scps(caller.account()).filter(|_| !excluded.scps()),
    };
    let asked = Parameters {
        actions: &input.action_names,
        resources: input.resource_arns.as_deref(),
        resource_policy: input.resource_policy.as_deref(),
        resource_owner: input.resource_owner.as_deref(),
        entries: input.context_entries.as_deref(),
        option: input.resource_handling_option.as_deref(),
    };
    Ok(Setting::new(caller, own, Some(around), &asked)?)
}
