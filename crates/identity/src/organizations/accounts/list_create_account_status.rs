//! `ListCreateAccountStatus`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListCreateAccountStatus.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_shapes::organizations::types;
use doorward_shapes::organizations::{
    ListCreateAccountStatus, ListCreateAccountStatusError, ListCreateAccountStatusInput,
    ListCreateAccountStatusOutput,
};

impl Operation for ListCreateAccountStatus {
    fn access(
        _input: &ListCreateAccountStatusInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListCreateAccountStatusError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListCreateAccountStatusOutput, Failure<ListCreateAccountStatusError>> {
        let organization = common::readable(&call, draft)?;
        let states = call.input.states.as_deref().unwrap_or_default();
        let asked = |status: &types::CreateAccountStatus| {
            states.is_empty() || status.state.is_some_and(|state| states.contains(&state))
        };
        let requests = organization.requests.iter();
        let page = common::page(
            requests.map(|request| super::status(request)).filter(asked),
            |status| status.id.clone().unwrap_or_default(),
            call.input.next_token.as_deref(),
            call.input.max_results,
        )?;
        Ok(ListCreateAccountStatusOutput {
            create_account_statuses: Some(page.items),
            next_token: page.marker,
        })
    }
}
