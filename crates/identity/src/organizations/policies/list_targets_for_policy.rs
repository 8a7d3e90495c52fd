//! `ListTargetsForPolicy`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListTargetsForPolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_shapes::organizations::{
    ListTargetsForPolicy, ListTargetsForPolicyError, ListTargetsForPolicyInput,
    ListTargetsForPolicyOutput,
};

impl Operation for ListTargetsForPolicy {
    fn access(
        input: &ListTargetsForPolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListTargetsForPolicyError>> {
        Ok(common::on_policy(&input.policy_id, ask))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListTargetsForPolicyOutput, Failure<ListTargetsForPolicyError>> {
        let organization = common::readable(&call, draft)?;
        let id = &super::policy(&call.input.policy_id, organization)?.id;
        let mut targets = super::targets_of(id, organization).collect::<Vec<_>>();
        targets.sort_by_key(ToString::to_string);
        let page = common::page(
            targets.into_iter(),
            ToString::to_string,
            call.input.next_token.as_deref(),
            call.input.max_results,
        )?;
        let targets = page.items.into_iter();
        let targets =
            targets.map(|target| super::target_output(target, organization, draft.world()));
        Ok(ListTargetsForPolicyOutput {
            targets: Some(targets.collect()),
            next_token: page.marker,
        })
    }
}
