//! `SimulateCustomPolicy`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html>.
use super::caller::SimulatedCaller;
use super::setting::{self, Own, Parameters, Setting};
use super::source::Source;
use super::{evaluate, page, without_caller};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_names::AccountId;
use doorward_shapes::iam::errors::InvalidInput;
use doorward_shapes::iam::{
    SimulateCustomPolicy, SimulateCustomPolicyError, SimulateCustomPolicyInput,
    SimulateCustomPolicyOutput,
};

impl Operation for SimulateCustomPolicy {
    fn access(
        _: &SimulateCustomPolicyInput,
        _: &Ask<'_>,
    ) -> Result<Access, Failure<SimulateCustomPolicyError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<SimulateCustomPolicyOutput, Failure<SimulateCustomPolicyError>> {
        let (input, account) = (&call.input, call.account(draft)?);
        let setting = setting(input, account.id())?;
        let page = page::actions(&setting, input.marker.as_deref(), input.max_items)?;
        let results = page.items.iter();
        let results = results.map(|(_, action)| evaluate::action(action, &setting));
        Ok(SimulateCustomPolicyOutput {
            evaluation_results: Some(results.collect()),
            is_truncated: Some(page.is_truncated()),
            marker: page.marker,
        })
    }
}

/// What the input alone makes: nothing of the account has a say.
fn setting(
    input: &SimulateCustomPolicyInput,
    account: AccountId,
) -> Result<Setting<'static>, InvalidInput> {
    let caller = match input.caller_arn.as_deref() {
        Some(arn) => SimulatedCaller::named(arn)?,
        None if input.resource_policy.is_some() => return Err(without_caller()),
        None => SimulatedCaller::somebody(account),
    };
    let boundary = input.permissions_boundary_policy_input_list.as_deref();
    let scps = input.ordered_organization_policy_input_list.as_deref();
    let own = Own {
        identity: Source::identities(&input.policy_input_list)?,
        grant: None,
        boundary: setting::boundary(boundary)?,
        scps: scps.map(setting::scps).transpose()?,
    };
    let asked = Parameters {
        actions: &input.action_names,
        resources: input.resource_arns.as_deref(),
        resource_policy: input.resource_policy.as_deref(),
        resource_owner: input.resource_owner.as_deref(),
        entries: input.context_entries.as_deref(),
        option: input.resource_handling_option.as_deref(),
    };
    Setting::new(caller, own, None, &asked)
}
