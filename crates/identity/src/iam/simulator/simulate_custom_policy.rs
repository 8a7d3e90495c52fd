//! `SimulateCustomPolicy`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html>.
use super::setting::{Parameters, Setting, SimulatedCaller};
use super::source::Source;
use super::{evaluate, invalid};
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_policy::DocumentKind;
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
        let caller = match input.caller_arn.as_deref() {
            Some(arn) => SimulatedCaller::named(arn, account)?,
            None if input.resource_policy.is_some() => {
                let message = "CallerArn is required when ResourcePolicy is specified.";
                return Err(invalid(message).into());
            }
            None => SimulatedCaller::somebody(account.id()),
        };
        let texts = &input.policy_input_list;
        let identity = Source::list(texts, DocumentKind::Identity, "PolicyInputList")?;
        let asked = Parameters {
            actions: &input.action_names,
            resources: input.resource_arns.as_deref(),
            resource_policy: input.resource_policy.as_deref(),
            resource_owner: input.resource_owner.as_deref(),
            boundary: input.permissions_boundary_policy_input_list.as_deref(),
            scps: input.ordered_organization_policy_input_list.as_deref(),
            entries: input.context_entries.as_deref(),
            option: input.resource_handling_option.as_deref(),
        };
        let setting = Setting::new(caller, None, identity, &asked)?;
        let numbered = setting.actions.iter().enumerate();
        let name = |(number, _): &(usize, &String)| format!("{number:08}");
        let page = common::page(numbered, name, input.marker.as_deref(), input.max_items)?;
        let results = page.items.iter();
        let results = results.map(|(_, action)| evaluate::action(action, &setting, None));
        Ok(SimulateCustomPolicyOutput {
            evaluation_results: Some(results.collect()),
            is_truncated: Some(page.is_truncated()),
            marker: page.marker,
        })
    }
}
