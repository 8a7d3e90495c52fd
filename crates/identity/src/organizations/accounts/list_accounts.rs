//! `ListAccounts`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccounts.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_shapes::organizations::{
    ListAccounts, ListAccountsError, ListAccountsInput, ListAccountsOutput,
};

impl Operation for ListAccounts {
    fn access(
        _input: &ListAccountsInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListAccountsError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListAccountsOutput, Failure<ListAccountsError>> {
        let organization = common::readable(&call, draft)?;
        let page = common::page(
            organization.members.iter(),
            |member| member.account.to_string(),
            call.input.next_token.as_deref(),
            call.input.max_results,
        )?;
        let accounts = page.items.into_iter();
        let accounts = accounts.map(|member| super::output(member, organization, draft.world()));
        Ok(ListAccountsOutput {
            accounts: Some(accounts.collect()),
            next_token: page.marker,
        })
    }
}
