//! `ListAccountsForParent`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccountsForParent.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::organizations::units;
use crate::state::Draft;
use doorward_shapes::organizations::{
    ListAccountsForParent, ListAccountsForParentError, ListAccountsForParentInput,
    ListAccountsForParentOutput,
};

impl Operation for ListAccountsForParent {
    fn access(
        input: &ListAccountsForParentInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListAccountsForParentError>> {
        Ok(common::on_target(&input.parent_id, ask))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListAccountsForParentOutput, Failure<ListAccountsForParentError>> {
        let organization = common::readable(&call, draft)?;
        let parent = units::parent(&call.input.parent_id, organization)?;
        let members = organization.members.iter();
        let page = common::page(
            members.filter(|member| member.parent == parent),
            |member| member.account.to_string(),
            call.input.next_token.as_deref(),
            call.input.max_results,
        )?;
        let accounts = page.items.into_iter();
        let accounts = accounts.map(|member| super::output(member, organization, draft.world()));
        Ok(ListAccountsForParentOutput {
            accounts: Some(accounts.collect()),
            next_token: page.marker,
        })
    }
}
