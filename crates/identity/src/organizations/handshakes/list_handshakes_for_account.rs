//! `ListHandshakesForAccount`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListHandshakesForAccount.html>.
use super::output::output;
use super::{asked, wanted};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_shapes::organizations::{
    ListHandshakesForAccount, ListHandshakesForAccountError, ListHandshakesForAccountInput,
    ListHandshakesForAccountOutput,
};

impl Operation for ListHandshakesForAccount {
    fn access(
        _input: &ListHandshakesForAccountInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListHandshakesForAccountError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListHandshakesForAccountOutput, Failure<ListHandshakesForAccountError>> {
        let (now, world) = (call.facts.now, draft.world());
        let wanted = wanted(call.input.filter.as_ref())?;
        let asked = asked(call.account_id(), world).into_iter();
        let page = common::page(
            asked.filter(|(_, one)| one.is_told(now) && wanted(one)),
            |(_, one)| one.id.to_string(),
            call.input.next_token.as_deref(),
            call.input.max_results,
        )?;
        let shown = page.items.into_iter();
        let shown = shown.map(|(organization, one)| output(one, organization, world, now));
        Ok(ListHandshakesForAccountOutput {
            handshakes: Some(shown.collect()),
            next_token: page.marker,
        })
    }
}
